import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { GraphqlContext } from "./context.js";

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>;
type Handler = ReturnType<typeof getMetadataStorage>["fieldResolvers" | "queries" | "mutations"][number];
type Param = NonNullable<Handler["params"]>[number];

/**
 * Has the methods of resolvers called with what GraphQL has read, which is checked by then. type-graphql would make instances of the
 * classes of arguments and inputs, looking up all of their fields, and wait for their validation: with each call anew, though nobody
 * validates so here, and no class of an input does anything.
 */
export function callPlainly(schema: GraphQLSchema): void {
  const { queries, mutations, fieldResolvers, objectTypes } = getMetadataStorage();
  const nameOf = (target: unknown) => objectTypes.find((type) => type.target === target)?.name;
  for (const handler of queries) setResolver(schema.getQueryType(), handler);
  for (const handler of mutations) setResolver(schema.getMutationType(), handler);
  for (const handler of fieldResolvers) {
    const type = handler.kind === "external" ? schema.getType(nameOf(handler.getObjectType?.()) ?? "") : undefined;
    setResolver(type as GraphQLObjectType | undefined, handler);
  }
}

function setResolver(type: GraphQLObjectType | null | undefined, handler: Handler): void {
  const field = type?.getFields()[handler.schemaName];
  const readers = readersOf(handler);
  if (!field || !readers) return;
  const { target, methodName } = handler;
  const instance = instanceOf(target as new () => object);
  const method = (instance as Record<string, (...values: unknown[]) => unknown>)[methodName];
  if (!method) throw new Error(`${type?.name}.${handler.schemaName} has no method`);
  field.resolve = (...call) =>
    method.apply(
      instance,
      readers.map((read) => read(...call)),
    );
}

type Read = (...call: Parameters<Resolver>) => unknown;

/** How each parameter is read, in their order. @returns undefined where that takes more than reading */
function readersOf({ params = [], middlewares = [] }: Handler): Read[] | undefined {
  const readers = params.toSorted((one, other) => one.index - other.index).map(readerOf);
  return middlewares.length === 0 && readers.every((read) => read !== undefined) ? readers : undefined;
}

function readerOf(param: Param): Read | undefined {
  switch (param.kind) {
    case "root":
      return param.propertyName === undefined && param.getType === undefined ? (source) => source : undefined;
    case "context":
      return param.propertyName === undefined ? (_source, _args, context) => context : undefined;
    case "info":
      return (_source, _args, _context, info) => info;
    case "args":
      return (_source, args) => args;
    case "arg":
      return (_source, args) => args[param.name];
    case "pubSub":
    case "custom":
      return undefined;
  }
}

const instances = new WeakMap<new () => object, object>();

/** One of each class of resolvers: they keep nothing. */
function instanceOf(target: new () => object): object {
  const instance = instances.get(target) ?? new target();
  instances.set(target, instance);
  return instance;
}
