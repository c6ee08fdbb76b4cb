import { expect, test } from 'vitest';
import { stopEverything } from '../preferences/stop-everything.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { sampleCatalogue, typeKey } from '../testing/sample-catalogue.ts';
import { applyCatalogue } from './apply-catalogue.ts';

function withNewType(version: number) {
  const catalogue = sampleCatalogue();
  const [model] = catalogue.types;
  if (model === undefined) throw new Error('The sample has types.');
  return { ...catalogue, version, types: [...catalogue.types, { ...model, key: typeKey('new_type'), code: 99 }] };
}

test('the first catalogue is put in force, the same again changes nothing', async () => {
  const deps = inMemoryDeps({ catalogue: 'none' });
  const apply = () => applyCatalogue(deps, { catalogue: sampleCatalogue() });
  expect(await apply()).toEqual({ kind: 'applied', version: 1 });
  expect(await apply()).toEqual({ kind: 'unchanged' });
  expect(deps.entries).toHaveLength(1);
});

test('a change needs a higher version', async () => {
  const deps = inMemoryDeps();
  const apply = (version: number) => applyCatalogue(deps, { catalogue: withNewType(version) });
  expect(await apply(1)).toEqual({ kind: 'old-version', inForce: 1 });
  expect(await apply(2)).toEqual({ kind: 'applied', version: 2 });
});

test('two at once of one version: one is told', async () => {
  const deps = inMemoryDeps();
  const other = { ...withNewType(2), types: withNewType(2).types.slice(0, 3) };
  const both = await Promise.all([withNewType(2), other].map((catalogue) => applyCatalogue(deps, { catalogue })));
  expect(both.map(({ kind }) => kind).sort()).toEqual(['applied', 'old-version']);
});

test('a number that stands for another type is refused', async () => {
  const deps = inMemoryDeps();
  const catalogue = withNewType(2);
  const types = catalogue.types
    .filter(({ key }) => key !== typeKey('appt_reminder'))
    .map((type) => (type.key === typeKey('new_type') ? { ...type, code: 1 } : type));
  expect(await applyCatalogue(deps, { catalogue: { ...catalogue, types } })).toMatchObject({
    kind: 'refused',
  });
});

test('a type that is left out is retired, not forgotten', async () => {
  const deps = inMemoryDeps();
  const types = sampleCatalogue().types.filter(({ key }) => key !== typeKey('refill'));
  await applyCatalogue(deps, { catalogue: { ...sampleCatalogue(), version: 2, types } });
  const inForce = await deps.catalogues.current();
  expect(inForce.types.find(({ key }) => key === typeKey('refill'))).toMatchObject({ retired: true });
});

test('a broad stop covers a type that is new', async () => {
  const deps = inMemoryDeps();
  const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'] });
  const form = {
    recipient: ann,
    formId: 'f',
    by: { kind: 'patient' },
    actor: { kind: 'patient' },
    wayIn: 'SIGNED_LINK',
  } as const;
  await stopEverything(deps, form);
  await applyCatalogue(deps, { catalogue: withNewType(2) });
  expect(await reasonFor(deps, ann, 'new_type', 'EMAIL')).toBe('STOPPED');
});
