import { expect, test } from "@jest/globals";
import pino from "pino";
import { type AnsweredRequest, ScimRequestLog } from "../../server/activity/scim-request-log.js";
import type { TenantDatabases } from "../../server/reads/tenant-database.js";
import { answeredRequest } from "../support/answered-request.js";

const BODY = JSON.stringify({ text: "x".repeat(15_000) });
const MEBIBYTE = 2 ** 20;

/** A database that keeps what it is given to write, as one array for each statement. */
function keeping() {
  const batches: AnsweredRequest[][] = [];
  const write = async (text: string, [, requests]: unknown[]) => {
    if (text.includes("answered as")) batches.push(JSON.parse(String(requests)));
  };
  const databases = { of: (tenantId: string) => ({ tenantId, write }) } as unknown as TenantDatabases;
  return { batches, log: new ScimRequestLog(databases, pino({ level: "silent" })) };
}

const request = (number: number): AnsweredRequest =>
  answeredRequest({
    tenantId: "tenant",
    id: String(number),
    connectionId: "connection",
    occurredAt: new Date(0),
    requestBody: BODY,
    answerBody: BODY,
  });

test("all requests that wait are written, in batches of four mebibytes of bodies; beyond 32 that wait, without their bodies", async () => {
  const { batches, log } = keeping();
  for (let number = 0; number < 3_000; number++) log.record(request(number));
  await log.close();
  const written = batches.flat();
  expect(written.map(({ id }) => Number(id))).toEqual(Array.from({ length: 3_000 }, (_, number) => number));
  const lengths = batches.map((batch) =>
    batch.reduce((sum, { requestBody, answerBody }) => sum + `${requestBody ?? ""}${answerBody ?? ""}`.length, 0),
  );
  expect(Math.max(...lengths)).toBeLessThanOrEqual(4 * MEBIBYTE);
  expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(1_000);
  const kept = written.filter(({ requestBody }) => requestBody !== null);
  expect(kept.length).toBe(Math.floor((32 * MEBIBYTE) / (2 * BODY.length)));
  expect(kept.every(({ answerBody }) => answerBody === BODY)).toBe(true);
});

test("what was written makes room for the bodies of others", async () => {
  const { batches, log } = keeping();
  for (let number = 0; number < 2_000; number++) log.record(request(number));
  await log.flush();
  log.record(request(2_000));
  await log.close();
  expect(batches.at(-1)).toMatchObject([{ id: "2000", requestBody: BODY }]);
});
