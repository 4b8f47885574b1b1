import { describe, expect, test } from "@jest/globals";
import { projectPath } from "../../server/project-path.js";

interface Judgement {
  faults: string[];
  notes: string[];
}

const { judgeSchema } = (await import(projectPath("tools", "schema-gate.mjs"))) as {
  judgeSchema(contracts: { released: string; current: string; changelog: string; today: string }): Promise<Judgement>;
};

const RELEASED = `
  type Query { user(id: ID!, at: String): User }
  type User { id: ID!, nickName: String, title: String, role: Role }
  enum Role { CREW CAPTAIN }
  input UserFilter { role: Role }
  type Mutation { deleteUsers(filter: UserFilter!): Boolean }`;

const TODAY = "2026-12-01";

const judge = (current: string, { released = RELEASED, changelog = "" } = {}): Promise<Judgement> =>
  judgeSchema({ released, current, changelog: `# Changelog\n\n## Unreleased\n\n${changelog}`, today: TODAY });

/** The released contract with one part of it written otherwise. */
const changed = (part: string, otherwise: string): string => RELEASED.replace(part, otherwise);

const ARGUMENT = "id: ID!, at: String";

describe("a change that breaks clients is a fault", () => {
  test.each([
    ["a field that is gone", changed("nickName: String, ", ""), "Field 'nickName' was removed", "User.nickName"],
    ["another type", changed("nickName: String", "nickName: Int"), "from 'String' to 'Int'", "User.nickName"],
    ["a type that may be null now", changed("{ id: ID!,", "{ id: ID,"), "from 'ID!' to 'ID'", "User.id"],
    [
      "a type that is gone",
      changed("role: Role }\n  enum Role { CREW CAPTAIN }", "}").replace("role: Role", "role: ID"),
      "Type 'Role' was removed",
      "Role",
    ],
    ["a value of an enum that is gone", changed(" CAPTAIN", ""), "Enum value 'CAPTAIN' was removed", "Role.CAPTAIN"],
    ["a new argument that is required", changed(ARGUMENT, `${ARGUMENT}, of: ID!`), "'of: ID!' added", "Query.user.of"],
    [
      "an argument that is required now",
      changed(ARGUMENT, "id: ID!, at: String!"),
      "'String' to 'String!'",
      "Query.user.at",
    ],
    ["an argument that is gone", changed(ARGUMENT, "id: ID!"), "'at: String' was removed", "Query.user.at"],
    [
      "a new field of an input that is required",
      changed("{ role: Role }", "{ role: Role, id: ID! }"),
      "was added to input",
      "UserFilter.id",
    ],
    [
      "a field of an input that is gone",
      changed("{ role: Role }", "{ id: ID }"),
      "was removed from input",
      "UserFilter.role",
    ],
  ])("%s", async (_name, current, message, path) => {
    const { faults } = await judge(current);
    const fault = faults.find((one) => one.includes(`- Breaking: \`${path}\` …`));
    expect(fault).toContain(message);
  });
});

describe("what breaks nobody passes", () => {
  test.each([
    ["nothing", RELEASED],
    ["another order", changed("nickName: String, title: String", "title: String, nickName: String")],
    ["a new field", changed("title: String", "title: String, locale: String")],
    ["a new type", `${RELEASED} type Group { id: ID! }`],
    ["a field that is no longer null", changed("title: String", "title: String!")],
    ["a new field of an input that may be left out", changed("{ role: Role }", "{ role: Role, id: ID }")],
  ])("%s", async (_name, current) => {
    expect((await judge(current)).faults).toEqual([]);
  });

  test.each([
    ["a new value of an enum", changed("CAPTAIN", "CAPTAIN COOK"), "'COOK' was added"],
    ["a new argument that may be left out", changed(ARGUMENT, `${ARGUMENT}, of: ID`), "'of: ID' added"],
  ])("%s, which is noted", async (_name, current, note) => {
    expect(await judge(current)).toEqual({ faults: [], notes: [expect.stringContaining(note)] });
  });
});

describe("a change that breaks clients passes where the changelog announces it", () => {
  const current = changed("nickName: String, title: String, ", "");
  const entry = (text: string) => `- A line.\n- Breaking: ${text}\n- Another line.\n`;

  test.each([
    ["each path by an entry", "`User.nickName` is gone.\n- Breaking: `User.title` is gone.", []],
    ["both in one entry", "`User.nickName` and `User.title` are gone.", []],
    ["both in one entry of several lines", "`User.nickName`,\n  which nobody read, and\n  `User.title` are gone.", []],
    ["one of them alone", "`User.nickName` is gone.", ["User.title"]],
    ["a part of a path", "`User` has neither `nickName` nor `title`.", ["User.nickName", "User.title"]],
    ["without backticks", "User.nickName and User.title are gone.", ["User.nickName", "User.title"]],
    ["outside the entry", "`User.nickName` is gone.\n\n`User.title` is gone.", ["User.title"]],
    [
      "in what was released before",
      "`User.nickName`.\n\n## 0.1.0\n\n- Breaking: `User.title` is gone.",
      ["User.title"],
    ],
  ])("%s", async (_name, text, left) => {
    const { faults } = await judge(current, { changelog: entry(text) });
    expect(faults.map((fault) => /Breaking: `([^`]+)`/.exec(fault)?.[1])).toEqual(left);
  });
});

describe("a deprecation says what to use, and until when it can be put off", () => {
  const deprecated = (place: string, reason: string) => changed(place, `${place} @deprecated(reason: "${reason}")`);

  test.each([
    ["a field", "title: String", "User.title"],
    ["an argument", "at: String", "Query.user.at"],
    ["a value of an enum", "CREW", "Role.CREW"],
    ["a field of an input", "input UserFilter { role: Role", "UserFilter.role"],
  ])("%s", async (_name, place, path) => {
    expect(await judge(deprecated(place, "Use x. Removed after 2027-06-01."))).toEqual({ faults: [], notes: [] });
    const { faults } = await judge(deprecated(place, "Nobody reads it."));
    expect(faults).toEqual([expect.stringContaining(`${path} is deprecated by "Nobody reads it."`)]);
  });

  test.each([
    ["Removed after 2027-06-01.", 'say what to use and until when, "Use'],
    ["Use displayName.", 'say what to use and until when, "Use'],
    ["Use . Removed after 2027-06-01.", 'say what to use and until when, "Use'],
    ["Use displayName. Removed after June.", 'say what to use and until when, "Use'],
    ["Use displayName. Removed after 2027-02-31.", 'say what to use and until when, "Use'],
    ["Use displayName. Removed after 2027-13-01.", 'say what to use and until when, "Use'],
    ["Use displayName. Removed after 2026-11-30.", "User.title was to be removed after 2026-11-30"],
  ])("%s", async (reason, fault) => {
    expect((await judge(deprecated("title: String", reason))).faults).toEqual([expect.stringContaining(fault)]);
  });

  test("the day that it names is the last one", async () => {
    expect((await judge(deprecated("title: String", `Use displayName. Removed after ${TODAY}.`))).faults).toEqual([]);
  });

  test.each([
    ["before that day, whatever the changelog says", TODAY, ["User.title is promised to stay until 2026-12-01"]],
    ["after it, when the changelog says so", "2026-11-30", []],
  ])("what is deprecated goes %s", async (_name, date, faults) => {
    const released = deprecated("title: String", `Use displayName. Removed after ${date}.`);
    const changelog = "- Breaking: `User.title` is gone.";
    const answer = await judge(changed("title: String, ", ""), { released, changelog });
    expect(answer.faults).toEqual(faults.map((fault) => expect.stringContaining(fault)));
  });
});
