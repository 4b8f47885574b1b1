import { readFileSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import { UsageError } from "./usage-error.js";

/** Reads an option's value that is a JSON object, or `@FILE` with one in it, or `@-` for stdin. */
export function parseJsonObject(text: string): Record<string, unknown> {
  const value = parse(text.startsWith("@") ? readText(text.slice(1)) : text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new InvalidArgumentError("It must be a JSON object.");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidArgumentError(`It must be JSON: ${(error as Error).message}.`);
  }
}

/** The text of a file; of stdin where it is called `-`. @throws UsageError */
export function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

/** @example parseList("users:read, groups:read") // ["users:read", "groups:read"] */
export const parseList = (text: string): string[] => text.split(",").map((item) => item.trim());
