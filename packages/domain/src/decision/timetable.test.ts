import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import { aCatalogue, typeKey } from '../testing/a-catalogue.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { addressesAfter, recipientAfter } from '../testing/an-entry.ts';
import { endOf } from '../testing/answers.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { factsAbout } from '../testing/facts-about.ts';
import { NOW } from '../testing/a-statement.ts';
import type { Instant } from '../time/instant.ts';
import { decide } from './decide.ts';
import { timetable } from './timetable.ts';

const HOUR = 3_600_000;
const after = (hours: number) => (NOW + hours * HOUR) as Instant;

test('an empty span has no stretch', () => {
  const question = { type: typeKey('reminder'), channel: 'EMAIL' } as const;
  expect(timetable(factsAbout(aRecipient()), question, { from: NOW, through: NOW })).toEqual([]);
});

test('an answer that never changes is one stretch, however long', () => {
  const question = { type: typeKey('reminder'), channel: 'EMAIL' } as const;
  const segments = timetable(factsAbout(aRecipient()), question, { from: NOW, through: after(24 * 7) });
  expect(segments).toMatchObject([{ from: NOW, until: after(24 * 7), decision: { outcome: 'ALLOW' } }]);
});

test('a type that the catalogue does not have is refused', () => {
  const question = { type: typeKey('no_such_type'), channel: 'EMAIL' } as const;
  expect(() => timetable(factsAbout(aRecipient()), question, { from: NOW, through: after(1) })).toThrow(RangeError);
});

test('at every moment the timetable says what would be decided then', () => {
  const catalogue = aCatalogue();
  fc.assert(
    fc.property(
      arbitraryHistory(40),
      fc.integer({ min: 0, max: 3000 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 3, maxLength: 3 }),
      (history, minutes, shares) => {
        const from = (endOf(history) + minutes * 60_000) as Instant;
        const through = (from + 4 * 24 * HOUR) as Instant;
        const state = recipientAfter(history);
        if (state === undefined) throw new Error('A history begins with a registration.');
        const facts = factsAbout(state, addressesAfter(history), catalogue);
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
    { numRuns: 60, seed: 20_261_124 },
  );
});
