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
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<ScimResponse>;
}

export const scimClient = ({ scimBaseUrl, token }: Pick<TestConnection, "scimBaseUrl" | "token">): ScimClient => ({
  request: async (method, path, body, headers) => {
    const response = await fetch(`${scimBaseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/scim+json" }),
        ...headers,
      },
      body: body === undefined || typeof body === "string" ? (body as string | undefined) : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  },
});
