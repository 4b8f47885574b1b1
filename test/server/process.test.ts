import { existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { startEmbeddedPostgres } from "../../server/embedded-postgres/index.js";
import { readPostmaster } from "../../server/embedded-postgres/postmaster.js";
import { type RosterProcess, startRoster } from "../support/roster-process.js";

let directory: string;
const running: RosterProcess[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "roster-process-"));
});

afterEach(async () => {
  for (const roster of running.splice(0)) await roster.end("SIGTERM");
  rmSync(directory, { recursive: true });
});

async function start(env: Record<string, string> = {}): Promise<RosterProcess> {
  const roster = await startRoster({ ROSTER_DATA_DIR: directory, ...env });
  running.push(roster);
  return roster;
}

const adminToken = (roster: RosterProcess): string => /Admin token {2}(\S+)/.exec(roster.stdout())?.[1] ?? "none";

const postmaster = () => readPostmaster(join(directory, "postgres", "data"));

describe("on the embedded database", () => {
  test("what was written is there after a stop and after a kill, and no process is left behind", async () => {
    const first = await start();
    const token = adminToken(first);
    expect(first.stdout()).toContain(`Roster is ready at ${first.url}`);
    await createClient({ url: first.url, token }).createTenant({ input: { name: "Kept" } });
    await createClient({ url: first.url, token, tenant: "kept" }).createUser({ input: { userName: "one" } });
    expect(await first.end("SIGTERM")).toBe(0);
    expect(postmaster()).toBeUndefined();

    const second = await start();
    expect(second.stdout()).toBe("");
    await createClient({ url: second.url, token, tenant: "kept" }).createUser({ input: { userName: "two" } });
    expect(await second.end("SIGKILL")).toBeNull();
    const orphan = postmaster();
    expect(orphan).toMatchObject({ isReady: true });

    const third = await start();
    expect(postmaster()?.pid).not.toBe(orphan?.pid);
    const { users } = await createClient({ url: third.url, token, tenant: "kept" }).users({});
    expect(users.nodes.map((user) => user.userName)).toEqual(["one", "two"]);
  });

  test("a second Roster on the same data is refused, and the first goes on", async () => {
    const first = await start();
    await expect(start()).rejects.toThrow("another Roster is running on");
    const client = createClient({ url: first.url, token: adminToken(first) });
    await expect(client.createTenant({ input: { name: "Still there" } })).resolves.toBeDefined();
  });
});

describe("that cannot start says why in one line", () => {
  test.each([
    [{ PORT: "http" }, 'PORT is "http"; it must be a port number from 0 to 65535'],
    [{ ROSTER_ADMIN_TOKEN: "short" }, "ROSTER_ADMIN_TOKEN has 5 characters; it needs at least 32"],
    [
      { ROSTER_ADMIN_TOKEN: "changeme".repeat(5) },
      "ROSTER_ADMIN_TOKEN can be guessed: it has only 7 different characters",
    ],
    [{ ROSTER_SECRET_KEYS: "2:short" }, "ROSTER_SECRET_KEYS must be a list such as 2:KEY,1"],
    [{ ROSTER_DATA_DIRECTORY: "x" }, "ROSTER_DATA_DIRECTORY is not a variable that Roster knows"],
    [{ DRAIN_SECONDS: "60" }, 'DRAIN_SECONDS is "60"; it must be whole seconds from 0 to 20'],
    [{ DATABASE_URL: "mysql://localhost" }, "DATABASE_URL must be a URL that begins with postgres:// or postgresql://"],
    [{ DATABASE_URL: "postgres://127.0.0.1:1/none" }, "ECONNREFUSED"],
  ])("%j", async (env, message) => {
    const failure = await start(env as Record<string, string>).catch((error: Error) => error.message);
    expect(failure).toMatch(/^Roster cannot start: .*\n$/);
    expect(failure).toContain(message);
  });
});

const [installed] = globSync("/usr/lib/postgresql/{15,16,17}/bin/initdb");
const testInstalled = installed ? test : test.skip;

testInstalled("on a PostgreSQL of the administrator's, the same migrations and the same behaviour", async () => {
  const bin = dirname(installed as string);
  const binaries = { initdb: join(bin, "initdb"), postgres: join(bin, "postgres") };
  const database = await startEmbeddedPostgres({ directory: join(directory, "installed"), isDurable: false, binaries });
  try {
    const token = "an-admin-token-of-at-least-32-characters";
    const roster = await start({ DATABASE_URL: database.url, ROSTER_ADMIN_TOKEN: token });
    expect(roster.stdout()).not.toContain("Admin token");
    expect(existsSync(join(directory, "postgres"))).toBe(false);
    await createClient({ url: roster.url, token }).createTenant({ input: { name: "Elsewhere" } });
    const client = createClient({ url: roster.url, token, tenant: "elsewhere" });
    await client.createUser({ input: { userName: "Ångström", emails: [{ value: "A@corp.test" }] } });
    const filter = { userName: { eq: "ÅNGSTRÖM" }, emails: { some: { value: { eq: "a@CORP.test" } } } };
    expect((await client.users({ filter })).users.nodes).toHaveLength(1);
    await roster.end("SIGTERM");
  } finally {
    await database.stop();
  }
});
