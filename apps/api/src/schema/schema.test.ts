import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printSortedSchema } from './print-schema.ts';

const FILE = new URL('../../../../schema.graphql', import.meta.url);

test('schema.graphql is the schema that is served (after a change: UPDATE_SCHEMA=1 vitest run --root apps/api src/schema)', () => {
  const built = printSortedSchema();
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(FILE, built);
  expect(readFileSync(FILE, 'utf8')).toBe(built);
});

test('every type, field and argument that needs one has a description, and no name says "undefined"', () => {
  expect(printSortedSchema()).not.toMatch(/undefined|\[object/);
});
