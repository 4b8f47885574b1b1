import type { Request } from "express";
import type { RequestOrigin } from "../domain/unit-of-work.js";

const MAX_USER_AGENT_LENGTH = 300;

/** IPv4 by a socket that takes both is shown as IPv4. */
const MAPPED = /^::ffff:(?=\d+\.)/;

/** Where a request has come from. A header that names an address is not believed: whoever sends a request can write one. */
export const originOf = ({ socket, headers }: Request): RequestOrigin => ({
  address: socket.remoteAddress?.replace(MAPPED, "") ?? null,
  userAgent: headers["user-agent"]?.slice(0, MAX_USER_AGENT_LENGTH) ?? null,
});
