import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { receiveText } from '../intake/receive-text.ts';
import type { IntakePolicy } from '../ports/intake-policy.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { recordTextStatus, type TextStatus } from './record-text-status.ts';

const PHONE = '+12025550142';
const LONG = '+12025550100';
const POOLED = '+12025550103';
const SERVICE = `MG${'1'.repeat(32)}`;
const policy: IntakePolicy = {
  revocation: {},
  senders: [
    { number: LONG, kind: 'long-code', advancedOptOut: false },
    { number: POOLED, kind: 'long-code', messagingService: SERVICE, advancedOptOut: false },
  ],
};

let deps: InMemoryDeps;
let ann: RecipientId;
beforeEach(async () => {
  deps = inMemoryDeps({ policy });
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
});

let texts = 0;
function status(state: string, errorCode?: string, given: Partial<TextStatus> = {}): TextStatus {
  texts += 1;
  const sid = `SM${String(texts)}`;
  return { sid, status: state, errorCode, to: PHONE, from: LONG, at: deps.clock.now(), ...given };
}
const record = (...args: Parameters<typeof status>) => recordTextStatus(deps, status(...args));
const reason = (channel: 'SMS' | 'VOICE' | 'EMAIL' = 'SMS') => reasonFor(deps, ann, 'refill', channel);
const blocks = async () => {
  const address = deps.vault.addressKey(testAddress(PHONE));
  return (await deps.recipients.addressStates([address])).get(address)?.carrierBlocks.map(({ sender }) => sender);
};
const drifts = () =>
  deps.entries.flatMap(({ event }) =>
    event.kind === 'review-opened' ? [[event.item.reason, event.item.details]] : [],
  );

describe('what an end says', () => {
  test.each([
    ['undelivered', '21610', 'CARRIER_BLOCKED', 'CARRIER_BLOCKED'],
    ['failed', '21610', 'CARRIER_BLOCKED', 'CARRIER_BLOCKED'],
    ['undelivered', '30004', 'CARRIER_BLOCKED', 'CARRIER_BLOCKED'],
    ['undelivered', '30006', 'LANDLINE', 'UNDELIVERABLE'],
    ['undelivered', '30005', 'INVALID', 'UNDELIVERABLE'],
    ['failed', '21211', 'INVALID', 'UNDELIVERABLE'],
    ['failed', '21614', 'INVALID', 'UNDELIVERABLE'],
    ['refused', '21614', 'INVALID', 'UNDELIVERABLE'],
    ['refused', '21610', 'CARRIER_BLOCKED', 'CARRIER_BLOCKED'],
    ['undelivered', '30003', 'SOFT_BOUNCED', 'ALLOWED_BY_DEFAULT'],
    ['delivered', undefined, 'DELIVERED', 'ALLOWED_BY_DEFAULT'],
    ['read', undefined, 'DELIVERED', 'ALLOWED_BY_DEFAULT'],
  ])('%s with %s is %s: the next text is %s', async (state, code, event, next) => {
    expect(await record(state, code)).toEqual({ kind: 'recorded', event });
    expect(await reason()).toBe(next);
    expect(await reason('EMAIL')).not.toBe('UNDELIVERABLE');
  });

  test.each([
    ['rcs', { from: 'rcs:riverside_agent', messagingServiceSid: 'MG1' }, 'MG1'],
    ['sms', { from: `sms:${LONG}` }, LONG],
  ])('of a text that went by %s is one of the telephone: Twilio blocks them together', async (way, given, sender) => {
    await record('undelivered', '21610', { to: `${way}:${PHONE}`, ...given });
    expect(await reason()).toBe('CARRIER_BLOCKED');
    expect(await blocks()).toEqual([sender]);
  });

  test.each(['accepted', 'scheduled', 'queued', 'sending', 'sent', 'canceled', 'partially_delivered', 'something-new'])(
    '%s says nothing yet, whatever code comes with it',
    async (state) => {
      const before = deps.entries.length;
      expect(await record(state, '21610')).toEqual({ kind: 'nothing' });
      expect(deps.entries).toHaveLength(before);
    },
  );

  test.each(['30008', '30034', '99999', undefined])('a failure with %s says nothing of the address', async (code) => {
    expect(await record('undelivered', code)).toEqual({ kind: 'nothing' });
  });

  test('a text that a carrier filtered is told apart, and says nothing of the address', async () => {
    expect(await record('undelivered', '30007')).toEqual({ kind: 'filtered' });
    expect(await reason()).toBe('ALLOWED_BY_DEFAULT');
  });

  test('a landline still takes calls; a number that is none takes nothing', async () => {
    await record('undelivered', '30006');
    expect(await reason('VOICE')).not.toBe('UNDELIVERABLE');
    await record('undelivered', '30005');
    expect(await reason('VOICE')).toBe('UNDELIVERABLE');
  });

  test('not reachable three times, the last 72 hours after the first, is dead; a minute less is not', async () => {
    await record('undelivered', '30003');
    await record('undelivered', '30003');
    deps.clock.advance(72 * 3_600_000 - 60_000);
    await record('undelivered', '30003');
    expect(await reason()).not.toBe('UNDELIVERABLE');
    deps.clock.advance(60_000);
    await record('undelivered', '30003');
    expect(await reason()).toBe('UNDELIVERABLE');
  });
});

