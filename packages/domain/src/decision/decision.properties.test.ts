import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCatalogue } from '../testing/a-catalogue.ts';
import { answers, endOf, factsAfter } from '../testing/answers.ts';
import { cases, THOUSANDS } from '../testing/cases.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import type { Instant } from '../time/instant.ts';
import { decide } from './decide.ts';

const RUNS = cases(2000);
const catalogue = aCatalogue();

test('what must arrive is never denied without another way', THOUSANDS, () => {
  const must = new Set(
    catalogue.types
      .filter(({ basis, stoppable }) => basis.kind === 'required-by-law' || stoppable !== 'stoppable')
      .map(({ key }) => key),
  );
  fc.assert(
    fc.property(arbitraryHistory(30), (history) => {
      const denied = answers(history).filter(({ type, outcome }) => must.has(type) && outcome === 'DENY');
      expect(denied.filter(({ useInstead }) => useInstead.length === 0)).toEqual([]);
    }),
    RUNS,
  );
});

test('a channel that is named instead is itself not denied, and the post comes last', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitraryHistory(30), (history) => {
      const all = answers(history);
      for (const { type, useInstead } of all) {
        expect([-1, useInstead.length - 1]).toContain(useInstead.indexOf('POSTAL'));
        for (const channel of useInstead) {
          const there = all.find((one) => one.type === type && one.channel === channel);
          expect(there?.outcome ?? 'ALLOW').not.toBe('DENY');
        }
      }
    }),
    RUNS,
  );
});

test('until a decision says it may change, it does not', THOUSANDS, () => {
  fc.assert(
    fc.property(
      arbitraryHistory(40),
      fc.integer({ min: 0, max: 3000 }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (history, minutes, share) => {
        const at = (endOf(history) + minutes * 60_000) as Instant;
        const facts = factsAfter(history);
        for (const { type, channel, validUntil, outcome, reason } of answers(history, at)) {
          expect(validUntil).toBeGreaterThan(at);
          expect(validUntil - at).toBeLessThanOrEqual(86_400_000);
          const between = (at + Math.floor((validUntil - at - 1) * share)) as Instant;
          expect(decide(facts, { type, channel, at: between })).toMatchObject({ outcome, reason });
        }
      },
    ),
    RUNS,
  );
});

test('at the moment a deferral names, nothing defers any more', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitraryHistory(30), fc.integer({ min: 0, max: 3000 }), (history, minutes) => {
      const at = (endOf(history) + minutes * 60_000) as Instant;
      const facts = factsAfter(history);
      for (const { outcome, notBefore, type, channel } of answers(history, at)) {
        expect(outcome === 'DEFER').toBe(notBefore !== undefined);
        if (notBefore === undefined) continue;
        expect(notBefore).toBeGreaterThan(at);
        expect(decide(facts, { type, channel, at: notBefore }).outcome).not.toBe('DEFER');
      }
    }),
    RUNS,
  );
});
