import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ConfigError } from './config-error.ts';
import { loadConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-brand-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const brandOf = (env: Record<string, string>) => loadConfig(env, folder).brand;

/** Writes a picture and returns its name, as the environment would have it: relative to where Heed was started. */
function picture(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** The head of a PNG of that size; what follows is not looked at. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

test('without a word of it Heed looks like itself and is called as the catalogue says', () => {
  expect(loadConfig({}, folder)).toMatchObject({ brand: {}, organisation: {} });
});

test('a colour that cannot be read stops the start and says which pair, by how much, and what would do', () => {
  const load = () => brandOf({ HEED_BRAND_COLOUR: '#ffd400', HEED_BRAND_COLOUR_DARK: '#0b5c6b' });
  expect(load).toThrow(ConfigError);
  expect(load).toThrow(
    /HEED_BRAND_COLOUR \(#ffd400\) cannot be read on light pages: a link on --paper .* 1\.4\.3 asks 4\.5:1/,
  );
  expect(load).toThrow(/HEED_BRAND_COLOUR_DARK \(#0b5c6b\) cannot be read on dark pages/);
  expect(load).toThrow(/#[0-9a-f]{6} would do/);
  expect(brandOf({ HEED_BRAND_COLOUR: '#6b3fa0' })).toEqual({ colour: '#6b3fa0' });
});

test.each([
  ['an SVG', 'logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"></svg>', 'image/svg+xml'],
  ['a PNG', 'logo.png', pngOf(200, 50), 'image/png'],
] as const)('%s is read with its size', (_name, file, content, contentType) => {
  expect(brandOf({ HEED_BRAND_LOGO: picture(file, content) }).logo).toMatchObject({
    contentType,
    width: 200,
    height: 50,
  });
});

test.each([
  ['there is none', () => 'nowhere.svg', /no file to read/],
  ['it is something else', () => picture('logo.txt', 'hello'), /an SVG with a viewBox/],
  ['an SVG has no size', () => picture('bare.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'), /viewBox/],
  ['it is too heavy', () => picture('heavy.png', Buffer.concat([pngOf(1, 1), Buffer.alloc(29_968)])), /30001 bytes/],
])('a picture is refused where %s', (_why, file, says) => {
  expect(() => brandOf({ HEED_BRAND_LOGO: file() })).toThrow(says);
});

test('a picture of exactly the most bytes is taken', () => {
  const file = picture('full.png', Buffer.concat([pngOf(4, 1), Buffer.alloc(30_000 - 33)]));
  expect(brandOf({ HEED_BRAND_LOGO: file }).logo?.bytes).toHaveLength(30_000);
});

test('the organisation is called as the environment says, and its number has to be one', () => {
  const env = { HEED_ORGANISATION_NAME: 'Lakeside Clinic', HEED_ORGANISATION_PHONE: '+13125550123' };
  expect(loadConfig(env, folder).organisation).toEqual({ name: 'Lakeside Clinic', phone: '+13125550123' });
  expect(() => loadConfig({ HEED_ORGANISATION_PHONE: '312-555-0123' }, folder)).toThrow(/HEED_ORGANISATION_PHONE/);
});
