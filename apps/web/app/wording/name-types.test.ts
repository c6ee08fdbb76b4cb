import { expect, test } from 'vitest';
import { preferencesIn } from '@heed/i18n/preferences/in-language';
import { sampleCatalogue } from '@heed/use-cases/testing/sample-catalogue';
import { nameTypes } from './name-types.ts';

const catalogue = sampleCatalogue();

test('a type that the catalogue names in the reader’s language is in the page’s language', () => {
  const named = catalogue.types.filter(({ labels }) => labels['en'] !== undefined);
  const names = nameTypes(catalogue, 'en', preferencesIn('en'));
  expect(named.map(({ key }) => names.get(key)?.language)).toEqual(named.map(() => undefined));
});

test('a type that it does not name there is named in English, and says so', () => {
  const [first] = catalogue.types;
  if (first === undefined) throw new Error('The sample catalogue is empty.');
  const { en } = first.labels;
  const onlyEnglish = { ...first, labelSensitivity: 'low' as const, labels: en === undefined ? {} : { en } };
  const names = nameTypes({ ...catalogue, types: [onlyEnglish] }, 'ar', preferencesIn('ar'));
  expect(names.get(first.key)).toMatchObject({ label: en?.label, language: 'en' });
});
