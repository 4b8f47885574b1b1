import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import { type Config, ConfigError, type TlsFiles } from "./config.js";

/** The oldest version of TLS that is spoken (RFC 7644 section 7.2, RFC 9325 section 3.1.1). */
const OLDEST_TLS = "TLSv1.2";

/** Makes the server, which does not listen yet. @throws ConfigError for files that are no certificate and its key */
export function createHttpServer(tls: TlsFiles | undefined): Server | TlsServer {
  if (!tls) return createServer();
  const cert = readPem("TLS_CERTIFICATE_FILE", tls.certificateFile);
  const key = readPem("TLS_KEY_FILE", tls.keyFile);
  try {
    return createTlsServer({ cert, key, minVersion: OLDEST_TLS });
  } catch (error) {
    const fault = (error as Error).message;
    throw new ConfigError(`TLS_CERTIFICATE_FILE and TLS_KEY_FILE must be a certificate and its key, as PEM: ${fault}`);
  }
}

function readPem(variable: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ConfigError(`${variable} names a file that cannot be read: ${(error as Error).message}`);
  }
}

/**
 * Follows the requests that a server is answering.
 *
 * @returns what ends it: each connection is closed after the answer that is under way, or at once where there is none. What is
 *   not answered by the deadline is cut off.
 */
export function stoppable(server: Server | TlsServer): Stoppable {
  const answering = new Set<ServerResponse>();
  let [isStopping, isClosing] = [false, false];
  server.on("request", (_request, response: ServerResponse) => {
    if (isStopping) closeAfter(response);
    answering.add(response);
    response.once("close", () => {
      answering.delete(response);
      if (isClosing) setImmediate(() => server.closeIdleConnections());
    });
  });
  return {
    announceStop: () => {
      isStopping = true;
      for (const response of answering) closeAfter(response);
    },
    stop: (deadlineMs) =>
      new Promise((resolve) => {
        isClosing = true;
        const timer = setTimeout(() => server.closeAllConnections(), deadlineMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

export interface Stoppable {
  /** From now on clients are told, with each answer, to come by another connection. */
  announceStop(): void;
  /** Takes no more connections, and waits until all have ended. */
  stop(deadlineMs: number): Promise<void>;
}

function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("connection", "close");
}

/** Whether others than this machine can reach Roster without TLS. */
export const isOpenInTheClear = ({ host, publicUrl }: Config): boolean =>
  publicUrl.startsWith("http:") && !/^(localhost|127\..*|::1)$/.test(host);
