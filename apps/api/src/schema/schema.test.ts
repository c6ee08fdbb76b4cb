import { expect, test } from 'vitest';
import { printSortedSchema } from './print-schema.ts';

const FILE = '../../../../schema.graphql';

test('schema.graphql is the schema that is served (after a change: npm run schema)', async () => {
  await expect(printSortedSchema()).toMatchFileSnapshot(FILE);
});

test('every type, field and argument that needs one has a description, and no name says "undefined"', () => {
  expect(printSortedSchema()).not.toMatch(/undefined|\[object/);
});
