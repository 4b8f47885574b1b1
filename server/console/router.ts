import { existsSync, readFileSync } from "node:fs";
import express, { type Response, Router } from "express";
import { nonceOf } from "../http-headers.js";
import { isOtherNameOf } from "../other-host.js";
import { projectPath } from "../project-path.js";

const NOT_BUILT = "The console is not built: run npm run build.";

/**
 * Serves the console: one page for every address below `/console`, and the files that it loads, whose names change with their
 * content. All data comes by the GraphQL API.
 */
export function consoleRouter(publicUrl: string, folder = projectPath("dist", "console")): Router {
  const router = Router();
  const { host, pathname } = new URL(publicUrl);
  const base = `${pathname.replace(/\/$/, "")}/console/`;
  const template = readTemplate(`${folder}/index.html`);
  router.use(
    "/assets",
    express.static(`${folder}/assets`, { index: false, redirect: false, etag: false, setHeaders: keepForEver }),
  );
  router.get("/icon.svg", (_request, response) => response.sendFile(`${folder}/icon.svg`));
  router.get("/{*page}", (request, response, next) => {
    if (/\.\w+$/.test(request.path)) next();
    else if (isOtherNameOf(host, request))
      response.redirect(307, `${publicUrl}/console${request.url.replace(/^\/$/, "")}`);
    else sendPage(response, template(), base);
  });
  router.use((_request, response) => {
    response.status(404).type("text").send("there is nothing here; the console is at /console\n");
  });
  return router;
}

const keepForEver = (response: Response) => response.setHeader("cache-control", "public, max-age=31536000, immutable");

/** Read once; where there is none yet, it is looked for again. */
function readTemplate(file: string): () => string | undefined {
  let text: string | undefined;
  return () => {
    text ??= existsSync(file) ? readFileSync(file, "utf8") : undefined;
    return text;
  };
}

function sendPage(response: Response, template: string | undefined, base: string): void {
  if (!template) response.status(503).type("text").send(`${NOT_BUILT}\n`);
  else response.type("html").send(template.replace("%BASE%", base).replace("%NONCE%", nonceOf(response)));
}
