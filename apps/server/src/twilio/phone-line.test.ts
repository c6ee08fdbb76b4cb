import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PUBLIC_URL } from '@heed/api/testing/test-api';
import { LOCALES, WRITTEN_LOCALES } from '@heed/i18n/locales';
import { phoneLineIn } from '@heed/i18n/phone-line/in-language';
import type { StandInCall } from '@heed/twilio-stand-in/calls/place-call';
import {
  PHONE,
  CLINIC,
  en,
  facts,
  STOPPED,
  OTHER_WAYS,
  api,
  standIn,
  open,
  ring,
  atMenu,
  last,
  decide,
  entries,
  requests,
} from '../testing/phone-line.ts';

beforeEach(() => open());
afterEach(() => api.app.close());

describe('the language', () => {
  test('is asked for in itself, the organisation’s first language greeting', async () => {
    expect((await ring()).heard()).toEqual([
      { language: 'en-US', text: 'Thank you for calling Example Clinic.' },
      { language: 'en-US', text: 'For English, press 1.' },
      { language: 'es-US', text: 'Para español, oprima 2.' },
    ]);
  });

  test.each([
    ['2', 'es'],
    ['1', 'en'],
  ] as const)('%s is %s', async (key, locale) => {
    const call = await ring();
    await call.press(key);
    expect(last(call)).toContain(phoneLineIn(locale).stopAll);
  });

  test.each([
    ['Espanol, por favor.', 'es'],
    ['Spanish', 'es'],
    ['Spanish, please.', 'es'],
    ['Two.', 'es'],
    ['dos', 'es'],
    ['2', 'es'],
    ['one', 'en'],
    ['Inglés', 'en'],
    ['I speak English', 'en'],
  ] as const)('may be said: %j is %s', async (words, locale) => {
    const before = entries();
    const call = await ring();
    await call.speak(words);
    expect(last(call)).toContain(phoneLineIn(locale).stopAll);
    expect(entries()).toBe(before);
  });

  test.each(WRITTEN_LOCALES)('%s is chosen by its own name and by its name in English', async (locale) => {
    await api.app.close();
    await open(['en', locale === 'en' ? 'es' : locale]);
    const before = entries();
    const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' }).of(locale.slice(0, locale === 'fil' ? 3 : 2));
    for (const name of [LOCALES[locale].ownName, inEnglish ?? '']) {
      const call = await ring();
      await call.speak(name);
      expect(call.heard().map(({ text }) => text)).toContainEqual(expect.stringContaining(phoneLineIn(locale).stopAll));
    }
    expect(entries()).toBe(before);
  });

  test('that a stop names is not chosen by it: the stop is heard', async () => {
    const call = await ring();
    await call.speak('Stop calling me, I do not speak English.');
    expect(call.waitsFor()).toBe('choice');
    expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
  });

  test('is not needed by who says stop at once', async () => {
    const call = await ring();
    await call.speak('Stop calling and texting me.');
    expect(last(call)).toContain(STOPPED);
    expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
  });

  test('is not asked for where there is one', async () => {
    await api.app.close();
    await open(['es']);
    const call = await ring();
    expect(call.heard()).toHaveLength(1);
    expect(last(call)).toMatch(/^Gracias por llamar a Example Clinic\..*oprima 1/);
  });

  test('three times nothing ends the call in every language, and changes nothing', async () => {
    const before = entries();
    const call = await ring();
    await call.press('9');
    await call.keepSilent();
    expect(call.waitsFor()).toBe('choice');
    await call.press('#');
    expect(call.waitsFor()).toBe('nothing');
    expect(
      call
        .heard()
        .slice(-2)
        .map(({ language }) => language),
    ).toEqual(['en-US', 'es-US']);
    expect(call.heard().at(-2)?.text).toContain(OTHER_WAYS);
    expect(entries()).toBe(before);
  });
});

