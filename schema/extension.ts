import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { DateTime } from "./date-time.js";
import { JSONObject } from "./json-object.js";
import { ObjectType } from "./object-type.js";
import { ExpectedVersionField, IdField, ResourceInput } from "./relay.js";

export enum ExtendedType {
  USER = "USER",
  GROUP = "GROUP",
}
registerEnumType(ExtendedType, {
  name: "ExtendedType",
  description: "What an extension schema extends.",
  valuesConfig: { USER: { description: "Users." }, GROUP: { description: "Groups." } },
});

/** The characteristics of an attribute (RFC 7643 section 7); those not given are the defaults of section 2.2. */
@ObjectType()
@InputType()
abstract class Characteristics {
  @Field(() => String, { description: "Letters, digits, `-`, `_` and `$`, a letter first; case-insensitive." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "`string`, `boolean`, `decimal`, `integer`, `dateTime`, `binary`, `reference` or `complex`.",
  })
  type?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it has several values." })
  multiValued?: boolean | null;

  @Field(() => String, { nullable: true, description: "What the attribute is." })
  description?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether each resource that has the extension must have it." })
  required?: boolean | null;

  @Field(() => [String], { nullable: true, description: "Values that it is suggested to have." })
  canonicalValues?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether its text is compared with regard to case." })
  caseExact?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "`readOnly` (for provisioning clients), `readWrite`, `immutable` or `writeOnly`.",
  })
  mutability?: string | null;

  @Field(() => String, { nullable: true, description: "`always`, `never`, `default` or `request`." })
  returned?: string | null;

  @Field(() => String, { nullable: true, description: "`none` or `server`: unique in the tenant." })
  uniqueness?: string | null;

  @Field(() => [String], { nullable: true, description: "What a reference may refer to." })
  referenceTypes?: string[] | null;
}

@ObjectType({ description: "A part of a complex attribute of an extension." })
@InputType("ExtensionSubAttributeInput", { description: "A part of a complex attribute of an extension." })
export class ExtensionSubAttribute extends Characteristics {}

@ObjectType({ description: "An attribute of an extension (RFC 7643 section 7)." })
@InputType("ExtensionAttributeInput", { description: "An attribute of an extension (RFC 7643 section 7)." })
export class ExtensionAttribute extends Characteristics {
  @Field(() => [ExtensionSubAttribute], { nullable: true, description: "The parts of a complex attribute." })
  subAttributes?: ExtensionSubAttribute[] | null;
}

@ObjectType({ description: "Attributes that a tenant has added to users or groups (RFC 7643 section 3.3)." })
export class ExtensionSchema {
  @Field(() => ID, { description: "The URN that names it." })
  id!: string;

  @Field(() => ExtendedType, { description: "What it extends." })
  resourceType!: ExtendedType;

  @Field(() => String, { description: "The name to show." })
  name!: string;

  @Field(() => String, { description: "What it is for." })
  description!: string;

  @Field(() => Boolean, { description: "Whether each resource must have it." })
  required!: boolean;

  @Field(() => [ExtensionAttribute], { description: "Its attributes." })
  attributes!: ExtensionAttribute[];

  @Field(() => Int, { description: "Grows by one with every change." })
  version!: number;

  @Field(() => DateTime, { description: "When it was registered." })
  createdAt!: string;
}

@InputType({ description: "A new extension schema, or one that was withdrawn and is wanted again." })
export class RegisterExtensionSchemaInput {
  @Field(() => ID, { description: "A URN of your own, not of `urn:ietf:params:scim`." })
  id!: string;

  @Field(() => ExtendedType, { description: "What it extends." })
  resourceType!: ExtendedType;

  @Field(() => String, { description: "The name to show; not empty." })
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is for." })
  description?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether each resource must have it; false where absent." })
  required?: boolean | null;

  @Field(() => [ExtensionAttribute], { description: "Its attributes; at least one." })
  attributes!: ExtensionAttribute[];
}

@InputType({ description: "Changes of an extension schema. What resources may have already cannot be taken away." })
export class UpdateExtensionSchemaInput {
  @IdField()
  id!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: "The name to show; not empty." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "What it is for." })
  description?: string | null;

  @Field(() => [ExtensionAttribute], { nullable: true, description: "Further attributes." })
  addAttributes?: ExtensionAttribute[] | null;
}

@InputType({
  description: "The extension schema whose values are to be hidden. They are kept, and shown when it comes back.",
})
export class WithdrawExtensionSchemaInput extends ResourceInput {}

@ObjectType({ description: "The extension schema after the change." })
export class ExtensionSchemaPayload {
  @Field(() => ExtensionSchema, { description: "The extension schema after the change." })
  extensionSchema!: ExtensionSchema;
}

@ObjectType({ description: "What a resource has of an extension." })
export class ExtensionValues {
  @Field(() => ID, { description: "The extension's URN." })
  schema!: string;

  @Field(() => JSONObject, { description: "Its attributes with their values; those never returned are left out." })
  values!: Record<string, unknown>;
}

@InputType({ description: "What to write of an extension." })
export class ExtensionValuesInput {
  @Field(() => ID, { description: "The extension's URN." })
  schema!: string;

  @Field(() => JSONObject, {
    nullable: true,
    description: "Attributes with their values: absent ones are left as they are, null clears one. Null clears all.",
  })
  values?: Record<string, unknown> | null;
}
