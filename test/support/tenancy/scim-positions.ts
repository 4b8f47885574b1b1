import type { Method, Routes } from "../../../scim-facade/route.js";

/** One request of which a part is an id or a text that is meant for somebody. */
export interface ScimAttempt {
  method: string;
  path: string;
  body?: object;
}

/** An attribute of a resource schema, as `/Schemas` shows it. */
export interface ShownAttribute {
  name: string;
  type: string;
  multiValued: boolean;
  mutability: string;
  subAttributes?: ShownAttribute[];
}

/** A place in a resource that takes a text, as a path of names: `["members", "value"]`. */
export interface AttributePosition {
  path: ShownAttribute[];
}

const SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:";
const PATCH = ["urn:ietf:params:scim:api:messages:2.0:PatchOp"];
const SEARCH = ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"];

/** Each method of each route that names a resource by its id, with a body where it takes one. */
export function attemptsById(routes: Routes, id: string): ScimAttempt[] {
  return Object.entries(routes)
    .filter(([path]) => path.endsWith("/:id"))
    .flatMap(([path, methods]) =>
      (Object.keys(methods) as Method[]).map((method) => ({
        method: method.toUpperCase(),
        path: path.replace(":id", encodeURIComponent(id)),
        body: bodyOf(method, path),
      })),
    );
}

function bodyOf(method: Method, path: string): object | undefined {
  const type = path.startsWith("/Groups") ? "Group" : "User";
  if (method === "patch") return { schemas: PATCH, Operations: [{ op: "add", path: "displayName", value: "sample" }] };
  if (method !== "put") return undefined;
  return { schemas: [SCHEMA + type], userName: "sample", displayName: "sample" };
}

/** Every place of a resource schema's attributes that takes a text; once said, an immutable one would take no second. */
export const positionsIn = (
  attributes: readonly ShownAttribute[],
  within: ShownAttribute[] = [],
): AttributePosition[] =>
  attributes.flatMap((attribute) => {
    if (within.length === 0 && attribute.mutability === "immutable") return [];
    const path = [...within, attribute];
    if (attribute.subAttributes) return positionsIn(attribute.subAttributes, path);
    return ["string", "reference"].includes(attribute.type) ? [{ path }] : [];
  });

/** The ways in which a text at a position is looked for, is taken away, and reaches a resource; those that leave it there come last. */
export function attemptsAt(
  { path }: AttributePosition,
  { schema, endpoint, own }: { schema: string; endpoint: string; own: string },
  value: string,
): ScimAttempt[] {
  const isCore = schema.startsWith(SCHEMA);
  const type = endpoint === "/Groups" ? "Group" : "User";
  const names = path.map(({ name }) => name).join(".");
  const filter = `${isCore ? "" : `${schema}:`}${names} eq ${JSON.stringify(value)}`;
  const attributes = nested(path, value);
  const resource = {
    schemas: [SCHEMA + type],
    ...(type === "User" ? { userName: own } : { displayName: own }),
    ...(isCore ? attributes : { [schema]: attributes }),
  };
  const [first] = path as [ShownAttribute];
  const patchPath = isCore ? first.name : `${schema}:${first.name}`;
  const patchValue = attributes[first.name];
  return [
    { method: "GET", path: `${endpoint}?filter=${encodeURIComponent(filter)}` },
    { method: "POST", path: `${endpoint}/.search`, body: { schemas: SEARCH, filter } },
    ...(path.length === 2 && first.multiValued
      ? [
          {
            method: "PATCH",
            path: `${endpoint}/:own`,
            body: {
              schemas: PATCH,
              Operations: [{ op: "remove", path: `${patchPath}[${path[1]?.name} eq ${JSON.stringify(value)}]` }],
            },
          },
        ]
      : []),
    { method: "POST", path: endpoint, body: resource },
    {
      method: "PATCH",
      path: `${endpoint}/:own`,
      body: { schemas: PATCH, Operations: [{ op: "add", path: patchPath, value: patchValue }] },
    },
    { method: "PUT", path: `${endpoint}/:own`, body: resource },
  ];
}

function nested(path: readonly ShownAttribute[], value: string): Record<string, unknown> {
  return path.reduceRight<unknown>(
    (inner, { name, multiValued }) => ({ [name]: multiValued ? [inner] : inner }),
    value,
  ) as Record<string, unknown>;
}
