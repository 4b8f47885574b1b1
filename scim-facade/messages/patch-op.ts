import type { Tolerate } from "../dialects/dialect.js";
import { isObject } from "../schemas/read-value.js";
import { invalidSyntax, invalidValue, noTarget } from "../scim-error.js";
import { PATCH_OP } from "../urns.js";
import { membersOf } from "./members.js";
import { operationsOfPartial } from "./partial-resource.js";

/** One operation of a PATCH (RFC 7644 section 3.5.2). */
export interface PatchOperation {
  op: "add" | "remove" | "replace";
  /** Absent: the value says what it is about. */
  path?: string;
  /** Undefined where there is none; null is a value. */
  value?: unknown;
}

const OPS = ["add", "remove", "replace"] as const;

/** Most operations of one PATCH. */
const MAX_OPERATIONS = 1_000;

/**
 * Reads the body of a PATCH. `op` is taken in any case, and so are the names of members.
 *
 * @throws ScimError invalidSyntax for what is no PatchOp; noTarget for a remove without path; invalidValue for an add or
 *   replace without value
 */
export function parsePatchOp(body: unknown, tolerate: Tolerate): PatchOperation[] {
  if (!isObject(body)) throw invalidSyntax("the body must be a JSON object");
  const { schemas, operations } = membersOf(body, "the body");
  if (operations === undefined && !isPatchOp(schemas) && tolerate("scim-1.1-patch")) return operationsOfPartial(body);
  if (!isPatchOp(schemas)) throw invalidSyntax(`schemas must have ${PATCH_OP}`);
  if (!Array.isArray(operations)) throw invalidSyntax("Operations must be a list");
  if (operations.length === 0 && !tolerate("empty-operations")) throw invalidSyntax("Operations must not be empty");
  if (operations.length > MAX_OPERATIONS) throw invalidSyntax(`a PATCH has at most ${MAX_OPERATIONS} operations`);
  return operations.map((operation, index) => parseOperation(operation, `Operations[${index}]`, tolerate));
}

const isPatchOp = (schemas: unknown): boolean => Array.isArray(schemas) && schemas.includes(PATCH_OP);

function parseOperation(operation: unknown, where: string, tolerate: Tolerate): PatchOperation {
  if (!isObject(operation)) throw invalidSyntax(`${where} must be an object`);
  const { op, path, value } = membersOf(operation, where);
  const name = OPS.find((known) => typeof op === "string" && known === op.toLowerCase());
  if (!name) throw invalidSyntax(`${where}.op must be add, remove or replace`);
  if (path !== undefined && path !== null && typeof path !== "string") {
    throw invalidSyntax(`${where}.path must be text`);
  }
  if (name === "remove" && !path) throw noTarget(`${where} removes, and must say in path what`);
  if (name !== "remove" && value === undefined) {
    const isByFilter = name === "add" && path?.endsWith("]");
    if (!isByFilter || !tolerate("add-by-filter")) throw invalidValue(`${where} has no value to ${name}`);
  }
  return { op: name, path: path ?? undefined, value };
}
