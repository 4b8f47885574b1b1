import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { CreateUserInput } from "../../schema/client/index.js";
import { eventually } from "../support/eventually.js";
import { roster, startRosterCommand } from "../support/roster-command.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "roster-import-"));
});
afterAll(() => rmSync(directory, { recursive: true }));

const fileOf = (name: string, text: string | Buffer): string => {
  const file = join(directory, name);
  writeFileSync(file, text);
  return file;
};

const importing = async (tenant: TestTenant, file: string, ...args: string[]) => {
  const { status, stdout, stderr } = await roster(["user", "import", file, "--tenant", tenant.slug, "--json", ...args]);
  return { status, stderr, summary: stdout && JSON.parse(stdout) };
};

const exported = async (tenant: TestTenant, format: string): Promise<string> =>
  (await roster(["user", "export", "--tenant", tenant.slug, "--format", format])).stdout;

const usersOf = async ({ admin }: TestTenant) => (await admin.users({ first: 100 })).users.nodes;

describe("a file of a spreadsheet", () => {
  const ana = { userName: "ana", displayName: "Berg, Ana", title: "Head\r\nof" };
  test.each<[name: string, text: string | Buffer]>([
    ["with a byte order mark", '\ufeffuserName,displayName,title\nana,"Berg, Ana","Head\r\nof"\n'],
    ["with semicolons", 'userName;displayName;title\r\nana;Berg, Ana;"Head\r\nof"\r\n'],
    ["with tabs", 'userName\tdisplayName\ttitle\r\nana\tBerg, Ana\t"Head\r\nof"\r\n'],
    ["with empty rows, and no line end at the end", 'userName,displayName,title\n\n,,\nana,"Berg, Ana","Head\r\nof"'],
  ])("is read %s", async (name, text) => {
    const tenant = await newTenant();
    const file = fileOf(`${name.replaceAll(/\W/g, "-")}.csv`, text);
    expect(await importing(tenant, file)).toMatchObject({ status: 0, summary: { rows: 1, created: 1 } });
    expect(await usersOf(tenant)).toMatchObject([ana]);
  });
});

