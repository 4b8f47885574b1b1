import type { Request } from "express";

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(?=:|$)/;

/** This machine by another of its names: pages from there may send nothing, as their origin is another one. */
export function isOtherNameOf(host: string, request: Request): boolean {
  const asked = request.get("host") ?? host;
  return asked !== host && LOOPBACK.test(asked) && asked.replace(LOOPBACK, "") === host.replace(LOOPBACK, "");
}
