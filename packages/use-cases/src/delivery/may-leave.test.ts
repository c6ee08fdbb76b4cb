import { addMilliseconds } from '@heed/domain/time/instant';
import type { CalendarDate, RecipientId } from '@heed/domain/recipient/recipient';
import { beforeEach, describe, expect, test } from 'vitest';
import { pauseMessages } from '../pause/pause-messages.ts';
import { receiveText } from '../intake/receive-text.ts';
import { requestFreshLink } from '../link/request-fresh-link.ts';
import type { OutgoingContent, OutgoingMessage } from '../ports/outgoing.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { stopByForm } from '../testing/stop-by-form.ts';
import { mayLeave } from './may-leave.ts';
import { recordTextStatus } from './record-text-status.ts';

const PHONE = '+12025550142';
const MAIL = 'ann@example.org';
const SHORT_CODE = '55501';
/** A Tuesday, noon in New York: within everybody's hours, also where the zone is not known. */
const NOON = Date.parse('2026-11-24T17:00:00Z');
const NIGHT = Date.parse('2026-11-25T04:00:00Z');
const MINUTES = 60_000;

let deps: InMemoryDeps;
let ann: RecipientId;
beforeEach(async () => {
  deps = inMemoryDeps();
  deps.clock.advance(NOON - deps.clock.now());
  ann = await registerPatient(deps, { mrn: '1', emails: [MAIL], phones: [PHONE] });
});

const message = (content: OutgoingContent, channel: 'EMAIL' | 'SMS' = 'SMS'): OutgoingMessage => ({
  key: 'k',
  channel,
  to: 'sealed' as OutgoingMessage['to'],
  address: deps.vault.addressKey(testAddress(channel === 'SMS' ? PHONE : MAIL)),
  recipient: ann,
  content,
});
const question = (channel: 'EMAIL' | 'SMS' = 'SMS') => message({ kind: 'review-request', item: 'i' }, channel);
const link = (minutesAgo = 0) =>
  message({ kind: 'fresh-link', askedAt: addMilliseconds(deps.clock.now(), -minutesAgo * MINUTES) });
const text = (body: string) =>
  receiveText(deps, { messageSid: `SM${body}`, from: PHONE, to: SHORT_CODE, body, raw: body });
const at = (instant: number) => {
  deps.clock.advance(instant - deps.clock.now());
};

test('by day both leave', async () => {
  expect(await mayLeave(deps, question())).toEqual({ kind: 'now' });
  expect(await mayLeave(deps, question('EMAIL'))).toEqual({ kind: 'now' });
  expect(await mayLeave(deps, link())).toEqual({ kind: 'now' });
});

describe('what was said while it stood in the queue', () => {
  test.each(['STOP', 'take me off this list', 'the clinic keeps texting me at work'])(
    'by text: %s keeps both texts back, and mail goes',
    async (words) => {
      const [asks, sends] = [question(), link()];
      await text(words);
      expect(await mayLeave(deps, asks)).toEqual({ kind: 'never' });
      if (words === 'STOP') expect(await mayLeave(deps, sends)).toEqual({ kind: 'never' });
      expect(await mayLeave(deps, question('EMAIL'))).toEqual({ kind: 'now' });
    },
  );

  test('a block at the carrier keeps both back', async () => {
    await recordTextStatus(deps, {
      ...{ sid: 'SM1', status: 'undelivered', errorCode: '21610', to: PHONE, from: SHORT_CODE, at: deps.clock.now() },
    });
    expect(await mayLeave(deps, question())).toEqual({ kind: 'never' });
    expect(await mayLeave(deps, link())).toEqual({ kind: 'never' });
  });

  test('a number that is none any more keeps both back', async () => {
    await recordTextStatus(deps, {
      ...{ sid: 'SM1', status: 'undelivered', errorCode: '30005', to: PHONE, from: SHORT_CODE, at: deps.clock.now() },
    });
    expect(await mayLeave(deps, question())).toEqual({ kind: 'never' });
    expect(await mayLeave(deps, link())).toEqual({ kind: 'never' });
  });

  test('a stop by form keeps the texts back', async () => {
    await stopByForm(deps, PHONE);
    expect(await mayLeave(deps, question())).toEqual({ kind: 'never' });
  });

  test('an address that is the person’s no more is not asked', async () => {
    const gone = { ...question(), address: deps.vault.addressKey(testAddress('+12025550199')) };
    expect(await mayLeave(deps, gone)).toEqual({ kind: 'never' });
  });

  test('what only confirms an act leaves all the same', async () => {
    await text('STOP');
    at(NIGHT);
    for (const content of [
      { kind: 'form-stop-notice' },
      { kind: 'one-time-code', sealedCode: 's' as OutgoingMessage['to'], validUntil: deps.clock.now() },
    ] as const)
      expect(await mayLeave(deps, message(content, 'EMAIL'))).toEqual({ kind: 'now' });
  });
});

describe('at night', () => {
  beforeEach(() => {
    at(NIGHT);
  });

  test('a question by text waits for the morning, at the door and not in the queue; mail wakes nobody', async () => {
    const left = await mayLeave(deps, question());
    expect(left).toMatchObject({ kind: 'later' });
    if (left.kind !== 'later') return;
    at(left.notBefore - 1);
    expect(await mayLeave(deps, question())).toEqual(left);
    at(left.notBefore);
    expect(await mayLeave(deps, question())).toEqual({ kind: 'now' });
    at(NIGHT + 86_400_000);
    expect(await mayLeave(deps, question('EMAIL'))).toEqual({ kind: 'now' });
  });

  test.each([
    [5, 'now'],
    [5 + 1 / MINUTES, 'later'],
  ])('a link that was asked for %d minutes before leaves: %s', async (minutes, kind) => {
    expect(await mayLeave(deps, link(minutes))).toMatchObject({ kind });
  });

  test('a link carries the moment it was asked for', async () => {
    await requestFreshLink(deps, { address: testAddress(PHONE), formId: 'f' });
    expect(deps.outbox.at(-1)?.content).toEqual({ kind: 'fresh-link', askedAt: deps.clock.now() });
  });
});

test.each([
  [[], 'later'],
  [['payment'], 'now'],
] as const)('a pause of %j makes a question leave: %s', async (categories, kind) => {
  const [first, ...others] = categories;
  await pauseMessages(deps, {
    recipient: ann,
    formId: 'p',
    by: { kind: 'patient' },
    actor: { kind: 'patient' },
    wayIn: 'SIGNED_LINK',
    scope: {
      types: first === undefined ? { kind: 'all' } : { kind: 'categories', categories: [first, ...others] },
      channels: 'all',
    },
    until: '2026-12-01' as CalendarDate,
  });
  deps.clock.advance(1000);
  for (const channel of ['SMS', 'EMAIL'] as const)
    expect(await mayLeave(deps, question(channel))).toMatchObject(
      kind === 'now' ? { kind } : { kind, notBefore: Date.parse('2026-12-01T05:00:00Z') },
    );
});

test('while stops may not be heard, a question by text waits and mail goes', async () => {
  await deps.watch.begin();
  await deps.watch.mark({ badSignaturesAt: deps.clock.now() });
  expect(await mayLeave(deps, question())).toMatchObject({ kind: 'later' });
  expect(await mayLeave(deps, question('EMAIL'))).toEqual({ kind: 'now' });
  await deps.watch.mark({ caughtUpAt: deps.clock.now() });
  expect(await mayLeave(deps, question())).toEqual({ kind: 'now' });
});