describe('order', () => {
  test.each([
    [['delivered', 'sent', 'queued'], 'ALLOWED_BY_DEFAULT'],
    [['undelivered', 'sent', 'delivered'], 'UNDELIVERABLE'],
    [['sent', 'undelivered', 'undelivered'], 'UNDELIVERABLE'],
    [['delivered', 'undelivered'], 'ALLOWED_BY_DEFAULT'],
    [['read', 'delivered'], 'ALLOWED_BY_DEFAULT'],
  ])('of one text, %j: the first end stands, and is one entry', async (states, next) => {
    const before = deps.entries.length;
    for (const state of states) {
      await record(state, state === 'undelivered' ? '30006' : undefined, { sid: 'SM-one' });
      deps.clock.advance(1000);
    }
    expect(await reason()).toBe(next);
    expect(deps.entries).toHaveLength(before + 1);
  });

  test('a later text that arrives disproves an earlier failure', async () => {
    await record('undelivered', '30006');
    deps.clock.advance(1000);
    await record('delivered');
    expect(await reason()).toBe('ALLOWED_BY_DEFAULT');
  });
});

describe('a block', () => {
  test.each([
    ['of a number', { from: LONG }, LONG],
    ['of a number in a pool: of the whole pool', { from: POOLED }, SERVICE],
    ['of a pool', { from: POOLED, messagingServiceSid: SERVICE }, SERVICE],
    ['of nobody who is named', { from: '' }, 'unknown'],
  ])('%s is kept as such', async (_name, given, sender) => {
    await record('undelivered', '21610', given);
    expect(await blocks()).toEqual([sender]);
  });

  test('that START lifts at the pool is lifted', async () => {
    await record('undelivered', '21610', { from: POOLED });
    deps.clock.advance(1000);
    await receiveText(deps, { messageSid: 'SM-start', from: PHONE, to: POOLED, body: 'START', raw: '' });
    expect(await blocks()).toEqual([]);
  });

  test('of a number that nobody stopped is looked at by a person, once', async () => {
    await record('undelivered', '21610', { sid: 'SM-one' });
    await record('undelivered', '21610', { sid: 'SM-one' });
    expect(drifts()).toEqual([
      ['CARRIER_DRIFT', { channel: 'SMS', carrier: 'blocked', record: 'on', code: '21610', sender: LONG }],
    ]);
  });

  test('of a number that was stopped is what it should be', async () => {
    await receiveText(deps, { messageSid: 'SM-stop', from: PHONE, to: LONG, body: 'STOP', raw: '' });
    await record('undelivered', '21610');
    expect(drifts()).toEqual([]);
  });
});
