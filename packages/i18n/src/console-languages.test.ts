import { expect, test } from 'vitest';
import { catalogueChangeIn } from './catalogue-change/in-language.ts';
import { deskIn } from './desk/in-language.ts';
import { STAFF_LOCALES } from './locales.ts';
import { staffCatalogueIn } from './staff-catalogue/in-language.ts';
import { staffIn } from './staff/in-language.ts';
import { sentencesOf } from './testing/sentences-of.ts';

/** Every sentence of the console in a language, its facts replaced by a mark. */
const sentencesIn = (locale: string): ReadonlyMap<string, string> =>
  sentencesOf(
    {
      staff: staffIn(locale),
      change: catalogueChangeIn(locale),
      catalogue: staffCatalogueIn(locale),
      desk: deskIn(locale),
    },
    '~',
  );

const english = sentencesIn('en');

test.each(STAFF_LOCALES.filter((locale) => locale !== 'en'))(
  'in %s nothing was left in English, and no fact was lost',
  (locale) => {
    const words = sentencesIn(locale);
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
    const isLong = (text: string) => text.split(/[~“”:().,\s\d]+/).filter((word) => word !== '').length > 2;
    const same = [...words].filter(([name, text]) => isLong(text) && text === english.get(name));
    expect(same).toEqual([]);
    const holes = (text: string | undefined) => text?.split('~').length;
    const lost = [...english].filter(([name, text]) => holes(text) !== holes(words.get(name))).map(([name]) => name);
    expect(lost).toEqual([]);
  },
);
