import { formatColour, mix, moveUntilReadable, parseColour, type Rgb } from './contrast.ts';

/** WCAG 2.2 SC 1.4.3 asks 4.5; a little more, for cheap screens in daylight. */
const TEXT_RATIO = 5;
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The grounds that brand-coloured text stands on: `--paper` and `--ground` of the style sheet. */
const LIGHT_GROUNDS: readonly Rgb[] = [WHITE, [244, 247, 247]];
const DARK_GROUNDS: readonly Rgb[] = [
  [13, 20, 26],
  [22, 32, 40],
];
const DARK_INK: Rgb = [6, 24, 30];

/** What a brand colour became: the style that carries it, and whether it had to be moved to be readable. */
export interface BrandStyle {
  readonly css: string;
  readonly wasMoved: boolean;
}

/** Returns the style of a brand colour for light and dark pages. Throws `TypeError` when it is not `#rrggbb`. */
export function brandStyle(colour: string | undefined): BrandStyle {
  if (colour === undefined) return { css: '', wasMoved: false };
  const asked = parseColour(colour);
  if (asked === undefined) throw new TypeError('The brand colour is written #rrggbb.');
  const light = moveUntilReadable(asked, BLACK, LIGHT_GROUNDS, TEXT_RATIO);
  const dark = moveUntilReadable(mix(asked, WHITE, 0.25), WHITE, [...DARK_GROUNDS, DARK_INK], TEXT_RATIO);
  const lightTokens = `--brand:${formatColour(light)};--brand-ink:#fff`;
  const darkTokens = `--brand:${formatColour(dark)};--brand-ink:${formatColour(DARK_INK)}`;
  return {
    css: `:root{${lightTokens}}@media (prefers-color-scheme:dark){:root{${darkTokens}}}`,
    wasMoved: formatColour(light) !== colour.toLowerCase(),
  };
}
