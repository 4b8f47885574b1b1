import "reflect-metadata";
import express, { type Express, type Request } from "express";
import type { Logger } from "pino";
import { signHead } from "../schema/audit/audit-checkpoint.js";
import { accessLog } from "./access-log.js";
import { ScimRequestLog } from "./activity/scim-request-log.js";
import { ToleranceCounter } from "./activity/tolerance-counter.js";
import { asOne } from "./as-one.js";
import { type AuditKey, newAuditKey, registerAuditKey } from "./audit/audit-key.js";
import { readLags } from "./audit/lags.js";
import { RATE_LIMITS, type RateLimits } from "./auth/rate-limits.js";
import { strictTransportSecurity } from "./auth/transport-security.js";
import { Background } from "./background.js";
import { startBackgroundWork } from "./composition/background-work.js";
import { Contexts } from "./composition/contexts.js";
import { openEntrance } from "./composition/entrance.js";
import { RequestScope } from "./composition/request-scope.js";
import { composeScim, describeTolerance } from "./composition/scim.js";
import { openStore } from "./composition/store.js";
import { createTelemetry } from "./composition/telemetry.js";
import type { SecretKey } from "./config-values.js";
import { consoleRouter } from "./console/router.js";
import type { PasswordLink } from "./domain/password-links.js";
import { startApollo } from "./graphql/apollo.js";
import { buildSchema } from "./graphql/build-schema.js";
import type { GraphqlEnvironment } from "./graphql/context.js";
import { inProcessTransport } from "./graphql/in-process-transport.js";
import { GRAPHQL_LIMITS } from "./graphql/limits.js";
import { graphqlRouter } from "./graphql/router.js";
import { streamRouter } from "./graphql/stream-router.js";
import { loadTrustedDocuments } from "./graphql/trusted-documents.js";
import { healthRouter } from "./health.js";
import { httpHeaders } from "./http-headers.js";
import { type Installation, loadInstallation } from "./installation.js";
import { answerFault, answerNothing } from "./last-resort.js";
import { createMailer } from "./mail/mailer.js";
import { passwordMail } from "./mail/password-mail.js";
import { oauthRouter } from "./oauth/router.js";
import { ChangeWatches } from "./streams/change-watches.js";
import { OpenStreams } from "./streams/open-streams.js";
import { STREAM_SETTINGS, type StreamSettings } from "./streams/settings.js";
import { addGauges } from "./telemetry/gauges.js";
import type { Metrics } from "./telemetry/metrics.js";
import { metricsRouter } from "./telemetry/metrics-router.js";
import { SLOW_STATEMENT_MS } from "./telemetry/telemetry.js";
import type { Tracing } from "./telemetry/tracing.js";

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

/** The composition root: with the pieces of `composition/`, the one place that knows everybody. */
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
  const scope = new RequestScope();
  const requestId = scope.id;
  const documents = loadTrustedDocuments();
  const { metrics, telemetry } = createTelemetry({ documents, tracing, slowStatementMs, scope, log });
  const observe = telemetry.statement;
  const store = await openStore({ databaseUrl, statementSeconds: operationSeconds, observe, log });
  const { pool, databases, directory } = store;
  const installation = await loadInstallation(pool, adminToken, secretKeys);
  const { digests } = installation;
  await registerAuditKey(pool, auditKey);
  const entrance = await openEntrance({ store, installation, rateLimits, publicUrl, scope, log });
  const { authenticator, credentialUses, sharedCounts, gate } = entrance;

  const schema = buildSchema();
  const observeError = (code: string | undefined) => telemetry.graphqlError(code);
  const apollo = await startApollo({ schema, documents, log, requestId, observeError });
  const background = new Background(log, requestId, (...turn) => telemetry.backgroundTurn(...turn));
  const mailer = createMailer({ smtpUrl, publicUrl, log });
  startBackgroundWork({ background, store, auditKey, sharedCounts, digests, mailer, publicUrl, log });

  const nobody = "a link to set a password was asked for, and there is nobody to send it to";
  const environment: GraphqlEnvironment = {
    databases,
    directory,
    describeTolerance,
    signAuditHead: (head) => signHead(head, auditKey, new Date()),
    later: (work) => background.run(work),
    mailPasswordLink: async (link: PasswordLink | undefined) => {
      if (link) await mailer.send(passwordMail(link, publicUrl));
      else log.debug({ requestId: requestId() }, nobody);
    },
  };
  const contexts = new Contexts({ store, entrance, installation, environment, publicUrl, operationSeconds, scope });
  const { callerOf, ofApi: contextOf } = contexts;
  const scimRequests = new ScimRequestLog(databases, log);
  const toleranceCounter = new ToleranceCounter(databases, log);
  const streams = new OpenStreams(streamSettings);
  const watches = new ChangeWatches(databases, streamSettings.lookEveryMs);
  addGauges(metrics.instruments, { pool, slots: store.slots, streams, readLags: () => readLags(pool) });

  let isStopping = false;
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", trustedProxies);
  app.use(asOne(scope.begin(), telemetry.requests(), httpHeaders(), strictTransportSecurity(publicUrl)));
  const accessLogs = log.isLevelEnabled("debug") ? [accessLog(log, requestId)] : [];
  app.use(
    "/scim/:connectionId",
    ...accessLogs,
    composeScim({
      inProcess: inProcessTransport(schema, log),
      contexts,
      entrance,
      installation,
      directory,
      scimRequests,
      toleranceCounter,
      telemetry,
      publicUrl,
      scope,
      log,
    }),
  );
  app.use(healthRouter(pool, store.sessions, () => isStopping));
  const isAdmin = (request: Request) => authenticator.isAdmin(request);
  app.use(metricsRouter({ registry: metrics.registry, publicUrl, token: metricsToken, isAdmin }));
  for (const one of accessLogs) app.use(one);
  app.use(
    oauthRouter({
      issuer: publicUrl,
      databases,
      digests,
      onOldDigest: (renewal) => credentialUses.hasOldDigest(renewal),
      callerOf,
      log,
      requestId,
      gate,
    }),
  );
  const serving = { documents, requiresTrustedDocuments, publicUrl, contextOf, log, requestId };
  app.use(
    "/graphql/stream",
    streamRouter({
      ...serving,
      schema,
      streams,
      watches,
      settings: streamSettings,
      currentActor: (request) => authenticator.currentApiActor(request),
      credentialOf: (request) => authenticator.credentialOf(request),
    }),
  );
  app.use("/graphql", graphqlRouter({ ...serving, apollo, hasExplorer, observe: telemetry.graphqlRequests() }));
  app.use("/console", consoleRouter(publicUrl));
  app.use(answerNothing);
  app.use(answerFault(log, requestId));

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
      await store.close();
      await tracing?.stop();
    },
  };
}
