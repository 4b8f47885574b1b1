import { type Client, createClient } from "../schema/client/index.js";
import { UsageError } from "./usage-error.js";

const DEFAULT_URL = "http://127.0.0.1:4000";

/** Makes the client that a command works with. */
export class Connector {
  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** @throws UsageError where the environment says not as whom */
  connect(tenant?: string): Client {
    const { ROSTER_URL: url = DEFAULT_URL, ROSTER_TOKEN: token } = this.env;
    if (!token) throw new UsageError("set ROSTER_TOKEN to the admin token or to an API client's token");
    if (!URL.canParse(url)) throw new UsageError("ROSTER_URL must be a URL, such as https://roster.example.com");
    return createClient({ url, token, tenant });
  }
}
