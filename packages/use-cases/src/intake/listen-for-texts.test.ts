import { addMilliseconds } from '@heed/domain/time/instant';
import { beforeEach, describe, expect, test } from 'vitest';
import { hearTextStatus } from '../delivery/hear-text-status.ts';
import { sendText } from '../delivery/send-text.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { inMemoryTexts, type InMemoryTexts } from '../testing/in-memory-texts.ts';
import { appendOne } from '../testing/store-under-test.ts';
import { catchUpOnTexts } from './catch-up-on-texts.ts';
import { listenForTexts } from './listen-for-texts.ts';

const PHONE = '+12025550142';
const LONG = '+12025550100';
const MINUTE = 60_000;

let deps: InMemoryDeps;
let texts: InMemoryTexts;
beforeEach(async () => {
  deps = inMemoryDeps();
  texts = inMemoryTexts({ from: LONG, now: () => deps.clock.now() });
  await deps.watch.begin();
});

const catchUp = () => catchUpOnTexts({ ...deps, texts });
const listen = (isFirst = false) => listenForTexts({ ...deps, texts }, { isFirst });
const arrive = (body = 'STOP', at = deps.clock.now()) => texts.arrive({ from: PHONE, to: LONG, body, at });
const heardText = () => deps.watch.mark({ lastTextAt: deps.clock.now() });
const items = () =>
  deps.entries.flatMap(({ event }) =>
    event.kind === 'review-opened' ? [[event.item.reason, event.item.details]] : [],
  );

describe('a text that no webhook brought', () => {
  test.each([
    [5 * MINUTE, []],
    [5 * MINUTE + 1, ['NO_WEBHOOK']],
  ])('is late after five minutes: %i ms', async (age, silences) => {
    arrive();
    deps.clock.advance(age);
    await catchUp();
    expect(await listen()).toMatchObject({ silences });
    expect(items()).toHaveLength(silences.length);
  });

  test('from before anybody listened was not to come', async () => {
    arrive('STOP', addMilliseconds(deps.clock.now(), -1000));
    deps.clock.advance(60 * MINUTE);
    expect(await catchUp()).toMatchObject({ missed: 1 });
    expect(await listen()).toMatchObject({ silences: [] });
  });

  test('raises the alarm as it is found, which the next text by its webhook ends', async () => {
    arrive();
    deps.clock.advance(6 * MINUTE);
    expect(await listen(true)).toMatchObject({
      silences: ['NO_WEBHOOK'],
      caughtUp: { kind: 'done', reconciled: { missed: 1 } },
      isHeld: false,
    });
    expect(items()).toEqual([['CHANNEL_SILENT', { channel: 'SMS', silence: 'NO_WEBHOOK' }]]);
    deps.clock.advance(MINUTE);
    expect(await listen()).toMatchObject({ silences: ['NO_WEBHOOK'], caughtUp: { kind: 'done' } });
    expect(items()).toHaveLength(1);
    deps.clock.advance(1);
    await heardText();
    expect(await listen()).toEqual({ kind: 'watched', silences: [], caughtUp: { kind: 'not-needed' }, isHeld: false });
  });
});

test('a text that came and could not be written is read from the list, and until then all that may be stopped waits', async () => {
  await catchUp();
  deps.clock.advance(MINUTE);
  arrive();
  await deps.watch.mark({ unwrittenAt: deps.clock.now() });
  texts.beAway('20500');
  expect(await listen()).toMatchObject({ silences: ['NOT_WRITTEN'], isHeld: true });
  // Texts that come meanwhile say nothing of the one that was lost.
  deps.clock.advance(1000);
  await heardText();
  expect(await listen()).toMatchObject({ silences: ['NOT_WRITTEN'], isHeld: true });
  texts.beAway(undefined);
  expect(await listen()).toMatchObject({ caughtUp: { kind: 'done', reconciled: { missed: 1 } }, isHeld: false });
  expect(await listen()).toMatchObject({ silences: [], caughtUp: { kind: 'not-needed' } });
});

