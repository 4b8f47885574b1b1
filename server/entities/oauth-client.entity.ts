import { defineEntity, p } from "@mikro-orm/core";
import type { PublicKey } from "./values.js";

const OAuthClientSchema = defineEntity({
  name: "OAuthClient",
  tableName: "oauth_clients",
  properties: {
    tenantId: p.uuid().primary(),
    id: p.uuid().primary(),
    connectionId: p.uuid().nullable(),
    apiClientId: p.uuid().nullable(),
    name: p.text(),
    scopes: p.array(),
    secretDigest: p.blob().nullable(),
    publicKey: p.json<PublicKey>().nullable(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    expiresAt: p.datetime(3),
    lastUsedAt: p.datetime(3).nullable(),
    lastUsedAddress: p.text().nullable(),
    lastUsedAgent: p.text().nullable(),
    revokedAt: p.datetime(3).nullable(),
  },
});

/** How a connection or an API client gets tokens for itself: by a secret, or by the private half of a key. */
export class OAuthClient extends OAuthClientSchema.class {}
OAuthClientSchema.setClass(OAuthClient);
