import { MAX_BULK_OPERATIONS } from "./messages/bulk-request.js";
import { CURSOR_TIMEOUT_SECONDS } from "./messages/cursor.js";
import { DEFAULT_COUNT, MAX_COUNT } from "./messages/search-request.js";
import type { ScimSession } from "./session.js";
import { SERVICE_PROVIDER_CONFIG } from "./urns.js";

/** Largest body of a request, in bytes. */
export const MAX_BODY_BYTES = 1_048_576;

/** Largest body of a bulk request, in bytes. */
export const MAX_BULK_BYTES = 10_485_760;

const VALUE_PARTS = { primarySupported: true, typeSupported: true };

/** That roles and entitlements can be listed (draft-ietf-scim-roles-entitlements section 3.1). */
const ROLES_AND_ENTITLEMENTS = {
  roles: { supported: true, multipleRolesSupported: true, ...VALUE_PARTS },
  entitlements: { supported: true, multipleEntitlementsSupported: true, ...VALUE_PARTS },
};

type Announced = Pick<ScimSession, "baseUrl" | "offersRoles" | "demands">;

/** What this service provider can do (RFC 7643 section 5, RFC 9865 section 4). */
export function serviceProviderConfig({ baseUrl, offersRoles, demands }: Announced): object {
  return {
    schemas: [SERVICE_PROVIDER_CONFIG],
    patch: { supported: true },
    bulk: { supported: true, maxOperations: MAX_BULK_OPERATIONS, maxPayloadSize: MAX_BULK_BYTES },
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
    ...(offersRoles && { RolesAndEntitlements: ROLES_AND_ENTITLEMENTS }),
    meta: { resourceType: "ServiceProviderConfig", location: `${baseUrl}/ServiceProviderConfig` },
  };
}
