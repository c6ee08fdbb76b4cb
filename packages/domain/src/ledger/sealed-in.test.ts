import { expect, test } from 'vitest';
import type { SealedId } from '../recipient/recipient.ts';
import type { ReviewNote } from '../review/review-item.ts';
import type { EvidenceId } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { aProfile, aRecipient, bornOn } from '../testing/a-recipient.ts';
import { aStatement } from '../testing/a-statement.ts';
import { anEntry } from '../testing/an-entry.ts';
import { AN_EVENT } from '../testing/an-event.ts';
import type { LedgerEvent } from './entry.ts';
import { sealedIn } from './sealed-in.ts';

const POINTS = ['sealed-address-mailbox', 'sealed-address-phone'];
const HOLD_VALUES = new Set(['recipient-registered', 'recipients-merged', 'recipients-split', 'request-received']);

test.each(Object.values(AN_EVENT).filter(({ kind }) => !HOLD_VALUES.has(kind)))('$kind holds no value', (event) => {
  expect(sealedIn(anEntry(event))).toEqual([]);
});

test('whatever brings a profile holds its contact points, names and birth date', () => {
  const profile = aProfile({
    ...bornOn('2016-01-02'),
    externals: [{ system: 'ehr', valueKey: 'v', sealed: 'sealed-name' as SealedId }],
  });
  const events: readonly LedgerEvent[] = [
    { kind: 'recipient-registered', profile },
    { ...AN_EVENT['recipients-merged'], merged: aRecipient({ profile }) },
    { ...AN_EVENT['recipients-split'], restored: aRecipient({ profile }) },
  ];
  for (const event of events) expect(sealedIn(anEntry(event))).toEqual([...POINTS, 'sealed-name', 'sealed-birth']);
  expect(sealedIn(anEntry(AN_EVENT['recipient-registered']))).toEqual(POINTS);
});

test('a request and a statement hold their evidence', () => {
  expect(sealedIn(anEntry(AN_EVENT['request-received']))).toEqual(['evidence-1']);
  const statement = aStatement('stop', { evidence: 'evidence-2' as EvidenceId });
  expect(sealedIn(anEntry({ kind: 'statement-recorded', statement }))).toEqual(['evidence-2']);
});

test('a review holds the words in which a person ended it, and nothing where Heed itself did', () => {
  const moved = (note: ReviewNote): LedgerEvent => ({
    ...AN_EVENT['review-moved'],
    state: { kind: 'resolved', by: 'rae', at: 0 as Instant, outcome: 'DISMISSED', note },
  });
  expect(sealedIn(anEntry(moved({ sealed: 'sealed-note' as SealedId })))).toEqual(['sealed-note']);
  expect(sealedIn(anEntry(moved('merged')))).toEqual([]);
});
