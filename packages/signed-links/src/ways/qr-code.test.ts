import { expect, test } from 'vitest';
import { readQr } from '../testing/read-qr.ts';
import { qrCode, qrSvg } from './qr-code.ts';

const LINK = 'https://choices.clinic.example/p/euaqaaaaaaaaaaaaaaawwbl4iaakqaaafkvduiuus7r27mgkpx2cziimt4';
test.each([LINK, 'HTTPS://A.EXAMPLE', 'https://arzt.example/p/ä', 'x'.repeat(1000)])(
  '%s is read back by another library',
  (text) => {
    const { side, darkPath } = qrCode(text);
    expect(readQr(side, darkPath)).toBe(text);
  },
);

/** Six units in the middle of the code. */
const isStained = (place: number, side: number) => Math.abs(place - side / 2) < 3;

test('it is still read with a stain on it', () => {
  const { side, darkPath } = qrCode(LINK);
  const worn = darkPath.replaceAll(/M(\d+) (\d+)h\d+v1h-\d+z/g, (run, x: string, y: string) =>
    isStained(Number(x), side) && isStained(Number(y), side) ? '' : run,
  );
  expect(worn.length).toBeLessThan(darkPath.length);
  expect(readQr(side, worn)).toBe(LINK);
});

test('four units are left empty on every side', () => {
  const { side, darkPath } = qrCode(LINK);
  const runs = [...darkPath.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...run]) => run.map(Number));
  expect(Math.min(...runs.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
  expect(Math.max(...runs.flatMap(([x = 0, y = 0, length = 0]) => [x + length, y + 1]))).toBe(side - 4);
});

test('the whole document is black on white and holds nothing a strict policy would refuse', () => {
  const svg = qrSvg(LINK);
  const [, side = '', path = ''] = /viewBox="0 0 (\d+) \1".* d="(M[^"]+)"\/><\/svg>$/.exec(svg) ?? [];
  expect(readQr(Number(side), path)).toBe(LINK);
  expect(svg).not.toMatch(/style|script|href|on\w+=/);
});
