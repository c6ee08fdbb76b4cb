import type { RecipientId, SealedId } from '@heed/domain/recipient/recipient';
import { receiveText } from '@heed/use-cases/intake/receive-text';
import type { OutgoingContent, OutgoingMessage } from '@heed/use-cases/ports/outgoing';
import type { OutgoingMail } from '@heed/use-cases/ports/senders';
import { inMemoryDeps, type InMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { inMemoryTexts, type InMemoryTexts } from '@heed/use-cases/testing/in-memory-texts';
import { registerPatient, testAddress } from '@heed/use-cases/testing/register-patient';
import { beforeEach, expect, test } from 'vitest';
import { loadConfig } from '../config/config.ts';
import { createLog } from '../log.ts';
import { sendOutgoing, type Senders } from './send-outgoing.ts';

const PHONE = '+12025550142';
const MAIL = 'ann@example.org';
const FROM = '+12025550100';
/** A Tuesday, noon in New York. */
const NOON = Date.parse('2026-11-24T17:00:00Z');

let deps: InMemoryDeps;
let texts: InMemoryTexts;
let mails: OutgoingMail[];
let ann: RecipientId;
beforeEach(async () => {
  deps = inMemoryDeps();
  deps.clock.advance(NOON - deps.clock.now());
  texts = inMemoryTexts({ from: FROM, now: () => deps.clock.now() });
  mails = [];
  ann = await registerPatient(deps, { mrn: '1', emails: [MAIL], phones: [PHONE] });
});

async function send(content: OutgoingContent, channel: 'EMAIL' | 'SMS' = 'SMS') {
  const kind = channel === 'SMS' ? 'phone' : 'email';
  const state = await deps.recipients.state(ann);
  const message: OutgoingMessage = {
    key: 'k',
    channel,
    to: state?.profile.contactPoints.find((point) => point.kind === kind)?.sealed ?? ('' as SealedId),
    address: deps.vault.addressKey(testAddress(channel === 'SMS' ? PHONE : MAIL)),
    recipient: ann,
    content,
  };
  const senders: Senders = {
    mail: {
      send: (mail) => {
        mails.push(mail);
        return Promise.resolve({ kind: 'sent', providerId: 'm' });
      },
    },
    texts: { sender: texts, log: texts, numbers: [FROM] },
  };
  return sendOutgoing({ deps, config: loadConfig({}, '.'), log: createLog('silent') }, senders, message);
}

async function sent(): Promise<readonly string[]> {
  const bodies: string[] = [];
  for await (const { body, direction } of texts.textsFrom(FROM, deps.clock.now()))
    if (direction === 'outbound') bodies.push(body);
  return bodies;
}

const QUESTION = { kind: 'review-request', item: 'i' } as const;

test('a question goes out, and says how to stop', async () => {
  expect(await send(QUESTION)).toBeUndefined();
  expect(await sent()).toEqual([expect.stringMatching(/choices still right\? .* Reply STOP to stop\.$/)]);
});

test('a link that was asked for says how to stop as well', async () => {
  await send({ kind: 'fresh-link', askedAt: deps.clock.now() });
  expect(await sent()).toEqual([expect.stringMatching(/your choices: .* Reply STOP to stop\.$/)]);
});

test('after STOP nothing that stood in the queue goes out by text', async () => {
  await receiveText(deps, { messageSid: 'SM1', from: PHONE, to: FROM, body: 'STOP', raw: 'STOP' });
  await send(QUESTION);
  await send({ kind: 'fresh-link', askedAt: deps.clock.now() });
  expect(await sent()).toEqual([]);
});

test('at night a question is put off to the morning', async () => {
  deps.clock.advance(11 * 3_600_000);
  expect(await send(QUESTION)).toEqual({ kind: 'later', notBefore: Date.parse('2026-11-25T17:00:00Z') });
  expect(await sent()).toEqual([]);
});

test('a mail that asks for an answer names a mailbox that is read', async () => {
  await send(QUESTION, 'EMAIL');
  expect(mails).toMatchObject([{ to: MAIL, text: expect.stringContaining('Reply STOP') as string }]);
  expect(mails[0]?.replyTo).toMatch(/^reply\+/);
});

test.each([
  ['SMS', 'phone'],
  ['EMAIL', 'email'],
] as const)(
  'a link that goes out by %s is one of that address: “this is not me” there is about it',
  async (channel, kind) => {
    await send({ kind: 'fresh-link', askedAt: deps.clock.now() }, channel);
    const words = channel === 'SMS' ? (await sent())[0] : mails[0]?.text;
    const opened = await deps.links.open(/\/p\/(\w+)/.exec(words ?? '')?.[1] ?? '');
    expect(opened).toMatchObject({
      kind: 'live',
      target: { address: deps.vault.addressKey(testAddress(kind === 'phone' ? PHONE : MAIL)) },
    });
  },
);
