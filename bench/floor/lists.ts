import type { Request, Router } from "express";
import { selectedBy } from "./filters.js";
import { BASE, guarded, listOf, one, pool, rows, send } from "./route.js";
import { toUser, USER_COLUMNS } from "./user-json.js";

export function listRoutes(app: Router): void {
  app.get(
    `${BASE}/Users`,
    guarded(async (tenant, { query }, response) => {
      if (query.filter) return send(response, 200, await filtered(tenant, query));
      if (query.cursor !== undefined) return send(response, 200, await byCursor(tenant, query));
      send(response, 200, await byIndex(tenant, query));
    }),
  );
}

type Query = Request["query"];

const countOf = ({ count }: Query): number => Math.min(Number(count ?? 100), 1_000);

/** One more than the page is read, which tells whether there are more. */
async function filtered(tenant: string, query: Query): Promise<object> {
  const { name, condition, operands } = selectedBy(String(query.filter));
  const count = countOf(query);
  const where = `u.tenant_id = $1 and ${condition}`;
  const text = `select ${USER_COLUMNS} from users u where ${where} order by u.id limit $2`;
  const found = await rows(pool, `filter ${name}`, text, [tenant, count + 1, ...operands]);
  const total =
    found.length <= count
      ? found.length
      : (
          await one(pool, `total ${name}`, `select count(*) as total from users u where ${where} and $2::int > 0`, [
            tenant,
            count,
            ...operands,
          ])
        ).total;
  return listOf(found.slice(0, count).map(toUser), Number(total));
}

const TOTAL = "(select sum(total) from user_counts c where c.tenant_id = $1)::int as total";

/** The rows that are skipped are skipped before anything is found out about them. */
const PAGE_BY_INDEX = `
  select ${USER_COLUMNS}, ${TOTAL}
  from (select * from users u where u.tenant_id = $1 order by u.id limit $2 offset $3) u order by u.id`;

async function byIndex(tenant: string, query: Query): Promise<object> {
  const [count, startIndex] = [countOf(query), Number(query.startIndex ?? 1)];
  const page = await rows(pool, "page by index", PAGE_BY_INDEX, [tenant, count, startIndex - 1]);
  return listOf(page.map(toUser), page[0]?.total ?? 0, { startIndex });
}

const NOBODY = "00000000-0000-0000-0000-000000000000";

async function byCursor(tenant: string, query: Query): Promise<object> {
  const count = countOf(query);
  const after = query.cursor ? Buffer.from(String(query.cursor), "base64url").toString() : NOBODY;
  const text = `select ${USER_COLUMNS}, ${TOTAL} from users u where u.tenant_id = $1 and u.id > $3 order by u.id limit $2`;
  const page = await rows(pool, "page by cursor", text, [tenant, count + 1, after]);
  const shown = page.slice(0, count);
  const nextCursor = page.length > count && Buffer.from(shown.at(-1).id).toString("base64url");
  return listOf(shown.map(toUser), page[0]?.total ?? 0, nextCursor ? { nextCursor } : {});
}
