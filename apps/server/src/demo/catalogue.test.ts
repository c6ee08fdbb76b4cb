import { parseCatalogue } from '@heed/domain/catalogue/parse-catalogue';
import { expect, test } from 'vitest';
import starterCatalogue from '../../demo/catalogue.json' with { type: 'json' };

test('the starter catalogue is valid and has its 28 types', () => {
  const parsed = parseCatalogue(starterCatalogue);
  expect(parsed).toMatchObject({ kind: 'catalogue' });
  expect(parsed.kind === 'catalogue' && parsed.catalogue.types).toHaveLength(28);
});

test('a catalogue that sends marketing before it is authorized is refused, and says why', () => {
  const types = starterCatalogue.types.map((type) =>
    type.key === 'marketing' ? { ...type, channels: { EMAIL: { default: 'on', needsConsent: false } } } : type,
  );
  expect(parseCatalogue({ ...starterCatalogue, types })).toMatchObject({
    kind: 'invalid',
    problems: [expect.stringContaining('164.508')],
  });
});
