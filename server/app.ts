import "reflect-metadata";
import { AsyncLocalStorage } from "node:async_hooks";
import { MikroORM } from "@mikro-orm/postgresql";
import express, { type Express, type Request } from "express";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { v7 as uuid } from "uuid";
import { getSdk } from "../schema/client/index.js";
import { PAGE_SIZES } from "../schema/relay.js";
import {
  dialects,
  type Refusal,
  type ScimCaller,
  type ScimRouterOptions,
  scimRouter,
  TOLERANCES,
} from "../scim-facade/index.js";
import { accessLog } from "./access-log.js";
import { ScimActivity } from "./activity/scim-activity.js";
import { ScimRequestLog } from "./activity/scim-request-log.js";
import { ToleranceCounter } from "./activity/tolerance-counter.js";
import { Attempts } from "./auth/attempts.js";
import { Authenticator } from "./auth/authenticate.js";
import { createRateLimiters, RATE_LIMITS, type RateLimits } from "./auth/rate-limiter.js";
import { isInTheClear, strictTransportSecurity } from "./auth/transport-security.js";
import { Background } from "./background.js";
import { type Actor, onlyUserOf } from "./domain/actor.js";
import { DomainError } from "./domain/domain-error.js";
import type { PasswordLink } from "./domain/password-links.js";
import type { Caller } from "./domain/unit-of-work.js";
import { startApollo } from "./graphql/apollo.js";
import { buildSchema } from "./graphql/build-schema.js";
import { createContext, type DescribeTolerance, type GraphqlContext } from "./graphql/context.js";
import { inProcessTransport } from "./graphql/in-process-transport.js";
import { graphqlRouter } from "./graphql/router.js";
import { healthRouter } from "./health.js";
import { type Installation, loadInstallation } from "./installation.js";
import { createMailer } from "./mail/mailer.js";
import { passwordMail } from "./mail/password-mail.js";
import { ormOptions } from "./mikro-orm.config.js";
import { oauthRouter } from "./oauth/router.js";
import { TenantDatabases } from "./reads/tenant-database.js";
import { TenantDirectory } from "./reads/tenant-directory.js";
import { isUuid } from "./text/uuid.js";

export interface AppOptions {
  databaseUrl: string;
  /** Prefix of every URL that is handed out; no slash at the end. */
  publicUrl: string;
  adminToken: string | undefined;
  log: Logger;
  /** Undefined: mail is written to the log. */
  smtpUrl?: string;
  /** RATE_LIMITS where absent. */
  rateLimits?: RateLimits;
}

/** Roster, ready to answer requests on a database that is migrated. */
export interface App {
  express: Express;
  installation: Installation;
  close(): Promise<void>;
}

/** The facade may ask for no item, to count alone, and for more of a list inside a resource, such as a group's members. */
const FACADE_PAGE_SIZES = { smallest: 0, largest: 10_000 };

