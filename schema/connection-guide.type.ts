import { Field, registerEnumType } from "type-graphql";
import { ObjectType } from "./object-type.js";

export enum ProvisioningFeature {
  CREATE_USERS = "CREATE_USERS",
  UPDATE_USERS = "UPDATE_USERS",
  DEACTIVATE_USERS = "DEACTIVATE_USERS",
  DELETE_USERS = "DELETE_USERS",
  PUSH_GROUPS = "PUSH_GROUPS",
  IMPORT_USERS = "IMPORT_USERS",
  PUSH_PASSWORDS = "PUSH_PASSWORDS",
}
registerEnumType(ProvisioningFeature, {
  name: "ProvisioningFeature",
  description: "What an identity provider may do by SCIM.",
  valuesConfig: {
    CREATE_USERS: { description: "Who is assigned gets an account." },
    UPDATE_USERS: { description: "Changes of a profile arrive." },
    DEACTIVATE_USERS: { description: "Who is unassigned or disabled may no longer act; the account stays." },
    DELETE_USERS: { description: "Who is deleted there is deleted here." },
    PUSH_GROUPS: { description: "Groups arrive with their members." },
    IMPORT_USERS: { description: "Who has an account here alone can be taken over into the provider." },
    PUSH_PASSWORDS: { description: "Who sets a password there has it here." },
  },
});

export enum FeatureSupport {
  SUPPORTED = "SUPPORTED",
  BETA = "BETA",
  NOT_SUPPORTED = "NOT_SUPPORTED",
}
registerEnumType(FeatureSupport, {
  name: "FeatureSupport",
  description: "Whether a provider and Roster can do something together.",
  valuesConfig: {
    SUPPORTED: { description: "They can, by what the provider documents or is known to send." },
    BETA: { description: "They should, but the provider has not published what it sends." },
    NOT_SUPPORTED: { description: "They cannot, because the provider does not do it." },
  },
});

@ObjectType({ description: "Whether a provider and Roster can do one thing together." })
export class FeatureOfProvider {
  @Field(() => ProvisioningFeature, { description: "What." })
  feature!: ProvisioningFeature;

  @Field(() => FeatureSupport, { description: "Whether." })
  support!: FeatureSupport;

  @Field(() => String, { nullable: true, description: "What to know about it." })
  note!: string | null;
}

@ObjectType({ description: "Where the value of an attribute comes from." })
export class AttributeGuide {
  @Field(() => String, { description: "The attribute's path in SCIM, such as `name.givenName`." })
  path!: string;

  @Field(() => String, { description: "What Roster calls it." })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: "The source, as the provider calls it; null where it has none, or none by default.",
  })
  source!: string | null;

  @Field(() => String, { nullable: true, description: "What to know about it." })
  note!: string | null;
}

@ObjectType({ description: "What may go wrong, and what helps." })
export class TroubleGuide {
  @Field(() => String, { description: "What is seen." })
  symptom!: string;

  @Field(() => String, { description: "What helps." })
  remedy!: string;
}

@ObjectType({ description: "A document of the provider's own." })
export class ProviderDocument {
  @Field(() => String, { description: "Its title, to look for." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Its address, where it is known to stay." })
  url!: string | null;
}

@ObjectType({ description: "How to set a connection up at its provider. No token is ever in it." })
export class ConnectionGuide {
  @Field(() => String, { description: "The provider's name." })
  title!: string;

  @Field(() => String, { description: "The SCIM URL in the form that this provider needs." })
  scimUrl!: string;

  @Field(() => ProviderDocument, { description: "The provider's own guide." })
  ownGuide!: ProviderDocument;

  @Field(() => [String], { description: "What is needed before." })
  prerequisites!: string[];

  @Field(() => [String], { description: "What to do in the provider's console, in this order." })
  steps!: string[];

  @Field(() => [AttributeGuide], { description: "Which attribute comes from where." })
  attributes!: AttributeGuide[];

  @Field(() => [String], { description: "What to know about the attributes." })
  attributeNotes!: string[];

  @Field(() => [FeatureOfProvider], { description: "What works with this provider." })
  features!: FeatureOfProvider[];

  @Field(() => [String], { description: "How soon a change takes effect." })
  timing!: string[];

  @Field(() => [TroubleGuide], {
    description: "What may go wrong, and what helps; what to look at first stands first.",
  })
  troubleshooting!: TroubleGuide[];

  @Field(() => [String], { description: "What to do before the connection is deleted, in this order." })
  beforeDeletion!: string[];
}
