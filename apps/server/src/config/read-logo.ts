import { readFileSync } from 'node:fs';
import type { BrandLogo } from '@heed/web/server/web-config';
import { ConfigError } from './config-error.ts';

/** Ours: the first visit weighs 60 KB at most, page and style included. */
const MOST_BYTES = 30_000;
/** PNG, third edition, §5.2; width and height follow in the first chunk, §11.2.1. */
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads the organisation's picture: an SVG with a size, or a PNG. Throws `ConfigError` that says what to do. */
export function readLogo(file: string): BrandLogo {
  const bytes = readBytes(file);
  if (bytes.length > MOST_BYTES)
    throw new ConfigError(
      `HEED_BRAND_LOGO: the picture has ${String(bytes.length)} bytes and may have ${String(MOST_BYTES)}, so that the first visit stays light. Make it smaller.`,
    );
  if (bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE) && bytes.length >= 24)
    return { bytes, contentType: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  const size = sizeOfSvg(bytes.toString('utf8'));
  if (size === undefined)
    throw new ConfigError('HEED_BRAND_LOGO: an SVG with a viewBox (as viewBox="0 0 200 50"), or a PNG, is needed.');
  return { bytes, contentType: 'image/svg+xml', ...size };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError('HEED_BRAND_LOGO: there is no file to read there.');
  }
}

/** The size in the SVG's own units, of which only the ratio counts (SVG 2 §8.6). */
function sizeOfSvg(text: string): { readonly width: number; readonly height: number } | undefined {
  const [, box = ''] = /<svg\b[^>]*\bviewBox\s*=\s*["']([^"']*)["']/i.exec(text) ?? [];
  const [, , width = 0, height = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? { width, height } : undefined;
}
