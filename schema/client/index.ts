import { getSdk, type Sdk } from "./generated.js";
import { type HttpOptions, httpTransport } from "./http-transport.js";

export * from "../error-code.js";
export * from "./errors.js";
export * from "./generated.js";
export type { HttpOptions } from "./http-transport.js";
export { operationText } from "./operation-text.js";

/** A method per named operation of `schema/operations`. */
export type Client = Sdk;

/**
 * Makes a client of a Roster.
 *
 * @example
 * const client = createClient({ url: "https://roster.example.com", token });
 * const { users } = await client.users({ filter: { active: { eq: true } }, first: 100 });
 */
export const createClient = (options: HttpOptions): Client => getSdk(httpTransport(options));
