import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scope, Statement } from '../statement/statement.ts';
import { aType } from '../testing/a-catalogue.ts';
import { aStatement, EVERYTHING, minutesAgo, NOW, ofCategories, ofTypes } from '../testing/a-statement.ts';
import { ask } from '../testing/ask.ts';
import type { Instant } from '../time/instant.ts';

/** A kind that has left one category for another. */
const moved = aType('moved', { category: 'quality', formerCategories: ['care'] });
const SCOPES: readonly Scope[] = [EVERYTHING, ofTypes(['moved']), ofCategories(['care']), ofCategories(['quality'])];

const spans = fc.array(
  fc.record({
    scope: fc.constantFrom(...SCOPES),
    from: fc.integer({ min: -50, max: 50 }),
    minutes: fc.integer({ min: 1, max: 100 }),
  }),
  { minLength: 1, maxLength: 12 },
);

test('a pause is over when the last of those that touch it is, whatever was said later', () => {
  fc.assert(
    fc.property(spans, (drawn) => {
      const said = drawn.map(({ scope, from, minutes }, place): Statement =>
        aStatement(
          { kind: 'pause', from: minutesAgo(-from), until: minutesAgo(-from - minutes) },
          { id: `p${String(place)}`, scope, saidAt: minutesAgo(100 - place), receivedAt: minutesAgo(100 - place) },
        ),
      );
      const isHeld = (minute: number) => drawn.some(({ from, minutes }) => from <= minute && minute < from + minutes);
      let end = 0;
      while (isHeld(end)) end += 1;
      const { reason, notBefore } = ask({ type: 'moved', types: [moved], said });
      expect({ reason, notBefore }).toEqual(
        end === 0
          ? { reason: 'ALLOWED_BY_DEFAULT', notBefore: undefined }
          : { reason: 'PAUSED', notBefore: (NOW + end * 60_000) as Instant },
      );
    }),
  );
});
