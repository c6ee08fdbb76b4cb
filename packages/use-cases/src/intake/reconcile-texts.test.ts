import { addMilliseconds } from '@heed/domain/time/instant';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ListedText } from '../ports/text-log.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { inMemoryTexts, type InMemoryTexts } from '../testing/in-memory-texts.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { stopByForm } from '../testing/stop-by-form.ts';
import { receiveText } from './receive-text.ts';
import { reconcileTexts, type Finding } from './reconcile-texts.ts';

const PHONE = '+12025550142';
const LONG = '+12025550100';
const SHORT = '55501';

let deps: InMemoryDeps;
let texts: InMemoryTexts;
let ann: RecipientId;
let found: Finding[];
beforeEach(async () => {
  deps = inMemoryDeps();
  texts = inMemoryTexts({ from: LONG, now: () => deps.clock.now() });
  ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
});

const minutesAgo = (minutes: number) => addMilliseconds(deps.clock.now(), -minutes * 60_000);
const arrive = (body: string, minutes: number, to = LONG) =>
  texts.arrive({ from: PHONE, to, body, at: minutesAgo(minutes) });
/** Its webhook came as it was said. */
const heard = async ({ sid, body, to }: ListedText) => {
  await receiveText(deps, { messageSid: sid, from: PHONE, to, body, raw: body });
  deps.clock.advance(1000);
};
function reconcile() {
  found = [];
  return reconcileTexts({ ...deps, texts }, (finding) => found.push(finding));
}
const reason = (type = 'appt_reminder', channel: 'SMS' | 'VOICE' = 'SMS') => reasonFor(deps, ann, type, channel);
const reviews = () => deps.entries.flatMap(({ event }) => (event.kind === 'review-opened' ? [event.item] : []));

describe('what no webhook brought', () => {
  test('is in force afterwards, in the place of when it was said, and is told once', async () => {
    const { sid, at } = arrive('no more texts please', 60);
    expect(await reason()).toBe('ALLOWED_BY_DEFAULT');
    expect(await reconcile()).toMatchObject({ inbound: 1, missed: 1, missedAt: [at] });
    expect(found).toEqual([{ kind: 'missed', sid, intent: 'STOP', saidAt: at }]);
    expect(await reason()).toBe('ADDRESS_STOPPED');
    const [request] = deps.entries.flatMap(({ event }) => (event.kind === 'request-received' ? [event.request] : []));
    expect(request).toMatchObject({ saidAt: at, receivedAt: deps.clock.now() });
    expect(await deps.evidence.read(request?.evidence ?? ('' as never))).toContain(sid);
    const entries = deps.entries.length;
    expect(await reconcile()).toMatchObject({ inbound: 1, missed: 0, missedAt: [] });
    expect(deps.entries).toHaveLength(entries);
  });

  test('two of one second are taken in the order they were said', async () => {
    arrive('STOP', 5);
    arrive('START', 5);
    await reconcile();
    const missed = found.flatMap((finding) => (finding.kind === 'missed' ? [finding.intent] : []));
    expect(missed).toEqual(['STOP', 'START']);
    // Of two words of one moment the stop holds.
    expect(await reason()).toBe('ADDRESS_STOPPED');
  });

  test('and what a webhook did bring is left alone', async () => {
    await heard(arrive('STOP', 0));
    const entries = deps.entries.length;
    expect(await reconcile()).toMatchObject({ inbound: 1, missed: 0, drifts: 0 });
    expect(deps.entries).toHaveLength(entries);
  });

  test('gets its place before a webhook that comes later still: one act', async () => {
    const { sid } = arrive('STOP', 10, SHORT);
    await reconcile();
    const entries = deps.entries.length;
    const late = await receiveText(deps, { messageSid: sid, from: PHONE, to: SHORT, body: 'STOP', raw: '' });
    expect(late).toEqual({ kind: 'repeated', intent: 'STOP' });
    expect(deps.entries).toHaveLength(entries);
  });

  test.each([
    [['STOP', 'START'], 'ALLOWED_BY_DEFAULT'],
    [['START', 'STOP'], 'ADDRESS_STOPPED'],
    [['STOP', 'START', 'STOP'], 'ADDRESS_STOPPED'],
  ])('%j, an hour apart: the last word counts', async (words, expected) => {
    words.forEach((word, index) => arrive(word, (words.length - index) * 60, SHORT));
    expect(await reconcile()).toMatchObject({ missed: words.length });
    expect(await reason()).toBe(expected);
  });

  test.each([LONG, SHORT])('a stop missed before a START that came (to %s) is over as well', async (to) => {
    arrive('STOP', 120, to);
    await heard(arrive('START', 0, to));
    await reconcile();
    expect(await reason()).toBe('ALLOWED_BY_DEFAULT');
  });

  test('a START missed before a stop that came opens nothing', async () => {
    arrive('START', 120, SHORT);
    await heard(arrive('STOP', 0, SHORT));
    await reconcile();
    expect(await reason()).toBe('ADDRESS_STOPPED');
  });

  test('a stop and a START within the two minutes that clocks may differ stay a stop', async () => {
    arrive('STOP', 61, SHORT);
    arrive('START', 60, SHORT);
    await reconcile();
    expect(await reason()).toBe('ADDRESS_STOPPED');
  });

  test('of more than 48 hours ago is out of reach', async () => {
    arrive('STOP', 48 * 60 + 1);
    expect(await reconcile()).toMatchObject({ inbound: 0 });
    arrive('STOP', 48 * 60);
    expect(await reconcile()).toMatchObject({ inbound: 1, missed: 1 });
  });

  test('from what is no telephone is kept, once', async () => {
    texts.arrive({ from: 'CLINIC', to: LONG, body: 'STOP' });
    expect(await reconcile()).toMatchObject({ missed: 1 });
    expect(await reconcile()).toMatchObject({ missed: 0 });
  });
});

