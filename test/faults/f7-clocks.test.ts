import { afterEach, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { ADMIN_TOKEN } from "../support/environment.js";
import { installedFile } from "../support/installed-program.js";
import { type OwnPostgres, startOwnPostgres } from "../support/own-postgres.js";
import { unreadinessOf } from "../support/readiness.js";
import { type Replicas, startReplicas } from "../support/replicas.js";
import { countOf, reportFault } from "../support/report-fault.js";
import { newTenant } from "../support/tenant.js";
import { patchOp, USER } from "./workload.js";

let database: OwnPostgres;
let replicas: Replicas;

afterEach(async () => {
  await replicas?.end();
  await database?.end();
});

const CLOCKS = ["+0s", "+1h", "-1h"];
const CHANGES = 30;

test("F7: replicas whose clocks are an hour off say that they are not ready; what they do all the same has its order, and tokens their life", async () => {
  const library = installedFile("/usr/lib/*/faketime/libfaketimeMT.so.1", "faketime");
  database = await startOwnPostgres();
  replicas = await startReplicas(CLOCKS.length, database.url, (index) => ({
    LD_PRELOAD: library,
    FAKETIME: String(CLOCKS[index]),
    DONT_FAKE_MONOTONIC: "1",
  }));
  expect(await Promise.all(replicas.all.map(unreadinessOf))).toEqual([
    undefined,
    expect.stringMatching(/^the clock is 3\d{3} seconds ahead of the database's$/),
    expect.stringMatching(/^the clock is 3\d{3} seconds behind the database's$/),
  ]);

  const tenant = await newTenant();
  const connection = await tenant.connect();
  const { body } = await replicas.scim(0, connection).request("POST", "/Users", { schemas: [USER], userName: "one" });
  const titles = Array.from({ length: CHANGES }, (_, index) => `title ${index}`);
  const versions: string[] = [];
  for (const [index, title] of titles.entries()) {
    const change = patchOp({ op: "replace", path: "title", value: title });
    const answer = await replicas.scim(index, connection).request("PATCH", `/Users/${body.id}`, change);
    versions.push(answer.body.meta.version);
  }
  expect(versions).toEqual(titles.map((_, index) => `W/"${index + 2}"`));
  const { changes } = await tenant.admin.changes({ resource: body.id, types: ["user.updated"], first: 100 });
  expect(changes.nodes.map(({ after }) => (after as { title: string }).title)).toEqual(titles);

  const tokens = [];
  for (const { url } of replicas.all) tokens.push(await newToken(url, tenant.slug, connection.id, body.id));
  const reads = tokens.flatMap((token) => replicas.all.map((_, index) => ({ token, index })));
  const answers = await Promise.all(
    reads.map(({ token, index }) => replicas.scim(index, { ...connection, token }).request("GET", "/Me")),
  );
  const statuses = countOf(answers.map(({ status }) => status));
  reportFault("F7", { "changes in order": versions.length, "reads by tokens": JSON.stringify(statuses) });
  expect(statuses).toEqual({ "200": CLOCKS.length ** 2 });
});

/** A token of a replica's own making that is to work for two hours. */
async function newToken(url: string, tenant: string, connectionId: string, userId: string): Promise<string> {
  const input = { connectionId, userId, lifetime: "2h" };
  const { createUserToken } = await createClient({ url, token: ADMIN_TOKEN, tenant }).createUserToken({ input });
  return createUserToken.token;
}
