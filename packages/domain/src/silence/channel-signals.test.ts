import { describe, expect, test } from 'vitest';
import { NOW } from '../testing/a-statement.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';
import { holdOf, isHeld, silencesOf, type ChannelSignals } from './channel-signals.ts';

const ago = (minutes: number): Instant => addMilliseconds(NOW, -minutes * 60_000);
const well: ChannelSignals = { watchedSince: ago(1000), caughtUpAt: ago(30) };

describe('silences', () => {
  test.each<[string, Partial<ChannelSignals>, readonly string[]]>([
    ['nothing bad was seen', {}, []],
    ['nothing ever came, and nothing was to come', { watchedSince: ago(1) }, []],
    ['a text did not come', { unheardTextAt: ago(3) }, ['NO_WEBHOOK']],
    ['a text did not come, and none since', { unheardTextAt: ago(3), lastTextAt: ago(4) }, ['NO_WEBHOOK']],
    ['a text did not come, one came in the same moment', { unheardTextAt: ago(3), lastTextAt: ago(3) }, ['NO_WEBHOOK']],
    ['a text did not come, but one came since', { unheardTextAt: ago(3), lastTextAt: ago(2) }, []],
    ['a text did not come, a status came since', { unheardTextAt: ago(3), lastStatusAt: ago(2) }, ['NO_WEBHOOK']],
    ['signatures are wrong', { badSignaturesAt: ago(3), lastTextAt: ago(4) }, ['BAD_SIGNATURES']],
    ['signatures were wrong, a text was right since', { badSignaturesAt: ago(3), lastTextAt: ago(2) }, []],
    ['signatures were wrong, a status was right since', { badSignaturesAt: ago(3), lastStatusAt: ago(2) }, []],
    ['a status did not come', { unheardStatusAt: ago(3), lastTextAt: ago(2) }, ['NO_STATUS']],
    ['a status did not come, one came since', { unheardStatusAt: ago(3), lastStatusAt: ago(2) }, []],
    ['a webhook was not written', { unwrittenAt: ago(3) }, ['NOT_WRITTEN']],
    ['a webhook was not written, others were since', { unwrittenAt: ago(3), lastTextAt: ago(1) }, ['NOT_WRITTEN']],
    ['a webhook was not written, the list was read in that moment', { unwrittenAt: ago(30) }, ['NOT_WRITTEN']],
    ['a webhook was not written, the list was read since', { unwrittenAt: addMilliseconds(ago(30), -1) }, []],
    ['the list was read two hours ago', { caughtUpAt: ago(120) }, []],
    ['the list was read longer ago', { caughtUpAt: addMilliseconds(ago(120), -1) }, ['NOT_COMPARED']],
    [
      'all at once',
      {
        unheardTextAt: ago(3),
        unheardStatusAt: ago(3),
        badSignaturesAt: ago(3),
        unwrittenAt: ago(3),
        caughtUpAt: ago(300),
      },
      ['NO_WEBHOOK', 'BAD_SIGNATURES', 'NO_STATUS', 'NOT_WRITTEN', 'NOT_COMPARED'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(silencesOf({ ...well, ...given }, NOW)).toEqual(expected);
  });

  test.each([
    [120, []],
    [121, ['NOT_COMPARED']],
  ])('a list that was never read is looked for since the watch began: %i minutes', (minutes, expected) => {
    expect(silencesOf({ watchedSince: ago(minutes) }, NOW)).toEqual(expected);
  });
});

describe('a hold', () => {
  const silent: ChannelSignals = { ...well, unheardTextAt: ago(3) };
  test.each<[string, ChannelSignals, boolean]>([
    ['all is well, however long ago the list was read', { ...well, caughtUpAt: ago(119) }, false],
    ['silent, the list was read ten minutes ago', { ...silent, caughtUpAt: ago(10) }, false],
    ['silent, the list was read longer ago', { ...silent, caughtUpAt: addMilliseconds(ago(10), -1) }, true],
    ['silent, the list was never read', { watchedSince: ago(1), badSignaturesAt: ago(1) }, true],
    [
      'a webhook was not written, the list was read just before',
      { ...well, caughtUpAt: ago(4), unwrittenAt: ago(3) },
      true,
    ],
    ['nobody compared', { ...well, caughtUpAt: ago(121) }, true],
  ])('%s: %s', (_name, signals, expected) => {
    expect(isHeld(signals, NOW)).toBe(expected);
  });

  test.each<[string, ChannelSignals | undefined, boolean | undefined, Instant | undefined]>([
    ['held, since the list was read long ago', { ...silent, caughtUpAt: ago(11) }, true, ago(-5)],
    ['held, since the list was never read', { watchedSince: ago(1), badSignaturesAt: ago(1) }, true, ago(-5)],
    ['silent, the list was read', { ...silent, caughtUpAt: ago(4) }, false, addMilliseconds(ago(-6), 1)],
    [
      'silent, the list was read just ten minutes ago',
      { ...silent, caughtUpAt: ago(10) },
      false,
      addMilliseconds(NOW, 1),
    ],
    ['heard', well, undefined, undefined],
    ['not watched', undefined, undefined, undefined],
  ])('%s: texts and calls, for as long as that is known', (_name, signals, held, until) => {
    const expected = held === undefined ? undefined : { channels: ['SMS', 'VOICE'], isHeld: held, until };
    expect(holdOf(signals, NOW)).toEqual(expected);
  });
});
