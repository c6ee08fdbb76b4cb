import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MESSAGE_SECONDS } from '@heed/api/twilio/call/call-twiml';
import type { StandInCall } from '@heed/twilio-stand-in/calls/place-call';
import {
  en,
  OTHER_WAYS,
  api,
  standIn,
  open,
  atMenu,
  last,
  decide,
  entries,
  requests,
} from '../../testing/phone-line.ts';

beforeEach(() => open());
afterEach(() => api.app.close());

describe('a message for a person', () => {
  async function atTone(): Promise<StandInCall> {
    const call = await atMenu();
    await call.press('0');
    expect(call.waitsFor()).toBe('message');
    return call;
  }

  test.each([1, MESSAGE_SECONDS - 1, MESSAGE_SECONDS, MESSAGE_SECONDS + 1])('of %d seconds', async (seconds) => {
    const call = await atTone();
    await call.leaveMessage(seconds);
    expect(last(call)).toBe(`${en.recorded} ${en.goodbye}`);
    expect(await decide('SMS')).toBe('REQUEST_PENDING');
    expect(await decide('EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    expect(await api.deps.reviews.counts({})).toEqual({ UNSURE_REQUEST: 1 });
    const [request, ...others] = requests();
    expect(others).toEqual([]);
    expect(request).toMatchObject({ intent: 'UNSURE', why: 'voicemail', wayIn: 'VOICE' });
    const kept = new URLSearchParams(request === undefined ? '' : await api.deps.evidence.read(request.evidence));
    expect(kept.get('RecordingSid')).toMatch(/^RE[0-9a-f]{32}$/);
    expect(kept.get('RecordingUrl')).toContain(kept.get('RecordingSid'));
    expect(Number(kept.get('RecordingDuration'))).toBe(Math.min(seconds, MESSAGE_SECONDS));
    expect(JSON.stringify(api.deps.entries)).not.toContain('Recordings/');
  });

  test('ended by hanging up is left all the same', async () => {
    const call = await atTone();
    await call.hangUp(7);
    expect(requests()).toHaveLength(1);
    expect(await decide('VOICE')).toBe('REQUEST_PENDING');
  });

  test('hanging up without a word changes nothing', async () => {
    const before = entries();
    await (await atTone()).hangUp();
    expect(entries()).toBe(before);
  });

  test('silence is asked about once, and then told what else can be done', async () => {
    const before = entries();
    const call = await atTone();
    await call.keepSilent();
    expect(last(call)).toBe(`${en.nothingRecorded} ${en.record}`);
    await call.keepSilent();
    expect(last(call)).toBe(`${en.nothingRecorded} ${en.nothingChanged} ${OTHER_WAYS} ${en.goodbye}`);
    expect(entries()).toBe(before);
  });

  test.each([
    ['comes first', 'voice'],
    ['alone arrives', 'voice'],
  ] as const)('is known by the news of its recording where that %s', async (name, lost) => {
    const call = await atTone();
    standIn.webhooks.fate(({ kind }) => (kind === lost ? 'hold' : 'deliver'));
    await call.leaveMessage(9);
    expect(requests()).toHaveLength(1);
    expect(await decide('SMS')).toBe('REQUEST_PENDING');
    if (name === 'comes first') await standIn.webhooks.release();
    expect(requests()).toHaveLength(1);
  });

  test('news that comes a day late, twice, keeps the place of when it was said', async () => {
    const call = await atTone();
    standIn.webhooks.fate(() => 'hold');
    await call.leaveMessage(9);
    const saidAt = api.deps.clock.now();
    api.deps.clock.advance(86_400_000);
    await standIn.webhooks.release((held) => {
      const news = held.filter(({ kind }) => kind === 'recording');
      return [...news, ...news];
    });
    expect(requests().map((request) => Math.floor(request.saidAt / 1000))).toEqual([Math.floor(saidAt / 1000)]);
  });

  test('news without a recording changes nothing', async () => {
    const call = await atTone();
    const before = entries();
    standIn.webhooks.fate(({ kind }) => (kind === 'voice' ? 'swallow' : 'deliver'));
    await call.keepSilent();
    expect(entries()).toBe(before);
    expect(standIn.webhooks.tries().at(-1)?.webhook.kind).toBe('recording');
    expect(standIn.webhooks.tries().at(-1)?.status).toBe(204);
  });
});
