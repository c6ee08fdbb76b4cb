import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.clinic.close());

const WRITE = 'Write it down';

describe('a spoken request', () => {
  test('a stop is in force, is read back with its number, stands in the timeline, and can be taken back', async () => {
    const staff = await desk.signIn();
    await desk.open(staff);
    const written = await staff.submit(WRITE, {
      wish: 'stop',
      channels: ['SMS'],
      kinds: ['refill'],
      note: 'On the phone at nine.',
    });
    expect(written.path).toMatch(/^\/staff\/patients\/[0-9a-f-]{36}\?act=[0-9a-f-]{36}$/);
    expect(written.html).toContain('Written down. Read this aloud:');
    expect(written.html).toContain('“Prescription reminders” by text is off.');
    const number = /Your receipt number is ([0-9A-Z]{3}[-\u2011][0-9A-Z]{3})\./.exec(written.html)?.[1];
    expect(written.html).toContain(`Receipt ${String(number)}`);
    expect(written.html).toContain('The patient’s word, written down by staff');
    expect(written.html).toContain('On the phone at nine.');
    expect(await desk.reasonOf('refill', 'SMS')).toBe('STOPPED');
    expect(await desk.reasonOf('refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    desk.clinic.deps.clock.advance(1000);
    const undone = await staff.submit('take it back');
    expect(undone.html).toContain('Taken back. Everything is as it was before.');
    expect(await desk.reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('a stop of everything says what must still be sent', async () => {
    const staff = await desk.signIn();
    await desk.open(staff);
    const { html } = await staff.submit(WRITE, { wish: 'everything' });
    expect(html).toContain('Everything you may stop by email, text and phone call is off.');
    expect(html).toMatch(/We must still send you: .*“Safety recalls” by email, text and phone call/);
    expect(await desk.reasonOf('refill', 'VOICE')).toBe('STOPPED');
  });

  test('pressed twice it is one act with one number', async () => {
    const staff = await desk.signIn();
    const { html } = await desk.open(staff);
    const formId = /name="formId" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const first = await staff.submit(WRITE, { formId, wish: 'everything' });
    const second = await staff.submit(WRITE, { formId, wish: 'everything' });
    expect(second.path).toBe(first.path);
  });

  test('to allow again asks how staff made sure who it is, and keeps what was typed', async () => {
    const staff = await desk.signIn();
    await desk.open(staff);
    await staff.submit(WRITE, { wish: 'everything' });
    await desk.open(staff);
    const wish = { wish: 'allow', channels: ['SMS'], kinds: ['refill'], note: 'Rang back.' };
    const asked = await staff.submit(WRITE, wish);
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('href="#identity"');
    expect(asked.html).toContain('Rang back.');
    expect(staff.ticked(WRITE)).toEqual(expect.arrayContaining(['allow', 'SMS', 'refill']));
    expect(await desk.reasonOf('refill', 'SMS')).toBe('STOPPED');
    const allowed = await staff.submit(WRITE, { ...wish, identity: 'called-back' });
    expect(allowed.html).toContain('“Prescription reminders” by text is on.');
    expect(allowed.html).toContain('I called back the number on file');
    expect(await desk.reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_PATIENT');
    expect(await desk.reasonOf('refill', 'EMAIL')).toBe('STOPPED');
  });

  test('of two tabs the one that knows less opens nothing', async () => {
    const [one, other] = [await desk.signIn(), await desk.signIn('officer')];
    await desk.open(one);
    await one.submit(WRITE, { wish: 'stop', channels: ['SMS'], kinds: ['refill'] });
    await desk.open(one);
    await desk.open(other);
    desk.clinic.deps.clock.advance(1000);
    await other.submit(WRITE, { wish: 'stop', channels: ['SMS'], kinds: ['refill'] });
    const late = await one.submit(WRITE, { wish: 'allow', channels: ['SMS'], kinds: ['refill'], identity: 'photo-id' });
    expect([late.status, late.html.includes('something was said since you opened this page')]).toEqual([409, true]);
    expect(await desk.reasonOf('refill', 'SMS')).toBe('STOPPED');
  });

  test('a pause is read back with its day', async () => {
    const staff = await desk.signIn();
    await desk.open(staff);
    const { html } = await staff.submit(WRITE, {
      wish: 'pause',
      channels: ['SMS', 'EMAIL'],
      kinds: ['refill'],
      until: '2026-12-24',
    });
    expect(html).toContain(
      'We send “Prescription reminders” by email and text again from December 24 on, and nothing of it before.',
    );
    expect(html).toContain('Paused until December 24');
    expect(await desk.reasonOf('refill', 'SMS')).toBe('PAUSED');
  });

  test.each([
    ['nothing chosen', {}, ['#wish']],
    ['a stop of nothing', { wish: 'stop' }, ['#channels', '#kinds']],
    ['a pause without a day', { wish: 'pause', channels: ['SMS'], kinds: ['all'] }, ['#until']],
    ['a pause until yesterday', { wish: 'pause', channels: ['SMS'], kinds: ['all'], until: '2026-11-23' }, ['#until']],
    ['said tomorrow', { wish: 'everything', said: '2026-11-25T09:00' }, ['#said']],
    ['said on no day', { wish: 'everything', said: 'last week' }, ['#said']],
    ['a kind that is none', { wish: 'stop', channels: ['SMS'], kinds: ['made_up'] }, ['#kinds']],
  ])('%s is not written down and says where to look', async (_name, fields, anchors) => {
    const staff = await desk.signIn();
    await desk.open(staff);
    const answer = await staff.submit(WRITE, fields);
    expect(answer.status).toBe(422);
    expect(answer.html.match(/href="(#\w+)">/g)?.filter((link) => link !== 'href="#main">')).toEqual(
      anchors.map((anchor) => `href="${anchor}">`),
    );
    expect(await desk.reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('a colleague’s slip is not one’s own to take back', async () => {
    const staff = await desk.signIn();
    await desk.open(staff);
    const { path, html } = await staff.submit(WRITE, { wish: 'everything' });
    const act = /name="act" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const other = await desk.signIn('officer');
    const seen = await other.open(path);
    expect(seen.html).not.toContain('take it back');
    const forged = await other.submit(WRITE, { do: 'take-back', act });
    expect(forged.html).toContain('Nothing was taken back: somebody else wrote it down.');
    expect(await desk.reasonOf('refill', 'SMS')).toBe('STOPPED');
  });

  test.each([
    ['es', 'Anotarlo', 'Anotado. Léalo en voz alta:', 'Su número de recibo es'],
    ['ar', 'تدوين', 'دُوّن. اقرأ هذا بصوت مسموع:', 'رقم إيصالك هو'],
  ])('in %s', async (language, button, heading, number) => {
    const staff = await desk.signIn('reviewer', language);
    await desk.open(staff);
    const { html } = await staff.submit(button, { wish: 'everything' });
    for (const words of [heading, number]) expect(html).toContain(words);
  });
});
