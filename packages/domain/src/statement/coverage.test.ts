import { expect, test } from 'vitest';
import { aType, typeKey } from '../testing/a-catalogue.ts';
import { EVERYTHING, ofCategories, ofTypes } from '../testing/a-statement.ts';
import { covers, includesTypes, reaches } from './coverage.ts';
import type { Scope, TypeScope } from './statement.ts';

const reminder = aType('reminder', {
  category: 'quality',
  formerCategories: ['care'],
  formerKeys: [typeKey('nudge')],
});

const bornHere = aType('reminder', { category: 'quality' });

test('a type that was never elsewhere is reached through its own category only', () => {
  expect(reaches(ofCategories(['care', 'payment', 'fundraising']), bornHere, 'EMAIL')).toBe(false);
});

test.each<[string, Scope, boolean, boolean]>([
  ['everything', EVERYTHING, true, true],
  ['everything by text', { types: { kind: 'all' }, channels: ['SMS'] }, false, false],
  ['everything by email and text', { types: { kind: 'all' }, channels: ['EMAIL', 'SMS'] }, true, true],
  ['everything on no channel', { types: { kind: 'all' }, channels: [] }, false, false],
  ['its category', ofCategories(['quality']), true, true],
  ['a category it was in', ofCategories(['care']), false, true],
  ['a category it was in, by text', ofCategories(['care'], ['SMS']), false, false],
  ['another category', ofCategories(['payment']), false, false],
  ['no category', ofCategories([]), false, false],
  ['its key', ofTypes(['bill', 'reminder']), true, true],
  ['the key of the type in whose place it came', ofTypes(['nudge']), false, true],
  ['that key, by text', ofTypes(['nudge'], ['SMS']), false, false],
  ['another key', ofTypes(['bill']), false, false],
])('%s covers a reminder by email: %s, reaches it: %s', (_, scope, isCovered, isReached) => {
  expect([covers(scope, reminder, 'EMAIL'), reaches(scope, reminder, 'EMAIL')]).toEqual([isCovered, isReached]);
});

const all: TypeScope = { kind: 'all' };
const care: TypeScope = { kind: 'categories', categories: ['care'] };
const both: TypeScope = { kind: 'categories', categories: ['care', 'payment'] };
const bill: TypeScope = { kind: 'types', types: [typeKey('bill')] };
const bills: TypeScope = { kind: 'types', types: [typeKey('bill'), typeKey('balance')] };
test.each<[TypeScope, TypeScope, boolean]>([
  [all, care, true],
  [all, all, true],
  [both, care, true],
  [care, both, false],
  [both, bill, false],
  [bill, bill, true],
  [bills, bill, true],
  [bill, bills, false],
  [bill, care, false],
  [bill, all, false],
  [care, all, false],
])('%j includes %j: %s', (whole, part, isIncluded) => {
  expect(includesTypes(whole, part)).toBe(isIncluded);
});
