/** A named operation of the contract. */
export interface OperationDocument {
  kind: "query" | "mutation";
  name: string;
  /** The operation and its fragments, in GraphQL. */
  text: string;
}

/** What can be said of one call. */
export interface CallOptions {
  /** Ends the call with AbortedError, whether it is being sent, waited for or about to be repeated. */
  signal?: AbortSignal | undefined;
  /** How long one attempt may take; what the client says where absent. */
  timeoutMilliseconds?: number | undefined;
  /** How often a call is repeated that may be; what the client says where absent. */
  retries?: number | undefined;
}

/** Sends operations, by whatever way. @throws RosterError */
export type Requester = <Data>(document: OperationDocument, variables?: object, options?: CallOptions) => Promise<Data>;
