import { expect, test } from 'vitest';
import { assertNever } from './brand.ts';

test('a case that the types rule out and that comes all the same is told', () => {
  expect(() => assertNever('new' as never)).toThrow('"new"');
});
