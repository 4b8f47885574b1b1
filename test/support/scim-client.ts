import type { TestConnection } from "./tenant.js";

export interface ScimResponse {
  status: number;
  headers: Headers;
  /** Parsed JSON; undefined where there is no body. */
  body: ScimBody | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
export type ScimBody = any;

/** A provisioning client as simple as can be. */
export interface ScimClient {
  /** @param headers null leaves out one that is sent otherwise */
  request(method: string, path: string, body?: unknown, headers?: Record<string, string | null>): Promise<ScimResponse>;
}

export const scimClient = ({ scimBaseUrl, token }: Pick<TestConnection, "scimBaseUrl" | "token">): ScimClient => ({
  request: async (method, path, body, headers) => {
    const sent: Record<string, string | null> = {
      authorization: `Bearer ${token}`,
      "content-type": body === undefined ? null : "application/scim+json",
      ...headers,
    };
    const response = await fetch(`${scimBaseUrl}${path}`, {
      method,
      headers: Object.entries(sent).filter((header): header is [string, string] => header[1] !== null),
      body: body === undefined || typeof body === "string" ? (body as string | undefined) : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  },
});
