import type { PreferenceCell, PreferenceMatrix } from '@heed/domain/decision/preference-matrix';
import { preferencesIn } from '@heed/i18n/preferences/in-language';
import type { WrittenLocale } from '@heed/i18n/locales';
import { instantOf, type Instant } from '@heed/domain/time/instant';
import { sampleCatalogue } from '@heed/use-cases/testing/sample-catalogue';
import { expect, test } from 'vitest';
import { describePreferences } from './describe-preferences.ts';
import { nameTypes } from './name-types.ts';
import { formatPhone, keepOrder, type Reader } from './reader.ts';

const catalogue = sampleCatalogue();
/** A Tuesday in November, and a Sunday in May of the same year. */
const NOW = at('2026-11-24T18:00:00Z');
const SINCE = at('2026-05-03T18:00:00Z');

function at(text: string): Instant {
  const instant = instantOf(Date.parse(text));
  if (instant === undefined) throw new Error(text);
  return instant;
}

function reader(locale: WrittenLocale = 'en'): Reader {
  return {
    locale,
    words: preferencesIn(locale),
    catalogue,
    timeZone: 'America/Chicago',
    now: NOW,
    ownZone: 'America/Chicago',
    senders: [
      { number: '+12025550100', kind: 'long-code', advancedOptOut: false },
      { number: '55501', kind: 'short-code', messagingService: 'MG1', advancedOptOut: true },
    ],
  };
}

function describe(cell: PreferenceCell, locale: WrittenLocale = 'en', rows = 1) {
  const cells = {
    EMAIL: { kind: 'on', reason: 'ALLOWED_BY_DEFAULT' },
    SMS: cell,
    VOICE: { kind: 'not-offered' },
  } as const;
  const matrix: PreferenceMatrix = {
    categories: [
      { category: 'care', rows: catalogue.types.slice(0, rows).map((type) => ({ type, cells, remains: [] })) },
    ],
  };
  const names = nameTypes(catalogue, locale, preferencesIn(locale));
  const list = describePreferences(reader(locale), names, { email: 'as•••@e•••.org', phone: '(•••) •••-0101' }, matrix);
  const [line] = list.groups[0]?.lines ?? [];
  return {
    list,
    tile: line?.tiles.find(({ channel }) => channel === 'SMS'),
    notes: line?.notes.map(({ text }) => text),
  };
}

test.each([
  [{ kind: 'on', reason: 'ALLOWED_BY_DEFAULT' }, { kind: 'switch', isOn: true }, undefined],
  [{ kind: 'off', reason: 'STOPPED' }, { kind: 'switch', isOn: false }, undefined],
  [
    { kind: 'address-stopped', since: SINCE, wayIn: 'SMS' },
    { kind: 'fixed', state: 'Stopped' },
    'STOP was texted from (•••)\u00a0•••\u20110101 on May 3. To get texts again, text START to 202\u2011555\u20110100 from that phone.',
  ],
  [
    { kind: 'address-stopped', since: SINCE, wayIn: 'PUBLIC_FORM' },
    { kind: 'fixed', state: 'Stopped' },
    /A form on our website stopped messages to .* on May 3\. To get them again, call us/,
  ],
  [
    { kind: 'carrier-blocked', since: SINCE },
    { kind: 'fixed', state: 'Stopped' },
    /phone company has blocked .* text START/,
  ],
  [
    { kind: 'carrier-blocked', since: SINCE, blockedBy: '55501' },
    { kind: 'fixed', state: 'Stopped' },
    /phone company has blocked .* text START to 55501 /,
  ],
  [
    { kind: 'carrier-blocked', since: SINCE, blockedBy: 'MG1' },
    { kind: 'fixed', state: 'Stopped' },
    /text START to 55501 /,
  ],
  [
    { kind: 'carrier-blocked', since: SINCE, blockedBy: '+12025550177' },
    { kind: 'fixed', state: 'Stopped' },
    /text START to 202\u2011555\u20110177 /,
  ],
  [
    { kind: 'carrier-blocked', since: SINCE, blockedBy: 'unknown' },
    { kind: 'fixed', state: 'Stopped' },
    /text START to 202\u2011555\u20110100 /,
  ],
  [
    { kind: 'address-stopped', since: SINCE, wayIn: 'SMS', blockedBy: '55501' },
    { kind: 'fixed', state: 'Stopped' },
    /STOP was texted .* text START to 55501 /,
  ],
  [{ kind: 'held' }, { kind: 'fixed', state: 'On hold' }, /a person is reading it/],
  [
    { kind: 'needs-authorization', reason: 'NO_AUTHORIZATION' },
    { kind: 'fixed', state: 'Not signed' },
    /signed permission/,
  ],
  [{ kind: 'needs-consent' }, { kind: 'fixed', state: 'Not yet' }, /only if you agree first/],
  [{ kind: 'undeliverable' }, { kind: 'fixed', state: 'Not arriving' }, /Our texts to .* do not arrive/],
  [{ kind: 'restricted' }, { kind: 'fixed', state: 'Not used' }, /You asked us not to reach you by text/],
] as const satisfies readonly (readonly [PreferenceCell, object, string | RegExp | undefined])[])(
  'a cell that is %o is shown as %o',
  (cell, tile, note) => {
    const shown = describe(cell);
    expect(shown.tile).toMatchObject(tile);
    if (note === undefined) expect(shown.notes).toEqual([]);
    else expect(shown.notes).toEqual([typeof note === 'string' ? note : expect.stringMatching(note)]);
  },
);

test('what is true of several rows is said once, above them', () => {
  const { list, notes } = describe({ kind: 'address-stopped', since: SINCE, wayIn: 'SMS' }, 'en', 3);
  expect(notes).toEqual([]);
  expect(list.above).toHaveLength(1);
});

test('a channel for which there is no address has no column, and the page says why', () => {
  const { list } = describe({ kind: 'no-contact-point' });
  expect(list.channels).toEqual(['EMAIL']);
  expect(list.below.map(({ text }) => text)).toContain('We have no number that takes texts for you.');
});

test('numbers keep their order inside Arabic', () => {
  expect(keepOrder('ar', '202-555-0100')).toBe('\u2066202-555-0100\u2069');
  expect(keepOrder('ar', '24 نوفمبر 2026')).toBe('\u206724 نوفمبر 2026\u2069');
  expect(keepOrder('es', '202-555-0100')).toBe('202-555-0100');
  const { notes } = describe({ kind: 'address-stopped', since: SINCE, wayIn: 'SMS' }, 'ar');
  expect(notes?.[0]).toContain('\u2066202\u2011555\u20110100\u2069');
});

test.each([
  ['+12025550100', '202-555-0100'],
  ['+442079460958', '+442079460958'],
  ['55501', '55501'],
] as const)('the number %s is shown as %s', (e164, shown) => {
  expect(formatPhone(e164)).toBe(shown);
});
