import { describe, expect, test } from 'vitest';
import { aStatement } from '../testing/a-statement.ts';
import { asksForAnotherWay, asksForMore, isClaim, mayTakeBack, needsAuthority } from './claim.ts';
import type { Speaker, Statement, Word } from './statement.ts';

const WORDS: Readonly<Record<Word['kind'], 'less' | 'way' | 'more'>> = {
  stop: 'less',
  pause: 'less',
  restrict: 'less',
  'revoke-authorization': 'less',
  confirm: 'less',
  disown: 'less',
  'contact-hours': 'way',
  'prefer-language': 'way',
  'prefer-channel': 'way',
  allow: 'more',
  authorize: 'more',
  consent: 'more',
  'lift-restriction': 'more',
  reclaim: 'more',
  'use-contact-point': 'more',
  withdraw: 'more',
};
const EACH = Object.entries(WORDS) as [Word['kind'], 'less' | 'way' | 'more'][];

test.each(EACH)('%s asks for %s', (word, asks) => {
  const said = aStatement(word);
  expect(asksForMore(said)).toBe(asks === 'more');
  expect(asksForAnotherWay(said)).toBe(asks === 'way');
  expect(needsAuthority(said)).toBe(asks !== 'less');
});

describe('a claim', () => {
  test.each<[Word['kind'], Statement['wayIn'], Speaker, boolean]>([
    ['allow', 'SIGNED_LINK', { kind: 'patient' }, false],
    ['allow', 'IMPORT', { kind: 'patient' }, true],
    ['allow', 'CARRIER', { kind: 'patient' }, true],
    ['allow', 'SYSTEM', { kind: 'patient' }, true],
    ['prefer-channel', 'SYSTEM', { kind: 'patient' }, true],
    ['stop', 'IMPORT', { kind: 'patient' }, false],
    ['stop', 'SIGNED_LINK', { kind: 'system', client: 'c' }, true],
  ])('%s by %s of %j: %s', (word, wayIn, speaker, is) => {
    expect(isClaim(aStatement(word, { wayIn, speaker }))).toBe(is);
  });
});

describe('what was said is taken back', () => {
  const patient: Speaker = { kind: 'patient' };
  const parent: Speaker = { kind: 'representative', representative: 'parent' };
  const guardian: Speaker = { kind: 'representative', representative: 'guardian' };
  const system: Speaker = { kind: 'system', client: 'c' };
  test.each<[Speaker, Speaker, boolean]>([
    [patient, patient, true],
    [patient, parent, true],
    [parent, parent, true],
    [parent, guardian, false],
    [parent, patient, false],
    [system, patient, false],
    [system, system, true],
    [patient, system, true],
  ])('by %j, said by %j: %s', (by, of, may) => {
    expect(mayTakeBack(aStatement('withdraw', { speaker: by }), aStatement('stop', { speaker: of }))).toBe(may);
  });
});
