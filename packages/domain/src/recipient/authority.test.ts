import { describe, expect, test } from 'vitest';
import { aType } from '../testing/a-catalogue.ts';
import { aContactPoint, aProfile, bornOn, contactPointId, MAILBOX, onDate, PHONE } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, EVERYTHING, moment, NOW, ofCategories } from '../testing/a-statement.ts';
import type { Instant } from '../time/instant.ts';
import { birthdayAt } from './age.ts';
import { authorityEnd, authorityOver, mayBeToldOf, mayHaveSaid, speakerBehind, type Viewer } from './authority.ts';
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

  test.each(['2008-11', '2008-11-25T00:00', ' 2008-11-25'])('is not known from %j, which is no date', (birthDate) => {
    expect(birthdayAt({ birthDate: onDate(birthDate) }, 18)).toBeUndefined();
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
    ['hours after it', aStatement({ kind: 'contact-hours', opens: 540, closes: 600 }, { ...by('p'), ...at(1) }), false],
    ['a language of more than it is about', aStatement('prefer-language', { ...by('p'), ...at(3) }), false],
    ['the patient’s own favorite way', aStatement('prefer-channel', at(1)), true],
    ['a stop after it', aStatement('stop', { ...by('p'), ...at(1) }), true],
    ['the patient’s own allow', aStatement('allow', at(1)), true],
  ])('%s counts: %#', (_, statement, counts) => {
    expect(mayHaveSaid(profile, statement)).toBe(counts);
  });
});

describe('who looks at a page', () => {
  const [mailbox, phone] = [contactPointId('mailbox'), contactPointId('phone')];
  const PATIENT = { kind: 'patient' } as const;
  const PARENT = { kind: 'representative', representative: 'p' } as const;
  const profile = aProfile({
    representatives: [parent],
    contactPoints: [
      aContactPoint('email', MAILBOX, { belongsTo: PARENT }),
      aContactPoint('phone', PHONE, { belongsTo: { kind: 'recipient' } }),
    ],
  });
  const unknownOwner = aProfile({ representatives: [parent] });

  test.each<[string, Viewer, object, object]>([
    ['a link to the address of a parent is the parent’s', { contactPoint: mailbox }, profile, PARENT],
    ['whatever they say', { contactPoint: mailbox, actsAs: 'somebody' }, profile, PARENT],
    ['a link to the child’s own is the child’s', { contactPoint: phone }, profile, PATIENT],
    ['unless they say that they act for the child', { contactPoint: phone, actsAs: 'p' }, profile, PARENT],
    ['somebody who is not registered acts for nobody', { contactPoint: phone, actsAs: 'x' }, profile, PATIENT],
    ['a link that came by no address is the patient’s', {}, profile, PATIENT],
    ['an address of which nobody said whose it is, too', { contactPoint: mailbox }, unknownOwner, PATIENT],
  ])('%s', (_, viewer, of, speaker) => {
    expect(speakerBehind(of as typeof profile, viewer)).toEqual(speaker);
  });

  const reminder = aType('appt_reminder');
  const alone = aType('counselling', { minorConsented: true });
  const ofBills = {
    ...profile,
    representatives: [{ ...parent, scope: { kind: 'categories', categories: ['payment'] } }],
  };
  const over = { ...profile, representatives: [{ ...parent, validTo: NOW }] };
  const nobody = { ...unknownOwner, representatives: [] };
  test.each<[string, object, Viewer, typeof reminder, boolean]>([
    ['a parent is told of reminders', profile, { contactPoint: mailbox }, reminder, true],
    ['not of what their authority is not about', ofBills, { contactPoint: mailbox }, reminder, false],
    ['nor of anything once it ended', over, { contactPoint: mailbox }, reminder, false],
    ['never of care the child consented to alone', profile, { contactPoint: mailbox }, alone, false],
    ['the child is, by their own address', profile, { contactPoint: phone }, alone, true],
    ['not while they act as a parent', profile, { contactPoint: phone, actsAs: 'p' }, alone, false],
    ['in doubt whose address it is, not', unknownOwner, { contactPoint: mailbox }, alone, false],
    ['nor by a link that came by no address', profile, {}, alone, false],
    ['where nobody acts for them there is no doubt', nobody, {}, alone, true],
    ['nor where all authority ended', { ...unknownOwner, representatives: over.representatives }, {}, alone, true],
    ['everybody else is told of reminders', unknownOwner, {}, reminder, true],
  ])('%s', (_, of, viewer, type, told) => {
    expect(mayBeToldOf(of as typeof profile, type, viewer, NOW)).toBe(told);
  });
});
