import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RequestId } from '../request/request.ts';
import type { ReviewItemId } from '../review/review-item.ts';
import { foldAddress } from '../projection/fold-address.ts';
import { foldRecipient } from '../projection/fold-recipient.ts';
import { aCatalogue } from '../testing/a-catalogue.ts';
import { ANN, aProfile, aRecipient, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { addressAfter, anEntry, recipientAfter, recorded } from '../testing/an-entry.ts';
import { AN_EVENT, aRequest } from '../testing/an-event.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { ADDRESSES } from '../testing/arbitrary-statement.ts';
import { BOB } from '../testing/merged-history.ts';
import { cases } from '../testing/cases.ts';
import { aStatement, NOW, theAddress } from '../testing/a-statement.ts';
import type { LedgerEvent } from './entry.ts';
import { type EntrySubjects, subjectsOf } from './subjects-of.ts';

const whole = { recipients: [ANN], addresses: [] };
test.each<[LedgerEvent, EntrySubjects]>([
  [AN_EVENT['catalogue-proposed'], { recipients: [], addresses: [] }],
  [AN_EVENT['catalogue-proposal-decided'], { recipients: [], addresses: [] }],
  [AN_EVENT['request-received'], { recipients: [], addresses: [PHONE] }],
  [
    { kind: 'request-received', request: aRequest({ recipient: ANN }) },
    { recipients: [ANN], addresses: [PHONE] },
  ],
  [AN_EVENT['review-opened'], whole],
  [
    { ...AN_EVENT['review-moved'], subject: { kind: 'address', address: MAILBOX } },
    { recipients: [], addresses: [MAILBOX] },
  ],
  [AN_EVENT['recipients-merged'], { recipients: [ANN, ANN], addresses: [] }],
  [
    { ...AN_EVENT['recipients-merged'], merged: aRecipient({ profile: { id: BOB } }) },
    { recipients: [ANN, BOB], addresses: [] },
  ],
  [
    { ...AN_EVENT['recipients-split'], restored: aRecipient({ profile: { id: BOB } }) },
    { recipients: [ANN, BOB], addresses: [] },
  ],
  [AN_EVENT['recipient-erased'], { recipients: [ANN], addresses: [PHONE] }],
])('of $kind all are named', (event, subjects) => {
  expect(subjectsOf(anEntry(event))).toEqual(subjects);
});

const ann = { kind: 'recipient', recipient: ANN } as const;
test.each<[LedgerEvent, readonly string[], readonly string[]]>([
  [{ kind: 'catalogue-applied', catalogue: aCatalogue() }, [], []],
  [{ kind: 'recipient-registered', profile: aProfile() }, [ANN], [MAILBOX, PHONE]],
  [{ kind: 'request-resolved', request: 'q' as RequestId, address: PHONE }, [], [PHONE]],
  [{ kind: 'request-resolved', request: 'q' as RequestId, recipient: ANN, address: PHONE }, [ANN], [PHONE]],
  [
    { kind: 'delivery-reported', report: { kind: 'SENT', address: PHONE, channel: 'SMS', happenedAt: NOW } },
    [],
    [PHONE],
  ],
  [{ kind: 'review-moved', item: 'i' as ReviewItemId, subject: ann, state: { kind: 'open' } }, [ANN], []],
  [{ kind: 'links-revoked', what: { kind: 'link', recipient: ANN, fingerprint: 'f' } }, [ANN], []],
  [{ kind: 'links-revoked', what: { kind: 'recipient', recipient: ANN, before: NOW } }, [ANN], []],
])('%#: $kind', (event, recipients, addresses) => {
  expect(subjectsOf(anEntry(event))).toEqual({ recipients, addresses });
});

test('a statement is about its one subject', () => {
  expect(subjectsOf(recorded(aStatement('stop')))).toEqual({ recipients: [ANN], addresses: [] });
  expect(subjectsOf(recorded(aStatement('stop', { subject: theAddress(PHONE) })))).toEqual({
    recipients: [],
    addresses: [PHONE],
  });
});

test('no entry changes a state of anybody it does not name', () => {
  fc.assert(
    fc.property(arbitraryHistory(20), (history) => {
      const last = history.at(-1);
      if (last === undefined) return;
      const { recipients, addresses } = subjectsOf(last);
      const before = history.slice(0, -1);
      if (!recipients.includes(ANN)) {
        const state = recipientAfter(before);
        expect(foldRecipient(ANN, state, last)).toBe(state);
      }
      for (const address of ADDRESSES.filter((one) => !addresses.includes(one))) {
        const state = addressAfter(before, address);
        expect(foldAddress(address, state, last)).toBe(state);
      }
    }),
    cases(2000),
  );
});
