import { StoreUnavailable } from '@heed/use-cases/ports/store-unavailable';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql';
import { InputProblem } from './input-problem.ts';
import { type ProblemCode, PROBLEMS } from './problem-codes.ts';

/** What a caller is told of a failure that is ours. */
const AWAY = 'The store cannot be reached. Nothing was decided and nothing was written: do not send, and ask again.';
const OUR_FAILURE = 'Something went wrong on our side. Nothing was decided: do not send.';

/**
 * Returns an error as it may leave the house. GraphQL's own messages quote the value they refuse, which may be an address
 * or a name; only names that stand in the schema or the document survive.
 */
export function cleanError(
  schema: GraphQLSchema,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const problem = findProblem(error);
  const { locations, path } = formatted;
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  const at = variablePath(formatted.message);
  if (problem !== undefined)
    return { message: problem.message, ...place, extensions: { ...problem.extensions, http: undefined, ...at } };
  const code = formatted.extensions?.['code'];
  switch (code) {
    case 'GRAPHQL_PARSE_FAILED':
      return { message: syntaxMessage(formatted.message), ...place, extensions: { code } };
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'BAD_USER_INPUT':
      return {
        message: cleanMessage(schema, formatted.message, code),
        ...place,
        extensions: { code: codeOf(formatted.message, code), ...at },
      };
    case 'BAD_REQUEST':
      return { message: cleanRequestMessage(formatted.message), ...place, extensions: { code } };
    case 'OPERATION_RESOLUTION_FAILURE':
      return { message: 'Name one of the operations in the document.', ...place, extensions: { code } };
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
      return { message: 'Persisted queries are not taken: send the query itself.', ...place, extensions: { code } };
    default:
      if (error instanceof GraphQLError && error.originalError instanceof StoreUnavailable)
        return { message: AWAY, ...place, extensions: { code: 'UNAVAILABLE' } };
      return { message: OUR_FAILURE, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
}

/** Returns whether an error is the caller's mistake. Everything else is logged. */
export function isCallersMistake(error: unknown): boolean {
  if (findProblem(error) !== undefined) return true;
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
}

function findProblem(error: unknown): InputProblem | undefined {
  if (error instanceof InputProblem) return error;
  return error instanceof GraphQLError ? findProblem(error.originalError) : undefined;
}

function codeOf(message: string, code: string): string {
  return /does not exist in "\w+" enum|^Enum "\w+" cannot represent|; Enum "\w+" cannot represent/.test(message)
    ? ('UNKNOWN_ENUM_VALUE' satisfies ProblemCode)
    : quotesValue(message)
      ? ('BAD_VALUE' satisfies ProblemCode)
      : code;
}

/** The messages of graphql-js that print a value of the caller's. */
function quotesValue(message: string): boolean {
  return /got invalid value|, found |cannot represent|does not exist in "\w+" enum/.test(message);
}

function cleanMessage(schema: GraphQLSchema, message: string, code: string): string {
  const cleaned = codeOf(message, code);
  if (cleaned === 'UNKNOWN_ENUM_VALUE') return `${PROBLEMS.UNKNOWN_ENUM_VALUE}${valuesOf(schema, message)}`;
  if (cleaned !== 'BAD_VALUE') return message;
  const stranger = /; Field "[^"]*" is not defined by type "(\w+)"/.exec(message);
  if (stranger !== null) return `A field was given that the input type does not have.${fieldsOf(schema, stranger[1])}`;
  const missing = /Field "\w+" of required type "[\w[\]!]+" was not provided\.$/.exec(message);
  const expected = /Expected (?:value of )?(?:non-nullable )?type "(\[?[A-Z][\w[\]!]*)"/.exec(message);
  return missing?.[0] ?? (expected === null ? PROBLEMS.BAD_VALUE : `Expected a value of type "${expected[1] ?? ''}".`);
}

/** Returns the values of the enum that a message is about, as a sentence with its space before. */
function valuesOf(schema: GraphQLSchema, message: string): string {
  const name = /does not exist in "(\w+)" enum|Enum "(\w+)" cannot represent/.exec(message);
  const type = schema.getType(name?.[1] ?? name?.[2] ?? '');
  if (!isEnumType(type)) return '';
  return ` ${type.name} has: ${type
    .getValues()
    .map((value) => value.name)
    .join(', ')}.`;
}

/** Returns the fields of an input type, as a sentence with its space before. */
function fieldsOf(schema: GraphQLSchema, name: string | undefined): string {
  const type = schema.getType(name ?? '');
  return isInputObjectType(type) ? ` ${type.name} has: ${Object.keys(type.getFields()).join(', ')}.` : '';
}

/** A list of rows in the document itself is the usual reason for one that is too long. */
function syntaxMessage(message: string): string {
  return /more tha[nt] \d+ tokens/.test(message)
    ? 'The GraphQL document is too long: send lists of rows as variables.'
    : 'The GraphQL document has a syntax error.';
}

/** Where in the variables the mistake is: built of the variable's and the fields' names alone. */
function variablePath(message: string): { readonly at?: string } {
  const name = /^Variable "\$(\w+)" got invalid value /.exec(message)?.[1];
  if (name === undefined) return {};
  const path = new RegExp(` at "(${name}(?:\\.\\w{1,40}|\\[\\d{1,6}\\]){1,12})"; (?!.* at "${name})`, 's').exec(
    message,
  )?.[1];
  return { at: path ?? name };
}

function cleanRequestMessage(message: string): string {
  return message.length > 200 || /[“”]/.test(message)
    ? 'That is no GraphQL request: send JSON, {"query": …, "variables": …}, as application/json.'
    : message;
}
