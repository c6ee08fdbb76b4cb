import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './build-schema.ts';

/** Returns the text of `schema.graphql`. */
export function printSortedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}
