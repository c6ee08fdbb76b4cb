import { expect, test } from 'vitest';
import { ANN, aContactPoint, contactPointId, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aType, OFF } from '../testing/a-catalogue.ts';
import { aStatement, daysAgo, minutesAgo, NOW, theAddress } from '../testing/a-statement.ts';
import { ask, type Known } from '../testing/ask.ts';
import type { ChannelHold } from '../silence/channel-signals.ts';
import type { Instant } from '../time/instant.ts';

const stop = (given: object = {}) => aStatement('stop', { saidAt: daysAgo(5), ...given });
const restrict = (name: string) =>
  aStatement({ kind: 'restrict', rule: { kind: 'never-use', contactPoints: [contactPointId(name)] }, detail: 'full' });
const signed = (until: Instant) =>
  aStatement({ kind: 'authorize', document: 'd', from: daysAgo(9), until, thirdPartyPays: false });
const hold = (isHeld: boolean, minutes: number): ChannelHold => ({
  channels: ['SMS'],
  isHeld,
  until: minutesAgo(-minutes),
});
const two = { contactPoints: [aContactPoint('email', MAILBOX), aContactPoint('phone', PHONE)] };

/** What each rule says, and whether it is the one that decides. */
test.each<[string, Known, number, boolean]>([
  ['somebody who is known', {}, 1, false],
  ['an open record', {}, 2, false],
  ['a closed record', { profile: { status: { kind: 'deceased' } } }, 2, true],
  ['a record that is not used', { profile: { status: { kind: 'inactive' } } }, 2, true],
  ['a record that was merged', { profile: { status: { kind: 'merged', into: ANN } } }, 2, true],
  ['a record that was erased', { profile: { status: { kind: 'erased' } } }, 2, true],
  ['an address', { profile: two }, 3, false],
  ['no address', { profile: { contactPoints: [] } }, 3, true],
  ['no restriction', {}, 4, false],
  ['a restriction that leaves an address', { said: [restrict('phone')] }, 4, false],
  ['a restriction that leaves none', { said: [restrict('mailbox')] }, 4, true],
  ['an address where messages arrive', {}, 5, false],
  [
    'an address where none arrive',
    { mailbox: { deliverability: { kind: 'undeliverable', why: 'complaint', since: NOW } } },
    5,
    true,
  ],
  ['an address that nobody stopped', {}, 6, false],
  ['an address that somebody stopped', { saidAtMailbox: [stop({ subject: theAddress(MAILBOX) })] }, 6, true],
  ['a block at the carrier', { channel: 'SMS', phone: { carrierBlocks: [{ since: NOW, sender: 'a' }] } }, 6, true],
  ['no request that waits', {}, 7, false],
  ['what no request holds', { type: 'recall' }, 7, false],
  ['what no law requires', {}, 8, false],
  ['what the law requires', { type: 'breach' }, 8, true],
  ['no stop', {}, 9, false],
  ['what may not be stopped', { type: 'recall', said: [stop()] }, 9, false],
  ['a stop', { said: [stop()] }, 9, true],
  ['what needs no signature', {}, 10, false],
  ['a signature', { type: 'offer', said: [signed(minutesAgo(-60))] }, 10, false],
  ['a signature that ended', { type: 'offer', said: [signed(NOW)] }, 10, true],
  ['what needs no consent', {}, 11, false],
  [
    'consent',
    { type: 'survey', channel: 'SMS', saidAtPhone: [aStatement({ kind: 'consent', wording: 'w' })] },
    11,
    false,
  ],
  ['no consent', { type: 'survey', channel: 'SMS' }, 11, true],
  ['what is on', {}, 12, false],
  ['what a signature turns on', { type: 'offer', said: [signed(minutesAgo(-60))] }, 12, false],
  [
    'what the person turned on',
    {
      type: 'tips',
      said: [
        aStatement('allow', { scope: { types: { kind: 'categories', categories: ['education'] }, channels: 'all' } }),
      ],
    },
    12,
    false,
  ],
  ['what nobody turned on', { type: 'tips' }, 12, true],
  ['what is retired', { type: 'gone' }, 12, true],
  ['what is not sent here', { types: [aType('reminder', { channels: { SMS: OFF } })] }, 12, true],
  ['stops that are heard', {}, 13, false],
  ['silence, which holds what may be stopped', { channel: 'SMS', hold: hold(true, 5) }, 13, true],
  ['silence that the provider’s list makes up for', { channel: 'SMS', hold: hold(false, 5) }, 13, false],
  ['silence that is over', { channel: 'SMS', hold: hold(true, 0) }, 13, false],
  ['silence, of what may not be stopped', { type: 'recall', channel: 'SMS', hold: hold(true, 5) }, 13, false],
  ['what comes at any hour', { type: 'recall' }, 13, false],
  ['a pause', { said: [aStatement({ kind: 'pause', from: daysAgo(1), until: minutesAgo(-5) })] }, 13, true],
  ['the middle of the night', { channel: 'SMS', at: minutesAgo(12 * 60) }, 13, true],
  ['no limit', {}, 14, false],
  [
    'a limit that is reached',
    { type: 'limited', channel: 'SMS', state: { sends: [{ type: aType('limited').key, channel: 'SMS', at: NOW }] } },
    14,
    true,
  ],
  ['nobody’s word', {}, 15, true],
  ['the person’s word', { said: [aStatement('allow')] }, 15, true],
])('%s', (_, known, number, isApplied) => {
  const { trace } = ask(known);
  const said = trace.filter(({ rule }) => rule === number);
  expect(said.map(({ applied }) => applied)).toContain(isApplied);
  // Whoever asks why reads of every rule that was tried, in order, until one applied.
  for (const { note } of trace) expect(note).toMatch(/^[a-z].{8,}/);
  expect(trace.map(({ rule }) => rule)).toEqual(trace.map(({ rule }) => rule).toSorted((one, other) => one - other));
  expect(trace.map(({ applied }) => applied)).toEqual(trace.map((__, place) => place === trace.length - 1));
});
