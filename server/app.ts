import "reflect-metadata";
import { AsyncLocalStorage } from "node:async_hooks";
import { MikroORM } from "@mikro-orm/postgresql";
import express, { type Express, type Request } from "express";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { v7 as uuid } from "uuid";
import { signHead } from "../schema/audit/audit-checkpoint.js";
import { clientOver } from "../schema/client/index.js";
import type { Requester } from "../schema/client/requester.js";
import { ERROR_CODES } from "../schema/error-code.js";
import { PAGE_SIZES } from "../schema/relay.js";
import {
  dialects,
  METHODS_BY_PATH,
  type Refusal,
  SCIM_TYPES,
  type ScimCaller,
  type ScimRouterOptions,
  scimRouter,
  TOLERANCES,
} from "../scim-facade/index.js";
import { accessLog } from "./access-log.js";
import { CredentialUses } from "./activity/credential-uses.js";
import { ScimActivity } from "./activity/scim-activity.js";
import { ScimRequestLog } from "./activity/scim-request-log.js";
import { ToleranceCounter } from "./activity/tolerance-counter.js";
import { AuditChain } from "./audit/audit-chain.js";
import { type AuditKey, newAuditKey, registerAuditKey } from "./audit/audit-key.js";
import { readLags } from "./audit/lags.js";
import { Attempts } from "./auth/attempts.js";
import { Authenticator } from "./auth/authenticate.js";
import { Gate } from "./auth/gate.js";
import { LimitCounts } from "./auth/limit-counts.js";
import { createRateLimiters, RATE_LIMITS, type RateLimits } from "./auth/rate-limits.js";
import { networkOf, originOf } from "./auth/request-origin.js";
import { SessionCookies } from "./auth/session-cookie.js";
import { countIds, EXCHANGED_EVERY_MS, SharedCounts } from "./auth/shared-counts.js";
import { isInTheClear, strictTransportSecurity } from "./auth/transport-security.js";
import { Background } from "./background.js";
import type { SecretKey } from "./config.js";
import { consoleRouter } from "./console/router.js";
import { isUnavailable, RETRY_AFTER_SECONDS, TooManyWaiting } from "./database/faults.js";
import { APPLICATION_ROLE, findSessions } from "./database/session.js";
import { TenantSlots } from "./database/tenant-slots.js";
import { type Actor, onlyUserOf, system } from "./domain/actor.js";
import { Deadline } from "./domain/deadline.js";
import { DomainError } from "./domain/domain-error.js";
import type { PasswordLink } from "./domain/password-links.js";
import type { Caller, RequestOrigin } from "./domain/unit-of-work.js";
import { startApollo } from "./graphql/apollo.js";
import { buildSchema } from "./graphql/build-schema.js";
import { createContext, type DescribeTolerance, type GraphqlContext, type SignAuditHead } from "./graphql/context.js";
import { inProcessTransport } from "./graphql/in-process-transport.js";
import { GRAPHQL_LIMITS } from "./graphql/limits.js";
import { graphqlRouter } from "./graphql/router.js";
import { streamRouter } from "./graphql/stream-router.js";
import { loadTrustedDocuments } from "./graphql/trusted-documents.js";
import { healthRouter } from "./health.js";
import { httpHeaders } from "./http-headers.js";
import { type Installation, loadInstallation } from "./installation.js";
import { ExpiryWatch } from "./keeper/expiry-watch.js";
import { reportKeys } from "./keeper/report-keys.js";
import { answerFault, answerNothing } from "./last-resort.js";
import { createMailer } from "./mail/mailer.js";
import { passwordMail } from "./mail/password-mail.js";
import { ormOptions } from "./mikro-orm.config.js";
import { oauthRouter } from "./oauth/router.js";
import type { DigestRenewal } from "./reads/credentials.js";
import { TenantDatabases } from "./reads/tenant-database.js";
import { TenantDirectory } from "./reads/tenant-directory.js";
import { ChangeWatches } from "./streams/change-watches.js";
import { OpenStreams } from "./streams/open-streams.js";
import { STREAM_SETTINGS, type StreamSettings } from "./streams/settings.js";
import { addGauges } from "./telemetry/gauges.js";
import { createMetrics, type Metrics } from "./telemetry/metrics.js";
import { metricsRouter } from "./telemetry/metrics-router.js";
import { routeTable } from "./telemetry/route-table.js";
import { SLOW_STATEMENT_MS, Telemetry } from "./telemetry/telemetry.js";
import type { Tracing } from "./telemetry/tracing.js";
import { isUuid } from "./text/uuid.js";

