import { maxHeaderSize, request } from "node:http";

export interface RawRequest {
  method: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface RawResponse {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** Node.js answers 431 and hangs up before it has read all of a head that is too long; the answer may be lost on the way. */
const HANGS_UP = ["ECONNRESET", "EPIPE"];

/** Sends a request as it is: `fetch` would not send all that a hostile client may. */
export function rawRequest(url: string, { method, headers, body }: RawRequest): Promise<RawResponse> {
  const { origin, hostname, port } = new URL(url);
  const options = { hostname, port, path: url.slice(origin.length), method, headers };
  const isTooLong = url.length + JSON.stringify(headers ?? {}).length > maxHeaderSize;
  return new Promise((resolve, reject) => {
    const outgoing = request(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const { statusCode = 0, headers: answered } = incoming;
        resolve({ status: statusCode, headers: answered, body: Buffer.concat(chunks).toString() });
      });
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) =>
      isTooLong && HANGS_UP.includes(error.code ?? "")
        ? resolve({ status: 431, headers: {}, body: "" })
        : reject(error),
    );
    outgoing.end(body);
  });
}
