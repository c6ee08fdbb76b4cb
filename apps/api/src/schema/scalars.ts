import { formatInstant, type Instant, instantOf, parseInstant } from '@heed/domain/time/instant';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { InputProblem } from '../problem/input-problem.ts';
import type { ProblemCode } from '../problem/problem-codes.ts';
import { type Cursor, readCursor } from './cursor.ts';

function scalarOf<Inside>(options: {
  readonly name: string;
  readonly description: string;
  readonly problem: ProblemCode;
  readonly parse: (text: string) => Inside | undefined;
  readonly write: (value: unknown) => string;
}): GraphQLScalarType<Inside, string> {
  const parse = (raw: unknown): Inside => {
    const value = typeof raw === 'string' ? options.parse(raw) : undefined;
    if (value === undefined) throw new InputProblem(options.problem);
    return value;
  };
  return new GraphQLScalarType<Inside, string>({
    name: options.name,
    description: options.description,
    serialize: options.write,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A moment. Inside: `Instant`. */
export const DateTimeScalar = scalarOf<Instant>({
  name: 'DateTime',
  description:
    'A moment as an RFC 3339 date-time with its offset, for example 2026-11-24T09:30:00-06:00. Answers are in UTC.',
  problem: 'BAD_DATE_TIME',
  parse: parseInstant,
  write: (value) => {
    const instant = typeof value === 'number' ? instantOf(value) : undefined;
    if (instant === undefined) throw new Error('A field of type DateTime held something else.');
    return formatInstant(instant);
  },
});

/** A place in a connection. Inside: `Cursor` on the way in, its text on the way out. */
export const CursorScalar = scalarOf<Cursor>({
  name: 'Cursor',
  description:
    'A place in a connection. Opaque: keep it as it came and give it back as "after". Cursors do not expire.',
  problem: 'BAD_CURSOR',
  parse: readCursor,
  write: String,
});
