import { expect, test } from 'vitest';
import { movedCells, readChoices } from './choices-form.ts';

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
