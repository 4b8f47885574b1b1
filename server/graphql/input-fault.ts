import { type ASTNode, type GraphQLError, Kind, parse, visit } from "graphql";
import { GRAPHQL_LIMITS } from "./limits.js";

/** What is wrong with a value that was given, and where: `input.emails[0].value`. */
export interface InputFault {
  message: string;
  field: string;
}

/**
 * Finds the place of a value that is not of its type, from what GraphQL says of it. Its own words repeat the value, which may be
 * or hold a password: of them the reason alone is told.
 *
 * @returns undefined where the error is about something else
 */
export function inputFaultOf(error: GraphQLError): InputFault | undefined {
  return faultOfVariable(error.message) ?? faultOfLiteral(error);
}

/** `Variable "$input" got invalid value 5 at "input.title"; String cannot represent a non string value: 5` */
const GOT_INVALID = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]+)")?; (.*)$/s;
/** `Variable "$id" of required type "ID!" was not provided.` */
const NOT_PROVIDED =
  /^Variable "\$(\w+)" of (?:required|non-null) type ("[^"]+") (?:was not provided|must not be null)\.$/;
/** Where the fault is in a field that the reason names. */
const NAMED_FIELD = /^Field "(\w+)" /;

function faultOfVariable(message: string): InputFault | undefined {
  const [, absent, type] = NOT_PROVIDED.exec(message) ?? [];
  if (absent) return { field: absent, message: `${absent} is required, of type ${type}` };
  const [, variable, path, reason] = GOT_INVALID.exec(message) ?? [];
  if (!variable || !reason) return undefined;
  const [, named] = NAMED_FIELD.exec(reason) ?? [];
  const field = [path ?? variable, ...(named ? [named] : [])].join(".");
  return { field, message: `${field}: ${withoutValue(reason)}` };
}

/** Of a value in the document: the argument and the input fields that stand around it. */
function faultOfLiteral({ nodes, source, message }: GraphQLError): InputFault | undefined {
  const [node] = nodes ?? [];
  if (!node?.loc || !source || !IN_ARGUMENTS.has(node.kind)) return undefined;
  const { start } = node.loc;
  const path: string[] = [];
  const enter = (around: ASTNode) => {
    const isAround = around.loc && around.loc.start <= start && start < around.loc.end;
    if (!isAround) return false;
    if (around.kind === Kind.ARGUMENT || around.kind === Kind.OBJECT_FIELD) path.push(around.name.value);
    return undefined;
  };
  visit(parse(source.body, { maxTokens: GRAPHQL_LIMITS.tokens }), { enter });
  const field = path.join(".");
  return field ? { field, message: `${field}: ${withoutValue(message)}` } : undefined;
}

/** `String cannot represent a non string value: ["x"]` */
const REPEATED_VALUE = /^(\w+ cannot represent [^:]*): .*$/s;

const withoutValue = (reason: string): string => reason.replace(REPEATED_VALUE, "$1");

/** What the parser of documents says of a text that stands where none can, without the text. */
export const withoutTexts = (message: string): string =>
  message.startsWith("Syntax Error:") ? message.replace(/\b(String|BlockString) ".*"/gs, "$1") : message;

const IN_ARGUMENTS: ReadonlySet<string> = new Set([
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.OBJECT,
  Kind.LIST,
  Kind.STRING,
  Kind.INT,
  Kind.FLOAT,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.NULL,
]);
