import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { type Filter, FilterInput, Where } from "./filter.js";
import { BooleanFilter, DateTimeFilter, ExactStringFilter, NumberFilter, StringFilter } from "./scalar-filters.js";

@InputType({ description: "Compares a value of an extension's attribute, by the operators of the attribute's type." })
export class ExtensionValueFilter {
  @Where(() => StringFilter, "text, without regard to case")
  text?: StringFilter | null;

  @Where(() => ExactStringFilter, "text, case included")
  exactText?: ExactStringFilter | null;

  @Where(() => NumberFilter, "an integer or decimal")
  number?: NumberFilter | null;

  @Where(() => BooleanFilter, "a boolean")
  boolean?: BooleanFilter | null;

  @Where(() => DateTimeFilter, "an instant")
  instant?: DateTimeFilter | null;
}

@FilterInput("values of an extension's attribute")
export class ExtensionItemFilter implements Filter<ExtensionItemFilter> {
  and?: ExtensionItemFilter[] | null;
  or?: ExtensionItemFilter[] | null;
  not?: ExtensionItemFilter | null;

  @Field(() => String, { nullable: true, description: "The part of a complex value; absent: the value itself." })
  part?: string | null;

  @Where(() => ExtensionValueFilter, "the part, or the value itself")
  is?: ExtensionValueFilter | null;
}

@InputType({ description: "Selects by an attribute of an extension: every given condition must hold." })
export class ExtensionFilter {
  @Field(() => ID, { description: "The extension's URN." })
  schema!: string;

  @Field(() => String, { description: "The attribute, spelled as in its schema." })
  attribute!: string;

  @Where(() => ExtensionItemFilter, "the value of a single-valued attribute")
  value?: ExtensionItemFilter | null;

  @Where(() => ExtensionItemFilter, "at least one value of a multi-valued attribute")
  some?: ExtensionItemFilter | null;

  @Where(() => ExtensionItemFilter, "no value of a multi-valued attribute")
  none?: ExtensionItemFilter | null;

  @Field(() => Boolean, { nullable: true, description: "Whether there is a value." })
  present?: boolean | null;
}

export enum ExtensionValueType {
  TEXT = "TEXT",
  EXACT_TEXT = "EXACT_TEXT",
  NUMBER = "NUMBER",
  BOOLEAN = "BOOLEAN",
  INSTANT = "INSTANT",
}
registerEnumType(ExtensionValueType, {
  name: "ExtensionValueType",
  description: "How values of an extension's attribute are compared.",
  valuesConfig: {
    TEXT: { description: "As text, without regard to case." },
    EXACT_TEXT: { description: "As text, case included." },
    NUMBER: { description: "As numbers." },
    BOOLEAN: { description: "As booleans, false before true." },
    INSTANT: { description: "As instants." },
  },
});

@InputType({ description: "An attribute of an extension to order by." })
export class ExtensionOrder {
  @Field(() => ID, { description: "The extension's URN." })
  schema!: string;

  @Field(() => String, { description: "The attribute, spelled as in its schema." })
  attribute!: string;

  @Field(() => String, { nullable: true, description: "The part of a complex attribute." })
  part?: string | null;

  @Field(() => ExtensionValueType, { description: "How its values are compared." })
  as!: ExtensionValueType;
}
