import type { ScimBody, ScimClient, ScimResponse } from "./scim-client.js";

/** An operation of a bulk job, as it is sent. */
export interface BulkOperation {
  method: "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  bulkId?: string;
  version?: string;
  data?: object;
}

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";

export const user = (userName: string, { manager, ...others }: { manager?: string; [name: string]: unknown } = {}) => ({
  schemas: manager === undefined ? [USER] : [USER, ENTERPRISE_USER],
  userName,
  ...others,
  ...(manager !== undefined && { [ENTERPRISE_USER]: { manager: { value: manager } } }),
});

export const group = (displayName: string, members: string[] = []) => ({
  schemas: [GROUP],
  displayName,
  members: members.map((value) => ({ value })),
});

export const patchOp = (...operations: { op: string; path?: string; value?: unknown }[]) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
  Operations: operations,
});

export const createUser = (bulkId: string, data: object = user(bulkId)): BulkOperation => ({
  method: "POST",
  path: "/Users",
  bulkId,
  data,
});

export const createGroup = (bulkId: string, members: string[] = []): BulkOperation => ({
  method: "POST",
  path: "/Groups",
  bulkId,
  data: group(bulkId, members),
});

export const bulkRequest = (operations: readonly BulkOperation[], failOnErrors?: number) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
  ...(failOnErrors !== undefined && { failOnErrors }),
  Operations: operations,
});

export const sendBulk = (
  client: ScimClient,
  operations: readonly BulkOperation[],
  failOnErrors?: number,
): Promise<ScimResponse> => client.request("POST", "/Bulk", bulkRequest(operations, failOnErrors));

export const statusesOf = ({ body }: ScimResponse): string[] => body.Operations.map((one: ScimBody) => one.status);

/** The id of what an entry of the answer is about. */
export const idOf = (entry: { location: string }): string => entry.location.split("/").at(-1) ?? "";
