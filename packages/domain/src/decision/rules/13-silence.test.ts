import { expect, test } from 'vitest';
import type { ChannelHold } from '../../silence/channel-signals.ts';
import { aStatement, NOW } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';
import { addMilliseconds } from '../../time/instant.ts';

const until = addMilliseconds(NOW, 300_000);
const hold: ChannelHold = { channels: ['SMS', 'VOICE'], isHeld: true, until };

test.each([
  ['reminder', 'SMS', 'CHANNEL_SILENT'],
  ['reminder', 'EMAIL', 'ALLOWED_BY_DEFAULT'],
  ['visit_change', 'SMS', 'CHANNEL_SILENT'],
  ['security', 'SMS', 'ALLOWED_BY_DEFAULT'],
] as const)('where stops by text might not be heard, %s by %s: %s', (type, channel, reason) => {
  expect(ask({ type, channel, hold }).reason).toBe(reason);
});

test('it waits, and is asked about again; another channel may be open meanwhile', () => {
  expect(ask({ channel: 'SMS', hold })).toMatchObject({
    outcome: 'DEFER',
    reason: 'CHANNEL_SILENT',
    notBefore: until,
    validUntil: until,
    useInstead: expect.arrayContaining(['EMAIL']) as string[],
  });
});

test.each([
  [-1, 'CHANNEL_SILENT'],
  [0, 'ALLOWED_BY_DEFAULT'],
])('%i milliseconds from when it is asked about again', (offset, reason) => {
  expect(ask({ channel: 'SMS', hold, at: addMilliseconds(until, offset) }).reason).toBe(reason);
});

test.each([
  ['SMS', until],
  ['EMAIL', addMilliseconds(NOW, 86_400_000)],
] as const)(
  'where the list stands in for webhooks, %s goes out, for as long as that is known',
  (channel, validUntil) => {
    expect(ask({ channel, hold: { ...hold, isHeld: false } })).toMatchObject({ outcome: 'ALLOW', validUntil });
  },
);

test('what is stopped is stopped, and not only held', () => {
  expect(ask({ channel: 'SMS', hold, said: [aStatement('stop')] }).outcome).toBe('DENY');
});
