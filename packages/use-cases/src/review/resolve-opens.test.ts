import { beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItemId, ReviewSubject } from '@heed/domain/review/review-item';
import type { IdentityCheck, Word } from '@heed/domain/statement/statement';
import { stopEverything } from '../preferences/stop-everything.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { claimReviewItem } from './claim-review-item.ts';
import { openReview } from './open-review.ts';
import { resolveReviewItem } from './resolve-review-item.ts';

const PHONE = '+12025550142';
const RAE = { staff: 'rae', role: 'reviewer' } as const;
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
  await stopEverything(deps, {
    recipient: ann,
    formId: 'stop',
    by: { kind: 'patient' },
    actor: { kind: 'patient' },
    wayIn: 'SIGNED_LINK',
  });
});

const everybody = (): ReviewSubject => ({ kind: 'address', address: deps.vault.addressKey(testAddress(PHONE)) });

/** Opens an item, claims it, and ends it with one word about refills by text. */
async function resolve(
  kind: Extract<Word['kind'], 'stop' | 'allow'>,
  given: { readonly subject?: ReviewSubject; readonly identity?: IdentityCheck } = {},
) {
  const subject = given.subject ?? { kind: 'recipient', recipient: ann };
  const claim = {
    recipients: subject.kind === 'recipient' ? [subject.recipient] : [],
    addresses: subject.kind === 'address' ? [subject.address] : [],
  };
  const opened = await deps.ledger.write(claim, (tx) =>
    openReview(tx, deps.ids, { subject, reason: 'MANUAL' }, { kind: 'system', part: 'intake' }),
  );
  const item = (opened.kind === 'written' ? opened.value : '') as ReviewItemId;
  await claimReviewItem(deps, { ...RAE, item });
  deps.clock.advance(60_000);
  const scope = { types: { kind: 'types', types: [typeKey('refill')] }, channels: ['SMS'] } as const;
  return resolveReviewItem(deps, {
    ...RAE,
    item,
    outcome: 'CHANGED',
    note: 'Spoke on the phone.',
    statements: [{ scope, word: { kind } }],
    ...(given.identity === undefined ? {} : { identity: given.identity }),
  });
}

const lastSaid = () => {
  const event = deps.entries.findLast((entry) => entry.event.kind === 'statement-recorded')?.event;
  return event?.kind === 'statement-recorded' ? event.statement : undefined;
};

test('a yes is refused where nobody says how they made sure who it is, and nothing is written', async () => {
  const before = lastSaid();
  expect(await resolve('allow')).toEqual({ kind: 'identity-needed' });
  expect(lastSaid()).toEqual(before);
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('STOPPED');
});

test.each(['two-identifiers', 'photo-id', 'called-back', 'known-in-person'] as const)(
  'with “%s” it is in force, and how it was checked stands in the ledger',
  async (identity) => {
    expect(await resolve('allow', { identity })).toMatchObject({ kind: 'resolved' });
    expect(lastSaid()).toMatchObject({ word: { kind: 'allow' }, identity, wayIn: 'STAFF' });
    expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ALLOWED_BY_PATIENT');
  },
);

test('a stop needs no check', async () => {
  expect(await resolve('stop')).toMatchObject({ kind: 'resolved' });
  expect(lastSaid()).not.toHaveProperty('identity');
});

test('a yes about an address is not staff’s to say, however they checked', async () => {
  const before = lastSaid();
  expect(await resolve('allow', { subject: everybody(), identity: 'photo-id' })).toEqual({ kind: 'address-stays' });
  expect(lastSaid()).toEqual(before);
  expect(await resolve('stop', { subject: everybody() })).toMatchObject({ kind: 'resolved' });
});
