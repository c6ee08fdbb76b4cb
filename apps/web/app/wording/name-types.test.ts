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

test('a telling name is hidden behind a general one of the language, else behind a number, and shown to who has proved a mailbox', () => {
  const [first, second] = catalogue.types;
  if (first === undefined || second === undefined) throw new Error('The sample catalogue is empty.');
  const high = { labelSensitivity: 'high' as const };
  const labels = { en: { label: 'Support for a condition', description: 'Telling.', neutral: 'More help' } };
  const types = [
    { ...first, ...high, labels },
    { ...second, ...high },
  ];
  const names = (locale: 'en' | 'ar', mayName?: () => boolean) => {
    const named = nameTypes({ ...catalogue, types }, locale, preferencesIn(locale), mayName);
    return [...named.values()].map(({ label, isHidden, field }) => [label, isHidden, field]);
  };
  expect(names('en')).toEqual([
    ['More help', true, '1'],
    ['Private kind of message 2', true, '2'],
  ]);
  expect(names('ar')[0]?.[0]).not.toMatch(/More help|condition/);
  expect(names('en', () => true)).toEqual([
    ['Support for a condition', false, 'appt_reminder'],
    ['Changes to your visit', false, 'appt_change'],
  ]);
});
