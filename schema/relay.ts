import {
  Arg,
  ArgsType,
  type ClassType,
  Field,
  ID,
  InputType,
  Int,
  InterfaceType,
  registerEnumType,
} from "type-graphql";
import { ObjectType } from "./object-type.js";

/** How many items of a list a client may ask for over HTTP. */
export const PAGE_SIZES = { smallest: 1, largest: 100 };
export const DEFAULT_PAGE_SIZE = 50;

@InterfaceType({
  description: "Something that has an id of its own, by which `node` finds it (Relay Global Object Identification).",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: "UUID, given by Roster, the same in SCIM; never changes and is never given again." })
  id!: string;
}

@ObjectType({ description: "Where a page stands in its list (Relay Cursor Connections)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follows this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether something precedes this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first edge; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last edge, to be given as `after`." })
  endCursor!: string | null;
}

const RANGE = `${PAGE_SIZES.smallest} to ${PAGE_SIZES.largest}`;
const SAME = ", of the same list with the same filter and order; any other is refused with `INVALID_INPUT`.";

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items at most, from the beginning: ${RANGE}; ${DEFAULT_PAGE_SIZE} where \`last\` is absent too.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: `Begin after this cursor${SAME}` })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many items at most, from the end: ${RANGE}; not together with \`first\`.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: `End before this cursor${SAME}` })
  before?: string | null;
}

@ArgsType()
export class OffsetPageArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "Skip this many from the beginning; not together with cursors or `last`.",
  })
  offset?: number | null;
}

/** The fields of an edge to a node; a list whose edges say more about the node adds to them. */
export function EdgeOf(NodeType: ClassType) {
  @ObjectType()
  abstract class Edge {
    @Field(() => String, { description: "Names this place in the list." })
    cursor!: string;

    @Field(() => NodeType, { description: "The item." })
    node!: object;
  }
  return Edge;
}

/** The fields of a page of edges. */
export function ConnectionOf(NodeType: ClassType, EdgeType: ClassType) {
  @ObjectType()
  abstract class Connection {
    @Field(() => [EdgeType], { description: "The items of this page with their cursors." })
    edges!: object[];

    @Field(() => [NodeType], { description: "The items of this page." })
    nodes!: object[];

    @Field(() => PageInfo, { description: "Where this page stands." })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many the whole list has. Counted only when asked for." })
    totalCount!: number;
  }
  return Connection;
}

export enum OrderDirection {
  ASC = "ASC",
  DESC = "DESC",
}
registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Which way to order.",
  valuesConfig: { ASC: { description: "Smallest first." }, DESC: { description: "Largest first." } },
});

/** Declares the argument `id` of a query. */
export const IdArg = (): ReturnType<typeof Arg> =>
  Arg("id", () => ID, { description: "The id; a text that is nobody's finds nothing." });

/** Declares the argument `input` of a mutation. */
export const InputArg = (type: () => ClassType): ReturnType<typeof Arg> =>
  Arg("input", type, { description: "All that the mutation is told." });

/** Declares the field `id` of an input that names a resource. */
export const IdField = (): PropertyDecorator => Field(() => ID, { description: "The resource's id." });

/** Declares the field `expectedVersion` of an input that changes a resource. */
export const ExpectedVersionField = (): PropertyDecorator =>
  Field(() => Int, {
    nullable: true,
    description: "Refuse with `VERSION_CONFLICT` unless this is the resource's current version.",
  });

/** Declares the field `idempotencyKey` of an input that creates a resource. */
export const IdempotencyKeyField = (): PropertyDecorator =>
  Field(() => String, {
    nullable: true,
    description:
      "Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, " +
      "it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. " +
      "A password is not compared, and a token is not shown again.",
  });

/** Names a resource, and optionally the version of it that the caller has seen. */
@InputType()
export abstract class ResourceInput {
  @IdField()
  id!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}
