import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";

/** What an operation asks for below a field. */
export interface SelectedField {
  /** A field of it; undefined where it is not asked for, or left out by `@include` or `@skip`. */
  field(name: string): SelectedField | undefined;
  /** Whether nothing else of it is asked for. */
  hasOnly(names: Readonly<Record<string, unknown>>): boolean;
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
export const selectionOf = (info: GraphQLResolveInfo): SelectedField => new Selection(info.fieldNodes, info);

/** Looked through for each operation: it makes nothing but what is asked for. */
class Selection implements SelectedField {
  constructor(
    private readonly nodes: readonly FieldNode[],
    private readonly scope: Scope,
  ) {}

  get isOnce(): boolean {
    return this.nodes.length === 1;
  }

  argument(name: string): unknown {
    const given = this.nodes[0]?.arguments?.find((argument) => argument.name.value === name);
    return given && givenValue(given.value, this.scope);
  }

  field(name: string): SelectedField | undefined {
    const shown: FieldNode[] = [];
    for (const node of this.nodes) {
      for (const place of this.#fieldsOf(node).get(name) ?? []) if (this.#isShown(place)) shown.push(place.node);
    }
    return shown.length > 0 ? new Selection(shown, this.scope) : undefined;
  }

  hasOnly(names: Readonly<Record<string, unknown>>): boolean {
    for (const node of this.nodes) {
      for (const [name, places] of this.#fieldsOf(node)) {
        if (!(name in names) && places.some((place) => this.#isShown(place))) return false;
      }
    }
    return true;
  }

  #fieldsOf(node: FieldNode): Fields {
    return fieldsOf(node, this.scope.fragments);
  }

  #isShown({ directives }: Placed): boolean {
    return directives.every((one) => lets(one, this.scope));
  }
}

type Fields = ReadonlyMap<string, readonly Placed[]>;

/** By the selection set that they stand in: documents are parsed once and run often. */
const known = new WeakMap<SelectionSetNode, Fields>();

function fieldsOf({ selectionSet }: FieldNode, fragments: Scope["fragments"]): Fields {
  if (!selectionSet) return new Map();
  const fields =
    known.get(selectionSet) ?? Map.groupBy(placedIn(selectionSet, fragments), ({ node }) => node.name.value);
  known.set(selectionSet, fields);
  return fields;
}

function placedIn(selectionSet: SelectionSetNode, fragments: Scope["fragments"]): Placed[] {
  return selectionSet.selections.flatMap((selection): Placed[] => {
    const { directives = [] } = selection;
    if (selection.kind === Kind.FIELD) return [{ node: selection, directives }];
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
    const placed = inner ? placedIn(inner, fragments) : [];
    return placed.map((one) => ({ ...one, directives: [...directives, ...one.directives] }));
  });
}

function lets({ name, arguments: given = [] }: DirectiveNode, scope: Scope): boolean {
  const condition = given[0] && givenValue(given[0].value, scope);
  return name.value === "include" ? condition !== false : name.value !== "skip" || condition !== true;
}

const givenValue = (node: ValueNode, { variableValues }: Scope): unknown => valueFromASTUntyped(node, variableValues);