describe("a file that cannot be imported is refused whole", () => {
  const long = "x".repeat(140_000);
  test.each<[fault: string, name: string, text: string | Buffer, line: string]>([
    [
      "a column of another name",
      "a.csv",
      "userName,e-mail\n",
      "column 2 is called e-mail, which is no attribute; did you mean email?",
    ],
    ["two columns of one name", "b.csv", "userName,title,title\n", "there are two columns called title"],
    ["no column for the user name", "c.csv", "title\n", "there is no column called userName"],
    ["nothing in it", "d.csv", "", "is empty; its first row must name attributes"],
    ["a quote that nothing closes", "e.csv", 'userName\nana\n"ben\n', "row 3 has a quote that nothing closes"],
    ["a row that is too long", "f.csv", `userName,title\nana,${long}\n`, "row 2 is longer than 131072 characters"],
    ["a line that is too long", "g.jsonl", `{}\n{"userName":"${long}"`, "row 2 is longer than 131072 characters"],
    ["another encoding", "h.csv", Buffer.from("userName\nJos\xe9\n", "latin1"), "is not UTF-8"],
    ["UTF-16", "i.csv", Buffer.from("\ufeffuserName\n", "utf16le"), "is not UTF-8"],
  ])("that has %s", async (_, name, text, line) => {
    const tenant = await newTenant();
    const { status, stderr } = await importing(tenant, fileOf(name, text));
    expect(status).toBe(1);
    expect(stderr).toContain(`error: INVALID_INPUT ${join(directory, name)}: ${line}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(await usersOf(tenant)).toEqual([]);
  });

  test("of a kind that is not known", async () => {
    const { status, stderr } = await importing(await newTenant(), fileOf("people.xlsx", ""));
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("must end in .csv") });
  });
});

test("rows that are refused are told in order, with number and reason, and the others are there", async () => {
  const tenant = await newTenant();
  const long = "x".repeat(600);
  const file = fileOf(
    "faults.csv",
    `userName,active,externalId\nana,true,\n,true,\nben,maybe,\ncy,true,${long}\ndoro,true\nANA,true,\nella,false,\n`,
  );
  const errors = join(directory, "refused.csv");
  const { status, stderr, summary } = await importing(tenant, file, "--errors", errors);
  expect(status).toBe(1);
  expect(summary).toEqual({
    ...{ file, isComplete: true, rows: 7, created: 2, updated: 0, unchanged: 0, skipped: 0, refused: 5 },
  });
  expect(stderr.trimEnd().split("\n")).toEqual([
    "row 3: INVALID_INPUT userName is empty",
    "row 4 (ben): INVALID_INPUT active must be true or false, not maybe",
    expect.stringMatching(/^row 5 \(cy\): \w+ externalId .*512/),
    "row 6 (doro): INVALID_INPUT has 2 cells, and the header 3",
    "row 7 (ANA): ALREADY_EXISTS there is a user called ana already",
  ]);
  expect(readFileSync(errors, "utf8").split("\r\n").slice(0, 3)).toEqual([
    "row,userName,code,field,reason",
    "3,,INVALID_INPUT,userName,userName is empty",
    '4,ben,INVALID_INPUT,active,"active must be true or false, not maybe"',
  ]);
  expect(await usersOf(tenant)).toMatchObject([{ userName: "ana" }, { userName: "ella", active: false }]);
});

describe("of a user who is there already, a row", () => {
  test.each<[choice: string, summary: object, title: string | null]>([
    ["fail", { created: 1, refused: 1 }, "Guide"],
    ["skip", { created: 1, skipped: 1 }, "Guide"],
    ["update", { created: 1, updated: 1 }, "Head"],
  ])("is dealt with as %s says, first in a dry run", async (choice, summary, title) => {
    const tenant = await newTenant();
    const name = { givenName: "Ana", familyName: "Berg" };
    const emails = [
      { value: "old@corp.test", type: "work" },
      { value: "home@corp.test", type: "home" },
    ];
    await tenant.admin.createUser({ input: { userName: "Ana", title: "Guide", name, emails } });
    const file = fileOf(
      `on-${choice}.csv`,
      "userName,title,familyName,email\nana,Head,Berg-Ito,new@corp.test\nben,,,\n",
    );
    const dry = await importing(tenant, file, "--on-existing", choice, "--dry-run");
    expect(dry.summary).toMatchObject({ ...summary, dryRun: true });
    expect(await usersOf(tenant)).toMatchObject([{ userName: "Ana", version: 1 }]);
    expect((await importing(tenant, file, "--on-existing", choice)).summary).toMatchObject(summary);
    const [ana, ben] = await usersOf(tenant);
    expect([ana?.title, ben?.userName]).toEqual([title, "ben"]);
    if (choice === "update") {
      expect(ana).toMatchObject({ name: { givenName: "Ana", familyName: "Berg-Ito" } });
      expect(ana?.emails.map(({ value }) => value)).toEqual(["new@corp.test", "home@corp.test"]);
      expect((await importing(tenant, file, "--on-existing", choice)).summary).toMatchObject({ unchanged: 2 });
    }
  });
});

describe("what was exported is, imported and exported again, the same", () => {
  const people: CreateUserInput[] = [
    { userName: "plain" },
    { userName: "formula", title: "=1+1", displayName: "'=1+1", phoneNumbers: [{ value: "+49 30 1", type: "work" }] },
    {
      userName: "marks",
      displayName: 'a "b", c; d\r\ne',
      nickName: "'quoted'",
      department: "ÄöÜ 日本 🙂",
      active: false,
    },
    {
      userName: "whole",
      externalId: "e-1",
      name: { formatted: "Dr. A B C", givenName: "A", middleName: "B", familyName: "C", honorificPrefix: "Dr." },
      emails: [{ value: "whole@corp.test", type: "work", primary: true }],
      ...{ title: "t", department: "d", employeeNumber: "1", costCenter: "c", organization: "o", division: "v" },
      ...{ userType: "Employee", preferredLanguage: "de", locale: "de-DE", timezone: "Europe/Berlin" },
    },
  ];
  /** What is another's in another tenant. */
  const blank = (text: string) =>
    text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID").replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "WHEN");

  test.each(["csv", "jsonl"])("as %s", async (format) => {
    const [from, to] = [await newTenant(), await newTenant()];
    for (const input of people) await from.admin.createUser({ input });
    const text = await exported(from, format);
    const file = fileOf(`round.${format}`, text);
    expect((await importing(to, file, "--concurrency", "1")).summary).toMatchObject({ created: people.length });
    expect(blank(await exported(to, format))).toBe(blank(text));
    expect((await importing(from, file, "--on-existing", "update")).summary).toMatchObject({
      unchanged: people.length,
    });
    expect(await exported(from, format)).toBe(text);
  });
});

describe("an import that is ended in the middle", () => {
  const ROWS = 150;
  const people = `userName,title\n${Array.from({ length: ROWS }, (_, number) => `user-${number},Guide\n`).join("")}`;
  const linesOf = (file: string) => (existsSync(file) ? readFileSync(file, "utf8").split("\n").length : 0);

  /** Imports until the journal has some rows, and ends the import then. */
  async function endInTheMiddle(tenant: TestTenant, file: string, signal: "SIGKILL" | "SIGINT") {
    const child = startRosterCommand(["user", "import", file, "--tenant", tenant.slug, "--json"]);
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    await eventually(async () => expect(linesOf(`${file}.import-journal`)).toBeGreaterThan(20));
    child.kill(signal);
    const [status] = await once(child, "close");
    return { status, stdout };
  }

  test.each(["SIGKILL", "SIGINT"] as const)("by %s goes on with --resume, and has each row once", async (signal) => {
    const tenant = await newTenant();
    const file = fileOf(`resumed-${signal}.csv`, people);
    const { status, stdout } = await endInTheMiddle(tenant, file, signal);
    expect(status).toBe(signal === "SIGINT" ? 130 : null);
    if (signal === "SIGINT") expect(JSON.parse(stdout)).toMatchObject({ isComplete: false });

    expect(await importing(tenant, file)).toMatchObject({ status: 2, stderr: expect.stringContaining("--resume") });
    const { summary } = await importing(tenant, file, "--resume");
    expect(summary).toMatchObject({ isComplete: true, rows: ROWS, created: ROWS, refused: 0 });
    expect(existsSync(`${file}.import-journal`)).toBe(false);
    expect((await tenant.admin.users({ first: 1, withTotalCount: true })).users.totalCount).toBe(ROWS);
    const ofUsers = ["change", "list", "--types", "user.created", "--tenant", tenant.slug, "--all", "--json"];
    const { stdout: changes } = await roster(ofUsers);
    const created = JSON.parse(changes).nodes.map(({ resourceName }: { resourceName: string }) => resourceName);
    expect([created.length, new Set(created).size]).toEqual([ROWS, ROWS]);
  });

  test("does not go on with a file that has changed", async () => {
    const tenant = await newTenant();
    const file = fileOf("changed.csv", people);
    await endInTheMiddle(tenant, file, "SIGKILL");
    writeFileSync(file, `${people}another,\n`);
    const { status, stderr } = await importing(tenant, file, "--resume");
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("has changed since") });
  });
});
