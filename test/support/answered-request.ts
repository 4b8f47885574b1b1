import type { AnsweredRequest } from "../../server/activity/scim-request-log.js";

/** A request of which nothing is said, but what it is told to be. */
export const answeredRequest = (
  told: Pick<AnsweredRequest, "tenantId" | "id" | "connectionId" | "occurredAt"> & Partial<AnsweredRequest>,
): AnsweredRequest => ({
  credentialId: null,
  method: "GET",
  path: "/Users",
  correlationId: null,
  status: 200,
  scimType: null,
  detail: null,
  durationMs: 1,
  tolerances: [],
  ignored: [],
  query: null,
  address: null,
  userAgent: null,
  requestBody: null,
  answerBody: null,
  ...told,
});
