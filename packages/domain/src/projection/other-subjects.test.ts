import { expect, test } from 'vitest';
import type { AddressKey } from '../contact/address.ts';
import type { LedgerEvent } from '../ledger/entry.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import { ANN, aRecipient, anAddress, PHONE } from '../testing/a-recipient.ts';
import { EVERYTHING, NOW } from '../testing/a-statement.ts';
import { anEntry } from '../testing/an-entry.ts';
import { AN_EVENT, aRequest } from '../testing/an-event.ts';
import { foldAddress } from './fold-address.ts';
import { foldRecipient } from './fold-recipient.ts';

const SOMEBODY = 'recipient-somebody' as RecipientId;
const SOMEWHERE = 'address-somewhere' as AddressKey;
const events = Object.values(AN_EVENT);
const pending = [{ id: aRequest().id, holds: EVERYTHING, since: NOW }];

test.each(events)('$kind about Ann leaves somebody else as they are, and makes nobody known', (event) => {
  const state = aRecipient({ profile: { id: SOMEBODY }, pending });
  expect(foldRecipient(SOMEBODY, state, anEntry(event))).toBe(state);
  expect(foldRecipient(SOMEBODY, undefined, anEntry(event))).toBeUndefined();
});

test.each(events)('$kind about Ann leaves an address that is not hers as it is, and makes none known', (event) => {
  const state = anAddress(SOMEWHERE, { pending });
  expect(foldAddress(SOMEWHERE, state, anEntry(event))).toBe(state);
  expect(foldAddress(SOMEWHERE, undefined, anEntry(event))).toBeUndefined();
});

const BRINGS_A_RECORD = new Set(['recipient-registered', 'recipients-merged', 'recipients-split']);
test.each(events.filter(({ kind }) => !BRINGS_A_RECORD.has(kind)))(
  '$kind tells nothing of Ann while nobody knows her',
  (event) => {
    expect(foldRecipient(ANN, undefined, anEntry(event))).toBeUndefined();
  },
);

test.each<[string, LedgerEvent]>([
  [
    'a merge of two others',
    {
      ...AN_EVENT['recipients-merged'],
      survivor: SOMEBODY,
      merged: aRecipient({ profile: { id: 'third' as RecipientId } }),
    },
  ],
  [
    'a merge that is not in the record yet',
    { ...AN_EVENT['recipients-merged'], merged: aRecipient({ profile: { id: SOMEBODY } }) },
  ],
  [
    'a split of two others',
    {
      ...AN_EVENT['recipients-split'],
      survivor: SOMEBODY,
      restored: aRecipient({ profile: { id: 'third' as RecipientId } }),
    },
  ],
  [
    'a split that is not in the record yet',
    { ...AN_EVENT['recipients-split'], restored: aRecipient({ profile: { id: SOMEBODY } }) },
  ],
])('%s makes nobody known', (_, event) => {
  expect(foldRecipient(ANN, undefined, anEntry(event))).toBeUndefined();
});

test('a word about an address says nothing about a recipient, nor a revocation of a link of somebody else’s', () => {
  const state = aRecipient();
  const link: LedgerEvent = { kind: 'links-revoked', what: { kind: 'link', recipient: SOMEBODY, fingerprint: 'f' } };
  expect(foldRecipient(ANN, state, anEntry(link))).toBe(state);
  expect(foldRecipient(ANN, state, anEntry(AN_EVENT['request-received']))).toBe(state);
});

test('a request that is resolved leaves the others that wait', () => {
  const other = { ...aRequest(), id: 'other' as (typeof pending)[0]['id'] };
  const two = [...pending, { id: other.id, holds: EVERYTHING, since: NOW }];
  const resolved = anEntry(AN_EVENT['request-resolved']);
  expect(foldRecipient(ANN, aRecipient({ pending: two }), resolved)?.pending).toEqual(two.slice(1));
  expect(foldAddress(PHONE, anAddress(PHONE, { pending: two }), resolved)?.pending).toEqual(two.slice(1));
  expect(foldAddress(PHONE, undefined, resolved)).toBeUndefined();
});

test('a request that holds nothing back does not wait', () => {
  const { holds, ...rest } = aRequest();
  expect(holds).toEqual(EVERYTHING);
  const received: LedgerEvent = { kind: 'request-received', request: { ...rest, recipient: ANN } };
  const state = aRecipient();
  expect(foldRecipient(ANN, state, anEntry(received))).toBe(state);
  const there = anAddress(PHONE);
  expect(foldAddress(PHONE, there, anEntry({ kind: 'request-received', request: rest }))).toBe(there);
});
