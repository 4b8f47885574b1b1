import { type ChangeSelection, type FollowedChange, followChanges } from "./follow-changes.js";
import { getSdk, type Sdk } from "./generated.js";
import { type HttpOptions, httpTransport } from "./http-transport.js";
import { paginate } from "./paginate.js";
import { type PollOptions, pollChanges } from "./poll-changes.js";
import type { Requester } from "./requester.js";
import { type RetryOptions, withRetries } from "./retry.js";

export * from "../error-code.js";
export * from "./errors.js";
export type { ChangeSelection, FollowedChange } from "./follow-changes.js";
export * from "./generated.js";
export type { HttpOptions } from "./http-transport.js";
export { operationText } from "./operation-text.js";
export type { NodeOf } from "./paginate.js";
export type { PollOptions } from "./poll-changes.js";
export type * from "./requester.js";
export type { RetryOptions } from "./retry.js";

export interface ClientOptions extends HttpOptions, RetryOptions {}

/** A method per named operation of the contract, and two that go through lists. */
export interface Client extends Sdk {
  /**
   * Gives the items of a list one by one, page after page.
   *
   * @example for await (const user of client.paginate(client.users, { first: 100 })) console.log(user.userName);
   */
  paginate: typeof paginate;
  /**
   * Gives each change of the feed once, in its order, those that are still to come too, and goes on after a loss of the
   * network. Ends when `signal` is aborted. Needs `changes:read`.
   *
   * @example for await (const { change, position } of client.followChanges({ after })) await keep(change, position);
   */
  followChanges: (selection?: ChangeSelection & PollOptions) => AsyncGenerator<FollowedChange, void, undefined>;
}

/**
 * Makes a client of a Roster.
 *
 * @example
 * const client = createClient({ url: "https://roster.example.com", token });
 * const { users } = await client.users({ filter: { active: { eq: true } }, first: 100 });
 */
export const createClient = (options: ClientOptions): Client =>
  clientOver(withRetries(httpTransport(options), options), options);

/** Makes a client over any other way to send operations. */
export function clientOver(request: Requester, retries: RetryOptions = {}): Client {
  const sdk = getSdk(request);
  return {
    ...sdk,
    paginate,
    followChanges: ({ pollMilliseconds, longestPollMilliseconds, ...selection } = {}) =>
      followChanges(pollChanges(sdk.changes, { pollMilliseconds, longestPollMilliseconds }), selection, retries),
  };
}
