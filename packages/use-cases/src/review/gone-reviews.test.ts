import { beforeEach, describe, expect, test } from 'vitest';
import type { AddressKey } from '@heed/domain/contact/address';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { CAUSE_GONE, ENDS_BY } from '@heed/domain/review/cause-gone';
import { REVIEW_REASONS, type ReviewReason, type ReviewSubject } from '@heed/domain/review/review-item';
import { reportDeliveries } from '../delivery/report-deliveries.ts';
import { receiveText } from '../intake/receive-text.ts';
import { confirmPreferences } from '../preferences/confirm-preferences.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { savePreferences } from '../preferences/save-preferences.ts';
import { stopEverything } from '../preferences/stop-everything.ts';
import { registerRecipients } from '../recipient/register-recipients.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, rowOf, testAddress, TEST_SYSTEM } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { stopByForm } from '../testing/stop-by-form.ts';
import { claimReviewItem } from './claim-review-item.ts';
import { openReview } from './open-review.ts';
import { sweepReviews } from './sweep-reviews.ts';

const DAY_MS = 86_400_000;
const PHONE = '+12025550142';
const MAILBOX = 'ann@example.org';
const ANN = { mrn: '1', emails: [MAILBOX], phones: [PHONE] };
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, ANN);
});

let forms = 0;
const act = () => {
  deps.clock.advance(60_000);
  return {
    recipient: ann,
    formId: `f-${String((forms += 1))}`,
    by: { kind: 'patient' as const },
    actor: { kind: 'patient' as const },
    wayIn: 'SIGNED_LINK' as const,
  };
};
const phone = (): AddressKey => deps.vault.addressKey(testAddress(PHONE));
const aboutAnn = (): ReviewSubject => ({ kind: 'recipient', recipient: ann });
const aboutPhone = (): ReviewSubject => ({ kind: 'address', address: phone() });

async function open(reason: ReviewReason, subject = aboutAnn(), details: Readonly<Record<string, string>> = {}) {
  const addresses = subject.kind === 'address' ? [subject.address] : [];
  await deps.ledger.write({ recipients: subject.kind === 'recipient' ? [subject.recipient] : [], addresses }, (tx) =>
    openReview(tx, deps.ids, { subject, reason, details }, { kind: 'system', part: 'review-sweep' }),
  );
}
const stateOf = async (reason: ReviewReason) =>
  (await deps.reviews.list({ reasons: [reason] }, { limit: 1 }))[0]?.state;
const isEnded = async (reason: ReviewReason) => (await stateOf(reason))?.kind === 'resolved';

describe('a sweep', () => {
  test.each(REVIEW_REASONS)('%s, about a record on which there is nothing of it', async (reason) => {
    await open(reason);
    const ends = ENDS_BY[reason] === 'record';
    expect((await sweepReviews(deps)).ended).toEqual(ends ? { [reason]: 1 } : {});
    expect(await isEnded(reason)).toBe(ends);
    if (ends) expect(await stateOf(reason)).toMatchObject({ by: 'heed', outcome: 'DISMISSED', note: CAUSE_GONE });
    expect((await sweepReviews(deps)).ended).toEqual({});
  });

  test('ends what somebody has claimed, too', async () => {
    await open('BOUNCED');
    const [item] = await deps.reviews.list({}, { limit: 1 });
    if (item === undefined) throw new Error('Opened.');
    await claimReviewItem(deps, { staff: 'rae', role: 'reviewer', item: item.id });
    await sweepReviews(deps);
    expect(await isEnded('BOUNCED')).toBe(true);
  });

  test('opens again what ended by itself, when its cause comes back', async () => {
    const bounce = (kind: 'BOUNCED' | 'SENT', idempotencyKey: string) =>
      reportDeliveries(deps, {
        client: 'esp',
        events: [
          {
            idempotencyKey,
            kind,
            channel: 'EMAIL',
            subject: { kind: 'address', address: testAddress(MAILBOX) },
            happenedAt: deps.clock.now(),
            type: typeKey('refill'),
          },
        ],
      });
    await bounce('BOUNCED', 'one');
    expect((await sweepReviews(deps)).opened).toEqual({ BOUNCED: 1 });
    expect((await sweepReviews(deps)).ended).toEqual({});
    await registerRecipients(deps, { client: TEST_SYSTEM, recipients: [rowOf({ mrn: '1', phones: [PHONE] })] });
    expect((await sweepReviews(deps)).ended).toEqual({ BOUNCED: 1 });
    await registerPatient(deps, ANN);
    expect((await sweepReviews(deps)).opened).toEqual({ BOUNCED: 1 });
  });

  test('twice at once ends an item once', async () => {
    await open('STALE');
    const both = await Promise.all([sweepReviews(deps), sweepReviews(deps)]);
    expect(both.map(({ ended }) => ended.STALE ?? 0).sort()).toEqual([0, 1]);
  });
});

