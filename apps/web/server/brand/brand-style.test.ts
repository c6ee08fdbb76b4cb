import { expect, test } from 'vitest';
import { brandStyle } from './brand-style.ts';
import { contrast, parseColour } from './contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
] as const)('%s against %s stands out by %d', (one, other, expected) => {
  const [a, b] = [parseColour(one), parseColour(other)];
  if (a === undefined || b === undefined) throw new Error('not a colour');
  expect(contrast(a, b)).toBeCloseTo(expected, 1);
});

const COLOURS = ['#0b5c6b', '#ffd400', '#ff0000', '#00ff00', '#ffffff', '#000000', '#7fd0dd', '#6b3fa0'];

test.each(COLOURS)('white text on a button of the brand %s can be read', (colour) => {
  const [light] = [...brandStyle(colour).css.matchAll(/--brand:(#[0-9a-f]{6})/g)].map(([, value]) =>
    parseColour(value ?? ''),
  );
  expect(light && contrast(light, [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
});

test.each(COLOURS)('the brand %s can be read on dark pages, and so can text on it', (colour) => {
  const dark = [...brandStyle(colour).css.matchAll(/--brand:(#[0-9a-f]{6})/g)].map(([, value]) =>
    parseColour(value ?? ''),
  )[1];
  expect(dark && contrast(dark, [22, 32, 40])).toBeGreaterThanOrEqual(4.5);
  expect(dark && contrast(dark, [6, 24, 30])).toBeGreaterThanOrEqual(4.5);
});

test('a colour that can be read is left as it is', () => {
  expect(brandStyle('#0b5c6b')).toMatchObject({ wasMoved: false });
  expect(brandStyle('#ffd400')).toMatchObject({ wasMoved: true });
});

test('something that is no colour is refused', () => {
  expect(() => brandStyle('red;}')).toThrow(TypeError);
});
