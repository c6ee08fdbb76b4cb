import { beforeEach, expect, test } from 'vitest';
import type { ContactPointId } from '@heed/domain/recipient/recipient';
import { addMilliseconds } from '@heed/domain/time/instant';
import { registerRecipients } from '../recipient/register-recipients.ts';
import { type MayName, typesToName } from '../proof/types-to-name.ts';
import { testAddress } from '../testing/register-patient.ts';
import { MARKETING, SIGNABLE, SURVEY, catalogueWith, SigningClinic } from '../testing/signing-clinic.ts';
import { giveConsent } from './give-consent.ts';
import { readAuthorization } from './read-authorization.ts';
import { revokeAuthorization } from './revoke-authorization.ts';
import { signAuthorization } from './sign-authorization.ts';

let clinic: SigningClinic;
beforeEach(async () => {
  clinic = await SigningClinic.open();
});

test('who is not of age yet signs and agrees elsewhere; from the birthday on, here', async () => {
  const [row] = await registerRecipients(clinic.deps, {
    client: 'test',
    recipients: [
      {
        externals: [{ system: 'test-ehr', value: 'minor' }],
        contactPoints: ['kim@example.org', '+12025550188'].map((text) => ({ address: testAddress(text) })),
        birthDate: '2015-03-01' as never,
        representatives: [{ id: 'parent-1', role: 'parent' as const }],
      },
    ],
  });
  if (row?.kind !== 'registered') throw new Error('Kim was not registered.');
  clinic.ann = row.id;
  expect(await clinic.read()).toMatchObject({ offer: 'elsewhere' });
  expect(await clinic.read(SURVEY)).toMatchObject({ offer: 'elsewhere', numbers: [] });
  expect(await clinic.sign({ proof: clinic.proofOf('kim@example.org') })).toEqual({ kind: 'nothing-to-sign' });
  const birthday = (await clinic.deps.recipients.state(clinic.ann))?.profile.comesOfAge;
  if (birthday === undefined) throw new Error('Kim is of age.');
  clinic.deps.clock.set(addMilliseconds(birthday, -1));
  expect(await clinic.read()).toMatchObject({ offer: 'elsewhere' });
  clinic.deps.clock.set(birthday);
  expect(await clinic.read()).toMatchObject({ offer: 'sign' });
  expect(await clinic.read(SURVEY)).toMatchObject({ offer: 'no', numbers: [{ channel: 'SMS' }] });
});

test('who acts for another signs and agrees elsewhere, and takes back here', async () => {
  const [row] = await registerRecipients(clinic.deps, {
    client: 'test',
    recipients: [
      {
        externals: [{ system: 'test-ehr', value: 'ward' }],
        contactPoints: ['ward@example.org', '+12025550189'].map((text) => ({ address: testAddress(text) })),
        representatives: [{ id: 'guardian-1', role: 'guardian' as const }],
      },
    ],
  });
  if (row?.kind !== 'registered') throw new Error('The ward was not registered.');
  clinic.ann = row.id;
  const by = { kind: 'representative', representative: 'guardian-1' } as const;
  const signature = { name: 'A Guardian', text: () => 'The whole text.' };
  const proof = clinic.proofOf('ward@example.org');
  const asGuardian = (code: number) =>
    readAuthorization(clinic.deps, { recipient: clinic.ann, code, proof, viewer: { actsAs: 'guardian-1' } });
  expect(await asGuardian(MARKETING)).toMatchObject({ offer: 'elsewhere' });
  expect(await asGuardian(SURVEY)).toMatchObject({ offer: 'elsewhere', numbers: [] });
  const number = (await clinic.read(SURVEY))?.numbers[0]?.point.id ?? ('' as ContactPointId);
  const common = { signature, proof, by };
  expect(
    await signAuthorization(clinic.deps, { ...clinic.act(), ...common, code: MARKETING, document: 'offers@1' }),
  ).toEqual({
    kind: 'nothing-to-sign',
  });
  const consent = { code: SURVEY, channel: 'SMS', contactPoint: number, wording: 'I agree.' } as const;
  expect(await giveConsent(clinic.deps, { ...clinic.act(), ...common, ...consent })).toEqual({
    kind: 'nothing-to-agree',
  });
  expect(clinic.recorded()).toEqual([]);
  expect(await clinic.sign({ proof })).toMatchObject({ kind: 'signed' });
  expect(await revokeAuthorization(clinic.deps, { ...clinic.act(), by, code: MARKETING })).toMatchObject({
    kind: 'revoked',
  });
  expect(await clinic.byEmail()).toBe('AUTHORIZATION_REVOKED');
});

test('of a kind that a minor decides about alone nothing is said to who acts for them', async () => {
  clinic = await SigningClinic.open({ ...SIGNABLE, minorConsented: true });
  const [row] = await registerRecipients(clinic.deps, {
    client: 'test',
    recipients: [
      {
        externals: [{ system: 'test-ehr', value: 'minor' }],
        contactPoints: [{ address: testAddress('kim@example.org') }],
        birthDate: '2015-03-01' as never,
        representatives: [{ id: 'parent-1', role: 'parent' as const }],
      },
    ],
  });
  if (row?.kind !== 'registered') throw new Error('Kim was not registered.');
  clinic.ann = row.id;
  const proof = clinic.proofOf('kim@example.org');
  const viewer = { actsAs: 'parent-1' };
  expect(
    await readAuthorization(clinic.deps, { recipient: clinic.ann, code: MARKETING, proof, viewer }),
  ).toBeUndefined();
  const proved = await typesToName(clinic.deps, { recipient: clinic.ann, proof, viewer });
  const types = catalogueWith({ minorConsented: true }).types;
  const hidden = (mayName: MayName) => types.filter((type) => !mayName(type)).map(({ key }) => key);
  expect([proved.isProved, hidden(proved.mayName)]).toEqual([true, ['marketing']]);
  const passedOn = await typesToName(clinic.deps, { recipient: clinic.ann, proof: undefined, viewer });
  expect(passedOn.isProved).toBe(false);
  expect(hidden(passedOn.mayName)).toContain('marketing');
});

test('who is under age and has no parent on record signs and agrees elsewhere too; from the birthday on, here', async () => {
  const [row] = await registerRecipients(clinic.deps, {
    client: 'test',
    recipients: [
      {
        externals: [{ system: 'test-ehr', value: 'alone' }],
        contactPoints: ['kim@example.org', '+12025550188'].map((text) => ({ address: testAddress(text) })),
        birthDate: '2015-03-01' as never,
      },
    ],
  });
  if (row?.kind !== 'registered') throw new Error('Kim was not registered.');
  clinic.ann = row.id;
  expect(await clinic.read()).toMatchObject({ offer: 'elsewhere' });
  expect(await clinic.read(SURVEY)).toMatchObject({ offer: 'elsewhere', numbers: [] });
  expect(await clinic.sign({ proof: clinic.proofOf('kim@example.org') })).toEqual({ kind: 'nothing-to-sign' });
  const birthday = (await clinic.deps.recipients.state(row.id))?.profile.comesOfAge;
  if (birthday === undefined) throw new Error('Kim is of age.');
  clinic.deps.clock.set(addMilliseconds(birthday, -1));
  expect(await clinic.read()).toMatchObject({ offer: 'elsewhere' });
  clinic.deps.clock.set(birthday);
  expect(await clinic.read()).toMatchObject({ offer: 'sign' });
});
