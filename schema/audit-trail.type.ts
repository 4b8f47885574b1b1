import { ArgsType, Field, ID, Int } from "type-graphql";
import { DateTime } from "./date-time.js";
import { JSONObject } from "./json-object.js";
import { ObjectType } from "./object-type.js";
import { ConnectionOf, EdgeOf, PageArgs } from "./relay.js";

@ObjectType({ description: "A change in its place in the tenant's audit trail, which is chained: `docs/audit.md`." })
export class AuditEntry {
  @Field(() => ID, { description: "The tenant whose trail it is in." })
  tenantId!: string;

  @Field(() => Int, { description: "Its number in the trail: from 1 on, without gaps, in the order of `changes`." })
  sequence!: number;

  @Field(() => Int, { description: "The form that it was written in; 1 at present." })
  version!: number;

  @Field(() => String, { description: "Hash of the entry before, of the first 64 zeros." })
  previousHash!: string;

  @Field(() => JSONObject, { nullable: true, description: "The change, as it was hashed; null where it is gone." })
  record!: object | null;

  @Field(() => String, { description: "SHA-256 over all of the entry, as hexadecimal digits." })
  hash!: string;
}

@ObjectType({ description: "A signature under an entry, and so under all entries before it." })
export class AuditCheckpoint {
  @Field(() => ID, { description: "The tenant whose trail it is of." })
  tenantId!: string;

  @Field(() => Int, { description: "The form that it was written in; 1 at present." })
  version!: number;

  @Field(() => Int, { description: "The number of the newest entry at that time; 0 where there was none." })
  sequence!: number;

  @Field(() => String, { description: "The hash of that entry; 64 zeros where there was none." })
  hash!: string;

  @Field(() => DateTime, { description: "When it was signed." })
  createdAt!: string;

  @Field(() => ID, { description: "The key that it is checked by." })
  keyId!: string;

  @Field(() => String, { description: "Ed25519 signature (RFC 8032), in base64." })
  signature!: string;
}

@ObjectType({ description: "A public key by which checkpoints are checked." })
export class AuditKey {
  @Field(() => ID, { description: "Its thumbprint (RFC 7638)." })
  id!: string;

  @Field(() => String, { description: "The key itself, for Ed25519, as PEM." })
  publicKey!: string;

  @Field(() => DateTime, { description: "Since when it is used." })
  createdAt!: string;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "Begin after the entry with this number; not together with `after`.",
  })
  afterSequence?: number | null;
}

@ObjectType({ description: "An entry in the audit trail." })
export class AuditEntryEdge extends EdgeOf(AuditEntry) {}

@ObjectType({ description: "A page of the audit trail (Relay Cursor Connections)." })
export class AuditEntryConnection extends ConnectionOf(AuditEntry, AuditEntryEdge) {}

@ObjectType({ description: "A checkpoint of the audit trail." })
export class AuditCheckpointEdge extends EdgeOf(AuditCheckpoint) {}

@ObjectType({ description: "A page of the audit trail's checkpoints (Relay Cursor Connections)." })
export class AuditCheckpointConnection extends ConnectionOf(AuditCheckpoint, AuditCheckpointEdge) {}
