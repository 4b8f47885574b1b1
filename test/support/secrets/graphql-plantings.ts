import { type GraphQLSchema, getNamedType, isLeafType, isObjectType } from "graphql";
import { argumentsFor, type Position, rootFields, type Sample } from "../tenancy/graphql-positions.js";

/** What is sent to `/graphql`, with something in it that is planted there. */
export interface Planting {
  name: string;
  body: string;
  planted: string;
}

/** Fields whose value is somebody's secret, by what they are called: a new one is among them. */
const SECRET = /password|secret|token|key|assertion|credential/i;
/** Names a call, and opens nothing: kept, so that the call is known again. */
const KEPT = /^idempotencyKey$/;

export const isSecret = ({ path }: Position): boolean =>
  SECRET.test(path.at(-1) ?? "") && !KEPT.test(path.at(-1) ?? "");

/** Every place that takes a text, in every form in which a text can come there: as a variable and in the document. */
export function plantingsAt(schema: GraphQLSchema, position: Position, sample: Sample, next: () => string): Planting[] {
  const formed = (
    form: string,
    value: (planted: string) => unknown,
    change: (body: string) => string = (body) => body,
  ) => {
    const planted = next();
    const values = argumentsFor(schema, position, value(planted), sample);
    return {
      name: `${position.field} ${position.path.join(".")} ${form}`,
      body: change(documentOf(schema, position, values)),
      planted,
    };
  };
  const inDocument = (form: string, value: (planted: string) => unknown, change?: (query: string) => string) => {
    const planted = next();
    const values = argumentsFor(schema, position, value(planted), sample);
    const query = literalDocument(schema, position, values);
    const name = `${position.field} ${position.path.join(".")} ${form}`;
    return { name, body: JSON.stringify({ query: change?.(query) ?? query }), planted };
  };
  const plain = [formed("by a variable", (text) => text), inDocument("in the document", (text) => text)];
  if (!isSecret(position)) return plain;
  return [
    ...plain,
    formed("in a list", (text) => [text]),
    formed("in an object", (text) => ({ text })),
    formed("in an object by its name", (text) => ({ [text]: 1 })),
    formed("too long", (text) => text.repeat(500)),
    formed("with U+0000", (text) => `${text}\u0000`),
    formed(
      "in broken JSON",
      (text) => text,
      (body) => body.replace(/"(Zq\w+)"/, "'$1'"),
    ),
    formed(
      "in JSON without end",
      (text) => text,
      (body) => body.slice(0, body.indexOf("Zq") + 30),
    ),
    inDocument("in an object of the document", (text) => ({ text })),
    inDocument(
      "as a name in the document",
      (text) => text,
      (query) => query.replace(/"(Zq\w+)"/, "$1"),
    ),
    inDocument(
      "in a text without end",
      (text) => text,
      (query) => query.replace(/"(Zq\w+)"/, '"$1'),
    ),
    inDocument(
      "where there must be a name",
      (text) => text,
      (query) => query.replace(/"(Zq\w+)"/, '"x" "$1"'),
    ),
    inDocument(
      "twice",
      (text) => text,
      (query) => query.replace(/(\w+): "(Zq\w+)"/, '$1: "$2", $1: "$2"'),
    ),
  ];
}

function documentOf(schema: GraphQLSchema, { operation, field }: Position, variables: object): string {
  const args = argsOf(schema, field).filter(({ name }) => Object.hasOwn(variables, name));
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const given = args.map(({ name }) => `${name}: $${name}`).join(", ");
  return JSON.stringify({
    query: `${operation} (${declared}) { ${field}(${given})${selectionOf(schema, field)} }`,
    variables,
  });
}

function literalDocument(schema: GraphQLSchema, { operation, field }: Position, values: object): string {
  const given = Object.entries(values).map(([name, value]) => `${name}: ${literal(value)}`);
  return `${operation} { ${field}(${given.join(", ")})${selectionOf(schema, field)} }`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) {
    return typeof value === "string" && /^[A-Z][A-Z_]+$/.test(value) ? value : JSON.stringify(value);
  }
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${name}: ${literal(one)}`)
    .join(", ")} }`;
}

const argsOf = (schema: GraphQLSchema, field: string) =>
  rootFields(schema).find((one) => one.field === field)?.args ?? [];

/** What is answered once and never again, wherever it is offered; of all else that something was answered. */
function selectionOf(schema: GraphQLSchema, field: string): string {
  const type = getNamedType(rootFields(schema).find((one) => one.field === field)?.type as never);
  if (isLeafType(type)) return "";
  const secrets = isObjectType(type) ? Object.values(type.getFields()).filter(({ name }) => GIVEN.test(name)) : [];
  return ` { __typename ${secrets.map(({ name }) => name).join(" ")} }`;
}

/** Names of fields by which secrets are given out. */
export const GIVEN = /(token|secret)$/i;
