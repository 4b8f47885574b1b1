import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** How much a document asks for: pages from the beginning or the end of lists, and within them. */
export interface PageSizes {
  from: "first" | "last";
  size: number;
  within: number;
}

/** A document that goes from a list down to what hangs on its items. */
export interface NestedDocument {
  /** @example "groups → members → user" */
  path: string;
  print(sizes: PageSizes): string;
}

/** So many fields a document goes down from its list, of which one has pages itself. */
const MAX_LINKS = 3;

/** The documents for all lists of the schema that need no argument, and for all that can be reached from them. */
export function nestedDocuments(schema: GraphQLSchema): NestedDocument[] {
  const lists = fieldsOf(schema.getQueryType() as GraphQLObjectType).filter((field) => isList(field));
  return lists
    .flatMap((list) => pathsFrom(list).map((links) => [list, ...links]))
    .map((fields) => ({
      path: fields.map(({ name }) => name).join(" → "),
      print: (sizes) => `{ ${printPath(fields, { ...sizes, page: sizes.size })} }`,
    }));
}

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));

const isPaged = ({ args }: Field): boolean => args.some(({ name }) => name === "first");

const isList = (field: Field): boolean =>
  isPaged(field) || (isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type)));

/** The type of what a field leads to: behind a page, of its items. */
function targetOf(field: Field): GraphQLObjectType | undefined {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return undefined;
  const nodes = isPaged(field) ? type.getFields().nodes : undefined;
  return nodes ? (getNamedType(nodes.type) as GraphQLObjectType) : type;
}

/** Objects of leaves alone are asked for with the object that they are of; to all others a path leads. */
function isLink(field: Field): boolean {
  const target = targetOf(field);
  return (
    target !== undefined && (isPaged(field) || !fieldsOf(target).every(({ type }) => isLeafType(getNamedType(type))))
  );
}

/** The longest paths from a field, none of which takes a field twice. */
function pathsFrom(field: Field, taken: Field[] = [], pages = 1): Field[][] {
  const target = targetOf(field);
  const links = target && taken.length < MAX_LINKS ? fieldsOf(target).filter(isLink) : [];
  const next = links.filter((link) => !taken.includes(link) && (pages === 1 || !isPaged(link)));
  if (next.length === 0) return [[]];
  return next.flatMap((link) =>
    pathsFrom(link, [...taken, link], isPaged(link) ? pages + 1 : pages).map((rest) => [link, ...rest]),
  );
}

function printPath([field, ...rest]: Field[], sizes: PageSizes & { page: number }): string {
  if (!field) return "";
  const target = targetOf(field) as GraphQLObjectType;
  const below = isPaged(field) ? { ...sizes, page: sizes.within } : sizes;
  const item = `${printOwn(target)} ${printPath(rest, below)}`;
  if (!isPaged(field)) return `${field.name} { ${item} }`;
  const page = getNamedType(field.type) as GraphQLObjectType;
  const edge = getNamedType(page.getFields().edges?.type as Field["type"]) as GraphQLObjectType;
  return `${field.name}(${sizes.from}: ${sizes.page}) { ${printOwn(page)} edges { ${printOwn(edge)} node { ${item} } } }`;
}

/** All of an object that is no link. */
const printOwn = (type: GraphQLObjectType): string =>
  [
    "__typename",
    ...fieldsOf(type)
      .filter((field) => !NAVIGATION.has(field.name) && !isLink(field))
      .map(printPlain),
  ].join(" ");

/** What leads to the items of a page. */
const NAVIGATION = new Set(["edges", "nodes", "node"]);

function printPlain({ name, type }: Field): string {
  const object = getNamedType(type);
  return isObjectType(object)
    ? `${name} { ${fieldsOf(object)
        .map(({ name }) => name)
        .join(" ")} }`
    : name;
}
