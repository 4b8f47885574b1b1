import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What is done with a request: an answer, or no whole one. */
export type Treatment =
  | { status: number; headers?: Record<string, string>; body: string }
  | "cut"
  | "cut in the middle"
  | "silence";

export interface FaultyServer {
  url: string;
  /** Bodies of the requests that have come. */
  requests: string[];
  /** Is done when a client has gone away without an answer. */
  abandoned: Promise<void>;
  close(): Promise<void>;
}

/** An HTTP server that treats the requests, counted from 0, as it is told. */
export async function startFaultyServer(
  treat: (index: number, body: string, request: IncomingMessage) => Treatment | Promise<Treatment>,
): Promise<FaultyServer> {
  const requests: string[] = [];
  const { promise: abandoned, resolve: abandon } = Promise.withResolvers<void>();
  const http = createServer(async (request, response) => {
    const body = await text(request);
    const index = requests.push(body) - 1;
    response.on("close", () => response.writableFinished || abandon());
    perform(await treat(index, body, request), response);
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    requests,
    abandoned,
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function perform(treatment: Treatment, response: ServerResponse): void {
  switch (treatment) {
    case "silence":
      return;
    case "cut":
      response.destroy();
      return;
    case "cut in the middle":
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"data":', () => response.destroy());
      return;
    default:
      response.writeHead(treatment.status, { "content-type": "application/json", ...treatment.headers });
      response.end(treatment.body);
  }
}
