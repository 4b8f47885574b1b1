import { isIP, isIPv6 } from "node:net";
import type { Request } from "express";
import type { RequestOrigin } from "../domain/unit-of-work.js";

const MAX_USER_AGENT_LENGTH = 300;

/** IPv4 by a socket that takes both is shown as IPv4. */
const MAPPED = /^::ffff:(?=\d+\.)/i;

/** Some proxies add the port: `192.0.2.1:49152`, `[2001:db8::1]:49152`. */
const WITH_PORT = /^(?:(\d+\.\d+\.\d+\.\d+)|\[(.+)\])(?::\d+)?$/;

const known = new WeakMap<Request, RequestOrigin>();

/** Where a request has come from: the same as long as it is answered, whatever becomes of its connection. */
export function originOf(request: Request): RequestOrigin {
  const found = known.get(request);
  if (found) return found;
  const userAgent = request.headers["user-agent"]?.slice(0, MAX_USER_AGENT_LENGTH) ?? null;
  const origin = { address: addressOf(request), userAgent };
  known.set(request, origin);
  return origin;
}

/**
 * The address that a request has come from: of what X-Forwarded-For says, the last that none of the trusted proxies has (the
 * setting `trust proxy`). What others write there is not believed: whoever sends a request can write it.
 */
function addressOf(request: Request): string | null {
  const ofSocket = () => readAddress(request.socket.remoteAddress) ?? null;
  return request.headers["x-forwarded-for"] === undefined ? ofSocket() : (readAddress(request.ip) ?? ofSocket());
}

function readAddress(text = ""): string | undefined {
  const [, v4, v6] = WITH_PORT.exec(text) ?? [];
  const address = (v4 ?? v6 ?? text).replace(MAPPED, "");
  return isIP(address) ? address : undefined;
}

/** What failures are counted by: of IPv6 the network of 64 bits, in which one client has as many addresses as it likes. */
export function networkOf(request: Request): string {
  const address = originOf(request).address ?? "";
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.toLowerCase().split("::") ?? [];
  const [first, last] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean)) as [string[], string[]];
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array<string>(Math.max(0, zeros)).fill("0"), ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
