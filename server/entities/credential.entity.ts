import { defineEntity, p } from "@mikro-orm/core";

const CredentialSchema = defineEntity({
  name: "Credential",
  tableName: "credentials",
  properties: {
    tenantId: p.uuid().primary(),
    id: p.uuid().primary(),
    connectionId: p.uuid().nullable(),
    apiClientId: p.uuid().nullable(),
    userId: p.uuid().nullable(),
    oauthClientId: p.uuid().nullable(),
    name: p.text().nullable(),
    digest: p.blob(),
    scopes: p.array(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    expiresAt: p.datetime(3),
    revokedAt: p.datetime(3).nullable(),
    // Of a session: when its user has given the password again.
    authenticatedAt: p.datetime(3).nullable(),
  },
});

/** What a token is checked against. The token itself is stored nowhere. */
export class Credential extends CredentialSchema.class {}
CredentialSchema.setClass(Credential);
