import { Field, Int, registerEnumType } from "type-graphql";
import { ObjectType } from "./object-type.js";

export enum OperationKind {
  QUERY = "QUERY",
  MUTATION = "MUTATION",
}
registerEnumType(OperationKind, {
  name: "OperationKind",
  description: "What kind of operation it is.",
  valuesConfig: { QUERY: { description: "It reads." }, MUTATION: { description: "It changes something." } },
});

@ObjectType({ description: "What an operation asks for, and what it takes to answer it." })
export class Explanation {
  @Field(() => OperationKind, { description: "What kind of operation it is." })
  kind!: OperationKind;

  @Field(() => String, { nullable: true, description: "What the document calls it." })
  name!: string | null;

  @Field(() => Int, { description: "How deep fields stand in one another." })
  depth!: number;

  @Field(() => Int, {
    description:
      "How many objects it may be answered with: each field of an object counts one, below a page as often as it has items.",
  })
  cost!: number;

  @Field(() => Int, { description: "How many fields it has; what fragments hold counts wherever they are used." })
  fields!: number;

  @Field(() => [String], {
    description: "The scopes that it needs, all of them; where one of several does, they are joined by ` or `.",
  })
  scopes!: string[];

  @Field(() => Int, { nullable: true, description: "How many SQL statements it has taken; null where it was not run." })
  statements!: number | null;

  @Field(() => String, { nullable: true, description: "Why it was not run; null where it was." })
  notRun!: string | null;
}
