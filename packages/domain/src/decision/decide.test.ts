import { describe, expect, test } from 'vitest';
import { aContactPoint, ANN, anAddress, contactPointId, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { typeKey } from '../testing/a-catalogue.ts';
import { aStatement, daysAgo, minutesAgo, moment, NOW, theAddress } from '../testing/a-statement.ts';
import { ask, type Known } from '../testing/ask.ts';
import { about, factsAbout, factsAboutAddress } from '../testing/facts-about.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { addMilliseconds } from '../time/instant.ts';
import { decide } from './decide.ts';

const DAY_MS = 86_400_000;
const tomorrow = addMilliseconds(NOW, DAY_MS);
const ahead = (minutes: number, given: object = {}) =>
  aStatement('allow', { saidAt: minutesAgo(-minutes), receivedAt: NOW, ...given });

describe('an answer holds', () => {
  test.each<[string, Known, number]>([
    ['for a day, when nothing is to come', {}, tomorrow],
    ['until a word of the person’s that is ahead of its time', { said: [ahead(7)] }, minutesAgo(-7)],
    [
      'until a word about the address that is ahead of its time',
      { saidAtMailbox: [ahead(7, { subject: theAddress(MAILBOX) })] },
      minutesAgo(-7),
    ],
    ['whatever is said about another address', { saidAtPhone: [ahead(7, { subject: theAddress(PHONE) })] }, tomorrow],
    ['until the first of several', { said: [ahead(9), ahead(7), ahead(8)] }, minutesAgo(-7)],
    ['not until what is past', { said: [ahead(-7)] }, tomorrow],
    ['not until now', { said: [ahead(0)] }, tomorrow],
    ['no longer than a day', { said: [ahead(24 * 60 + 1)] }, tomorrow],
    [
      'until what was put off may go',
      {
        type: 'limited',
        channel: 'SMS',
        state: { sends: [{ type: typeKey('limited'), channel: 'SMS', at: minutesAgo(24 * 60 - 5) }] },
      },
      minutesAgo(-5),
    ],
  ])('%s', (_, known, until) => {
    expect(ask(known).validUntil).toBe(until);
  });
});

describe('what is named', () => {
  test('who is answered about, and where to send', () => {
    const decision = ask();
    expect(decision).toMatchObject({ type: 'reminder', channel: 'EMAIL', recipient: ANN, detail: 'full' });
    expect(decision.contactPoint).toBe(contactPointId('mailbox'));
    expect(decision).not.toHaveProperty('statement');
    expect(decision).not.toHaveProperty('notBefore');
  });

  test('no contact point with a denial, one with what is put off', () => {
    expect(ask({ said: [aStatement('stop')] })).not.toHaveProperty('contactPoint');
    const pause = aStatement({ kind: 'pause', from: daysAgo(1), until: minutesAgo(-5) });
    expect(ask({ said: [pause] })).toMatchObject({ contactPoint: contactPointId('mailbox'), statement: pause.id });
  });

  test('of an address alone nobody and no contact point, and as little is said as can be', () => {
    const decision = decide(factsAboutAddress(MAILBOX, [anAddress(MAILBOX)]), about('reminder', 'EMAIL'));
    expect(decision).toMatchObject({ outcome: 'ALLOW', detail: 'minimal' });
    expect(decision).not.toHaveProperty('recipient');
    expect(decision).not.toHaveProperty('contactPoint');
  });

  test('little detail where the person asked for it', () => {
    const rule = { kind: 'never-use', contactPoints: [contactPointId('phone')] } as const;
    const asked = (detail: 'full' | 'minimal') =>
      ask({ said: [aStatement({ kind: 'restrict', rule, detail })] }).detail;
    expect([asked('minimal'), asked('full')]).toEqual(['minimal', 'full']);
  });
});

describe('what is put off goes when nothing puts it off any more', () => {
  const night = moment('2026-11-25T08:00:00Z');
  const morning = moment('2026-11-25T15:00:00Z');
  const pause = (from: number, until: number) =>
    aStatement({ kind: 'pause', from: addMilliseconds(NOW, from), until: addMilliseconds(NOW, until) });
  const HOUR = 3_600_000;
  const untilNight = night - NOW;
  test.each<[string, Known, number]>([
    ['the night', { channel: 'SMS', at: night }, morning],
    ['a pause that ends in the night', { channel: 'SMS', said: [pause(0, untilNight)] }, morning],
    [
      'the night, and a pause that begins in the morning',
      { channel: 'SMS', at: night, said: [pause(untilNight, morning - NOW + HOUR)] },
      morning + HOUR,
    ],
    [
      'a limit that leaves room in the night',
      {
        type: 'limited',
        channel: 'SMS',
        state: { sends: [{ type: typeKey('limited'), channel: 'SMS', at: addMilliseconds(night, -DAY_MS) }] },
      },
      morning,
    ],
    [
      'a limit, a pause after it and the night after that',
      {
        type: 'limited',
        channel: 'SMS',
        said: [pause(HOUR, untilNight)],
        state: { sends: [{ type: typeKey('limited'), channel: 'SMS', at: addMilliseconds(NOW, HOUR - DAY_MS) }] },
      },
      morning,
    ],
  ])('%s', (_, known, notBefore) => {
    expect(ask(known)).toMatchObject({ outcome: 'DEFER', notBefore });
  });
});

test('of several contact points the one that is left is named', () => {
  const second = aContactPoint('email', 'address-second' as typeof MAILBOX, { rank: 2 });
  const state = aRecipient({ profile: { contactPoints: [aContactPoint('email', MAILBOX), second] } });
  const stop = aStatement('stop', { subject: theAddress(MAILBOX) });
  const facts = factsAbout(state, [anAddress(MAILBOX, { statements: [stop] })]);
  expect(decide(facts, about('reminder', 'EMAIL')).contactPoint).toBe(second.id);
});
