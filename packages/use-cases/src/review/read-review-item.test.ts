import { beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItemId, ReviewSubject } from '@heed/domain/review/review-item';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { openReview } from './open-review.ts';
import { readReviewItem } from './read-review-item.ts';

const PHONE = '+12025550142';
const ADA = { staff: 'ada', role: 'auditor' } as const;
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
});

async function openFor(subject: ReviewSubject): Promise<ReviewItemId> {
  const claim = {
    recipients: subject.kind === 'recipient' ? [subject.recipient] : [],
    addresses: subject.kind === 'address' ? [subject.address] : [],
  };
  const opened = await deps.ledger.write(claim, (tx) =>
    openReview(tx, deps.ids, { subject, reason: 'MANUAL' }, { kind: 'system', part: 'intake' }),
  );
  return (opened.kind === 'written' ? opened.value : '') as ReviewItemId;
}

const behind = (number: string): ReviewSubject => ({
  kind: 'address',
  address: deps.vault.addressKey(testAddress(number)),
});

test('whoever reads an item is kept, with the item, for the patient it is about', async () => {
  const item = await openFor({ kind: 'recipient', recipient: ann });
  await readReviewItem(deps, { item, by: ADA });
  expect(await deps.looks.at(ann, 5)).toEqual([
    { ...ADA, kind: 'item-opened', recipient: ann, item, at: deps.clock.now() },
  ]);
});

test('of an address, for everybody behind it, once each', async () => {
  const bob = await registerPatient(deps, { mrn: '2', phones: [PHONE] });
  const item = await openFor(behind(PHONE));
  await readReviewItem(deps, { item, by: ADA });
  for (const person of [ann, bob]) expect(await deps.looks.at(person, 5)).toMatchObject([{ staff: 'ada', item }]);
});

test('of an address that is nobody’s it is kept for nobody', async () => {
  await readReviewItem(deps, { item: await openFor(behind('+12025550199')), by: ADA });
  expect(await deps.looks.at(ann, 5)).toEqual([]);
});

test('what is no item shows nothing and keeps nothing', async () => {
  expect(await readReviewItem(deps, { item: 'none' as ReviewItemId, by: ADA })).toBeUndefined();
  expect(await deps.looks.at(ann, 5)).toEqual([]);
});

test('where a look cannot be kept, nothing is shown', async () => {
  const item = await openFor({ kind: 'recipient', recipient: ann });
  const looks = { ...deps.looks, keep: () => Promise.reject(new Error('no room')) };
  await expect(readReviewItem({ ...deps, looks }, { item, by: ADA })).rejects.toThrow('no room');
});
