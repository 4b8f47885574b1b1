import type { Request, RequestHandler } from "express";
import type { Logger } from "pino";
import { v7 as uuid } from "uuid";
import type { Requester } from "../../schema/client/requester.js";
import { dialects, type Refusal, type ScimCaller, scimRouter, TOLERANCES } from "../../scim-facade/index.js";
import { ScimActivity } from "../activity/scim-activity.js";
import type { ScimRequestLog } from "../activity/scim-request-log.js";
import type { ToleranceCounter } from "../activity/tolerance-counter.js";
import { isInTheClear } from "../auth/transport-security.js";
import { isUnavailable, RETRY_AFTER_SECONDS, TooManyWaiting } from "../database/faults.js";
import { onlyUserOf } from "../domain/actor.js";
import type { DescribeTolerance, GraphqlContext } from "../graphql/context.js";
import type { InProcessTransport } from "../graphql/in-process-transport.js";
import type { Installation } from "../installation.js";
import type { TenantDirectory } from "../reads/tenant-directory.js";
import type { Telemetry } from "../telemetry/telemetry.js";
import { isUuid } from "../text/uuid.js";
import type { Contexts } from "./contexts.js";
import type { Entrance } from "./entrance.js";
import { facadeClient } from "./facade-client.js";
import type { RequestScope } from "./request-scope.js";

export interface ScimOptions {
  inProcess: InProcessTransport;
  contexts: Contexts;
  entrance: Entrance;
  installation: Installation;
  directory: TenantDirectory;
  scimRequests: ScimRequestLog;
  toleranceCounter: ToleranceCounter;
  telemetry: Telemetry;
  publicUrl: string;
  scope: RequestScope;
  log: Logger;
}

/** The facade, as a client of the API in this process: who calls, by which URL, and who is told of what comes. */
export function composeScim(options: ScimOptions): RequestHandler {
  const { inProcess, contexts, entrance, installation, directory, scimRequests, telemetry, publicUrl, scope, log } =
    options;
  const activity = new ScimActivity(scimRequests, directory);
  const baseUrlOf = (connectionId: string) => `${publicUrl}/scim/${connectionId}/v2`;

  const requesterOf = (context: GraphqlContext): Requester => {
    const request = inProcess(context);
    return (document, variables) => telemetry.graphqlOperation(document.name, () => request(document, variables));
  };

  const authenticated = async (request: Request): Promise<ScimCaller | Refusal> => {
    if (isInTheClear(request, publicUrl)) return { refused: "in-the-clear" };
    const connectionId = String(request.params.connectionId);
    const connection = await entrance.authenticator.connection(request, connectionId);
    if ("refused" in connection) return connection;
    const { actor, tenantId, extensionsVersion } = connection;
    activity.sentBy(request, { tenantId, credentialId: actor.credentialId });
    return {
      client: facadeClient(requesterOf(contexts.ofScim(request, actor, activity.arrivalOf(request)))),
      baseUrl: baseUrlOf(connectionId),
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

  const callerOf = async (request: Request): Promise<ScimCaller | Refusal> => {
    try {
      return await authenticated(request);
    } catch (error) {
      if (error instanceof TooManyWaiting) return { refused: "too-many", retryAfterSeconds: RETRY_AFTER_SECONDS };
      if (!isUnavailable(error)) throw error;
      log.warn({ err: error, requestId: scope.id() }, "the database is unavailable");
      return { refused: "unavailable", retryAfterSeconds: RETRY_AFTER_SECONDS };
    }
  };

  return scimRouter({
    callerOf,
    baseUrlOf: (request) => {
      const connectionId = String(request.params.connectionId);
      return isUuid(connectionId) && !isInTheClear(request, publicUrl) ? baseUrlOf(connectionId) : undefined;
    },
    reportTolerated: ({ tenantId, connectionId }, tolerances) => {
      options.toleranceCounter.count({ tenantId, connectionId, tolerances });
      telemetry.tolerated(tolerances);
    },
    reportFault: (error) => {
      log.error({ err: error, requestId: scope.id() }, "a SCIM request failed");
      return scope.id() ?? "";
    },
    performing: (caller) => (operation, work) => telemetry.scimOperation(caller, operation, work),
    cursorKeys: installation.cursorKeys,
    observe: (request) => activity.arrived(request, scope.id() ?? uuid(), scope.origin()),
  });
}

/** A tolerance that the connection's dialect has no longer, or never had, is asked for by no habit of its client. */
export const describeTolerance: DescribeTolerance = (dialect, tolerance) => ({
  description: TOLERANCES[tolerance as keyof typeof TOLERANCES] ?? "",
  quirks: dialects[dialect as keyof typeof dialects].tolerances[tolerance as keyof typeof TOLERANCES]?.quirks ?? [],
});
