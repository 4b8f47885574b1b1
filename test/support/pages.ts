import { expect } from "@jest/globals";
import type { ScimBody, ScimClient } from "./scim-client.js";

/** Reads a list by its cursors to the end, and does something after each page but the last. */
export async function walk(
  scim: ScimClient,
  url: string,
  afterPage: (page: ScimBody, nextCursor: string) => Promise<unknown> = async () => undefined,
): Promise<ScimBody[]> {
  const pages: ScimBody[] = [];
  for (let cursor: string | undefined = ""; cursor !== undefined; ) {
    const { status, body } = await scim.request("GET", `${url}${url.includes("?") ? "&" : "?"}cursor=${cursor}`);
    expect({ status, error: body.detail }).toEqual({ status: 200, error: undefined });
    pages.push(body);
    cursor = body.nextCursor;
    if (cursor !== undefined) await afterPage(body, cursor);
  }
  return pages;
}

/** The ids of the resources of pages, in order. */
export const idsOf = (pages: readonly ScimBody[]): string[] =>
  pages.flatMap((page) => page.Resources.map(({ id }: { id: string }) => id));
