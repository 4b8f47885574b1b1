import { randomUUID } from "node:crypto";
import pg from "pg";
import pino from "pino";
import { migrate } from "../../server/migrate.js";
import { testEnvironment } from "./environment.js";

/** A database of one test's own, in the cluster of the worker that runs it. */
export interface OwnDatabase {
  url: string;
  /** As its owner. */
  owner: pg.Client;
  drop(): Promise<void>;
}

export async function newDatabase(): Promise<OwnDatabase> {
  const { databaseUrl } = testEnvironment();
  const name = `own_${randomUUID().replaceAll("-", "")}`;
  await asOwner(databaseUrl, `create database ${name}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  await migrate(url.href, pino({ level: "silent" }));
  const owner = new pg.Client(url.href);
  await owner.connect();
  return {
    url: url.href,
    owner,
    drop: async () => {
      await owner.end();
      await asOwner(databaseUrl, `drop database ${name} with (force)`);
    },
  };
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}
