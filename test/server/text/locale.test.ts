import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import pino from "pino";
import { migrate } from "../../../server/migrate.js";
import { testEnvironment } from "../../support/environment.js";

const NAME = "turkish";

let owner: pg.Client;
let turkish: pg.Client;

beforeAll(async () => {
  const { databaseUrl } = testEnvironment();
  owner = new pg.Client(databaseUrl);
  await owner.connect();
  await owner.query(
    `create database ${NAME} template template0 encoding 'UTF8' locale_provider icu icu_locale 'tr-TR'`,
  );
  const url = new URL(databaseUrl);
  url.pathname = `/${NAME}`;
  await migrate(url.href, pino({ level: "silent" }));
  turkish = new pg.Client(url.href);
  await turkish.connect();
});

afterAll(async () => {
  await turkish.end();
  await owner.query(`drop database ${NAME}`);
  await owner.end();
});

const FOLDED = [
  ["TITLE", "title"],
  ["I", "i"],
  ["i", "i"],
  ["ı", "ı"],
  ["İ", "i\u0307"],
  ["ÅSA", "åsa"],
  ["ΖΟΡΑ", "ζορα"],
  ["Straße", "straße"],
  ["ẞ", "ß"],
  ["Ǆ", "ǆ"],
] as const;

const answer = async (expression: string, text: string): Promise<string> =>
  (await turkish.query(`select ${expression} as answer`, [text])).rows[0].answer;

describe("in a database whose locale is Turkish", () => {
  test("lower() has dotless letters, as the locale wants it", async () => {
    expect(await answer("lower($1)", "TITLE")).toBe("tıtle");
  });

  test("text is compared by Unicode's rules (REQ-634)", async () => {
    for (const [text, folded] of FOLDED) expect([text, await answer("fold($1)", text)]).toEqual([text, folded]);
  });

  test("keys are in the order of their code points (REQ-634)", async () => {
    const { rows } = await turkish.query(
      `select word from unnest(array['z', 'Ç', 'ı', 'İ', 'i', 'a']) word order by fold(word) collate "C"`,
    );
    expect(rows.map(({ word }) => word)).toEqual(["a", "i", "İ", "z", "Ç", "ı"]);
  });
});
