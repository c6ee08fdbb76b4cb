import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { beforeEach, describe, expect, test } from 'vitest';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { inMemoryTexts, type InMemoryTexts } from '../testing/in-memory-texts.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { sendText } from './send-text.ts';

const PHONE = '+12025550142';
const FROM = '+12025550100';

let deps: InMemoryDeps;
let texts: InMemoryTexts;
let ann: RecipientId;
beforeEach(async () => {
  deps = inMemoryDeps();
  texts = inMemoryTexts({ from: FROM, now: () => deps.clock.now() });
  ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
});

const send = (key = 'k', body = 'Your code is 1') =>
  sendText(deps, { sender: texts, log: texts, numbers: [FROM] }, { key, to: PHONE, body });
/** The provider took it, and the process died before it was written down. */
const takenAndForgotten = async (key = 'k', body = 'Your code is 1') => {
  await deps.outgoingTexts.begin(key, body);
  return texts.send({ key, to: PHONE, body });
};
async function sent(): Promise<readonly string[]> {
  const bodies: string[] = [];
  for await (const { body } of texts.textsFrom(FROM, 0 as Instant)) bodies.push(body);
  return bodies;
}

describe('a text of Heed’s own', () => {
  test('is sent once, however often it is asked for', async () => {
    const first = await send();
    expect(first).toMatchObject({ kind: 'sent' });
    expect(await send()).toEqual(first);
    expect(await sent()).toHaveLength(1);
  });

  test('that the provider took before the process died is not sent again', async () => {
    const before = await takenAndForgotten();
    deps.clock.advance(60_000);
    expect(await send('k', 'written anew')).toEqual(before);
    expect(await sent()).toHaveLength(1);
  });

  test('that did not reach the provider is sent with its first words', async () => {
    await deps.outgoingTexts.begin('k', 'first words');
    expect(await send('k', 'other words')).toMatchObject({ kind: 'sent' });
    expect(await sent()).toEqual(['first words']);
  });

  test('does not take another text with the same words for itself', async () => {
    await send('other');
    await deps.outgoingTexts.begin('k', 'Your code is 1');
    await send('k');
    expect(await sent()).toHaveLength(2);
  });

  test('waits where the list cannot be read: it might be there', async () => {
    await takenAndForgotten();
    texts.beAway('20500');
    expect(await send()).toEqual({ kind: 'try-later', code: '20500' });
    texts.beAway(undefined);
    expect(await send()).toMatchObject({ kind: 'sent' });
    expect(await sent()).toHaveLength(1);
  });

  test.each([
    ['21610', 'CARRIER_BLOCKED'],
    ['21211', 'UNDELIVERABLE'],
    ['21614', 'UNDELIVERABLE'],
    ['21606', 'ALLOWED_BY_DEFAULT'],
  ])('that is refused at once with %s: the next one is %s', async (code, next) => {
    texts.refuse(PHONE, code);
    expect(await send()).toEqual({ kind: 'refused', code });
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe(next);
  });
});