describe('the choice', () => {
  test('says all first, then the kinds that are sent by text or call, then the person', async () => {
    expect(last(await atMenu())).toBe(
      [
        en.stopAll,
        en.oneKind,
        'Bills and insurance: press 2.',
        'Your care: press 3.',
        'How we are doing: press 4.',
        'Offers: press 7.',
        en.message,
      ].join(' '),
    );
  });

  test('1 stops texts and calls to the number, leaves mail, and what is confirmed is in force', async () => {
    const call = await atMenu();
    await call.press('1');
    expect(last(call)).toBe(`${STOPPED} ${en.goodbye}`);
    expect(call.waitsFor()).toBe('nothing');
    expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
    expect(await decide('SMS')).toBe('ADDRESS_STOPPED');
    expect(await decide('EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    const [stop] = api.deps.entries.flatMap(({ event }) =>
      event.kind === 'statement-recorded' && event.statement.word.kind === 'stop' ? [event.statement] : [],
    );
    expect(stop).toMatchObject({ wayIn: 'VOICE', subject: { kind: 'address' } });
  });

  test.each([
    ['2', 'payment_reminder', 'SMS', 'Bills and insurance'],
    ['3', 'appt_reminder', 'VOICE', 'Your care'],
  ] as const)('%s stops one kind alone, says which, and offers more', async (key, type, channel, kind) => {
    const call = await atMenu();
    await call.press(key);
    expect(last(call)).toContain(en.stoppedKind({ kind }));
    expect(last(call)).toContain(en.more);
    expect(await decide(channel, type)).toBe('ADDRESS_STOPPED');
    expect(await decide('SMS', type === 'appt_reminder' ? 'payment_reminder' : 'appt_reminder')).toMatch(/^ALLOWED/);
    await call.press('1');
    expect(last(call)).toContain(STOPPED);
    // Each step of a call is an act of its own.
    expect(await decide('SMS', type === 'appt_reminder' ? 'payment_reminder' : 'appt_reminder')).toBe(
      'ADDRESS_STOPPED',
    );
  });

  test('hanging up after a kind keeps it stopped; silence after it says goodbye', async () => {
    const [one, other] = [await atMenu(), await atMenu('+12025550199')];
    await one.press('3');
    await one.hangUp();
    expect(await decide('SMS')).toBe('ADDRESS_STOPPED');
    await other.press('3');
    await other.keepSilent();
    expect(last(other)).toBe(en.goodbye);
  });

  test.each(['5', '6', '9', '*', '#'])(
    '%s is no choice here: asked twice more, then told what else can be done',
    async (key) => {
      const before = entries();
      const call = await atMenu();
      await call.press(key);
      expect(last(call)).toMatch(new RegExp(`^${en.again}`));
      await call.keepSilent();
      expect(call.waitsFor()).toBe('choice');
      await call.press(key);
      expect(call.waitsFor()).toBe('nothing');
      expect(last(call)).toBe(`${en.nothingChanged} ${OTHER_WAYS} ${en.goodbye}`);
      expect(entries()).toBe(before);
    },
  );

  test('a right key on the last try is taken', async () => {
    const call = await atMenu();
    await call.keepSilent();
    await call.keepSilent();
    await call.press('1');
    expect(last(call)).toContain(STOPPED);
  });

  test('a call that never ends is ended', async () => {
    const call = await atMenu();
    let turns = 0;
    for (; call.waitsFor() === 'choice' && turns < 50; turns += 1) await call.press('3');
    expect(turns).toBeLessThan(25);
    expect(last(call)).toContain(en.stoppedKind({ kind: 'Your care' }));
  });
});

describe('spoken words', () => {
  test.each([
    ['Stop.', STOPPED],
    ['one', STOPPED],
    ['1.', STOPPED],
    ['Uh, please stop calling and texting me', STOPPED],
    ['Don’t call me anymore.', en.stoppedAsked],
    ['stop texting me about bills', en.stoppedAsked],
    ['two', en.stoppedKind({ kind: 'Bills and insurance' })],
    ['A person.', en.record],
    ['zero', en.record],
    ['start', en.passedOn],
  ])('“%s”', async (words, answer) => {
    const call = await atMenu();
    await call.speak(words);
    expect(last(call)).toContain(answer);
  });

  test.each([
    ['ar', '١'],
    ['ar', '۱.'],
    ['hi', '१'],
    ['ja', '１'],
  ] as const)('a digit is one in the letters of %s: %s', async (locale, digit) => {
    await api.app.close();
    await open([locale]);
    const call = await ring();
    await call.speak(digit);
    expect(last(call)).toContain(phoneLineIn(locale).stoppedAll(facts));
  });

  test('a spoken stop of one channel or kind stops that and nothing else', async () => {
    const call = await atMenu();
    await call.speak('don’t call me anymore');
    expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
    expect(await decide('SMS')).toMatch(/^ALLOWED/);
  });

  test('what may be a stop is held for a person, with a due date, and said to be', async () => {
    const call = await atMenu();
    await call.speak('I never asked for these messages');
    expect(last(call)).toBe(`${en.held} ${en.goodbye}`);
    expect(await decide('SMS')).toBe('REQUEST_PENDING');
    expect(await decide('VOICE')).toBe('REQUEST_PENDING');
    expect(await api.deps.reviews.counts({})).toEqual({ UNSURE_REQUEST: 1 });
    const [request] = requests();
    expect(request).toMatchObject({ wayIn: 'VOICE', channel: 'VOICE', intent: 'UNSURE' });
    const evidence = request === undefined ? undefined : await api.deps.evidence.read(request.evidence);
    expect(new URLSearchParams(evidence).get('SpeechResult')).toBe('I never asked for these messages');
  });

  test('what asks for nothing is asked again', async () => {
    const before = entries();
    const call = await atMenu();
    await call.speak('what lovely weather we have');
    expect(last(call)).toMatch(new RegExp(`^${en.again}`));
    expect(entries()).toBe(before);
  });

  test('a spoken start opens nothing', async () => {
    const first = await atMenu();
    await first.press('1');
    const second = await atMenu();
    await second.speak('start');
    expect(await decide('SMS')).toBe('ADDRESS_STOPPED');
  });

  test('are kept out of the log', async () => {
    const call = await atMenu();
    await call.speak('I never asked for these messages');
    expect(api.log.lines.join('\n')).not.toMatch(/never asked|5550142/);
  });
});

describe('webhooks that come again', () => {
  test('are answered alike and applied once, at every step', async () => {
    standIn.webhooks.fate(() => 'twice');
    const call = await atMenu();
    await call.press('9');
    await call.press('3');
    await call.speak('stop texting me about bills');
    await call.press('0');
    await call.leaveMessage(5);
    const byStep = new Map<string, Set<string>>();
    for (const { webhook, body, status } of standIn.webhooks.tries()) {
      expect([200, 204]).toContain(status);
      const key = `${webhook.kind} ${webhook.url}`;
      byStep.set(key, (byStep.get(key) ?? new Set()).add(body));
    }
    expect(byStep.size).toBeGreaterThanOrEqual(7);
    for (const bodies of byStep.values()) expect(bodies.size).toBe(1);
    const stops = api.deps.entries.filter(({ event }) => event.kind === 'statement-recorded');
    expect(stops).toHaveLength(2);
    expect(requests()).toHaveLength(2);
  });
});

describe('who calls', () => {
  test.each(['anonymous', '+266696687', '+8656696', 'sip:x@example.org', '', CLINIC])(
    'is told what to do where the number is %j, and nothing is recorded',
    async (from) => {
      const before = entries();
      const call = await atMenu(from);
      expect(last(call)).toBe(`${en.withheld} ${OTHER_WAYS} ${en.goodbye}`);
      expect(call.waitsFor()).toBe('nothing');
      expect(entries()).toBe(before);
    },
  );

  test('hanging up before a choice changes nothing', async () => {
    const before = entries();
    await (await ring()).hangUp();
    await (await atMenu()).hangUp();
    expect(entries()).toBe(before);
  });
});

describe('a call that a sender makes', () => {
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
});

describe('every language', () => {
  test.each(WRITTEN_LOCALES)('%s: choice, confirmation and message', async (locale) => {
    await api.app.close();
    await open([locale]);
    const words = phoneLineIn(locale);
    const heardIn = (call: StandInCall) =>
      call
        .heard()
        .map(({ text }) => text)
        .join('\n');
    const call = await ring();
    expect(heardIn(call)).toContain(words.greeting(facts));
    await call.press('3');
    expect(heardIn(call)).toContain(words.more);
    await call.speak(words.keyWords[0]);
    expect(heardIn(call)).toContain(words.record);
    await call.leaveMessage(3);
    expect(heardIn(call)).toContain(words.recorded);
    const second = await ring('+12025550198');
    await second.speak(`${words.keyWords[1]}.`);
    expect(heardIn(second)).toContain(words.stoppedAll(facts));
    // A voice that is borrowed is followed by one that is not.
    expect(new Set(second.heard().map(({ language }) => language)).size).toBe(locale === 'ht' ? 2 : 1);
    const third = await ring('+12025550197');
    for (const phrase of words.personWords.split(', ').slice(0, 1)) await third.speak(phrase);
    expect(heardIn(third)).toContain(words.record);
  });

  test('nine languages have a key each', async () => {
    await api.app.close();
    const nine = ['en', 'es', 'fr', 'de', 'it', 'pt', 'pl', 'ru', 'ar'] as const;
    await open(nine);
    const call = await ring();
    expect(call.heard()).toHaveLength(10);
    await call.press('9');
    expect(last(call)).toContain(phoneLineIn('ar').stopAll);
    const named = await ring();
    await named.speak(LOCALES.ru.ownName);
    expect(last(named)).toContain(phoneLineIn('ru').stopAll);
  });
});

test('no webhook’s address holds a number', async () => {
  const call = await atMenu();
  await call.press('0');
  await call.leaveMessage(4);
  for (const { webhook } of standIn.webhooks.tries()) {
    expect(webhook.url.startsWith(PUBLIC_URL)).toBe(true);
    expect(decodeURIComponent(webhook.url)).not.toMatch(/2025550142/);
  }
});
