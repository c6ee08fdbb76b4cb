import { contrast, formatColour, mix, moveUntilReadable, parseColour, type Rgb } from './contrast.ts';

/** WCAG 2.2 SC 1.4.3: words against what is behind them. */
const WORDS = { criterion: '1.4.3', ratio: 4.5 } as const;
/** WCAG 2.2 SC 1.4.11: the edge of a button, and the mark of a switch that is not saved. */
const EDGES = { criterion: '1.4.11', ratio: 3 } as const;
/** A little more than is asked, where we choose: for cheap screens in daylight. */
const CHOSEN_RATIO = 5;
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** What brand-coloured words and edges stand on, by their names in `tokens.css`; and the words on a button of that colour. */
interface Scheme {
  readonly name: 'light' | 'dark';
  readonly grounds: Readonly<Record<'paper' | 'ground' | 'sunken', Rgb>>;
  readonly ink: Rgb;
  /** Where a colour is moved to until it can be read. */
  readonly away: Rgb;
}

export const LIGHT: Scheme = {
  name: 'light',
  grounds: { paper: WHITE, ground: [244, 247, 247], sunken: [238, 242, 243] },
  ink: WHITE,
  away: BLACK,
};
export const DARK: Scheme = {
  name: 'dark',
  grounds: { paper: [22, 32, 40], ground: [13, 20, 26], sunken: [17, 26, 33] },
  ink: [6, 24, 30],
  away: WHITE,
};

/** The organisation's colours, `#rrggbb` each. Without `darkColour` it is made from `colour`. */
export interface BrandColours {
  readonly colour?: string;
  readonly darkColour?: string;
}

/** A colour that cannot be used. `says` is a sentence for whoever set it. */
export interface BrandFault {
  readonly which: keyof BrandColours;
  readonly says: string;
}

/** Returns what is wrong with the colours: each pair that is too close, its ratio, what is asked for, and the nearest colour that would do. */
export function findBrandFaults({ colour, darkColour }: BrandColours): readonly BrandFault[] {
  return [...faultsOf('colour', colour, LIGHT), ...faultsOf('darkColour', darkColour, DARK)];
}

function faultsOf(which: keyof BrandColours, text: string | undefined, scheme: Scheme): readonly BrandFault[] {
  if (text === undefined) return [];
  const colour = parseColour(text);
  if (colour === undefined) return [{ which, says: 'is written #rrggbb, for example #0b5c6b.' }];
  const tooClose = pairsOf(colour, scheme).filter(({ found, asked }) => found < asked.ratio);
  if (tooClose.length === 0) return [];
  const nearest = formatColour(moveUntilReadable(colour, scheme.away, groundsOf(scheme), CHOSEN_RATIO));
  const pairs = tooClose.map(
    ({ name, found, asked }) =>
      `${name} has a contrast of ${found.toFixed(2)}:1 where WCAG 2.2 SC ${asked.criterion} asks ${String(asked.ratio)}:1`,
  );
  return [
    { which, says: `(${text}) cannot be read on ${scheme.name} pages: ${pairs.join('; ')}. ${nearest} would do.` },
  ];
}

function pairsOf(colour: Rgb, { grounds, ink }: Scheme) {
  const on = Object.entries(grounds).map(([name, ground]) => ({ name, ground, found: contrast(colour, ground) }));
  return [
    ...on.map(({ name, ground, found }) => ({
      name: `a link on --${name} (${formatColour(ground)})`,
      found,
      asked: WORDS,
    })),
    { name: `the words of a button (${formatColour(ink)})`, found: contrast(ink, colour), asked: WORDS },
    ...on.map(({ name, ground, found }) => ({
      name: `the edge of a button on --${name} (${formatColour(ground)})`,
      found,
      asked: EDGES,
    })),
  ];
}

const groundsOf = ({ grounds, ink }: Scheme): readonly Rgb[] => [...Object.values(grounds), ink];

/** Returns the style that carries the brand's colour on light and dark pages; empty: Heed's own. Throws `TypeError` when a colour has a fault. */
export function brandStyle({ colour, darkColour }: BrandColours): string {
  const [fault] = findBrandFaults({
    ...(colour === undefined ? {} : { colour }),
    ...(darkColour === undefined ? {} : { darkColour }),
  });
  if (fault !== undefined) throw new TypeError(`The brand's ${fault.which} ${fault.says}`);
  const light = colour === undefined ? undefined : parseColour(colour);
  const own = darkColour === undefined ? undefined : parseColour(darkColour);
  const dark =
    own ??
    (light === undefined
      ? undefined
      : moveUntilReadable(mix(light, WHITE, 0.25), DARK.away, groundsOf(DARK), CHOSEN_RATIO));
  const lightCss = light === undefined ? '' : `:root{${tokens(light, LIGHT)}}`;
  const darkCss = dark === undefined ? '' : `@media (prefers-color-scheme:dark){:root{${tokens(dark, DARK)}}}`;
  return lightCss + darkCss;
}

const tokens = (colour: Rgb, { ink }: Scheme): string =>
  `--brand:${formatColour(colour)};--brand-ink:${formatColour(ink)}`;
