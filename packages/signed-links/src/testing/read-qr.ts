import jsqr from 'jsqr';

const PIXELS = 4;

/** Returns what a camera reads from a code drawn as runs of dark units, `M x y h LENGTH v1 …`; `undefined` when it reads nothing. */
export function readQr(side: number, darkPath: string): string | undefined {
  const width = side * PIXELS;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of darkPath.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1)
      for (let column = Number(x) * PIXELS; column < (Number(x) + Number(length)) * PIXELS; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return jsqr(pixels, width, width)?.data;
}