describe('a shared address', () => {
  test('ends when one person is left behind it, and not before', async () => {
    const bob = await registerPatient(deps, { mrn: '2', phones: [PHONE] });
    expect(bob).not.toBe(ann);
    await stopByForm(deps, PHONE);
    expect(await isEnded('SHARED_ADDRESS')).toBe(false);
    expect((await sweepReviews(deps)).ended).toEqual({});
    await registerRecipients(deps, {
      client: TEST_SYSTEM,
      recipients: [rowOf({ mrn: '2', phones: ['+12025550177'] })],
    });
    expect((await sweepReviews(deps)).ended).toEqual({ SHARED_ADDRESS: 1 });
  });

  test.each([
    ['by text', true],
    ['on a form', false],
  ])('after a stop %s and START from it: %s', async (how, ended) => {
    await registerPatient(deps, { mrn: '2', phones: [PHONE] });
    const text = (body: string) => {
      deps.clock.advance(5 * 60_000);
      const messageSid = `SM${String(deps.entries.length)}`;
      return receiveText(deps, { messageSid, from: PHONE, to: '+18885550101', body, raw: `Body=${body}` });
    };
    await (how === 'by text' ? text('STOP') : stopByForm(deps, PHONE));
    await open('SHARED_ADDRESS', aboutPhone());
    expect((await sweepReviews(deps)).ended).toEqual({});
    await text('START');
    expect((await sweepReviews(deps)).ended).toEqual(ended ? { SHARED_ADDRESS: 1 } : {});
  });
});

describe('a carrier', () => {
  const drift = (carrier: string) => open('CARRIER_DRIFT', aboutPhone(), { carrier, channel: 'SMS' });
  const report = (kind: 'CARRIER_BLOCKED', idempotencyKey: string) =>
    reportDeliveries(deps, {
      client: 'twilio',
      events: [
        {
          idempotencyKey,
          kind,
          channel: 'SMS',
          subject: { kind: 'address', address: testAddress(PHONE) },
          happenedAt: deps.clock.now(),
        },
      ],
    });

  test.each([
    ['blocks what is on here', 'blocked', true, false, false],
    ['blocks what is stopped here by now', 'blocked', true, true, true],
    ['blocks no longer', 'blocked', false, false, true],
    ['lets through what is stopped here', 'open', false, true, false],
    ['lets through what is on here by now', 'open', false, false, true],
    ['blocks by now what is stopped here', 'open', true, true, true],
  ])('that %s', async (_name, carrier, blocks, stopped, ended) => {
    if (blocks) await report('CARRIER_BLOCKED', 'block');
    if (stopped) await stopByForm(deps, PHONE);
    await drift(carrier);
    await sweepReviews(deps);
    expect(await isEnded('CARRIER_DRIFT')).toBe(ended);
  });
});

test('that a reader did not know the patient is a person’s to judge', async () => {
  await open('REASSIGNED', aboutPhone());
  expect((await sweepReviews(deps)).ended).toEqual({});
});

describe('at once, with the word that ends it', () => {
  beforeEach(async () => {
    await stopEverything(deps, act());
    deps.clock.advance(400 * DAY_MS);
    await sweepReviews(deps);
    expect(await isEnded('STALE')).toBe(false);
  });

  test('a stop of everything', async () => {
    await stopEverything(deps, act());
    expect(await isEnded('STALE')).toBe(true);
  });

  test('every stale switch saved anew; one of them is not enough', async () => {
    const view = await readPreferences(deps, { recipient: ann });
    const rows = view?.matrix.categories.flatMap((group) => group.rows) ?? [];
    const stale = rows.filter(({ type }) => type.reviewIntervalMonths !== undefined && type.stoppable !== 'locked');
    const save = (types: readonly (typeof stale)[number][]) =>
      savePreferences(deps, {
        ...act(),
        basedOn: '',
        wanted: types.flatMap(({ type, cells }) =>
          (['EMAIL', 'SMS', 'VOICE'] as const)
            .filter((channel) => cells[channel].kind === 'off')
            .map((channel) => ({ type: type.key, channel, on: true })),
        ),
      });
    await save(stale.slice(0, 1));
    expect(await isEnded('STALE')).toBe(stale.length === 1);
  });

  test('“still right”', async () => {
    const view = await readPreferences(deps, { recipient: ann });
    await confirmPreferences(deps, { ...act(), basedOn: view?.version ?? '' });
    expect(await isEnded('STALE')).toBe(true);
  });
});
