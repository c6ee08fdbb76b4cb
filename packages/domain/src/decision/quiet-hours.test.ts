import { expect, test } from 'vitest';
import { moment } from '../testing/a-statement.ts';
import { callHours, permittedFrom } from './quiet-hours.ts';

const CHICAGO = 'America/Chicago';

test.each([
  ['Tuesday, before nine', '2026-11-24T14:59:59.999Z', CHICAGO, '2026-11-24T15:00:00Z'],
  ['Tuesday at nine', '2026-11-24T15:00:00Z', CHICAGO, undefined],
  ['Tuesday, before eight in the evening', '2026-11-25T01:59:59.999Z', CHICAGO, undefined],
  ['Tuesday at eight in the evening', '2026-11-25T02:00:00Z', CHICAGO, '2026-11-25T15:00:00Z'],
  ['Saturday at nine', '2026-11-28T15:00:00Z', CHICAGO, undefined],
  ['Saturday at eight in the evening: Sunday noon', '2026-11-29T02:00:00Z', CHICAGO, '2026-11-29T18:00:00Z'],
  ['Sunday at nine', '2026-11-29T15:00:00Z', CHICAGO, '2026-11-29T18:00:00Z'],
  ['Sunday, before noon', '2026-11-29T17:59:59.999Z', CHICAGO, '2026-11-29T18:00:00Z'],
  ['Sunday at noon', '2026-11-29T18:00:00Z', CHICAGO, undefined],
  ['Sunday at eight in the evening: Monday at nine', '2026-11-30T02:00:00Z', CHICAGO, '2026-11-30T15:00:00Z'],
  ['the evening before the clocks go forward: Sunday noon', '2026-03-08T02:00:00Z', CHICAGO, '2026-03-08T17:00:00Z'],
  ['the evening before they go back: Sunday noon', '2026-11-01T01:00:00Z', CHICAGO, '2026-11-01T18:00:00Z'],
  ['where the clocks never change', '2026-07-01T15:59:59.999Z', 'America/Phoenix', '2026-07-01T16:00:00Z'],
  ['no zone, before noon in the East', '2026-11-24T16:59:59.999Z', undefined, '2026-11-24T17:00:00Z'],
  ['no zone, at noon in the East', '2026-11-24T17:00:00Z', undefined, undefined],
  ['no zone, before eight in the evening in the East', '2026-11-25T00:59:59.999Z', undefined, undefined],
  [
    'no zone, at eight in the evening in the East: noon again',
    '2026-11-25T01:00:00Z',
    undefined,
    '2026-11-25T17:00:00Z',
  ],
])('%s', (_, text, zone, opensAt) => {
  const at = moment(text);
  for (const channel of ['SMS', 'VOICE'] as const)
    expect(permittedFrom(channel, at, zone)).toBe(opensAt === undefined ? at : moment(opensAt));
  expect(permittedFrom('EMAIL', at, zone)).toBe(at);
});

test('open hours tell when they end; mail never does', () => {
  const noon = moment('2026-11-24T18:00:00Z');
  expect(callHours('SMS', noon, CHICAGO)).toEqual({ kind: 'open', until: moment('2026-11-25T02:00:00Z') });
  expect(callHours('EMAIL', noon, CHICAGO)).toEqual({ kind: 'open', until: undefined });
});
