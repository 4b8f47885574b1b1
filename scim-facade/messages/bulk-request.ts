import { isObject } from "../schemas/read-value.js";
import { invalidSyntax, invalidValue, ScimError } from "../scim-error.js";
import { BULK_REQUEST } from "../urns.js";
import { type BulkTarget, parseBulkPath } from "./bulk-path.js";
import { membersOf } from "./members.js";

/** Most operations of one job. */
export const MAX_BULK_OPERATIONS = 1_000;

/** A bulk job (RFC 7644 section 3.7). */
export interface BulkRequest {
  /** The job stops at so many errors; Infinity where it is to go on whatever happens. */
  failOnErrors: number;
  operations: BulkOperation[];
}

/** An operation of a job. What is wrong with one is its own error, not the job's. */
export type BulkOperation = SoundOperation | FaultyOperation;

export interface SoundOperation {
  kind: "sound";
  asked: Asked;
  method: BulkMethod;
  target: BulkTarget;
  /** What the answer calls it; that of a POST is also what other operations call the resource that it creates. */
  bulkId?: string;
  /** The version that the resource must have, as in If-Match. */
  version?: string;
  /** The body; undefined for DELETE. */
  data?: unknown;
}

export interface FaultyOperation {
  kind: "faulty";
  asked: Asked;
  fault: ScimError;
}

/** What the answer repeats, as it was sent. */
export interface Asked {
  method?: string;
  bulkId?: string;
  path?: string;
}

const METHODS = { POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;

export type BulkMethod = (typeof METHODS)[keyof typeof METHODS];

/**
 * Reads the body of a bulk request.
 *
 * @throws ScimError invalidSyntax for what is no BulkRequest, and for a bulkId that comes twice, which would make references
 *   ambiguous; invalidValue for a failOnErrors that is no positive integer; 413 for too many operations
 */
export function parseBulkRequest(body: unknown): BulkRequest {
  if (!isObject(body)) throw invalidSyntax("the body must be a JSON object");
  const { schemas, operations, failonerrors } = membersOf(body, "the body");
  if (!Array.isArray(schemas) || !schemas.includes(BULK_REQUEST)) {
    throw invalidSyntax(`schemas must have ${BULK_REQUEST}`);
  }
  if (!Array.isArray(operations) || operations.length === 0) {
    throw invalidSyntax("Operations must be a list of at least one operation");
  }
  if (operations.length > MAX_BULK_OPERATIONS) {
    const detail = `a job has at most ${MAX_BULK_OPERATIONS} operations (maxOperations), not ${operations.length}`;
    throw new ScimError(413, undefined, detail);
  }
  const parsed = operations.map((operation, index) => parseOperation(operation, `Operations[${index}]`));
  assertUniqueBulkIds(parsed);
  return { failOnErrors: parseFailOnErrors(failonerrors), operations: parsed };
}

function parseFailOnErrors(value: unknown): number {
  if (value === undefined || value === null) return Number.POSITIVE_INFINITY;
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number;
  throw invalidValue("failOnErrors must be a positive integer");
}

function assertUniqueBulkIds(operations: readonly BulkOperation[]): void {
  const seen = new Set<string>();
  for (const { bulkId } of operations.map(({ asked }) => asked)) {
    if (bulkId === undefined) continue;
    if (seen.has(bulkId)) throw invalidSyntax(`the bulkId ${JSON.stringify(bulkId)} comes twice`);
    seen.add(bulkId);
  }
}

function parseOperation(operation: unknown, where: string): BulkOperation {
  if (!isObject(operation)) throw invalidSyntax(`${where} must be an object`);
  const members = membersOf(operation, where);
  const asked = { method: textIn(members.method), bulkId: textIn(members.bulkid), path: textIn(members.path) };
  try {
    return { kind: "sound", asked, ...parseMembers(members, asked) };
  } catch (error) {
    if (error instanceof ScimError) return { kind: "faulty", asked, fault: error };
    throw error;
  }
}

function parseMembers({ bulkid, version, data }: Record<string, unknown>, { method, bulkId, path }: Asked) {
  if (!isMethod(method)) throw invalidSyntax("method must be POST, PUT, PATCH or DELETE");
  if (isGiven(bulkid) && !bulkId) throw invalidSyntax("bulkId must be text that is not empty");
  if (method === "POST" && !bulkId) throw invalidSyntax("a POST needs a bulkId");
  if (path === undefined) throw invalidSyntax("path must say what the operation is about, such as /Users");
  const target = parseBulkPath(path);
  if (method === "POST" && target.id !== undefined) throw invalidSyntax("the path of a POST is a resource type's");
  if (method !== "POST" && target.id === undefined) throw invalidSyntax(`the path of a ${method} is a resource's`);
  if (isGiven(version) && typeof version !== "string") throw invalidSyntax("version must be text");
  if (method !== "DELETE" && !isGiven(data)) throw invalidSyntax(`a ${method} needs data`);
  return { method: METHODS[method], target, bulkId, version: textIn(version), ...(method !== "DELETE" && { data }) };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const textIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const isMethod = (method: string | undefined): method is keyof typeof METHODS =>
  method !== undefined && Object.hasOwn(METHODS, method);
