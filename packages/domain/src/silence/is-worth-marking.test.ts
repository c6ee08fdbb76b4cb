import { expect, test } from 'vitest';
import { NOW } from '../testing/a-statement.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';
import {
  BAD_SIGNATURES_IN_A_ROW,
  type ChannelSignals,
  isWorthMarking,
  STATUS_LAG_MS,
  WEBHOOK_LAG_MS,
} from './channel-signals.ts';

const ago = (milliseconds: number): Instant => addMilliseconds(NOW, -milliseconds);
const well: ChannelSignals = { watchedSince: ago(9_000_000), caughtUpAt: ago(60_000) };

test.each<[string, Partial<ChannelSignals>, Partial<ChannelSignals>, boolean]>([
  ['nothing', {}, {}, false],
  ['the first text', {}, { lastTextAt: NOW }, true],
  ['the first status', {}, { lastStatusAt: NOW }, true],
  ['a text a minute after the last', { lastTextAt: ago(60_000) }, { lastTextAt: NOW }, true],
  ['a text within a minute of the last', { lastTextAt: ago(59_999) }, { lastTextAt: NOW }, false],
  ['a status a minute after the last', { lastStatusAt: ago(60_000) }, { lastStatusAt: NOW }, true],
  ['a status within a minute of the last', { lastStatusAt: ago(59_999) }, { lastStatusAt: NOW }, false],
  ['a text, however fresh the last status is', { lastStatusAt: ago(1) }, { lastTextAt: NOW }, true],
  ['wrong signatures', {}, { badSignaturesAt: NOW }, true],
  ['a comparison beside a text', { lastTextAt: ago(1) }, { lastTextAt: NOW, caughtUpAt: NOW }, true],
  [
    'a text that ends a silence, however fresh the last one is',
    { lastTextAt: ago(2), unheardTextAt: ago(1) },
    { lastTextAt: NOW },
    true,
  ],
  ['a status that ends a silence', { lastStatusAt: ago(2), unheardStatusAt: ago(1) }, { lastStatusAt: NOW }, true],
  [
    'a status that ends none: texts are still not heard',
    { lastTextAt: ago(2), lastStatusAt: ago(2), unheardTextAt: ago(1) },
    { lastStatusAt: NOW },
    false,
  ],
])('%s is worth writing: %#', (_, signals, mark, isOne) => {
  expect(isWorthMarking({ ...well, ...signals }, mark)).toBe(isOne);
});

test('a webhook is late after five minutes, a status after fifteen, and five wrong signatures are no accident', () => {
  expect([WEBHOOK_LAG_MS, STATUS_LAG_MS, BAD_SIGNATURES_IN_A_ROW]).toEqual([300_000, 900_000, 5]);
});
