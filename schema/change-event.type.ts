import { ArgsType, Field } from "type-graphql";
import { ResourceOfChangesField, TypesOfChangesField } from "./change.connection.js";
import { Change } from "./change.type.js";
import { ObjectType } from "./object-type.js";

@ArgsType()
export class ChangeEventsArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Begin after this position, or after this cursor of `changes`; from the first change on where absent. " +
      "The header `Last-Event-ID` of the request goes before it.",
  })
  after?: string | null;

  @TypesOfChangesField()
  types?: string[] | null;

  @ResourceOfChangesField()
  resource?: string | null;
}

@ObjectType({ description: "What who follows the change feed is told." })
export class ChangeEvent {
  @Field(() => String, {
    description: "The place in the change feed up to which all is told: to be given as `after`, here or to `changes`.",
  })
  position!: string;

  @Field(() => Change, {
    nullable: true,
    description: "The change; null where nothing up to the position was asked for.",
  })
  change!: Change | null;
}
