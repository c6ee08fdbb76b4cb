import { afterEach, beforeEach, expect, test } from 'vitest';
import { phoneLineIn } from '@heed/i18n/phone-line/in-language';
import type { StandInCall } from '@heed/twilio-stand-in/calls/place-call';
import { PHONE, CLINIC, facts, api, standIn, open, last, decide, entries } from '../../testing/phone-line.ts';

beforeEach(() => open());
afterEach(() => api.app.close());

async function callWith(language: string): Promise<StandInCall> {
  const { data } = await api.ask('query ($r: NoticeRequest!) { notice(request: $r) { twiml } }', {
    r: { address: PHONE, type: 'appt_reminder', channel: 'VOICE', language },
  });
  const twiml = data.notice.twiml.replace('</Response>', '<Say>Please call us.</Say></Response>');
  return standIn.callOut({ from: CLINIC, to: PHONE, twiml });
}

test('goes on where no key is pressed, and changes nothing', async () => {
  const before = entries();
  const call = await callWith('en');
  expect(last(call)).toContain('press 1 now');
  await call.keepSilent();
  expect(last(call)).toBe('Please call us.');
  expect(entries()).toBe(before);
});

test.each(['en', 'es', 'ht'] as const)('stops by 1 for the number called, and confirms in %s', async (locale) => {
  const call = await callWith(locale);
  await call.press('1');
  expect(
    call
      .heard()
      .map(({ text }) => text)
      .join(' '),
  ).toContain(phoneLineIn(locale).stoppedAll(facts));
  expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
});

test('leads to the whole choice by another key', async () => {
  const call = await callWith('es');
  await call.press('7');
  expect(last(call)).toContain(phoneLineIn('es').stopAll);
  await call.press('3');
  expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
  expect(await decide('SMS', 'payment_reminder')).toMatch(/^ALLOWED/);
});
