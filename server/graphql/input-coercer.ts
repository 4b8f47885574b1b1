import {
  coerceInputValue,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

/** Gives a value as its input type has it (GraphQL, section 3.12). */
type Coerce = (value: unknown) => unknown;

/**
 * Makes the check of an input type's values. It looks only at the fields that are given, of filters the one or two of dozens; what
 * it does not take at once is left to graphql-js, which says what is wrong.
 *
 * @returns the check, which throws GraphQLError for a value that is not of the type
 */
export function inputCoercer(type: GraphQLInputType): Coerce {
  const coerce = coercerOf(type, new Map());
  return (value) => {
    try {
      return coerce(value);
    } catch {
      return coerceInputValue(value, type);
    }
  };
}

/** Types may contain themselves: each is made once, and found where it is needed. */
type Made = Map<GraphQLInputObjectType, Coerce>;

function coercerOf(type: GraphQLInputType, made: Made): Coerce {
  if (isNonNullType(type)) {
    const coerce = givenCoercer(type.ofType, made);
    return (value) => coerce(value ?? refuse());
  }
  const coerce = givenCoercer(type, made);
  return (value) => (value === null || value === undefined ? null : coerce(value));
}

/** For values that are not null. */
function givenCoercer(type: GraphQLInputType, made: Made): Coerce {
  if (isListType(type)) {
    const coerce = coercerOf(type.ofType, made);
    return (value) => (Array.isArray(value) ? value.map(coerce) : refuse());
  }
  if (!isInputObjectType(type)) return (value) => type.parseValue(value) ?? refuse();
  return made.get(type) ?? objectCoercer(type, made);
}

function objectCoercer(type: GraphQLInputObjectType, made: Made): Coerce {
  const fields = Object.values(type.getFields());
  const expected = fields.filter((field) => isNonNullType(field.type) || field.defaultValue !== undefined);
  const coercers = new Map<string, Coerce>();
  const coerce = (value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || type.isOneOf) return refuse();
    const given = value as Record<string, unknown>;
    const coerced: Record<string, unknown> = {};
    for (const { name, defaultValue } of expected) {
      if (given[name] === undefined) coerced[name] = defaultValue ?? refuse();
    }
    for (const name of Object.keys(given)) {
      const coerceField = coercers.get(name) ?? refuse();
      if (given[name] !== undefined) coerced[name] = coerceField(given[name]);
    }
    return coerced;
  };
  made.set(type, coerce);
  for (const { name, type: ofField } of fields) coercers.set(name, coercerOf(ofField, made));
  return coerce;
}

/** Leaves a value to graphql-js. */
function refuse(): never {
  throw new Error("not taken at once");
}
