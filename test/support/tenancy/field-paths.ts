import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** A way from a root query field to one field of an object, as the text of a selection. */
export interface FieldPath {
  /** `User.groups` */
  coordinate: string;
  /** The root field it begins with. */
  root: string;
  /** `{ nodes { groups { __typename } } }`; empty where the root field is a leaf. */
  selection: string;
}

/** Every field of every object that queries reach, each by the shortest way that needs no arguments behind the root field. */
export function fieldPaths(schema: GraphQLSchema): FieldPath[] {
  const query = schema.getQueryType();
  const seen = new Set<string>();
  const paths: FieldPath[] = [];
  let edge = Object.values(query?.getFields() ?? {}).map((field) => ({
    field,
    root: field.name,
    steps: [] as string[],
  }));
  while (edge.length > 0) {
    const next: typeof edge = [];
    for (const { field, root, steps } of edge) {
      for (const type of objectsOf(schema, getNamedType(field.type))) {
        if (seen.has(type.name)) continue;
        seen.add(type.name);
        const within = [...steps, `... on ${type.name}`];
        for (const below of Object.values(type.getFields())) {
          if (below.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)) continue;
          paths.push({
            coordinate: `${type.name}.${below.name}`,
            root,
            selection: nested([...within, printed(below)]),
          });
          next.push({ field: below, root, steps: [...within, below.name] });
        }
      }
    }
    edge = next;
  }
  return paths;
}

const objectsOf = (schema: GraphQLSchema, type: GraphQLNamedType) =>
  isObjectType(type) ? [type] : isAbstractType(type) ? [...schema.getPossibleTypes(type)] : [];

const printed = ({ name, type }: GraphQLField<unknown, unknown>) =>
  isLeafType(getNamedType(type)) ? name : `${name} { __typename }`;

const nested = (steps: string[]): string =>
  steps.reduceRight((below, step) => (below ? `{ ${step} ${below} }` : `{ ${step} }`), "");
