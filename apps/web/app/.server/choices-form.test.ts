import { expect, test } from 'vitest';
import { sampleCatalogue, typeKey } from '@heed/use-cases/testing/sample-catalogue';
import { movedCells, readChoices as read, writeBox, writeCell } from './choices-form.ts';

const readChoices = (data: FormData) => read(data, sampleCatalogue());

function form(shown: string, on: readonly string[]): FormData {
  const data = new FormData();
  data.set('shown', shown);
  for (const cell of on) data.append('on', cell);
  return data;
}

test('only a switch that was moved is a choice', () => {
  const cells = readChoices(form('refill:EMAIL:1 refill:SMS:1 bill:EMAIL:0', ['refill:EMAIL', 'bill:EMAIL']));
  expect(movedCells(cells)).toEqual([
    { type: 'refill', channel: 'SMS', wasOn: true, on: false },
    { type: 'bill', channel: 'EMAIL', wasOn: false, on: true },
  ]);
});

test('a switch that the page did not show is left alone, ticked or not', () => {
  expect(readChoices(form('refill:EMAIL:1', ['refill:EMAIL', 'bill:EMAIL']))).toHaveLength(1);
  expect(readChoices(form('', ['bill:EMAIL']))).toEqual([]);
});

test.each(['refill', 'refill:FAX:1', ':EMAIL:1', ' '])('%j is no switch', (shown) => {
  expect(readChoices(form(shown, []))).toEqual([]);
});

test('a form without the field chooses nothing', () => {
  expect(readChoices(new FormData())).toEqual([]);
});

test('a type that is not named goes by its number, there and back', () => {
  const names = new Map([['marketing', { field: '12' }]]);
  const cell = { type: typeKey('marketing'), channel: 'EMAIL', wasOn: true } as const;
  expect([writeCell(cell, names), writeBox(cell, names)]).toEqual(['12:EMAIL:1', '12:EMAIL']);
  expect(writeCell(cell, new Map())).toBe('marketing:EMAIL:1');
  expect(readChoices(form('12:EMAIL:1 12:SMS:0', ['12:SMS']))).toEqual([
    { type: 'marketing', channel: 'EMAIL', wasOn: true, on: false },
    { type: 'marketing', channel: 'SMS', wasOn: false, on: true },
  ]);
  expect(readChoices(form('999:EMAIL:1', []))).toEqual([]);
});