export interface AppOptions {
  databaseUrl: string;
  /** Prefix of every URL that is handed out; no slash at the end. */
  publicUrl: string;
  adminToken: string | undefined;
  /** What secrets are digested with: the key in the database where absent. */
  secretKeys?: readonly SecretKey[];
  log: Logger;
  /** What heads of audit trails are signed by; one that nobody keeps where absent. */
  auditKey?: AuditKey;
  /** Undefined: mail is written to the log. */
  smtpUrl?: string;
  /** RATE_LIMITS where absent. */
  rateLimits?: RateLimits;
  /** Addresses and networks of proxies, whose X-Forwarded-For is believed. Default: nobody's is. */
  trustedProxies?: string[];
  /** Whether documents that Roster does not know need the scope `graphql:adhoc`. Default: they are open to every token. */
  requiresTrustedDocuments?: boolean;
  /** Whether a browser at `/graphql` is shown a page on which the API can be tried. Default: no. */
  hasExplorer?: boolean;
  /** How long an operation of the GraphQL API may take, and any statement. Default: GRAPHQL_LIMITS. */
  operationSeconds?: number;
  /** STREAM_SETTINGS where absent. */
  streamSettings?: StreamSettings;
  /** What a scraper of `/metrics` shows. Default: none is taken. */
  metricsToken?: string;
  /** Default: nothing is traced. It is stopped with the app. */
  tracing?: Tracing;
  /** Statements that take longer are logged. Default: SLOW_STATEMENT_MS. */
  slowStatementMs?: number;
}

/** Roster, ready to answer requests on a database that is migrated. */
export interface App {
  express: Express;
  installation: Installation;
  /** What `/metrics` tells; who has the process to itself may add what there is to tell of it. */
  metrics: Metrics;
  /** Ends what goes on without an end, so that all requests come to theirs. */
  endStreams(): void;
  /** From now on `/readyz` says that no more requests should be sent; those that are sent are served. */
  announceStop(): void;
  /** Writes what still waits to be written, and leaves the database. */
  close(): Promise<void>;
}

/** The facade may ask for no item, to count alone, and for more of a list inside a resource, such as a group's members. */
const FACADE_PAGE_SIZES = { smallest: 0, largest: 10_000 };

/** How long the chain of changes rests when it has come to the last of them, in milliseconds. */
const CHAIN_PAUSE_MS = 1_000;

/** How often it is looked which credentials end soon, in milliseconds. */
const EXPIRY_PAUSE_MS = 3_600_000;

