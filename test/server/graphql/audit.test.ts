import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { projectPath } from "../../../server/project-path.js";
import { ADMIN_TOKEN, testEnvironment } from "../../support/environment.js";

test("POST /graphql does all that GraphQL over HTTP asks of a server and allows it, by the audits of graphql-http", async () => {
  const audits = serverAudits({ url: `${testEnvironment().url}/graphql`, fetchFn: fetchWithToken });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  const figures = { ok: 0, notice: 0, warn: 0, error: 0 };
  for (const { status } of results) figures[status]++;
  const shown = Object.entries(figures).map(([status, count]) => `${count} ${status}`);
  process.stderr.write(`GraphQL over HTTP: ${shown.join(", ")}\n`);
  expect(results.filter(({ status }) => status !== "ok")).toEqual([]);
  expect(readFileSync(projectPath("docs", "graphql.md"), "utf8")).toContain(`(${shown.join(", ")})`);
});

const fetchWithToken = (url: string, init?: RequestInit): Promise<Response> =>
  fetch(url, { ...init, headers: { authorization: `Bearer ${ADMIN_TOKEN}`, ...init?.headers } });
