import { expect, test } from 'vitest';
import type { DecidedChannel } from '../channel/channel.ts';
import { aStatement, daysAgo, EVERYTHING, moment, ofTypes } from '../testing/a-statement.ts';
import { ask } from '../testing/ask.ts';

const like = (channel: DecidedChannel) =>
  aStatement({ kind: 'prefer-channel', channel }, { saidAt: daysAgo(3), receivedAt: daysAgo(3) });
const noMail = aStatement('stop', { scope: ofTypes(['reminder'], ['EMAIL']) });
const NIGHT = moment('2026-11-25T08:00:00Z');

test.each([
  [undefined, ['SMS', 'VOICE']],
  ['SMS', ['SMS', 'VOICE']],
  ['VOICE', ['VOICE', 'SMS']],
  ['EMAIL', ['SMS', 'VOICE']],
] as const)('with %s liked best, what remains of a stopped mail is %j', (liked, first) => {
  const decision = ask({ said: [noMail, ...(liked === undefined ? [] : [like(liked)])] });
  expect(decision.useInstead.slice(0, 2)).toEqual(first);
});

test('a favorite that is closed now is not named before one that is open', () => {
  const said = [aStatement('stop', { scope: { ...EVERYTHING, channels: ['VOICE'] } }), like('SMS')];
  expect(ask({ channel: 'VOICE', at: NIGHT, said }).useInstead.slice(0, 2)).toEqual(['EMAIL', 'SMS']);
});

test.each(['EMAIL', 'SMS', 'VOICE'] as const)('a favorite stops nothing: %s is as it was', (channel) => {
  for (const liked of ['EMAIL', 'SMS', 'VOICE'] as const)
    expect(ask({ channel, said: [like(liked)] })).toMatchObject({ outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT' });
});
