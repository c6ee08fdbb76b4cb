import { encode } from 'uqr';

/** A QR code as it is drawn: a square of so many units a side, the quiet zone in it, and the dark parts as one SVG path. */
export interface QrCode {
  readonly side: number;
  readonly darkPath: string;
}

/** Units left empty on every side: ISO/IEC 18004 §6.3.8 asks for four. */
const QUIET_UNITS = 4;

/**
 * Returns a text, such as the address of a printed link, as a QR code (ISO/IEC 18004) that can be read with 15 % of it worn away (level M), or more
 * where there is room. Throws when the text is too long for any QR code.
 */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET_UNITS });
  return { side: size, darkPath: data.map((row, y) => rowPath(row, y)).join('') };
}

/** Returns a text as a whole SVG document: black on white whatever is around it, without style or script. */
export function qrSvg(text: string): string {
  const { side, darkPath } = qrCode(text);
  const edge = String(side);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${edge}v${edge}H0z"/><path fill="#000" d="${darkPath}"/></svg>`;
}

/** One rectangle for each run of dark units: fewer edges, and no hairlines between them in print. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const length = String((end === -1 ? row.length : end) - x);
      return `M${String(x)} ${String(y)}h${length}v1h-${length}z`;
    })
    .join('');
}