/** The composition root: the one place that knows everybody. */
export async function createApp({
  databaseUrl,
  publicUrl,
  adminToken,
  log,
  smtpUrl,
  rateLimits = RATE_LIMITS,
}: AppOptions): Promise<App> {
  const orm = await MikroORM.init(ormOptions({ url: databaseUrl, role: "application", log }));
  const pool: Pool = await orm.em.getConnection().getNativeClient();
  const installation = await loadInstallation(pool, adminToken);
  const { listCursorKey: cursorKey } = installation;
  const databases = new TenantDatabases(pool);
  const directory = new TenantDirectory(pool);
  const limiters = createRateLimiters(rateLimits);
  const authenticator = new Authenticator(installation, databases, directory, limiters);
  const scimRequests = new ScimRequestLog(databases, log);
  const activity = new ScimActivity(scimRequests, directory);
  const schema = buildSchema();

  const requests = new AsyncLocalStorage<{ requestId: string }>();
  const requestId = () => requests.getStore()?.requestId;
  const apollo = await startApollo(schema, log, requestId);
  const background = new Background(log, requestId);
  const mailer = createMailer({ smtpUrl, publicUrl, log });
  const mailPasswordLink = async (link: PasswordLink | undefined) => {
    if (link) await mailer.send(passwordMail(link, publicUrl));
    else
      log.debug(
        { requestId: requestId() },
        "a link to set a password was asked for, and there is nobody to send it to",
      );
  };
  const later = (work: () => Promise<void>) => background.run(work);
  const environment = { databases, directory, describeTolerance, later, mailPasswordLink };
  const attemptsOf = ({ socket }: Request) => new Attempts(limiters, String(socket.remoteAddress));

  const callerOf = (actor: Actor): Caller => ({
    em: orm.em,
    actor,
    requestId: requestId() ?? uuid(),
    digestSecret: installation.digestSecret,
  });
  const contextOf = async (request: Request): Promise<GraphqlContext> => {
    if (isInTheClear(request, publicUrl)) throw new DomainError("FORBIDDEN", "come by TLS, with a new token");
    const actor = await authenticator.apiActor(request);
    const settings = { publicUrl, pageSizes: PAGE_SIZES, cursorKey };
    return createContext(callerOf(actor), settings, environment, attemptsOf(request));
  };

  const inProcess = inProcessTransport(schema, log);
  const scimBaseUrl = (connectionId: string) => `${publicUrl}/scim/${connectionId}/v2`;
  const scimCallerOf = async (request: Request): Promise<ScimCaller | Refusal> => {
    if (isInTheClear(request, publicUrl)) return { refused: "in-the-clear" };
    const connectionId = String(request.params.connectionId);
    const connection = await authenticator.connection(request, connectionId);
    if ("refused" in connection) return connection;
    const { actor, tenantId, extensionsVersion } = connection;
    activity.sentBy(request, { tenantId, credentialId: actor.credentialId });
    const caller = { ...callerOf(actor), scimRequest: activity.arrivalOf(request) };
    const settings = { publicUrl, pageSizes: FACADE_PAGE_SIZES, cursorKey };
    return {
      client: getSdk(inProcess(createContext(caller, settings, environment, attemptsOf(request)))),
      baseUrl: scimBaseUrl(connectionId),
      dialect: dialects[connection.dialect as keyof typeof dialects],
      subject: String(actor.id),
      userId: onlyUserOf(actor),
      scopes: actor.scopes,
      matchesByWorkEmail: actor.policy?.matching === "PRIMARY_WORK_EMAIL",
      tenantId,
      connectionId,
      extensionsVersion,
      offersRoles: connection.hasRoles,
    };
  };
  const toleranceCounter = new ToleranceCounter(databases, log);
  const reportTolerated: ScimRouterOptions["reportTolerated"] = ({ tenantId, connectionId }, tolerances) =>
    toleranceCounter.count({ tenantId, connectionId, tolerances });
  const reportFault = (error: unknown): string => {
    log.error({ err: error, requestId: requestId() }, "a SCIM request failed");
    return requestId() ?? "";
  };

  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.use((_request, response, next) => {
    const id = uuid();
    response.setHeader("x-request-id", id);
    requests.run({ requestId: id }, next);
  });
  app.use(healthRouter(pool));
  if (log.isLevelEnabled("debug")) app.use(accessLog(log, requestId));
  app.use(strictTransportSecurity(publicUrl));
  app.use(
    "/scim/:connectionId",
    scimRouter({
      callerOf: scimCallerOf,
      baseUrlOf: (request) => {
        const connectionId = String(request.params.connectionId);
        return isUuid(connectionId) && !isInTheClear(request, publicUrl) ? scimBaseUrl(connectionId) : undefined;
      },
      reportTolerated,
      reportFault,
      cursorKey: installation.cursorKey,
      observe: (request) => activity.arrived(request, requestId() ?? uuid()),
    }),
  );
  const { digestSecret } = installation;
  app.use(oauthRouter({ issuer: publicUrl, databases, digestSecret, callerOf, log, requestId, limiters }));
  app.use("/graphql", graphqlRouter({ apollo, contextOf, log, requestId }));

  return {
    express: app,
    installation,
    close: async () => {
      await apollo.stop();
      mailer.close();
      await background.settled();
      await scimRequests.flush();
      await toleranceCounter.flush();
      await orm.close();
      if (!pool.ended) await pool.end(); // MikroORM ends it only where it has written by it
    },
  };
}

/** A tolerance that the connection's dialect has no longer, or never had, is asked for by no habit of its client. */
const describeTolerance: DescribeTolerance = (dialect, tolerance) => ({
  description: TOLERANCES[tolerance as keyof typeof TOLERANCES] ?? "",
  quirks: dialects[dialect as keyof typeof dialects].tolerances[tolerance as keyof typeof TOLERANCES]?.quirks ?? [],
});
