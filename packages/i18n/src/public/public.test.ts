import { classify } from '@heed/domain/classification/classify';
import { expect, test } from 'vitest';
import { LOCALES, WRITTEN_LOCALES } from '../locales.ts';
import { publicIn } from './in-language.ts';

test.each(WRITTEN_LOCALES)('%s says so when nobody has checked it', (locale) => {
  expect(publicIn(locale).shell.unreviewed !== '').toBe(!LOCALES[locale].reviewed);
});

test.each(WRITTEN_LOCALES)('the word that a page in %s tells people to answer does stop', (locale) => {
  const { shell, error } = publicIn(locale);
  for (const sentence of [shell.replyStop, error.brokenTextNoPhone]) {
    const word = /[“„«「『](.+?)[”“»」』]/.exec(sentence)?.[1];
    expect(word).toBeDefined();
    expect(classify({ text: word ?? '', channel: 'EMAIL', languages: [locale] }).intent).toBe('STOP');
  }
});
