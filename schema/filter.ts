import { type ClassType, Field, InputType } from "type-graphql";

/** A condition on a thing: every given field must hold. `{}` and `{ and: [] }` hold of everything, `{ or: [] }` of nothing. */
export interface Filter<F> {
  and?: F[] | null;
  or?: F[] | null;
  not?: F | null;
}

/** Declares a filter input with `and`, `or` and `not` of itself beside the fields that its class has. */
export function FilterInput(noun: string): ClassDecorator {
  return (target) => {
    const self = () => target;
    InputType({ description: `Selects ${noun}: every given condition must hold.` })(target);
    Field(() => [self()], { nullable: true, description: "All of these hold; of none, true." })(
      target.prototype,
      "and",
    );
    Field(() => [self()], { nullable: true, description: "One of these holds; of none, false." })(
      target.prototype,
      "or",
    );
    Field(self, { nullable: true, description: "This does not hold." })(target.prototype, "not");
  };
}

/** Declares a condition on the field of the same name, or on something else that is then described. */
export function Where(filterType: () => ClassType, described?: string): PropertyDecorator {
  return (target, name) =>
    Field(filterType, { nullable: true, description: `On ${described ?? `\`${String(name)}\``}.` })(target, name);
}

/** A condition on a list. */
export interface ListFilter<F> {
  some?: F | null;
  none?: F | null;
  present?: boolean | null;
}

/** Declares `{name}ListFilter` for lists of the things that a filter selects. */
export function ListFilterOf<F extends object>(ItemFilter: ClassType<F>, name: string): ClassType<ListFilter<F>> {
  @InputType(`${name}ListFilter`, { description: "Selects by a list: every given condition must hold." })
  class ItemListFilter implements ListFilter<F> {
    @Field(() => ItemFilter, { nullable: true, description: "At least one item satisfies this, by itself." })
    some?: F | null;

    @Field(() => ItemFilter, { nullable: true, description: "No item satisfies this; true of an empty list." })
    none?: F | null;

    @Field(() => Boolean, { nullable: true, description: "Whether the list has items." })
    present?: boolean | null;
  }
  return ItemListFilter;
}
