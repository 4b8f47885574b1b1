import { readFileSync } from "node:fs";
import { type Request, type Response, Router } from "express";
import { EXPLORER_POLICY, printPolicy } from "../../http-headers.js";
import { isOtherNameOf } from "../../other-host.js";
import { projectPath } from "../../project-path.js";

type Asset = () => Promise<string>;

/** What the page loads, by its name below `/graphql/explorer`. */
const ASSETS: Record<string, Asset> = {
  "start.js": async () => ownFile("start.js"),
  "style.css": async () => ownFile("style.css"),
  "graphiql.js": async () => (await graphiql()).js,
  "graphiql.css": async () => (await graphiql()).css,
  "editor-worker.js": async () => (await graphiql()).editorWorkerService,
  "json-worker.js": async () => (await graphiql()).jsonWorker,
  "graphql-worker.js": async () => (await graphiql()).graphqlWorker,
};

/** Answers browsers that open `/graphql` with a page on which the API can be tried, and the page with what it loads. */
export function explorerRouter(publicUrl: string): Router {
  const router = Router();
  const { host, pathname } = new URL(publicUrl);
  const base = `${pathname.replace(/\/$/, "")}/graphql`;
  router.get("/", (request, response, next) => {
    if (!isBrowser(request)) next();
    else if (isOtherNameOf(host, request)) response.redirect(307, `${publicUrl}/graphql`);
    else send(response, "html", page(base));
  });
  router.get("/explorer/:name", async ({ params: { name } }, response, next) => {
    const asset = Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined;
    if (!asset) next();
    else send(response, name.endsWith(".css") ? "css" : "js", await asset());
  });
  return router;
}

/** Whether somebody looks at `/graphql` who takes a page before JSON. */
export const isBrowser = (request: Request): boolean =>
  request.method === "GET" &&
  request.accepts("application/graphql-response+json", "application/json", "text/html") === "text/html";

const graphiql = () => import("@graphql-yoga/render-graphiql/graphiql");

const ownFile = (name: string) => readFileSync(projectPath("server", "graphql", "explorer", name), "utf8");

function send(response: Response, type: string, content: string): void {
  response.setHeader("content-security-policy", printPolicy(EXPLORER_POLICY));
  response.type(type).send(content);
}

const page = (base: string) => `<!doctype html>
<html lang="en" data-base="${base}">
  <head>
    <meta charset="utf-8">
    <title>Roster: GraphQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${base}/explorer/graphiql.css">
    <link rel="stylesheet" href="${base}/explorer/style.css">
    <script defer src="${base}/explorer/graphiql.js"></script>
    <script defer src="${base}/explorer/start.js"></script>
  </head>
  <body>
    <form>
      <h1>Roster</h1>
      <label>Token <input name="token" type="password" autocomplete="off" required autofocus></label>
      <label>Tenant, with the admin token <input name="tenant" placeholder="Roster-Tenant" autocomplete="off"></label>
      <button>Open the explorer</button>
    </form>
    <div id="explorer"></div>
  </body>
</html>
`;
