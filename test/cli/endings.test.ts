import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { eventually } from "../support/eventually.js";
import { insertUsers } from "../support/many-users.js";
import { roster, startRosterCommand } from "../support/roster-command.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

describe("change tail", () => {
  test("prints changes as they come, ends by Ctrl-C with its position, and goes on from there", async () => {
    const tenant = await newTenant();
    const tail = startRosterCommand([
      ...["change", "tail", "--tenant", tenant.slug, "--interval", "0.1", "--types", "user.created", "--json"],
      ...["--after", (await tenant.admin.changes({ last: 1 })).changes.pageInfo.endCursor ?? ""],
    ]);
    let stderr = "";
    tail.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const lines = createInterface(tail.stdout);
    const positions: string[] = [];
    for (const userName of ["ana", "ben"]) {
      const next = once(lines, "line");
      await tenant.admin.createGroup({ input: { displayName: "passed over" } });
      await tenant.admin.createUser({ input: { userName } });
      const { summary, position } = JSON.parse((await next)[0]);
      expect(summary).toBe(`created ${userName}`);
      positions.push(position);
    }
    tail.kill("SIGINT");
    const [status] = await once(tail, "close");
    expect({ status, stderr }).toEqual({ status: 130, stderr: `go on with --after ${positions[1]}\n` });

    const args = ["change", "list", "--tenant", tenant.slug, "--types", "user.created", "--after", positions[0] ?? ""];
    const { stdout } = await roster([...args, "--json"]);
    expect(JSON.parse(stdout).nodes).toMatchObject([{ summary: "created ben" }]);
  });

  test("prints a line in words for people", async () => {
    const tenant = await newTenant();
    const { changes } = await tenant.admin.changes({ last: 1 });
    await tenant.admin.createUser({ input: { userName: "ana", displayName: "Ana\u001b[31m" } });
    const after = changes.pageInfo.endCursor ?? "";
    const tail = startRosterCommand(["change", "tail", "--tenant", tenant.slug, "--after", after]);
    const [line] = await once(createInterface(tail.stdout), "line");
    tail.kill("SIGINT");
    await once(tail, "close");
    expect(line).toMatch(/^\d{4}-\d\d-\d\dT\S+Z {2}admin created Ana\ufffd\[31m$/);
  });
});

test("a command that is interrupted while it waits ends with 130, and says nothing", async () => {
  const silent = createServer();
  silent.listen(0, "127.0.0.1");
  await once(silent, "listening");
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const child = startRosterCommand(["user", "list"], { ROSTER_URL: url });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const [socket] = await once(silent, "connection");
  child.kill("SIGINT");
  const [status] = await once(child, "close");
  expect({ status, said }).toEqual({ status: 130, said: "" });
  socket.destroy();
  silent.close();
});

describe("an export", () => {
  let [tenant, directory]: [TestTenant, string] = [undefined as never, ""];
  beforeAll(async () => {
    tenant = await newTenant();
    await insertUsers(tenant.id, 1_500);
    directory = mkdtempSync(join(tmpdir(), "roster-export-"));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const exporting = (file: string, format: string) => [
    "user",
    "export",
    file,
    "--tenant",
    tenant.slug,
    "--format",
    format,
  ];

  test.each(["csv", "json", "jsonl"])(
    "as %s that is killed on its way goes on with --resume, and is the same",
    async (format) => {
      const file = join(directory, `people.${format}`);
      const child = startRosterCommand(exporting(file, format));
      await eventually(async () => expect(existsSync(`${file}.part-position`)).toBe(true));
      child.kill("SIGKILL");
      await once(child, "close");
      expect(existsSync(file)).toBe(false);
      expect(await roster([...exporting(file, format), "--resume"])).toMatchObject({
        status: 0,
        stdout: `wrote 1500 users to ${file}\n`,
      });
      const { stdout } = await roster(["user", "export", "--tenant", tenant.slug, "--format", format]);
      expect(readFileSync(file, "utf8")).toBe(stdout);
      expect(existsSync(`${file}.part`) || existsSync(`${file}.part-position`)).toBe(false);
    },
  );

  test("ends without a word where its reader has seen enough", async () => {
    const child = startRosterCommand(["user", "export", "--tenant", tenant.slug]);
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [status] = await once(child, "close");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("a table", () => {
  test("is as wide as the terminal at most, and its first column is whole", async () => {
    const tenant = await newTenant();
    const { createUser } = await tenant.admin.createUser({
      input: {
        userName: "u".repeat(60),
        displayName: "日本".repeat(40),
        emails: [{ value: `${"m".repeat(50)}@corp.test` }],
      },
    });
    const { stdout } = await roster(["user", "list", "--tenant", tenant.slug], { COLUMNS: "90" });
    const [heading = "", row = ""] = stdout.split("\n");
    expect(row).toMatch(new RegExp(`^${createUser.user.id} {2}u+… +[日本]+… +m+… +yes$`));
    expect(heading.length).toBeLessThanOrEqual(90);
  });

  test("without rows says what to do", async () => {
    const { stdout } = await roster(["user", "list", "--tenant", (await newTenant()).slug]);
    expect(stdout).toContain("Create one with `roster user create`");
  });
});
