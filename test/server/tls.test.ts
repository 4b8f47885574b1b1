import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type SecureVersion } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type TestCertificate, writeCertificate } from "../support/certificate.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { type RosterProcess, startRoster } from "../support/roster-process.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection } from "../support/tenant.js";

let directory: string;
let certificate: TestCertificate;
let connection: TestConnection;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "roster-tls-"));
  certificate = await writeCertificate(directory);
  connection = await (await newTenant()).connect();
});
afterAll(() => rmSync(directory, { recursive: true }));

/** The environment of a Roster on the tests' database, with nothing of the machine's own. */
const environment = (more: Record<string, string>) => ({
  DATABASE_URL: testEnvironment().databaseUrl,
  ROSTER_ADMIN_TOKEN: ADMIN_TOKEN,
  ...more,
});

describe("with a certificate of its own", () => {
  let roster: RosterProcess;
  let port: number;
  beforeAll(async () => {
    const { certificateFile, keyFile } = certificate;
    roster = await startRoster(environment({ TLS_CERTIFICATE_FILE: certificateFile, TLS_KEY_FILE: keyFile }));
    port = Number(new URL(roster.url).port);
  });
  afterAll(() => roster.end("SIGTERM"));

  /** @returns the version that is spoken, or the code of the alert */
  const speak = (version: SecureVersion) =>
    new Promise<string | null | undefined>((resolve) => {
      const options = { ca: certificate.certificate, minVersion: version, maxVersion: version };
      const socket = connect({ host: "127.0.0.1", port, ciphers: "DEFAULT:@SECLEVEL=0", ...options }, () => {
        resolve(socket.getProtocol());
        socket.end();
      });
      socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    });

  test("Roster speaks TLS 1.2 and 1.3, and nothing older (REQ-605)", async () => {
    expect(await speak("TLSv1.3")).toBe("TLSv1.3");
    expect(await speak("TLSv1.2")).toBe("TLSv1.2");
    expect(await speak("TLSv1.1")).toBe("ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION");
  });

  test("it answers no request in the clear (REQ-605, REQ-609)", async () => {
    await expect(fetch(`http://127.0.0.1:${port}/scim/${connection.id}/v2/Users`)).rejects.toThrow();
  });

  test("its URLs begin with https, and it asks to be reached by nothing else (REQ-609)", async () => {
    const answer = await new Promise<{ headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
      const headers = { authorization: `Bearer ${connection.token}` };
      const path = `/scim/${connection.id}/v2/ServiceProviderConfig`;
      request({ host: "127.0.0.1", port, path, headers, ca: certificate.certificate }, (response) => {
        let body = "";
        response.on("data", (chunk) => {
          body += chunk;
        });
        response.once("end", () => resolve({ headers: response.headers, body }));
      })
        .once("error", reject)
        .end();
    });
    expect(answer.headers["strict-transport-security"]).toBe("max-age=31536000");
    expect(JSON.parse(answer.body).meta.location).toBe(
      `https://127.0.0.1:${port}/scim/${connection.id}/v2/ServiceProviderConfig`,
    );
  });
});

describe("behind a proxy that ends TLS", () => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await startOwnServer({ publicUrl: "https://roster.example.com" });
  });
  afterAll(() => server.close());

  const users = (protocol: string | undefined, token = connection.token) =>
    scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token }).request("GET", "/Users", undefined, {
      ...(protocol ? { "x-forwarded-proto": protocol } : {}),
    });

  test("a request that came to it in the clear is refused, its token unseen (REQ-605, REQ-609)", async () => {
    const refused = { status: 403, body: { schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"], status: "403" } };
    expect(await users("http")).toMatchObject(refused);
    expect(await users("HTTP, https", "no-token-of-ours")).toMatchObject(refused);
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { authorization: `Bearer ${ADMIN_TOKEN}`, "x-forwarded-proto": "http" },
    });
    expect([response.status, await response.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: "FORBIDDEN" } }] },
    ]);
  });

  test("one that came by TLS is answered, and told to come by nothing else (REQ-609)", async () => {
    const { status, headers } = await users("https, http");
    expect([status, headers.get("strict-transport-security")]).toEqual([200, "max-age=31536000"]);
    expect((await users(undefined)).status).toBe(200);
  });
});

test("on this machine alone, plain HTTP needs no TLS and no warning", async () => {
  const { headers } = await scimClient(connection).request("GET", "/Users");
  expect(headers.get("strict-transport-security")).toBeNull();
});

test("a Roster that others reach in the clear warns of it", async () => {
  const open = await startRoster(environment({ HOST: "0.0.0.0" }));
  expect(open.stderr()).toContain("tokens travel in the clear");
  await open.end("SIGTERM");
  const behindProxy = await startRoster(environment({ HOST: "0.0.0.0", PUBLIC_URL: "https://roster.example.com" }));
  expect(behindProxy.stderr()).not.toContain("tokens travel in the clear");
  await behindProxy.end("SIGTERM");
});

describe("a Roster that cannot use its certificate says why in one line", () => {
  test.each([
    ["the key is not named", () => ({ TLS_CERTIFICATE_FILE: certificate.certificateFile }), "TLS_KEY_FILE is not set"],
    ["the certificate is not named", () => ({ TLS_KEY_FILE: certificate.keyFile }), "TLS_CERTIFICATE_FILE is not set"],
    [
      "there is no such file",
      () => ({ TLS_CERTIFICATE_FILE: join(directory, "none.pem"), TLS_KEY_FILE: certificate.keyFile }),
      "TLS_CERTIFICATE_FILE names a file that cannot be read",
    ],
    [
      "the files are no certificate and its key",
      () => ({ TLS_CERTIFICATE_FILE: certificate.keyFile, TLS_KEY_FILE: certificate.keyFile }),
      "TLS_CERTIFICATE_FILE and TLS_KEY_FILE must be a certificate and its key",
    ],
  ])("%s", async (_, env, message) => {
    const failure = await startRoster(environment(env())).catch((error: Error) => error.message);
    expect(failure).toMatch(/^Roster cannot start: .*\n$/);
    expect(failure).toContain(message);
  });
});
