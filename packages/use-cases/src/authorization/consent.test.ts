import { beforeEach, describe, expect, test } from 'vitest';
import type { ContactPointId } from '@heed/domain/recipient/recipient';
import { stopEverything } from '../preferences/stop-everything.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { MARKETING, NUMBER, SURVEY, type Press, SigningClinic } from '../testing/signing-clinic.ts';
import { giveConsent } from './give-consent.ts';

let clinic: SigningClinic;
beforeEach(async () => {
  clinic = await SigningClinic.open();
});

describe('consent for a number', () => {
  const WORDING = 'I agree to automated texts.';
  const agree = async (given: Press & { readonly point?: ContactPointId; readonly channel?: 'SMS' | 'VOICE' } = {}) => {
    const numbers = (await clinic.read(given.code ?? SURVEY))?.numbers ?? [];
    return giveConsent(clinic.deps, {
      ...clinic.act(given.formId),
      code: given.code ?? SURVEY,
      channel: given.channel ?? 'SMS',
      contactPoint: given.point ?? numbers[0]?.point.id ?? ('' as ContactPointId),
      wording: WORDING,
      signature: { name: given.name ?? 'Ann Example', text: () => `${WORDING} Signed.` },
      proof: 'proof' in given ? given.proof : clinic.proofOf(),
    });
  };
  const byText = () => reasonFor(clinic.deps, clinic.ann, 'experience_survey', 'SMS');

  test('is all that is missing, is kept word for word, and opens that type by that channel', async () => {
    expect(await byText()).toBe('NO_CONSENT');
    expect((await clinic.read(SURVEY))?.numbers).toMatchObject([{ channel: 'SMS', isShared: false }]);
    const agreed = await agree({ formId: 'three' });
    expect(agreed).toMatchObject({ kind: 'agreed' });
    expect(await byText()).toBe('ALLOWED_BY_PATIENT');
    expect((await clinic.read(SURVEY))?.numbers).toEqual([]);
    expect(clinic.recorded()[0]).toMatchObject({
      subject: { kind: 'address' },
      word: { kind: 'consent', wording: WORDING },
      scope: { types: { types: ['experience_survey'] }, channels: ['SMS'] },
    });
    expect(await agree({ formId: 'three' })).toEqual({ ...agreed, kind: 'repeated' });
  });

  test('comes after the signature where both are needed', async () => {
    expect((await clinic.read())?.numbers).toEqual([]);
    await clinic.sign();
    expect((await clinic.read())?.numbers).toMatchObject([{ channel: 'SMS' }]);
    expect(await agree({ code: MARKETING })).toMatchObject({ kind: 'agreed' });
    expect(await reasonFor(clinic.deps, clinic.ann, 'marketing', 'SMS')).toBe('ALLOWED_BY_PATIENT');
  });

  test('also where everything was stopped before, and for nothing else', async () => {
    await stopEverything(clinic.deps, clinic.act());
    expect(await agree()).toMatchObject({ kind: 'agreed' });
    expect(await byText()).toBe('ALLOWED_BY_PATIENT');
    expect(await reasonFor(clinic.deps, clinic.ann, 'refill', 'SMS')).toBe('STOPPED');
  });

  test.each<[string, Press & { readonly point?: ContactPointId; readonly channel?: 'SMS' | 'VOICE' }, string]>([
    ['without a proof', { proof: undefined }, 'needs-proof'],
    ['without a name', { name: '' }, 'needs-name'],
    ['for another number', { point: '00000000-0000-4000-8000-00000000ffff' as ContactPointId }, 'nothing-to-agree'],
    ['on a channel that needs none', { channel: 'VOICE' }, 'nothing-to-agree'],
    ['for a type that needs none', { code: 3 }, 'nothing-to-agree'],
    ['before the signature', { code: MARKETING }, 'nothing-to-agree'],
  ])('is not taken %s', async (_, given, kind) => {
    expect(await agree(given)).toEqual({ kind });
    expect(clinic.recorded()).toEqual([]);
  });

  test('is not taken for a number that others have as well', async () => {
    await registerPatient(clinic.deps, { mrn: '2', emails: ['bo@example.org'], phones: [NUMBER] });
    expect((await clinic.read(SURVEY))?.numbers).toMatchObject([{ isShared: true }]);
    expect(await agree()).toEqual({ kind: 'nothing-to-agree' });
    expect(clinic.recorded()).toEqual([]);
  });
});
