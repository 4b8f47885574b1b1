import { Field, ID, ObjectType, registerEnumType } from "type-graphql";

export enum Origin {
  DIRECTORY = "DIRECTORY",
  API = "API",
  CONSOLE = "CONSOLE",
}
registerEnumType(Origin, {
  name: "Origin",
  description: "By whom an attribute was last written.",
  valuesConfig: {
    DIRECTORY: { description: "By an identity provider, over SCIM." },
    API: { description: "By a program, or by the installation's administrator." },
    CONSOLE: { description: "By a user who had signed in." },
  },
});

@ObjectType({ description: "Where an attribute of a user or a group comes from." })
export class FieldOrigin {
  @Field(() => String, {
    description:
      'Its path, such as `title`, `name.familyName`, `roles[value eq "analyst"]`, `members`, or an extension\'s URN, a colon and the attribute.',
  })
  field!: string;

  @Field(() => Origin, { description: "By whom it was last written." })
  origin!: Origin;

  @Field(() => ID, {
    nullable: true,
    description: "The connection whose directory it comes from; null where there is no such connection, or no longer.",
  })
  connectionId!: string | null;

  @Field(() => String, { nullable: true, description: "What that connection is called." })
  connectionName!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether it can be changed here. What comes from a connection's directory is changed there; `active` can be set to false all the same.",
  })
  editable!: boolean;
}
