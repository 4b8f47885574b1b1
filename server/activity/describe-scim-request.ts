import type { ChangeRow } from "../reads/changes.js";
import type { ScimRequestRow } from "../reads/scim-requests.js";
import { describeChange } from "./describe-change.js";

type Described = Pick<ScimRequestRow, "method" | "path" | "status" | "detail" | "ignored">;

const MAX_DESCRIBED = 5;

/** Says in words what a SCIM request did; of many changes, what the first ones were and how many more there are. */
export const describeScimRequest = (request: Described, changes: readonly ChangeRow[]): string =>
  [whatItDid(request, changes), ...request.ignored.map(passedOver)].join("; ");

/** @example "passed over roles captain" */
const passedOver = ({ path, value }: Described["ignored"][number]): string => `passed over ${path} ${value}`.trimEnd();

function whatItDid(request: Described, changes: readonly ChangeRow[]): string {
  const done = changes.slice(0, MAX_DESCRIBED).map(describeChange);
  const left = changes.length - done.length;
  if (left > 0) done.push(`${left} more changes`);
  if (done.length > 0) return done.join("; ");
  const { status, detail } = request;
  if (status === null) return "was not answered";
  if (status >= 400) return `was refused${detail ? `: ${detail}` : ""}`;
  return isRead(request) ? `read ${whatIsAt(request.path)}` : "changed nothing";
}

const isRead = ({ method, path }: Described): boolean =>
  method === "GET" || method === "HEAD" || path.endsWith("/.search");

const THINGS: Record<string, [one: string, several: string]> = {
  Users: ["a user", "users"],
  Groups: ["a group", "groups"],
  Roles: ["a role", "roles"],
  Entitlements: ["an entitlement", "entitlements"],
  Me: ["the user itself", "the user itself"],
  Schemas: ["a schema", "the schemas"],
  ResourceTypes: ["a resource type", "the resource types"],
  ServiceProviderConfig: ["what Roster can do", "what Roster can do"],
};

function whatIsAt(path: string): string {
  const [, type = "", id] = path.split("/");
  const [one, several] = THINGS[type] ?? ["users and groups", "users and groups"];
  return id && id !== ".search" ? one : several;
}
