import { expect, test } from 'vitest';
import type { ContactPointId } from '@heed/domain/recipient/recipient';
import { preferencesIn } from '@heed/i18n/preferences/in-language';
import { sayReach } from './say-reach.ts';

const words = preferencesIn('en');
const id = (text: string) => text as ContactPointId;
const points = [{ id: id('mail'), kind: 'email', masked: 'an•••@e•••.org' }] as const;

test.each([
  ['use-only', ['mail'], 'full', ['Asked us to use only an•••@e•••.org.']],
  [
    'use-only',
    ['mail', 'gone', 'gone too'],
    'full',
    ['Asked us to use only an•••@e•••.org and an address or number no longer on file.'],
  ],
  ['never-use', ['gone'], 'full', ['Asked us never to use an address or number no longer on file.']],
  ['never-use', ['mail'], 'minimal', ['Asked us never to use an•••@e•••.org.', words.history.askedLittle]],
  ['never-use', [], 'minimal', [words.history.askedLittle]],
  ['never-use', [], 'full', [words.history.other.restrict]],
] as const)('%s %j %s', (kind, contactPoints, detail, lines) => {
  const word = { kind: 'restrict', rule: { kind, contactPoints: contactPoints.map(id) }, detail } as const;
  expect(sayReach({ words, locale: 'en' }, word, points)).toEqual(lines);
});
