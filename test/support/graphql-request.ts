import { testEnvironment } from "./environment.js";

/** What `/graphql` answers, as it came. */
export interface GraphqlAnswer {
  status: number;
  headers: Headers;
  /** What it was told is wrong, if anything. */
  code: string | undefined;
  body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

/** Sends a document as it stands, by default to the Roster of the worker that runs the test, and without a token. */
export async function graphqlRequest(
  body: string | { query: string; variables?: object },
  { url = testEnvironment().url, headers = {} }: { url?: string; headers?: Record<string, string> } = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as GraphqlAnswer["body"];
  const code = answer.errors?.[0]?.extensions.code as string | undefined;
  return { status: response.status, headers: response.headers, code, body: answer };
}