describe('a status that no callback brought', () => {
  const send = () =>
    sendText(deps, { sender: texts, log: texts, numbers: [LONG] }, { key: 'k', to: PHONE, body: 'Hello' });

  test.each([
    [15 * MINUTE, []],
    [15 * MINUTE + 1, ['NO_STATUS']],
  ])('is late after fifteen minutes: %i ms', async (age, silences) => {
    await send();
    deps.clock.advance(age);
    expect(await listen(true)).toMatchObject({ silences });
  });

  test('is told of once; the next callback ends it', async () => {
    const sent = await send();
    deps.clock.advance(16 * MINUTE);
    await listen(true);
    deps.clock.advance(MINUTE);
    await deps.watch.mark({ lastStatusAt: deps.clock.now() });
    await catchUp();
    expect(await listen()).toMatchObject({ silences: [] });
    expect(sent.kind).toBe('sent');
  });

  test('that a callback did bring is not missed', async () => {
    const sent = await send();
    const sid = sent.kind === 'sent' ? sent.providerId : '';
    await hearTextStatus(deps, { sid, status: 'delivered', to: PHONE, from: LONG, at: deps.clock.now() });
    deps.clock.advance(60 * MINUTE);
    expect(await listen(true)).toMatchObject({ silences: [] });
  });
});

describe('the list', () => {
  test.each([
    [120 * MINUTE, [], 'not-needed'],
    [120 * MINUTE + 1, ['NOT_COMPARED'], 'done'],
  ])('that was not read for two hours is read: %i ms', async (age, silences, caughtUp) => {
    await catchUp();
    deps.clock.advance(age);
    expect(await listen()).toMatchObject({ silences, caughtUp: { kind: caughtUp }, isHeld: false });
    expect(await listen()).toMatchObject({ silences: [] });
  });

  test('that cannot be read is no alarm by itself; in a silence it holds what may be stopped after ten minutes', async () => {
    texts.beAway('20500');
    expect(await listen(true)).toEqual({
      kind: 'watched',
      silences: [],
      caughtUp: { kind: 'unavailable', code: '20500' },
      isHeld: false,
    });
    texts.beAway(undefined);
    await catchUp();
    await deps.watch.mark({ badSignaturesAt: deps.clock.now() });
    texts.beAway('20500');
    deps.clock.advance(10 * MINUTE);
    expect(await listen()).toMatchObject({ silences: ['BAD_SIGNATURES'], isHeld: false });
    deps.clock.advance(1);
    expect(await listen()).toMatchObject({ silences: ['BAD_SIGNATURES'], isHeld: true });
    texts.beAway(undefined);
    expect(await listen()).toMatchObject({ silences: ['BAD_SIGNATURES'], isHeld: false });
  });
});

test('where no provider is set up there is nothing to hear', async () => {
  await deps.watch.end();
  arrive();
  deps.clock.advance(600 * MINUTE);
  expect(await listen(true)).toEqual({ kind: 'not-watched' });
  expect(items()).toEqual([]);
});

test.each(['55501', '+12025550100'])(
  'an account whose only number is %s opens an item as well, one for a sign',
  async (number) => {
    const senders = [{ number, kind: number.length < 7 ? 'short-code' : 'long-code', advancedOptOut: false }] as const;
    const account = { ...deps, policy: { ...deps.policy, senders }, texts };
    await deps.watch.mark({ badSignaturesAt: deps.clock.now() });
    await listenForTexts(account, { isFirst: false });
    await listenForTexts(account, { isFirst: false });
    expect(items()).toEqual([['CHANNEL_SILENT', { channel: 'SMS', silence: 'BAD_SIGNATURES' }]]);
  },
);

test('a new sign after the item was resolved is a new item; the same sign is not', async () => {
  await deps.watch.mark({ badSignaturesAt: deps.clock.now() });
  await listen();
  const [item] = deps.entries.flatMap(({ event }) => (event.kind === 'review-opened' ? [event.item] : []));
  if (item?.subject.kind !== 'address') throw new Error('An item about the number is open.');
  const { id, subject } = item;
  const state = { kind: 'resolved', by: 'staff', at: deps.clock.now(), outcome: 'CONFIRMED', note: 'seen' } as const;
  await appendOne(deps, { kind: 'review-moved', item: id, subject, state }, [], [subject.address]);
  await listen();
  expect(items()).toHaveLength(1);
  deps.clock.advance(MINUTE);
  await deps.watch.mark({ badSignaturesAt: deps.clock.now() });
  await listen();
  expect(items()).toHaveLength(2);
});
