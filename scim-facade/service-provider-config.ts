import { CURSOR_TIMEOUT_SECONDS } from "./messages/cursor.js";
import { DEFAULT_COUNT, MAX_COUNT } from "./messages/search-request.js";
import type { ScimSession } from "./session.js";
import { SERVICE_PROVIDER_CONFIG } from "./urns.js";

/** Largest body of a request, in bytes. */
export const MAX_BODY_BYTES = 1_048_576;

/** What this service provider can do (RFC 7643 section 5, RFC 9865 section 4). */
export function serviceProviderConfig({ baseUrl, demands }: ScimSession): object {
  return {
    schemas: [SERVICE_PROVIDER_CONFIG],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: MAX_BODY_BYTES },
    filter: { supported: true, maxResults: MAX_COUNT },
    changePassword: { supported: true },
    sort: { supported: true },
    etag: { supported: true },
    pagination: {
      cursor: true,
      index: true,
      defaultPaginationMethod: "index",
      defaultPageSize: DEFAULT_COUNT,
      maxPageSize: MAX_COUNT,
      cursorTimeout: CURSOR_TIMEOUT_SECONDS,
    },
    ...(demands("profile-flag") && { interopProfileConformant: true }),
    authenticationSchemes: [
      {
        type: "oauthbearertoken",
        name: "Bearer token",
        description: "The token of the connection, in the header Authorization: Bearer <token>.",
        specUri: "https://www.rfc-editor.org/rfc/rfc6750",
        primary: true,
      },
      {
        type: "oauth2",
        name: "OAuth 2.0 client credentials",
        description:
          "A bearer token of short life from the token endpoint, which /.well-known/oauth-authorization-server names.",
        specUri: "https://www.rfc-editor.org/rfc/rfc6749",
        primary: false,
      },
    ],
    meta: { resourceType: "ServiceProviderConfig", location: `${baseUrl}/ServiceProviderConfig` },
  };
}
