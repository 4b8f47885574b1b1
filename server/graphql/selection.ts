import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";

/** What an operation asks for below a field: names of fields, and how each is asked for. */
export interface SelectedField {
  /** Its fields; those that `@include` and `@skip` leave out are not there. */
  fields(): ReadonlyMap<string, SelectedField>;
  /** The value of an argument; undefined where it is not given. */
  argument(name: string): unknown;
  /** Whether it is asked for once: otherwise one answer would not do. */
  isOnce: boolean;
}

type Scope = Pick<GraphQLResolveInfo, "fragments" | "variableValues">;

/** A field, and the directives of all that it stands in, from the field above down to it. */
interface Placed {
  node: FieldNode;
  directives: readonly DirectiveNode[];
}

/** What is asked for below the field that is being resolved, so that it can be read together with it. */
export const selectionOf = (info: GraphQLResolveInfo): SelectedField => selected(info.fieldNodes, info);

function selected(nodes: readonly FieldNode[], scope: Scope): SelectedField {
  return {
    isOnce: nodes.length === 1,
    argument: (name) => {
      const given = nodes[0]?.arguments?.find((argument) => argument.name.value === name);
      return given && givenValue(given.value, scope);
    },
    fields: () => {
      const asked = nodes.flatMap(({ selectionSet }) => (selectionSet ? placedIn(selectionSet, scope.fragments) : []));
      const shown = asked.filter(({ directives }) => directives.every((one) => lets(one, scope)));
      const byName = Map.groupBy(shown, ({ node }) => node.name.value);
      return new Map(
        [...byName].map(([name, of]) => [
          name,
          selected(
            of.map(({ node }) => node),
            scope,
          ),
        ]),
      );
    },
  };
}

/** Documents are parsed once and run often. */
const placed = new WeakMap<SelectionSetNode, readonly Placed[]>();

function placedIn(selectionSet: SelectionSetNode, fragments: Scope["fragments"]): readonly Placed[] {
  const known = placed.get(selectionSet);
  if (known) return known;
  const found = selectionSet.selections.flatMap((selection): readonly Placed[] => {
    const { directives = [] } = selection;
    if (selection.kind === Kind.FIELD) return [{ node: selection, directives }];
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
    return inner
      ? placedIn(inner, fragments).map((one) => ({ ...one, directives: [...directives, ...one.directives] }))
      : [];
  });
  placed.set(selectionSet, found);
  return found;
}

function lets({ name, arguments: given = [] }: DirectiveNode, scope: Scope): boolean {
  const condition = given[0] && givenValue(given[0].value, scope);
  return name.value === "include" ? condition !== false : name.value !== "skip" || condition !== true;
}

const givenValue = (node: ValueNode, { variableValues }: Scope): unknown => valueFromASTUntyped(node, variableValues);
