import { expect, test } from 'vitest';
import type { ReportedSend } from '../../projection/recipient-state.ts';
import { typeKey } from '../../testing/a-catalogue.ts';
import { NOW } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';
import type { Instant } from '../../time/instant.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const sent = (...ago: readonly number[]) => ({
  sends: ago.map((milliseconds): ReportedSend => ({
    type: typeKey('limited'),
    channel: 'SMS',
    at: (NOW - milliseconds) as Instant,
  })),
});
const limited = { type: 'limited', channel: 'SMS' } as const;

test.each([
  ['nothing', [], undefined],
  ['one now', [0], NOW + DAY],
  ['one almost a day ago', [DAY - 1], NOW + 1],
  ['one a day ago', [DAY], undefined],
  ['two in the week', [2 * DAY, 3 * DAY], undefined],
  ['three in the week', [2 * DAY, 3 * DAY, 7 * DAY - HOUR], NOW + HOUR],
  ['three, the first of them a week ago', [2 * DAY, 3 * DAY, 7 * DAY], undefined],
  ['three, one of them today', [HOUR, 3 * DAY, 7 * DAY - 30 * HOUR], NOW + 30 * HOUR],
] as const)('one a day and three a week, after %s: not before %#', (_, ago, notBefore) => {
  const decision = ask({ ...limited, state: sent(...ago) });
  expect(decision.notBefore).toBe(notBefore);
  expect(decision.outcome).toBe(notBefore === undefined ? 'ALLOW' : 'DEFER');
});

test('the limit ends at the very millisecond, when the hours are open then', () => {
  expect(ask({ ...limited, state: sent(DAY - 1) }).notBefore).toBe(NOW + 1);
});

test('a limit that ends at night is over when the hours open', () => {
  const decision = ask({ ...limited, state: sent(HOUR * 12) });
  expect(decision).toMatchObject({ reason: 'FREQUENCY_LIMIT', notBefore: NOW + 21 * HOUR });
});

test('texts and calls count together, mail does not count and is not held', () => {
  const call = sent(HOUR).sends.map((send) => ({ ...send, channel: 'VOICE' as const }));
  const mail = sent(HOUR).sends.map((send) => ({ ...send, channel: 'EMAIL' as const }));
  expect(ask({ ...limited, state: { sends: call } }).reason).toBe('FREQUENCY_LIMIT');
  expect(ask({ ...limited, state: { sends: mail } }).outcome).toBe('ALLOW');
  expect(ask({ ...limited, channel: 'EMAIL', state: sent(HOUR) }).outcome).toBe('ALLOW');
});

test('other types do not count, and a type without a limit has none', () => {
  expect(ask({ type: 'reminder', channel: 'SMS', state: sent(HOUR, HOUR, HOUR) }).outcome).toBe('ALLOW');
  const other = sent(HOUR).sends.map((send) => ({ ...send, type: typeKey('reminder') }));
  expect(ask({ ...limited, state: { sends: other } }).outcome).toBe('ALLOW');
});
