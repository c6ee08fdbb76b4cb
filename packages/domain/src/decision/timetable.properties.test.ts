import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import { aCatalogue } from '../testing/a-catalogue.ts';
import { endOf, factsAfter } from '../testing/answers.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { cases, THOUSANDS } from '../testing/cases.ts';
import type { Instant } from '../time/instant.ts';
import { decide } from './decide.ts';
import { timetable } from './timetable.ts';

const HOUR = 3_600_000;

test('at every moment the timetable says what would be decided then', THOUSANDS, () => {
  const catalogue = aCatalogue();
  fc.assert(
    fc.property(
      arbitraryHistory(40),
      fc.integer({ min: 0, max: 3000 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 3, maxLength: 3 }),
      (history, minutes, shares) => {
        const from = (endOf(history) + minutes * 60_000) as Instant;
        const through = (from + 4 * 24 * HOUR) as Instant;
        const facts = factsAfter(history, catalogue);
        for (const { key } of catalogue.types) {
          for (const channel of DECIDED_CHANNELS) {
            const segments = timetable(facts, { type: key, channel }, { from, through });
            expect(segments[0]?.from).toBe(from);
            expect(segments.at(-1)?.until).toBe(through);
            segments.slice(1).forEach((segment, index) => {
              expect(segment.from).toBe(segments[index]?.until);
            });
            for (const share of shares) {
              const at = (from + Math.floor((through - from) * share)) as Instant;
              const segment = segments.find((one) => one.from <= at && at < one.until);
              const { outcome, reason, notBefore } = decide(facts, { type: key, channel, at });
              expect(segment?.decision).toMatchObject({ outcome, reason });
              expect(segment?.decision.notBefore).toBe(notBefore);
            }
          }
        }
      },
    ),
    cases(1000),
  );
});
