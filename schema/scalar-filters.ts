import { type ClassType, Field, Float, InputType } from "type-graphql";
import { DateTime } from "./date-time.js";

const UNASSIGNED = "An unassigned value is null: it is not equal to any operand, and satisfies `ne`.";

@InputType({ description: `Compares text without regard to case. All given operators must hold. ${UNASSIGNED}` })
export class StringFilter {
  @Field(() => String, { nullable: true, description: "Equal; null: unassigned." })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: "Not equal, or unassigned; null: assigned." })
  ne?: string | null;

  @Field(() => [String], { nullable: true, description: "Equal to one of these." })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: "Contains, literally." })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: "Begins with, literally." })
  startsWith?: string | null;

  @Field(() => String, { nullable: true, description: "Ends with, literally." })
  endsWith?: string | null;

  @Field(() => String, { nullable: true, description: "Comes after, in code point order." })
  gt?: string | null;

  @Field(() => String, { nullable: true, description: "Comes after or is equal." })
  gte?: string | null;

  @Field(() => String, { nullable: true, description: "Comes before, in code point order." })
  lt?: string | null;

  @Field(() => String, { nullable: true, description: "Comes before or is equal." })
  lte?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether there is a value." })
  present?: boolean | null;
}

@InputType({ description: `Compares text exactly, case included. All given operators must hold. ${UNASSIGNED}` })
export class ExactStringFilter extends StringFilter {}

@InputType({ description: `Compares a boolean. ${UNASSIGNED}` })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: "Equal; null: unassigned." })
  eq?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Not equal, or unassigned; null: assigned." })
  ne?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether there is a value." })
  present?: boolean | null;
}

@InputType({ description: `Compares instants, whatever offset they are written in. ${UNASSIGNED}` })
export class DateTimeFilter {
  @Field(() => DateTime, { nullable: true, description: "The same instant; null: unassigned." })
  eq?: string | null;

  @Field(() => DateTime, { nullable: true, description: "Another instant, or unassigned; null: assigned." })
  ne?: string | null;

  @Field(() => DateTime, { nullable: true, description: "Later." })
  gt?: string | null;

  @Field(() => DateTime, { nullable: true, description: "Later or the same." })
  gte?: string | null;

  @Field(() => DateTime, { nullable: true, description: "Earlier." })
  lt?: string | null;

  @Field(() => DateTime, { nullable: true, description: "Earlier or the same." })
  lte?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether there is a value." })
  present?: boolean | null;
}

@InputType({ description: `Compares a number. ${UNASSIGNED}` })
export class NumberFilter {
  @Field(() => Float, { nullable: true, description: "Equal; null: unassigned." })
  eq?: number | null;

  @Field(() => Float, { nullable: true, description: "Not equal, or unassigned; null: assigned." })
  ne?: number | null;

  @Field(() => Float, { nullable: true, description: "Greater." })
  gt?: number | null;

  @Field(() => Float, { nullable: true, description: "Greater or equal." })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: "Less." })
  lt?: number | null;

  @Field(() => Float, { nullable: true, description: "Less or equal." })
  lte?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether there is a value." })
  present?: boolean | null;
}

/** A condition on a value of an enumeration. */
export interface EnumFilter<E> {
  eq?: E | null;
  ne?: E | null;
  in?: E[] | null;
}

/** Declares `{name}Filter` for an enumeration. */
export function EnumFilterOf<E extends string>(enumeration: Record<string, E>, name: string): ClassType<EnumFilter<E>> {
  @InputType(`${name}Filter`, { description: `Compares a ${name}. All given operators must hold.` })
  class ValueFilter implements EnumFilter<E> {
    @Field(() => enumeration, { nullable: true, description: "Is this." })
    eq?: E | null;

    @Field(() => enumeration, { nullable: true, description: "Is not this." })
    ne?: E | null;

    @Field(() => [enumeration], { nullable: true, description: "Is one of these." })
    in?: E[] | null;
  }
  return ValueFilter;
}
