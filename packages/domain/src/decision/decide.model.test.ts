import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import { aCatalogue } from '../testing/a-catalogue.ts';
import { ANN } from '../testing/a-recipient.ts';
import { addressesAfter, recipientAfter } from '../testing/an-entry.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { cases, THOUSANDS } from '../testing/cases.ts';
import { factsAbout } from '../testing/facts-about.ts';
import { referenceDecide } from '../testing/reference-decide.ts';
import type { Instant } from '../time/instant.ts';
import { decide } from './decide.ts';

const catalogue = aCatalogue();
const HOUR = 3_600_000;

test('every answer is the one that the plainest reading of the whole history gives', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitraryHistory(80), fc.integer({ min: 0, max: 40 * 24 }), (history, hours) => {
      const at = ((history.at(-1)?.recordedAt ?? 0) + hours * HOUR) as Instant;
      const state = recipientAfter(history);
      if (state === undefined) throw new Error('Registered first.');
      const facts = factsAbout(state, addressesAfter(history), catalogue);
      for (const { key } of catalogue.types) {
        for (const channel of DECIDED_CHANNELS) {
          const question = { type: key, channel, at };
          const { reason, statement, contactPoint } = decide(facts, question);
          const expected = referenceDecide(history, ANN, catalogue, question);
          expect({ ...question, reason, statement, point: contactPoint }).toEqual({ ...question, ...expected });
        }
      }
    }),
    cases(2000),
  );
});
