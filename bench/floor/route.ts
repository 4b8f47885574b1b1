import { createHash } from "node:crypto";
import express, { type Request, type RequestHandler, type Response } from "express";
import pg from "pg";

export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

export const BASE = "/scim/v2";

/** Answers a request of a tenant. */
export type Handler = (tenant: string, request: Request, response: Response) => Promise<unknown>;

/** Looks the token up in the database, and lets nobody in whose it is not. */
export const guarded =
  (handler: Handler): RequestHandler =>
  async (request, response) => {
    const token = request.headers.authorization?.slice("Bearer ".length) ?? "";
    const digest = createHash("sha256").update(token).digest();
    const credential = await one(pool, "credential", "select tenant_id from credentials where digest = $1", [digest]);
    if (!credential) return send(response, 401);
    await handler(credential.tenant_id, request, response);
  };

export const json = express.json({ type: ["application/scim+json", "application/json"], limit: "4mb" });

// biome-ignore lint/suspicious/noExplicitAny: rows are what the statement says
export type Row = any;

/** Runs a prepared statement. */
export const rows = async (client: pg.Pool | pg.PoolClient, name: string, text: string, values: unknown[]) =>
  (await client.query<Row>({ name, text, values })).rows;

export const one = async (...query: Parameters<typeof rows>): Promise<Row> => (await rows(...query))[0];

export async function inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

/** Leaves a record of a change in its transaction. */
export const record = (client: pg.PoolClient, tenant: string, action: string, id: string, difference: object) =>
  rows(client, "change", "insert into changes (tenant_id, action, resource_id, difference) values ($1, $2, $3, $4)", [
    tenant,
    action,
    id,
    difference,
  ]);

export function send(response: Response, status: number, body?: object, version?: number): void {
  response.statusCode = status;
  response.setHeader("content-type", "application/scim+json");
  if (version !== undefined) response.setHeader("etag", `W/"${version}"`);
  response.end(body && JSON.stringify(body));
}

const LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

export const listOf = (Resources: object[], totalResults: number, paging: object = { startIndex: 1 }): object => ({
  schemas: [LIST],
  totalResults,
  ...paging,
  itemsPerPage: Resources.length,
  Resources,
});
