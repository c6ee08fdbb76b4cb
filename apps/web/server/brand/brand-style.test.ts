import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brandStyle, DARK, findBrandFaults, LIGHT } from './brand-style.ts';
import { contrast, formatColour, parseColour, type Rgb } from './contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
] as const)('%s against %s stands out by %d', (one, other, expected) => {
  const [a, b] = [parseColour(one), parseColour(other)];
  if (a === undefined || b === undefined) throw new Error('not a colour');
  expect(contrast(a, b)).toBeCloseTo(expected, 1);
});

const TOKENS = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8');
const [LIGHT_TOKENS = '', DARK_TOKENS = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');

test.each([
  [LIGHT, LIGHT_TOKENS],
  [DARK, DARK_TOKENS],
])('what is checked against is what the style sheet has', ({ grounds, ink }, tokens) => {
  const valueOf = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  for (const [name, ground] of Object.entries(grounds))
    expect([name, valueOf(name)]).toEqual([name, formatColour(ground)]);
  expect(valueOf('brand-ink')).toBe(formatColour(ink));
});

test('Heed’s own colours have no fault', () => {
  const own = (tokens: string) => /--brand: (#[0-9a-f]{6});/.exec(tokens)?.[1] ?? '';
  expect(findBrandFaults({ colour: own(LIGHT_TOKENS), darkColour: own(DARK_TOKENS) })).toEqual([]);
});

const brands = (css: string): readonly (Rgb | undefined)[] =>
  [...css.matchAll(/--brand:(#[0-9a-f]{6})/g)].map(([, value]) => parseColour(value ?? ''));

test.each(['#0b5c6b', '#6b3fa0', '#000000', '#a3202e', '#00543d'])(
  'the brand %s is used as it is, and lightened for dark pages until it can be read',
  (colour) => {
    const [light, dark] = brands(brandStyle({ colour }));
    expect(light).toEqual(parseColour(colour));
    for (const ground of [...Object.values(DARK.grounds), DARK.ink])
      expect(dark && contrast(dark, ground)).toBeGreaterThanOrEqual(4.5);
  },
);

test('a colour of its own for dark pages is used as it is', () => {
  expect(brandStyle({ colour: '#6b3fa0', darkColour: '#c9a6f5' })).toContain('dark){:root{--brand:#c9a6f5');
  expect(brandStyle({ darkColour: '#c9a6f5' })).not.toMatch(/^:root/);
});

/** The darkest grey that cannot be read on --sunken, and the next one, which can. */
test.each([
  ['#6f6f6f', 1],
  ['#6e6e6e', 0],
])('on both sides of the limit: %s', (colour, faults) => {
  expect(findBrandFaults({ colour })).toHaveLength(faults);
});

test('a fault says which pair, what ratio, what is asked, and what would do', () => {
  const [fault] = findBrandFaults({ colour: '#ffd400' });
  expect(fault?.which).toBe('colour');
  expect(fault?.says).toMatch(
    /a link on --ground \(#f4f7f7\) has a contrast of 1\.3\d:1 where WCAG 2\.2 SC 1\.4\.3 asks 4\.5:1/,
  );
  expect(fault?.says).toMatch(
    /the edge of a button on --paper \(#ffffff\) has a contrast of 1\.4\d:1 where WCAG 2\.2 SC 1\.4\.11 asks 3:1/,
  );
  const nearest = /(#[0-9a-f]{6}) would do\.$/.exec(fault?.says ?? '')?.[1] ?? '';
  expect(findBrandFaults({ colour: nearest })).toEqual([]);
  expect(findBrandFaults({ darkColour: '#0b5c6b' })[0]?.says).toContain('on dark pages');
  expect(() => brandStyle({ colour: '#ffd400' })).toThrow(TypeError);
});

test.each(['red;}', '#12345', ''])('%j is no colour', (colour) => {
  expect(findBrandFaults({ colour })[0]?.says).toContain('#rrggbb');
  expect(() => brandStyle({ colour })).toThrow(TypeError);
});
