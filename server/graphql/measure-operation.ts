import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import { DEFAULT_PAGE_SIZE, PAGE_SIZES } from "../../schema/relay.js";

/** How large an operation is, before anything of it is run. What fragments hold counts wherever they are used. */
export interface OperationSize {
  depth: number;
  rootFields: number;
  aliases: number;
  directives: number;
  /** Objects that it may be answered with: each field of an object counts one, below a page as often as the page has items. */
  cost: number;
  asksForSchema: boolean;
}

export interface MeasuredRequest {
  schema: GraphQLSchema;
  /** Valid, so that its fragments end. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown> | undefined;
}

/**
 * Measures an operation. Each fragment is walked through once for each length of the page that it is used in: the work
 * grows with the document, whatever its fragments make of it.
 */
export function measureOperation(request: MeasuredRequest): OperationSize {
  const { schema, operation } = request;
  const root = schema.getRootType(operation.operation)?.name ?? "";
  return new Measurement(request).of(operation.selectionSet, root, 1, operation.directives);
}

type Size = OperationSize;

/** Where items of a page are. */
const ITEM_FIELDS = new Set(["nodes", "edges"]);

class Measurement {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Size>();
  readonly #schema: GraphQLSchema;
  readonly #variables: Record<string, unknown>;

  constructor({ schema, document, operation, variables }: MeasuredRequest) {
    this.#schema = schema;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
    const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    );
    this.#variables = { ...Object.fromEntries(defaults), ...variables };
  }

  /** @param items how many items the page has whose `nodes` or `edges` these selections may be */
  of({ selections }: SelectionSetNode, typeName: string, items: number, directives?: readonly DirectiveNode[]): Size {
    const size: Size = { ...NOTHING, directives: directives?.length ?? 0 };
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) add(size, this.#field(selection, typeName, items));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        add(size, { ...this.#fragment(selection.name.value, items) });
        size.directives += selection.directives?.length ?? 0;
      } else {
        const name = selection.typeCondition?.name.value ?? typeName;
        add(size, this.of(selection.selectionSet, name, items, selection.directives));
      }
    }
    return size;
  }

  #fragment(name: string, items: number): Size {
    const key = `${name} ${items}`;
    const fragment = this.#fragments.get(name) as FragmentDefinitionNode;
    const type = fragment.typeCondition.name.value;
    const size = this.#measured.get(key) ?? this.of(fragment.selectionSet, type, items, fragment.directives);
    this.#measured.set(key, size);
    return size;
  }

  #field(node: FieldNode, parentName: string, items: number): Size {
    const { name, alias, selectionSet, directives } = node;
    const own = { depth: 1, rootFields: 1, aliases: alias ? 1 : 0, directives: directives?.length ?? 0 };
    const field = this.#definitionOf(parentName, name.value);
    if (!selectionSet || !field) return { ...NOTHING, ...own };
    const inner = this.of(selectionSet, getNamedType(field.type).name, this.#itemsOf(node, field));
    const times = ITEM_FIELDS.has(name.value) ? items : 1;
    return {
      depth: 1 + inner.depth,
      rootFields: 1,
      aliases: own.aliases + inner.aliases,
      directives: own.directives + inner.directives,
      cost: this.#isLeftOut(node) ? 0 : times * (1 + inner.cost),
      asksForSchema: field === SchemaMetaFieldDef || field === TypeMetaFieldDef,
    };
  }

  #definitionOf(parentName: string, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    const parent = this.#schema.getType(parentName);
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  /** How many items a page may have; 1 where the field is no page. A size beyond all is refused when the page is read. */
  #itemsOf({ arguments: given = [] }: FieldNode, { args }: GraphQLField<unknown, unknown>): number {
    if (!args.some(({ name }) => name === "first")) return 1;
    const sizes = given.filter(({ name }) => name.value === "first" || name.value === "last");
    const asked = sizes.map(({ value }) => this.#valueOf(value)).filter((size) => typeof size === "number");
    return asked.length === 0 ? DEFAULT_PAGE_SIZE : Math.min(PAGE_SIZES.largest, Math.max(0, ...asked));
  }

  #isLeftOut({ directives = [] }: FieldNode): boolean {
    return directives.some(({ name, arguments: [condition] = [] }) => {
      const value = condition && this.#valueOf(condition.value);
      return (name.value === "include" && value === false) || (name.value === "skip" && value === true);
    });
  }

  #valueOf(node: ValueNode): unknown {
    return valueFromASTUntyped(node, this.#variables);
  }
}

const NOTHING: Size = { depth: 0, rootFields: 0, aliases: 0, directives: 0, cost: 0, asksForSchema: false };

function add(size: Size, more: Size): void {
  size.depth = Math.max(size.depth, more.depth);
  size.rootFields += more.rootFields;
  size.aliases += more.aliases;
  size.directives += more.directives;
  size.cost += more.cost;
  size.asksForSchema ||= more.asksForSchema;
}
