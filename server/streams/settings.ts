/** The bounds of streams in one process. Times are in milliseconds. */
export interface StreamSettings {
  /** Streams that are open with one token, or with the tokens of one OAuth client. */
  perToken: number;
  /** Streams that are open in one tenant. */
  perTenant: number;
  /** Between two looks for changes, at which rights are checked as well. */
  lookEveryMs: number;
  /** Between two signs of life, for proxies that close what is silent. */
  heartbeatMs: number;
  /** How long a client may read nothing of what it is sent. */
  stallMs: number;
}

export const STREAM_SETTINGS: StreamSettings = {
  perToken: 10,
  perTenant: 100,
  lookEveryMs: 500,
  heartbeatMs: 15_000,
  stallMs: 30_000,
};
