import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { InputProblem } from '../problem/input-problem.ts';
import { asksForSchema, checkQueryLimits, MAX_DEPTH, MAX_FIELDS, MAX_ROOT_FIELDS } from './query-limits.ts';

function check(source: string, variables: Readonly<Record<string, unknown>> = {}): string {
  const document = parse(source);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  try {
    checkQueryLimits(document, operation, variables);
    return 'fine';
  } catch (error) {
    return error instanceof InputProblem ? String(error.extensions['code']) : 'other';
  }
}

const nested = (levels: number) => `{ ${'a { '.repeat(levels - 1)}b${' }'.repeat(levels - 1)} }`;
const aliases = (count: number, field: string) =>
  Array.from({ length: count }, (_, at) => `a${String(at)}: ${field}`).join(' ');

test.each([
  ['at the depth limit', nested(MAX_DEPTH), 'fine'],
  ['one level deeper', nested(MAX_DEPTH + 1), 'QUERY_TOO_DEEP'],
  ['as many root fields as allowed', `{ ${aliases(MAX_ROOT_FIELDS, 'decide')} }`, 'fine'],
  ['one root field more', `{ ${aliases(MAX_ROOT_FIELDS + 1, 'decide')} }`, 'TOO_MANY_FIELDS'],
  ['as many fields as allowed', `{ r { ${aliases(MAX_FIELDS - 1, 'x')} } }`, 'fine'],
  ['one field more', `{ r { ${aliases(MAX_FIELDS, 'x')} } }`, 'TOO_MANY_FIELDS'],
  ['fragments that multiply', `{ a { ...F ...F } } fragment F on T { ${aliases(400, 'x')} }`, 'TOO_MANY_FIELDS'],
  [
    'forty fragments that each spread the next one twice',
    `{ ...F0 } ${Array.from({ length: 40 }, (_, at) => `fragment F${String(at)} on T { ...F${String(at + 1)} ...F${String(at + 1)} }`).join(' ')} fragment F40 on T { x }`,
    'TOO_MANY_FIELDS',
  ],
] as const)('a query %s: %#', (_name, source, expected) => {
  expect(check(source)).toBe(expected);
});

test('what a list could return counts, whether it comes by literal or by variable', () => {
  const query = 'query ($n: Int) { changes(first: $n) { edges { node { a b c d e f g h i j } } } }';
  expect(check(query, { n: 1_000 })).toBe('fine');
  expect(check(query, { n: 100_000 })).toBe('QUERY_TOO_COSTLY');
  expect(check('{ changes(first: 100000) { edges { a b c d e f g } } }')).toBe('QUERY_TOO_COSTLY');
  const decide = `query ($r: [R!]!) { decideMany(requests: $r) { ${aliases(20, 'x')} } }`;
  expect(check(decide, { r: Array(10_000).fill({}) })).toBe('fine');
  expect(check(decide, { r: Array(30_000).fill({}) })).toBe('QUERY_TOO_COSTLY');
});

test.each([
  ['{ __schema { types { name } } }', true],
  ['{ ...F } fragment F on Query { __type(name: "A") { name } }', true],
  ['{ __typename }', false],
  ['{ decide { outcome } }', false],
] as const)('%s asks for the schema: %s', (source, expected) => {
  const document = parse(source);
  const operation = document.definitions[0];
  expect(operation?.kind === Kind.OPERATION_DEFINITION && asksForSchema(document, operation)).toBe(expected);
});
