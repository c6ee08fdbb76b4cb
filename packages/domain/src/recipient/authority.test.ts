import { describe, expect, test } from 'vitest';
import { aType } from '../testing/a-catalogue.ts';
import { aProfile, bornOn, onDate } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, EVERYTHING, moment, NOW, ofCategories } from '../testing/a-statement.ts';
import type { Instant } from '../time/instant.ts';
import { birthdayAt } from './age.ts';
import { authorityEnd, authorityOver, mayHaveSaid } from './authority.ts';
import type { Representative, TimeZone } from './recipient.ts';

const parent: Representative = { id: 'p', role: 'parent' };

describe('a birthday', () => {
  const { timeZone } = aProfile();
  test.each([
    ['2008-11-25', timeZone, '2026-11-25T06:00:00Z'],
    ['2008-02-29', timeZone, '2026-02-28T06:00:00Z'],
    ['2008-07-04', 'Pacific/Honolulu', '2026-07-04T10:00:00Z'],
    ['2008-11-25', undefined, '2026-11-25T05:00:00Z'],
    ['2008-11-25', 'Mars/Olympus', '2026-11-25T05:00:00Z'],
  ])('the eighteenth of somebody born on %s in %s begins at %s', (birthDate, zone, begins) => {
    const place = zone === undefined ? {} : { timeZone: zone as TimeZone };
    expect(birthdayAt({ ...place, birthDate: onDate(birthDate) }, 18)).toBe(moment(begins));
  });

  test('is not known with half of a birth date', () => {
    expect(birthdayAt({ birthDate: onDate('2008-11') }, 18)).toBeUndefined();
  });
});

test.each<[string, Representative, string | undefined, string | undefined]>([
  ['a parent without an end', parent, '2008-11-25', '2026-11-25T06:00:00Z'],
  [
    'a parent with an earlier end',
    { ...parent, validTo: moment('2026-01-01T00:00:00Z') },
    '2008-11-25',
    '2026-01-01T00:00:00Z',
  ],
  [
    'a parent with a later end',
    { ...parent, validTo: moment('2030-01-01T00:00:00Z') },
    '2008-11-25',
    '2026-11-25T06:00:00Z',
  ],
  ['a parent of a child whose birth date is not known', parent, undefined, undefined],
  ['a guardian', { ...parent, role: 'guardian' }, '2008-11-25', undefined],
  ['an agent with an end', { ...parent, role: 'agent', validTo: NOW }, undefined, '2026-11-24T18:00:00Z'],
])('the authority of %s ends', (_, representative, birthDate, end) => {
  const profile = aProfile(birthDate === undefined ? {} : bornOn(birthDate));
  expect(authorityEnd(profile, representative)).toBe(end === undefined ? undefined : moment(end));
});

test.each([
  ['p', {}, true],
  ['somebody else', {}, false],
  ['p', { validFrom: (NOW + 1) as Instant }, false],
  ['p', { validFrom: NOW }, true],
  ['p', { validTo: NOW }, false],
  ['p', { scope: { kind: 'categories', categories: ['payment'] } as const }, false],
  ['p', { scope: { kind: 'categories', categories: ['care'] } as const }, true],
])('%s may act about reminders with %j: %s', (id, given, may) => {
  expect(authorityOver(aProfile({ representatives: [{ ...parent, ...given }] }), id, aType('reminder'), NOW)).toBe(may);
});

test('a parent who came to a record by a merge has no authority while the day of majority was not worked out', () => {
  const { sealedBirthDate } = bornOn('2020-01-01');
  expect(authorityEnd(aProfile({ ...(sealedBirthDate && { sealedBirthDate }) }), parent)).toBe(0);
});

describe('what a representative said', () => {
  const profile = aProfile({
    representatives: [
      { ...parent, validFrom: daysAgo(5), validTo: daysAgo(2), scope: { kind: 'categories', categories: ['care'] } },
    ],
  });
  const by = (id: string) => ({ speaker: { kind: 'representative', representative: id } }) as const;
  const care = { scope: ofCategories(['care']) };
  const at = (days: number) => ({ saidAt: daysAgo(days), receivedAt: NOW });
  test.each([
    ['an allow within the authority', aStatement('allow', { ...by('p'), ...care, ...at(3) }), true],
    ['an allow on its first moment', aStatement('allow', { ...by('p'), ...care, ...at(5) }), true],
    ['an allow before it', aStatement('allow', { ...by('p'), ...care, ...at(6) }), false],
    ['an allow at its end', aStatement('allow', { ...by('p'), ...care, ...at(2) }), false],
    ['an allow of more than it is about', aStatement('allow', { ...by('p'), scope: EVERYTHING, ...at(3) }), false],
    ['an allow of somebody unknown', aStatement('allow', { ...by('q'), ...care, ...at(3) }), false],
    ['a stop after it', aStatement('stop', { ...by('p'), ...at(1) }), true],
    ['the patient’s own allow', aStatement('allow', at(1)), true],
  ])('%s counts: %#', (_, statement, counts) => {
    expect(mayHaveSaid(profile, statement)).toBe(counts);
  });
});
