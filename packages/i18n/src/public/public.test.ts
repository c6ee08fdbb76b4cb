import { expect, test } from 'vitest';
import { LOCALES, WRITTEN_LOCALES } from '../locales.ts';
import { publicIn } from './in-language.ts';

test.each(WRITTEN_LOCALES)('%s says so when nobody has checked it', (locale) => {
  expect(publicIn(locale).shell.unreviewed !== '').toBe(!LOCALES[locale].reviewed);
});
