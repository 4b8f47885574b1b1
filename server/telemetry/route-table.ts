import type { Request } from "express";

/** The routes of Roster, and by which methods they are asked; what is asked otherwise is `other`. */
export interface RouteTable {
  methods: readonly string[];
  routes: readonly string[];
  /** Of a request that has been answered. */
  of(request: Request): { method: string; route: string };
}

const SCIM = "/scim/:connectionId/v2";
/** Refused before its path was looked at, as by a wrong token; or at a path where there is nothing. */
const SCIM_UNROUTED = "/scim/:connectionId";

/** All other routes, the more special ones first: a path that begins like one of them is its. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  "/livez": ["GET"],
  "/readyz": ["GET"],
  "/metrics": ["GET"],
  "/graphql/stream": ["POST"],
  "/graphql/explorer": ["GET"],
  "/graphql": ["GET", "POST"],
  "/oauth/token": ["POST"],
  "/.well-known": ["GET"],
  "/console": ["GET"],
};

const UNKNOWN = { method: "other", route: "other" };

/** @param scimRoutes by path, below a connection's base URL, the methods that there are */
export function routeTable(scimRoutes: Readonly<Record<string, readonly string[]>>): RouteTable {
  const scim = new Map(Object.keys(scimRoutes).map((path) => [path, `${SCIM}${path}`]));
  const ofScim = Object.entries(scimRoutes).map(([path, methods]) => [`${SCIM}${path}`, methods] as const);
  const table = new Map<string, ReadonlySet<string>>(
    [...ofScim, [SCIM_UNROUTED, []] as const, ...Object.entries(OTHERS)].map(([route, methods]) => [
      route,
      new Set(methods),
    ]),
  );
  const prefixes = Object.keys(OTHERS);
  const routeOf = (request: Request): string | undefined => {
    if (/^\/scim\//i.test(request.originalUrl)) return scim.get(request.route?.path) ?? SCIM_UNROUTED;
    const path = request.originalUrl.split("?", 1)[0]?.toLowerCase() ?? "";
    return prefixes.find((one) => path === one || path.startsWith(`${one}/`));
  };
  return {
    methods: [...new Set([...table.values()].flatMap((methods) => [...methods]))],
    routes: [...table.keys()],
    of: (request) => {
      const route = routeOf(request);
      if (route === undefined) return UNKNOWN;
      const method = request.method === "HEAD" ? "GET" : request.method;
      return { method: table.get(route)?.has(method) ? method : "other", route };
    },
  };
}
