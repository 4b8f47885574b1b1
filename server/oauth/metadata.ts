import { SUPPORTED_SCOPES } from "./granted-scopes.js";
import { SUPPORTED_ALGORITHMS } from "./verify-assertion.js";

export const TOKEN_PATH = "/oauth/token";
export const METADATA_PATH = "/.well-known/oauth-authorization-server";

/** What this authorization server can do (RFC 8414 section 2). */
export const authorizationServerMetadata = (issuer: string): object => ({
  issuer,
  token_endpoint: `${issuer}${TOKEN_PATH}`,
  grant_types_supported: ["client_credentials"],
  response_types_supported: [], // required, though there is no authorization endpoint that could have any
  token_endpoint_auth_methods_supported: ["client_secret_basic", "private_key_jwt"],
  token_endpoint_auth_signing_alg_values_supported: SUPPORTED_ALGORITHMS,
  scopes_supported: SUPPORTED_SCOPES,
});
