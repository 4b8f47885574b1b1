import { readdirSync, readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import type {
  CreateConnectionInput,
  CreateEntitlementInput,
  CreateRoleInput,
  RegisterExtensionSchemaInput,
} from "../../schema/client/index.js";
import { projectPath } from "../../server/project-path.js";
import type { ScimClient, ScimResponse } from "./scim-client.js";
import type { TestConnection } from "./tenant.js";

/**
 * What a provisioning client says and what it is answered, as data: a file of `test/samples/<provider>/`.
 *
 * Texts may hold `{{name}}`: `{{base}}` is the connection's SCIM base URL, `{{token}}` its token, others are what earlier
 * steps have kept.
 */
export interface Transcript {
  /** One sentence, present tense: what the file shows. */
  about: string;
  /** What it shows it for: a provider's habit, or a section of an RFC. */
  shows: string[];
  /** Extension schemas that the tenant has registered: files of `test/samples/extensions`. */
  extensions?: string[];
  /** Roles and entitlements that the tenant has. */
  roles?: CreateRoleInput[];
  entitlements?: CreateEntitlementInput[];
  /** How the connection differs from the one that the folder is played on. */
  connection?: Partial<CreateConnectionInput>;
  steps: Step[];
}

export interface Step {
  /** How often it is sent; `{{number}}` counts from 1. Default: once. */
  times?: number;
  request: {
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD";
    /** Below the base URL, with the query as it goes over the wire. */
    path: string;
    /** Null leaves out one that is sent otherwise, such as `authorization`. */
    headers?: Record<string, string | null>;
    /** JSON; a text is sent as it is. */
    body?: unknown;
  };
  expect: {
    status: number;
    /** Null means that there is none. */
    headers?: Record<string, string | null>;
    /** The answer has at least this. Lists are compared whole; null means that there is nothing. */
    body?: unknown;
  };
  /** Names for parts of the answer, by their path: `{ "anna": "id" }`. What is expected of the same answer may use them. */
  keep?: Record<string, string>;
}

/** The files of a folder of `test/samples`. */
export function transcripts(folder: string): { file: string; transcript: Transcript }[] {
  const directory = projectPath("test", "samples", folder);
  const files = readdirSync(directory).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => ({
    file,
    transcript: JSON.parse(readFileSync(`${directory}/${file}`, "utf8")) as Transcript,
  }));
}

/** What a file of `test/samples/extensions` registers. */
export const extensionSample = (name: string): RegisterExtensionSchemaInput =>
  JSON.parse(readFileSync(projectPath("test", "samples", "extensions", `${name}.json`), "utf8"));

export async function play(
  transcript: Transcript,
  client: ScimClient,
  { scimBaseUrl, token }: Pick<TestConnection, "scimBaseUrl" | "token">,
): Promise<void> {
  const names: Record<string, string> = { base: scimBaseUrl, token };
  for (const [index, step] of transcript.steps.entries()) {
    for (let number = 1; number <= (step.times ?? 1); number++) {
      names.number = String(number);
      await playStep(step, `step ${index + 1}`, client, names);
    }
  }
}

async function playStep(step: Step, name: string, client: ScimClient, names: Record<string, string>): Promise<void> {
  const { method, path, headers, body } = fill(step.request, names);
  const response = await client.request(method, path, body, headers);
  const where = `${name}: ${method} ${path}`;
  for (const [kept, source] of Object.entries(step.keep ?? {})) names[kept] = String(valueAt(response.body, source));
  expect({ where, ...outcome(response, step) }).toMatchObject({
    where,
    ...expected(fill(step.expect, names), response),
  });
}

function outcome(response: ScimResponse, { expect: wanted }: Step) {
  const names = Object.keys(wanted.headers ?? {});
  return {
    status: response.status,
    headers: Object.fromEntries(names.map((name) => [name, response.headers.get(name)])),
    body: response.body,
  };
}

function expected({ status, headers = {}, body }: Step["expect"], response: ScimResponse) {
  return { status, headers, ...(body === undefined ? {} : { body: withoutAbsent(body, response.body) }) };
}

/** Null in what is expected says that there is nothing: it goes where there is nothing, and stays to differ elsewhere. */
function withoutAbsent(wanted: unknown, actual: unknown): unknown {
  if (Array.isArray(wanted)) return wanted.map((item, index) => withoutAbsent(item, (actual as unknown[])?.[index]));
  if (typeof wanted !== "object" || wanted === null) return wanted;
  const parts = Object.entries(wanted).map(([name, part]) => [name, part, (actual as Complex | undefined)?.[name]]);
  const left = parts.filter(([, part, found]) => part !== null || found !== undefined);
  return Object.fromEntries(left.map(([name, part, found]) => [name, withoutAbsent(part, found)]));
}

type Complex = Record<string, unknown>;

function fill<T>(value: T, names: Record<string, string>): T {
  const filled = JSON.stringify(value).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const found = names[name];
    if (found === undefined) throw new Error(`nothing was kept as {{${name}}}`);
    return JSON.stringify(found).slice(1, -1);
  });
  return JSON.parse(filled);
}

const valueAt = (body: unknown, path: string): unknown =>
  path.split(".").reduce((value, part) => (value as Record<string, unknown> | undefined)?.[part], body);
