import { DomainError } from "../domain-error.js";

/** @throws DomainError VERSION_CONFLICT where the caller has seen another version than the current one */
export function assertVersion(resource: { version: number }, expectedVersion: number | null | undefined): void {
  if (expectedVersion === undefined || expectedVersion === null || expectedVersion === resource.version) return;
  throw new DomainError(
    "VERSION_CONFLICT",
    `the version is ${resource.version}, not ${expectedVersion}; read it again and repeat the change`,
    "expectedVersion",
  );
}
