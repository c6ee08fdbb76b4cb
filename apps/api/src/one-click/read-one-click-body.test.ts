import { expect, test } from 'vitest';
import { readOneClickBody } from './read-one-click-body.ts';

const read = (body: string) => readOneClickBody([...new URLSearchParams(body)]);

test.each([
  ['List-Unsubscribe=One-Click', { kind: 'one-click' }],
  ['via=page&what=type', { kind: 'page', what: 'type' }],
  ['what=all&via=page', { kind: 'page', what: 'all' }],
  ['via=page&what=not-me', { kind: 'page', what: 'not-me' }],
  ['', { kind: 'other' }],
  ['List-Unsubscribe=one-click', { kind: 'other' }],
  ['list-unsubscribe=One-Click', { kind: 'other' }],
  ['List-Unsubscribe=One-Click&x=1', { kind: 'other' }],
  ['List-Unsubscribe=One-Click&List-Unsubscribe=One-Click', { kind: 'other' }],
  ['List-Unsubscribe', { kind: 'other' }],
  ['via=page', { kind: 'other' }],
  ['via=page&what=everything', { kind: 'other' }],
  ['what=type', { kind: 'other' }],
] as const)('the body %j asks for %o', (body, expected) => {
  expect(read(body)).toEqual(expected);
});
