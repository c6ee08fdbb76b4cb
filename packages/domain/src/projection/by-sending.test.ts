import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import { typeKey } from '../testing/a-catalogue.ts';
import { cases } from '../testing/cases.ts';
import { minutesAgo } from '../testing/a-statement.ts';
import { bySending } from './by-sending.ts';
import type { ReportedSend } from './recipient-state.ts';

const send = (minutes: number, type: string, channel: ReportedSend['channel']): ReportedSend => ({
  at: minutesAgo(minutes),
  type: typeKey(type),
  channel,
});
const ORDERED = [send(9, 'b', 'SMS'), send(5, 'a', 'EMAIL'), send(5, 'a', 'SMS'), send(5, 'b', 'EMAIL')];

test('sends are ordered by when they went, then by type, then by channel', () => {
  for (const [place, one] of ORDERED.entries())
    for (const [other, another] of ORDERED.entries())
      expect(Math.sign(bySending(one, another))).toBe(Math.sign(place - other));
});

test('one list has one order, however it was shuffled', () => {
  const sends = fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...DECIDED_CHANNELS))
    .map(([minutes, type, channel]) => send(minutes, type, channel));
  fc.assert(
    fc.property(fc.array(sends), (list) => {
      expect(list.toReversed().sort(bySending)).toEqual(list.toSorted(bySending));
    }),
    cases(1000),
  );
});
