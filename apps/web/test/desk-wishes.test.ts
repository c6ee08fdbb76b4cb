import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.clinic.close());

describe('a wish about addresses, asked for aloud', () => {
  const pointWith = (html: string, mask: string) =>
    new RegExp(`value="([0-9a-f-]{36})"[^>]*/?>(?:(?!</label>).)*${mask}`, 's').exec(html)?.[1] ?? '';
  const LIMIT = 'value="limit"';

  test('closes at once; to end it asks how staff made sure who it is', async () => {
    const staff = await desk.signIn();
    const { html } = await desk.open(staff);
    const wish = { do: 'limit', which: 'use-only', point: pointWith(html, 'as•••') };
    const saved = await staff.submit(LIMIT, wish);
    expect(saved.html).toContain('The wish is in force.');
    expect(saved.html).toMatch(/Use only .*as•••@e•••\.org.*, since/);
    expect(await desk.reasonOf('refill', 'SMS')).toBe('RESTRICTED');
    desk.clinic.deps.clock.advance(1000);
    const asked = await staff.submit(LIMIT, { do: 'lift' });
    expect([asked.status, asked.html.includes('href="#reach-identity"')]).toEqual([422, true]);
    expect(await desk.reasonOf('refill', 'SMS')).toBe('RESTRICTED');
    expect((await staff.submit(LIMIT, { do: 'lift', identity: 'photo-id' })).html).toContain('have ended');
    expect(await desk.reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('of nothing is not written down', async () => {
    const staff = await desk.signIn();
    await desk.open(staff);
    const answer = await staff.submit(LIMIT, { do: 'limit', which: 'use-only' });
    expect([answer.status, answer.html.includes('Tick at least one address or number.')]).toEqual([422, true]);
  });
});

describe('when and how, asked aloud', () => {
  const HOW = 'value="how"';
  const EVENING = { do: 'how', hours: 'only', opens: '17:00', closes: '20:00' };

  test('is in force, read back with its number, stands on the page with who wrote it down, and a slip is taken back', async () => {
    const staff = await desk.signIn();
    expect((await desk.open(staff)).html).toMatch(
      /id="hours-hint">We only text or call from 9:00.* Time zone: Central Time/,
    );
    const saved = await staff.submit(HOW, { ...EVENING, language: 'es', channel: 'SMS' });
    expect(saved.path).toMatch(/\?act=[0-9a-f-]{36}$/);
    const aloud = /<blockquote.*?<\/blockquote>/s.exec(saved.html)?.[0] ?? '';
    expect(aloud).toMatch(/Texts and calls only from 5:00\sPM to 8:00\sPM\./);
    for (const words of ['Language: Español.', 'The way you like best: Text.', 'Your receipt number is'])
      expect(aloud).toContain(words);
    expect(saved.html).toContain('The patient’s word, written down by staff');
    expect(await desk.reasonOf('refill', 'SMS')).toBe('QUIET_HOURS');
    expect(saved.html.replace(aloud, '')).toContain('Language: Español.');
    desk.clinic.deps.clock.advance(1000);
    expect((await staff.submit('take it back')).html).toContain('Taken back. Everything is as it was before.');
    expect(await desk.reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('hours of peace over midnight are read aloud as they were asked for', async () => {
    const staff = await desk.signIn();
    await desk.open(staff);
    const saved = await staff.submit(HOW, { do: 'how', hours: 'not', opens: '10:00', closes: '18:00' });
    expect(saved.html).toMatch(/<blockquote.*No texts or calls from 10:00\sAM to 6:00\sPM\./s);
    expect(await desk.reasonOf('refill', 'SMS')).toBe('QUIET_HOURS');
  });

  test('hours that leave none are said, and what was chosen stays', async () => {
    const staff = await desk.signIn();
    await desk.open(staff);
    const wrong = await staff.submit(HOW, { ...EVENING, opens: '22:00', closes: '07:00', language: 'fr' });
    expect([wrong.status, wrong.html.includes('href="#opens"')]).toEqual([422, true]);
    expect(wrong.html).toMatch(/Leave us at least one hour from 9:00/);
    expect(wrong.html).toMatch(/value="fr"[^>]*selected=""/);
  });

  test('nothing moved is nothing said; of two tabs the later one keeps what the other wrote down', async () => {
    const [one, other] = [await desk.signIn(), await desk.signIn('officer')];
    await desk.open(one);
    await desk.open(other);
    expect((await other.submit(HOW, { do: 'how', hours: 'any' })).html).toContain('Nothing to write down');
    await desk.open(other);
    await one.submit(HOW, EVENING);
    desk.clinic.deps.clock.advance(1000);
    await other.submit(HOW, { do: 'how', channel: 'EMAIL' });
    expect(await desk.reasonOf('refill', 'SMS')).toBe('QUIET_HOURS');
  });

  test('pressed twice it is one act', async () => {
    const staff = await desk.signIn();
    await desk.open(staff);
    const formId = crypto.randomUUID();
    const first = await staff.submit(HOW, { ...EVENING, formId });
    expect((await staff.submit(HOW, { ...EVENING, formId })).path).toBe(first.path);
  });

  test('an auditor reads what stands and has no form for it', async () => {
    const staff = await desk.signIn();
    await desk.open(staff);
    await staff.submit(HOW, EVENING);
    const { html } = await desk.open(await desk.signIn('auditor'));
    expect(html).toMatch(/Texts and calls only from 5:00/);
    expect(html).not.toContain(HOW);
  });

  test.each([
    ['es', 'Cuándo y cómo se contacta al paciente', 'Solo entre'],
    ['ar', 'متى وكيف نتواصل مع المريض', 'الرسائل النصية والمكالمات من'],
  ])('in %s', async (language, title, sentence) => {
    const staff = await desk.signIn('reviewer', language);
    expect((await desk.open(staff)).html).toContain(title);
    expect((await staff.submit(HOW, EVENING)).html).toContain(sentence);
  });
});
