import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import { canonicalJson } from '../ledger/canonical.ts';
import type { LedgerEntry, LedgerEvent } from '../ledger/entry.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import type { Statement } from '../statement/statement.ts';
import { aCatalogue } from '../testing/a-catalogue.ts';
import { ANN } from '../testing/a-recipient.ts';
import { addressesAfter, recipientAfter } from '../testing/an-entry.ts';
import { cases, THOUSANDS } from '../testing/cases.ts';
import { endOf } from '../testing/answers.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { factsAbout } from '../testing/facts-about.ts';
import { arbitraryMerge, asAnother, BOB, CAT, inOrder, merging, splitting } from '../testing/merged-history.ts';
import { referenceMerged } from '../testing/reference-merged.ts';
import type { Instant } from '../time/instant.ts';
import { decide } from './decide.ts';
import type { Decision, DecisionFacts } from './decision.ts';
import { outcomeOf } from './outcome-of.ts';

const HOUR = 3_600_000;
const catalogue = aCatalogue();
const keys = catalogue.types.map(({ key }) => key);
const RANK = { ALLOW: 2, DEFER: 1, DENY: 0 } as const;
/** A record without a way to its person says nothing of what they want: it may use the other's contact points. */
const UNREACHABLE = new Set(['NO_CONTACT_POINT', 'UNDELIVERABLE']);

const hours = fc.integer({ min: 0, max: 20 * 24 });

test('a merge allows nothing that either record did not', THOUSANDS, () => {
  fc.assert(
    fc.property(
      arbitraryMerge(25, 0),
      hours,
      fc.subarray(keys, { minLength: 3, maxLength: 3 }),
      (told, later, types) => {
        const at = (endOf(told.merged) + later * HOUR) as Instant;
        const survivor = answersAbout(told.merged, ANN, at, types);
        for (const id of [ANN, BOB]) expectStricter(survivor, answersAbout(told.before, id, at, types));
      },
    ),
    cases(2000),
  );
});

test('so it is for a chain: the third record allows nothing that any of the three did not', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitraryMerge(15, 0), arbitraryHistory(15), ({ before }, cats) => {
      const all = inOrder([...before, ...asAnother(cats, 'cat')]);
      const first = merging(all, ANN, BOB);
      const chain = merging(first, CAT, ANN);
      const at = endOf(chain);
      const survivor = answersAbout(chain, CAT, at);
      for (const id of [ANN, BOB, CAT]) expectStricter(survivor, answersAbout(all, id, at));
    }),
    cases(1000),
  );
});

test('every answer about a merged record is the one that the plainest reading of both pasts gives', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitraryMerge(20, 8), hours, ({ after }, later) => {
      const at = (endOf(after) + later * HOUR) as Instant;
      for (const decision of answersAbout(after, ANN, at)) {
        const { type, channel, reason, contactPoint } = decision;
        const expected = referenceMerged(after, [ANN, BOB], catalogue, { type, channel, at });
        // Of two records that both say "not now" the one with the longer wait is named; the plain reading knows no waits.
        const isLater = decision.outcome === 'DEFER';
        expect({
          type,
          channel,
          outcome: decision.outcome,
          reason: isLater ? '' : reason,
          point: contactPoint,
        }).toEqual({
          type,
          channel,
          outcome: outcomeOf(expected.reason),
          reason: isLater ? '' : expected.reason,
          point: expected.point,
        });
      }
    }),
    cases(1000),
  );
});

test(
  'until a decision about a merged record says it may change, it does not; and what it defers is no longer deferred then',
  THOUSANDS,
  () => {
    fc.assert(
      fc.property(arbitraryMerge(25, 5), hours, ({ after }, later) => {
        const at = (endOf(after) + later * HOUR) as Instant;
        const facts = factsOn(after, ANN);
        for (const { type, channel, outcome, reason, validUntil, notBefore } of decisionsOn(facts, at)) {
          const justBefore = decide(facts, { type, channel, at: (validUntil - 1) as Instant });
          expect(justBefore).toMatchObject({ outcome, reason });
          if (notBefore !== undefined)
            expect(decide(facts, { type, channel, at: notBefore }).outcome).not.toBe('DEFER');
        }
      }),
      cases(1000),
    );
  },
);

test('a split with nothing said in between restores both records as they were', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitraryMerge(25, 0), ({ before, merged }) => {
      const split = splitting(merged, ANN, BOB);
      for (const id of [ANN, BOB]) {
        expect(recipientAfter(split, id)?.linksRevokedBefore).toBe(endOf(split));
        expect(essence(recipientAfter(split, id))).toBe(essence(recipientAfter(before, id)));
      }
    }),
    cases(1000),
  );
});

test(
  'a split after words in between allows the restored record nothing that it did not allow before, and each stop in between counts for both',
  THOUSANDS,
  () => {
    fc.assert(
      fc.property(arbitraryMerge(20, 12), ({ before, merged, after }) => {
        const split = splitting(after, ANN, BOB);
        const at = endOf(split);
        const since = after.slice(merged.length).map(({ event }) => event);
        const ofAddresses = after.slice(merged.length).filter(({ event }) => saidOf(event)?.subject.kind === 'address');
        expectStricter(answersAbout(split, BOB, at), answersAbout([...before, ...ofAddresses], BOB, at));
        const restored = new Set(recipientAfter(split, BOB)?.statements.map(({ id }) => id));
        const stops = since.flatMap((event) => (saidOf(event)?.word.kind === 'stop' ? (saidOf(event)?.id ?? []) : []));
        const standing = recipientAfter(split, ANN)?.statements.filter(({ id }) => stops.includes(id)) ?? [];
        expect(standing.filter(({ id }) => !restored.has(id))).toEqual([]);
      }),
      cases(1000),
    );
  },
);

function saidOf(event: LedgerEvent): Statement | undefined {
  return event.kind === 'statement-recorded' ? event.statement : undefined;
}

/** Sends count together while records are one, and stay counted; links are made anew. */
function essence(state: RecipientState | undefined): string {
  return canonicalJson({ ...state, sends: [], linksRevokedBefore: 0 });
}

function expectStricter(answers: readonly Decision[], before: readonly Decision[]): void {
  answers.forEach(({ outcome, type, channel, reason }, index) => {
    const part = before[index];
    if (part === undefined || UNREACHABLE.has(part.reason)) return;
    // One person has one day: the hours said last in either hold, and both records' texts go by them.
    if (part.reason === 'QUIET_HOURS' && part.statement !== undefined) return;
    const told = `${type} by ${channel}: ${reason} after ${part.reason}`;
    expect(RANK[outcome], told).toBeLessThanOrEqual(RANK[part.outcome]);
  });
}

function answersAbout(
  history: readonly LedgerEntry[],
  id: RecipientId,
  at: Instant,
  types = keys,
): readonly Decision[] {
  return decisionsOn(factsOn(history, id), at, types);
}

function factsOn(history: readonly LedgerEntry[], id: RecipientId): DecisionFacts {
  const state = recipientAfter(history, id);
  if (state === undefined) throw new Error('A history begins with a registration.');
  return factsAbout(state, addressesAfter(history), catalogue);
}

function decisionsOn(facts: DecisionFacts, at: Instant, types = keys): readonly Decision[] {
  return types.flatMap((type) => DECIDED_CHANNELS.map((channel) => decide(facts, { type, channel, at })));
}