describe('what no status callback brought', () => {
  const failed = (errorCode: string, minutes: number, from = LONG) =>
    texts.list({ from, to: PHONE, status: 'undelivered', errorCode, at: minutesAgo(minutes) });

  test.each([
    ['21610', 'CARRIER_BLOCKED'],
    ['30006', 'UNDELIVERABLE'],
  ])('%s makes the next decision %s, once', async (code, expected) => {
    failed(code, 30);
    expect(await reconcile()).toMatchObject({ outbound: 1, missedStatuses: 1 });
    expect(await reason()).toBe(expected);
    expect(await reconcile()).toMatchObject({ missedStatuses: 0 });
  });

  test('a block of a number that is on is looked at by a person', async () => {
    failed('21610', 30);
    await reconcile();
    expect(reviews()).toMatchObject([{ reason: 'CARRIER_DRIFT', details: { carrier: 'blocked', record: 'on' } }]);
  });

  test('a block before START was texted is over', async () => {
    failed('21610', 30);
    arrive('START', 20);
    await reconcile();
    expect(await reason()).toBe('ALLOWED_BY_DEFAULT');
  });

  test('texts that arrived write nothing', async () => {
    texts.list({ from: LONG, to: PHONE });
    const entries = deps.entries.length;
    expect(await reconcile()).toMatchObject({ outbound: 1, missedStatuses: 0 });
    expect(deps.entries).toHaveLength(entries);
  });
});

describe('where the carrier and the ledger differ', () => {
  const drifts = () => reviews().filter(({ reason: why }) => why === 'CARRIER_DRIFT');

  test('opted in there, stopped here by another way: a person looks at it, and it stays stopped', async () => {
    await stopByForm(deps, PHONE);
    deps.clock.advance(600_000);
    const { sid } = arrive('START', 5);
    expect(await reconcile()).toMatchObject({ drifts: 1 });
    expect(found).toContainEqual({ kind: 'drift', sid, carrier: 'open' });
    expect(drifts()).toMatchObject([{ subject: { kind: 'address' }, details: { carrier: 'open', record: 'stopped' } }]);
    expect(await reason()).toBe('ADDRESS_STOPPED');
    expect(await reconcile()).toMatchObject({ drifts: 0 });
    expect(drifts()).toHaveLength(1);
  });

  test('the same words on a short code mean nothing to the carrier', async () => {
    await stopByForm(deps, PHONE);
    deps.clock.advance(600_000);
    arrive('START', 5, SHORT);
    expect(await reconcile()).toMatchObject({ drifts: 0 });
  });

  test('a stop that both know of is no drift', async () => {
    arrive('STOP', 5);
    expect(await reconcile()).toMatchObject({ missed: 1, drifts: 0 });
  });
});

test('where the provider cannot be asked, it says so', async () => {
  texts.beAway('20429');
  await expect(reconcile()).rejects.toThrow('20429');
});