/** The composition root: the one place that knows everybody. */
export async function createApp({
  databaseUrl,
  publicUrl,
  adminToken,
  secretKeys = [],
  log,
  smtpUrl,
  rateLimits = RATE_LIMITS,
  trustedProxies = [],
  auditKey = newAuditKey(),
  requiresTrustedDocuments = false,
  hasExplorer = false,
  operationSeconds = GRAPHQL_LIMITS.operationSeconds,
  streamSettings = STREAM_SETTINGS,
  metricsToken,
  tracing,
  slowStatementMs = SLOW_STATEMENT_MS,
}: AppOptions): Promise<App> {
  const requests = new AsyncLocalStorage<{ requestId: string; origin: RequestOrigin }>();
  const requestId = () => requests.getStore()?.requestId;
  const documents = loadTrustedDocuments();
  const routes = routeTable(METHODS_BY_PATH);
  const metrics = createMetrics({
    routes,
    scimOperations: Object.entries(METHODS_BY_PATH).flatMap(([path, of]) => of.map((method) => `${method} ${path}`)),
    scimTypes: SCIM_TYPES,
    tolerances: Object.keys(TOLERANCES),
    graphqlOperations: documents.names(),
    errorCodes: ERROR_CODES,
  });
  const operationOf = documents.nameOf;
  const telemetry = new Telemetry({ metrics, routes, operationOf, tracing, log, requestId, slowStatementMs });
  const sessions = await findSessions(databaseUrl);
  if (sessions === "shared") log.info("a pooler is before the database: tenant and role are set in each transaction");
  const orm = await MikroORM.init(
    ormOptions({
      url: databaseUrl,
      role: "application",
      sessions,
      statementSeconds: operationSeconds,
      observe: telemetry.statement,
      log,
    }),
  );
  const pool: Pool = await orm.em.getConnection().getNativeClient();
  const installation = await loadInstallation(pool, adminToken, secretKeys);
  const { listCursorKeys: cursorKeys, digests } = installation;
  await registerAuditKey(pool, auditKey);
  const em = orm.em.fork();
  const sharedVariables = { timezone: "UTC", statement_timeout: String(operationSeconds * 1_000) };
  if (sessions === "shared") em.setSessionContext({ role: APPLICATION_ROLE, variables: sharedVariables });
  const slots = new TenantSlots();
  const databases = new TenantDatabases(pool, { sessions, statementSeconds: operationSeconds, slots });
  const directory = new TenantDirectory(pool);
  const limiters = createRateLimiters(rateLimits, countIds(installation.limitKey));
  const sharedCounts = new SharedCounts(new LimitCounts(pool), limiters, log);
  await sharedCounts.advance(); // so that who was kept out when the last Roster ended still is
  const tell = () => sharedCounts.tell();
  const gate = new Gate(limiters, tell);
  const cookies = new SessionCookies(publicUrl);
  const credentialUses = new CredentialUses(databases, () => requests.getStore()?.origin, log);
  const authenticator = new Authenticator(installation, databases, directory, gate, cookies, credentialUses);
  const scimRequests = new ScimRequestLog(databases, log);
  const activity = new ScimActivity(scimRequests, directory);
  const schema = buildSchema();

  const observeError = (code: string | undefined) => telemetry.graphqlError(code);
  const apollo = await startApollo({ schema, documents, log, requestId, observeError });
  const background = new Background(log, requestId, (...turn) => telemetry.backgroundTurn(...turn));
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
  const auditChain = new AuditChain(pool, auditKey, log);
  background.every(CHAIN_PAUSE_MS, (signal) => auditChain.advance(signal), "audit-chain");
  background.every(EXCHANGED_EVERY_MS, () => sharedCounts.advance(), "shared-limits");
  const signAuditHead: SignAuditHead = (head) => signHead(head, auditKey, new Date());
  const systemIn = (tenantId: string): Caller => ({ em, slots, actor: system(tenantId), requestId: uuid(), digests });
  const expiryWatch = new ExpiryWatch({ pool, callerOf: systemIn, mailer, publicUrl, log });
  background.every(EXPIRY_PAUSE_MS, (signal) => expiryWatch.look(signal), "expiry-watch");
  later(() => reportKeys(pool, digests.versions, log));
  const environment = { databases, directory, describeTolerance, signAuditHead, later, mailPasswordLink };
  const attemptsOf = (request: Request) => new Attempts(limiters, networkOf(request), tell);

  const callerOf = (actor: Actor): Caller => ({
    em,
    slots,
    actor,
    requestId: requestId() ?? uuid(),
    digests,
    origin: requests.getStore()?.origin,
  });
  const contextOf = async (request: Request): Promise<GraphqlContext> => {
    if (isInTheClear(request, publicUrl)) throw new DomainError("FORBIDDEN", "come by TLS, with a new token");
    const actor = await authenticator.apiActor(request);
    const settings = { publicUrl, pageSizes: PAGE_SIZES, cursorKeys };
    const caller = { ...callerOf(actor), deadline: new Deadline(operationSeconds) };
    return createContext(caller, settings, environment, attemptsOf(request), cookies.of(request));
  };

  const inProcess = inProcessTransport(schema, log);
  const requesterOf = (context: GraphqlContext): Requester => {
    const request = inProcess(context);
    return (document, variables) => telemetry.graphqlOperation(document.name, () => request(document, variables));
  };
  const scimBaseUrl = (connectionId: string) => `${publicUrl}/scim/${connectionId}/v2`;
  const scimCallerOf = async (request: Request): Promise<ScimCaller | Refusal> => {
    try {
      return await authenticatedCallerOf(request);
    } catch (error) {
      if (error instanceof TooManyWaiting) return { refused: "too-many", retryAfterSeconds: RETRY_AFTER_SECONDS };
      if (!isUnavailable(error)) throw error;
      log.warn({ err: error, requestId: requestId() }, "the database is unavailable");
      return { refused: "unavailable", retryAfterSeconds: RETRY_AFTER_SECONDS };
    }
  };
  const authenticatedCallerOf = async (request: Request): Promise<ScimCaller | Refusal> => {
    if (isInTheClear(request, publicUrl)) return { refused: "in-the-clear" };
    const connectionId = String(request.params.connectionId);
    const connection = await authenticator.connection(request, connectionId);
    if ("refused" in connection) return connection;
    const { actor, tenantId, extensionsVersion } = connection;
    activity.sentBy(request, { tenantId, credentialId: actor.credentialId });
    const caller = { ...callerOf(actor), scimRequest: activity.arrivalOf(request) };
    const settings = { publicUrl, pageSizes: FACADE_PAGE_SIZES, cursorKeys };
    return {
      client: clientOver(requesterOf(createContext(caller, settings, environment, attemptsOf(request)))),
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
  const reportTolerated: ScimRouterOptions["reportTolerated"] = ({ tenantId, connectionId }, tolerances) => {
    toleranceCounter.count({ tenantId, connectionId, tolerances });
    telemetry.tolerated(tolerances);
  };
  const reportFault = (error: unknown): string => {
    log.error({ err: error, requestId: requestId() }, "a SCIM request failed");
    return requestId() ?? "";
  };

  let isStopping = false;
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", trustedProxies);
  app.use((request, response, next) => {
    const id = uuid();
    response.setHeader("x-request-id", id);
    requests.run({ requestId: id, origin: originOf(request) }, next);
  });
  app.use(telemetry.requests());
  app.use(httpHeaders());
  app.use(strictTransportSecurity(publicUrl));
  app.use(healthRouter(pool, sessions, () => isStopping));
  const isAdmin = (request: Request) =>
    authenticator.apiActor(request).then(
      ({ kind }) => kind === "admin",
      () => false,
    );
  app.use(metricsRouter({ registry: metrics.registry, publicUrl, token: metricsToken, isAdmin }));
  if (log.isLevelEnabled("debug")) app.use(accessLog(log, requestId));
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
      performing: (caller) => (operation, work) => telemetry.scimOperation(caller, operation, work),
      cursorKeys: installation.cursorKeys,
      observe: (request) => activity.arrived(request, requestId() ?? uuid()),
    }),
  );
  const onOldDigest = (renewal: DigestRenewal) => credentialUses.hasOldDigest(renewal);
  app.use(oauthRouter({ issuer: publicUrl, databases, digests, onOldDigest, callerOf, log, requestId, gate }));
  const streams = new OpenStreams(streamSettings);
  const watches = new ChangeWatches(databases, streamSettings.lookEveryMs);
  const currentActor = (request: Request) => authenticator.currentApiActor(request);
  const credentialOf = (request: Request) => authenticator.credentialOf(request);
  const streaming = { streams, watches, settings: streamSettings, currentActor, credentialOf };
  app.use(
    "/graphql/stream",
    streamRouter({ ...streaming, schema, documents, requiresTrustedDocuments, publicUrl, contextOf, log, requestId }),
  );
  app.use(
    "/graphql",
    graphqlRouter({
      apollo,
      documents,
      requiresTrustedDocuments,
      hasExplorer,
      publicUrl,
      contextOf,
      log,
      requestId,
      observe: telemetry.graphqlRequests(),
    }),
  );
  app.use("/console", consoleRouter(publicUrl));
  app.use(answerNothing);
  app.use(answerFault(log, requestId));
  addGauges(metrics.instruments, { pool, slots, streams, readLags: () => readLags(pool) });

  return {
    express: app,
    installation,
    metrics,
    endStreams: () => streams.endAll(),
    announceStop: () => {
      isStopping = true;
    },
    close: async () => {
      streams.endAll();
      await watches.close();
      await apollo.stop();
      mailer.close();
      await background.settled();
      await sharedCounts.advance();
      await scimRequests.close();
      await toleranceCounter.flush();
      await credentialUses.flush();
      await orm.close();
      if (!pool.ended) await pool.end(); // MikroORM ends it only where it has written by it
      await tracing?.stop();
    },
  };
}

/** A tolerance that the connection's dialect has no longer, or never had, is asked for by no habit of its client. */
const describeTolerance: DescribeTolerance = (dialect, tolerance) => ({
  description: TOLERANCES[tolerance as keyof typeof TOLERANCES] ?? "",
  quirks: dialects[dialect as keyof typeof dialects].tolerances[tolerance as keyof typeof TOLERANCES]?.quirks ?? [],
});
