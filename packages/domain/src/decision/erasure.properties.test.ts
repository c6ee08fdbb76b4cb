import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORIES, type CommunicationTypeKey } from '../catalogue/catalogue.ts';
import { DECIDED_CHANNELS, type DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import { aCatalogue, aType } from '../testing/a-catalogue.ts';
import { ANN, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { addressesAfter, recipientAfter } from '../testing/an-entry.ts';
import { cases, THOUSANDS } from '../testing/cases.ts';
import { endOf } from '../testing/answers.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { factsAbout, factsAboutAddress } from '../testing/facts-about.ts';
import { arbitraryMerge, erasing, next } from '../testing/merged-history.ts';
import type { Instant } from '../time/instant.ts';
import { decide } from './decide.ts';
import type { Decision, DecisionFacts } from './decision.ts';

const ALL_CASES = 1000;
const RUNS = cases(ALL_CASES);
/** Of a share of the cases, as against mutants, none need be a stop. */
const isWhole = RUNS.numRuns === ALL_CASES;
const catalogue = aCatalogue();
const questions = catalogue.types.flatMap(({ key }) => DECIDED_CHANNELS.map((channel) => ({ type: key, channel })));
/** What the person said themselves, and what waits to be understood. */
const OWN_WORD = new Set<Decision['reason']>(['STOPPED', 'REQUEST_PENDING']);

/** Returns the history with the person registered anew, as if nobody knew of the erasure. */
function importing(history: readonly LedgerEntry[], before: readonly LedgerEntry[], id: RecipientId) {
  const profile = recipientAfter(before, id)?.profile;
  if (profile === undefined) throw new Error('Registered first.');
  return next(history, { kind: 'recipient-registered', profile: { ...profile, status: { kind: 'active' } } });
}

function allowedAt(history: readonly LedgerEntry[], key: AddressKey): boolean {
  return history.some(
    ({ event }) =>
      event.kind === 'statement-recorded' &&
      event.statement.subject.kind === 'address' &&
      event.statement.subject.address === key &&
      event.statement.word.kind !== 'stop',
  );
}

function answers(facts: DecisionFacts, at: Instant): readonly Decision[] {
  return questions.map((question) => decide(facts, { ...question, at }));
}

function answersAbout(history: readonly LedgerEntry[], id: RecipientId, at: Instant): readonly Decision[] {
  const state = recipientAfter(history, id);
  if (state === undefined) throw new Error('Registered first.');
  return answers(factsAbout(state, addressesAfter(history), catalogue), at);
}

test(
  'an import after an erasure never revives what the person had stopped, also where it was said of a record merged into theirs',
  THOUSANDS,
  () => {
    const histories = fc.oneof(
      arbitraryHistory(30),
      arbitraryMerge(15, 8).map(({ after }) => after),
    );
    let stopped = 0;
    fc.assert(
      fc.property(histories, (history) => {
        const erased = erasing(history, ANN, catalogue);
        const back = importing(erased, history, ANN);
        const after = answersAbout(back, ANN, endOf(back));
        answersAbout(history, ANN, endOf(erased)).forEach(({ reason, type, channel }, index) => {
          // A restriction names points of contact. Of a merged record those of the other part were never named.
          const isRestricted =
            reason === 'RESTRICTED' && !history.some(({ event }) => event.kind === 'recipients-merged');
          if (!OWN_WORD.has(reason) && !isRestricted) return;
          stopped += 1;
          expect(after[index]?.outcome, `${type} by ${channel} was ${reason}, then ${after[index]?.reason ?? ''}`).toBe(
            'DENY',
          );
        });
      }),
      RUNS,
    );
    if (isWhole) expect(stopped).toBeGreaterThan(ALL_CASES);
  },
);

test(
  'a type that is added after an erasure is not sent where a stop would have covered it, however much of the stop was opened again',
  THOUSANDS,
  () => {
    const added = CATEGORIES.flatMap((category) =>
      [false, true].map((minorConsented) =>
        aType(`added_${category}_${String(minorConsented)}`, { category, minorConsented }),
      ),
    );
    const later = aCatalogue(added);
    let stopped = 0;
    fc.assert(
      fc.property(arbitraryHistory(30), (history) => {
        const erased = erasing(history, ANN, catalogue);
        const back = importing(erased, history, ANN);
        const at = endOf(back);
        const of = (
          entries: readonly LedgerEntry[],
          question: { readonly type: CommunicationTypeKey; readonly channel: DecidedChannel },
        ) => {
          const state = recipientAfter(entries, ANN);
          if (state === undefined) throw new Error('Registered first.');
          return decide(factsAbout(state, addressesAfter(entries), later), { ...question, at });
        };
        for (const { key: type } of added)
          for (const channel of DECIDED_CHANNELS) {
            if (of(history, { type, channel }).reason !== 'STOPPED') continue;
            stopped += 1;
            expect(of(back, { type, channel }).outcome, `${type} by ${channel}`).toBe('DENY');
          }
      }),
      RUNS,
    );
    if (isWhole) expect(stopped).toBeGreaterThan(ALL_CASES);
  },
);

test('where nobody is known any more, the address alone remembers what its person had stopped', THOUSANDS, () => {
  let stopped = 0;
  fc.assert(
    fc.property(arbitraryHistory(30), (history) => {
      const erased = erasing(history, ANN, catalogue);
      const before = answersAbout(history, ANN, endOf(erased));
      for (const [key, channels] of [
        [MAILBOX, ['EMAIL']],
        [PHONE, ['SMS', 'VOICE']],
      ] as const) {
        // A later word about the address itself counts there, as it did before.
        if (allowedAt(history, key)) continue;
        const after = answers(factsAboutAddress(key, addressesAfter(erased), catalogue), endOf(erased));
        before.forEach(({ reason, channel }, index) => {
          if (reason !== 'STOPPED' || !channels.some((one) => one === channel)) return;
          stopped += 1;
          expect(after[index]?.outcome).toBe('DENY');
        });
      }
    }),
    RUNS,
  );
  if (isWhole) expect(stopped).toBeGreaterThan(ALL_CASES / 4);
});

test('nothing of the person is left on the record: no language, no zone, no birth, no use of an address, no permission', () => {
  fc.assert(
    fc.property(arbitraryHistory(30), (history) => {
      const state = recipientAfter(erasing(history, ANN, catalogue), ANN);
      expect(Object.keys(state?.profile ?? {}).sort()).toEqual(
        ['id', 'key', 'status', 'externals', 'contactPoints', 'representatives'].sort(),
      );
      expect(state?.profile.contactPoints.every(({ use }) => use === 'old')).toBe(true);
      expect(state?.statements.every(({ word }) => word.kind === 'stop' || word.kind === 'restrict')).toBe(true);
    }),
    RUNS,
  );
});
