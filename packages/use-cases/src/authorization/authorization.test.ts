import { beforeEach, describe, expect, test } from 'vitest';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import { aDocument } from '@heed/domain/testing/a-document';
import { addMonths } from '@heed/domain/time/add-months';
import { addMilliseconds } from '@heed/domain/time/instant';
import { stopEverything } from '../preferences/stop-everything.ts';
import { limitReach } from '../reach/limit-reach.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { MARKETING, SIGNABLE, SURVEY, type Press, SigningClinic } from '../testing/signing-clinic.ts';
import { readAuthorization } from './read-authorization.ts';

let clinic: SigningClinic;
beforeEach(async () => {
  clinic = await SigningClinic.open();
});

describe('a signed permission', () => {
  test('opens its type at once, says when it ends, and keeps the whole text', async () => {
    expect(await clinic.byEmail()).toBe('NO_AUTHORIZATION');
    expect(await clinic.read()).toMatchObject({ offer: 'sign', signed: { kind: 'none' }, isProved: false });
    const signed = await clinic.sign();
    expect(signed).toMatchObject({ kind: 'signed', receipt: expect.stringMatching(/^\w{3}-\w{3}$/) as string });
    expect(await clinic.byEmail()).toBe('ALLOWED_BY_PATIENT');
    const now = clinic.deps.clock.now();
    const live = { kind: 'live', since: now, until: addMonths(now, 12), isEnding: false };
    expect(await clinic.read(MARKETING, clinic.proofOf())).toMatchObject({
      offer: 'no',
      signed: { ...live, copy: `The whole text. Signed at ${String(now)}` },
    });
    expect(clinic.recorded()[0]).toMatchObject({
      word: { kind: 'authorize', document: 'offers@1', from: now, until: addMonths(now, 12), thirdPartyPays: false },
      scope: { types: { kind: 'types', types: ['marketing'] }, channels: 'all' },
      proof: clinic.proofOf(),
    });
    expect(JSON.stringify(clinic.deps.entries)).not.toContain('Ann Example');
  });

  test('its copy is shown to nobody who holds the link alone', async () => {
    await clinic.sign();
    expect((await clinic.read())?.signed).toMatchObject({ kind: 'live', copy: undefined });
  });

  test('is taken back by the link alone, at once, and can be given again', async () => {
    await clinic.sign();
    expect(await clinic.revoke()).toMatchObject({ kind: 'revoked' });
    expect(await clinic.byEmail()).toBe('AUTHORIZATION_REVOKED');
    expect(await clinic.read()).toMatchObject({
      offer: 'sign',
      signed: { kind: 'revoked', at: clinic.deps.clock.now() },
    });
    expect(await clinic.sign()).toMatchObject({ kind: 'signed' });
    expect(await clinic.byEmail()).toBe('ALLOWED_BY_PATIENT');
  });

  test('is said after every stop before it, and a later stop stops it', async () => {
    await stopEverything(clinic.deps, clinic.act());
    expect(await clinic.sign()).toMatchObject({ kind: 'signed' });
    expect(await clinic.byEmail()).toBe('ALLOWED_BY_PATIENT');
    expect(await reasonFor(clinic.deps, clinic.ann, 'refill', 'EMAIL')).toBe('STOPPED');
    await stopEverything(clinic.deps, clinic.act());
    expect(await clinic.byEmail()).toBe('STOPPED');
  });

  test('is no consent for a number', async () => {
    await clinic.sign();
    expect(await reasonFor(clinic.deps, clinic.ann, 'marketing', 'SMS')).toBe('NO_CONSENT');
  });

  test('says so where a third party pays', async () => {
    const texts = { en: { ...aDocument().texts['en'], payment: 'A company pays us.' } } as never;
    clinic = await SigningClinic.open({ ...SIGNABLE, thirdPartyPays: true, document: aDocument({ texts }) });
    await clinic.sign();
    expect(clinic.recorded()[0]?.word).toMatchObject({ thirdPartyPays: true });
    expect(await clinic.byEmail()).toBe('ALLOWED_BY_PATIENT');
  });

  test('ends by itself; from 30 days before on it may be signed anew', async () => {
    await clinic.sign();
    const until = addMonths(clinic.deps.clock.now(), 12);
    const days = (count: number) => count * 86_400_000;
    clinic.deps.clock.set(addMilliseconds(until, -days(30) - 1));
    expect(await clinic.read()).toMatchObject({ offer: 'no', signed: { isEnding: false } });
    clinic.deps.clock.set(addMilliseconds(until, -days(30)));
    expect(await clinic.read()).toMatchObject({ offer: 'sign', signed: { kind: 'live', isEnding: true } });
    clinic.deps.clock.set(addMilliseconds(until, -1));
    expect(await clinic.byEmail()).toBe('ALLOWED_BY_PATIENT');
    clinic.deps.clock.set(until);
    expect(await clinic.byEmail()).toBe('AUTHORIZATION_EXPIRED');
    expect(await clinic.read()).toMatchObject({ offer: 'sign', signed: { kind: 'expired', at: until } });
    expect(await clinic.sign()).toMatchObject({ kind: 'signed' });
    expect(await clinic.byEmail()).toBe('ALLOWED_BY_PATIENT');
  });

  test('a renewal before the end takes over when the first ends', async () => {
    await clinic.sign();
    const until = addMonths(clinic.deps.clock.now(), 12);
    clinic.deps.clock.set(addMilliseconds(until, -10 * 86_400_000));
    expect(await clinic.sign()).toMatchObject({ kind: 'signed' });
    expect(await clinic.read()).toMatchObject({ offer: 'no' });
    clinic.deps.clock.set(until);
    expect(await clinic.byEmail()).toBe('ALLOWED_BY_PATIENT');
  });

  test('one that was registered elsewhere shows no copy and is taken back like any other', async () => {
    clinic.deps.clock.advance(60_000);
    await clinic.deps.ledger.write({ recipients: [clinic.ann], addresses: [] }, (tx) =>
      tx.append(
        {
          kind: 'statement-recorded',
          statement: {
            ...recordedOf(),
            receivedAt: tx.now,
            saidAt: tx.now,
            word: { kind: 'authorize', document: 'paper', from: tx.now, thirdPartyPays: false },
          },
        },
        { kind: 'operator' },
      ),
    );
    expect((await clinic.read(MARKETING, clinic.proofOf()))?.signed).toMatchObject({
      kind: 'live',
      until: undefined,
      copy: undefined,
    });
    expect(await clinic.revoke()).toMatchObject({ kind: 'revoked' });
    expect(await clinic.byEmail()).toBe('AUTHORIZATION_REVOKED');
  });
});

function recordedOf() {
  return {
    id: '00000000-0000-4000-8000-0000000000aa' as never,
    subject: { kind: 'recipient', recipient: clinic.ann } as const,
    scope: { types: { kind: 'types', types: ['marketing' as never] }, channels: 'all' } as const,
    wayIn: 'STAFF' as const,
    speaker: { kind: 'staff', staff: 'desk' } as const,
    catalogueVersion: 1,
    act: '00000000-0000-4000-8000-0000000000ab',
  };
}

describe('a signature is not taken', () => {
  test.each<[string, Press, string]>([
    ['without a proof', { proof: undefined }, 'needs-proof'],
    ['without a name', { name: '  ' }, 'needs-name'],
    ['with a name of signs alone', { name: '...' }, 'needs-name'],
    ['with a name that is too long', { name: 'a'.repeat(201) }, 'needs-name'],
    ['for another document than the one in force', { document: 'offers@2' }, 'other-document'],
    ['for what needs none', { code: 3 }, 'nothing-to-sign'],
    ['for what only needs consent', { code: SURVEY }, 'nothing-to-sign'],
    ['for what is not sent', { code: 99 }, 'nothing-to-sign'],
  ])('%s', async (_, given, kind) => {
    expect(await clinic.sign(given)).toEqual({ kind });
    expect(await clinic.byEmail()).toBe('NO_AUTHORIZATION');
    expect(clinic.recorded()).toEqual([]);
  });

  test('with the longest name it is', async () => {
    expect(await clinic.sign({ name: 'a'.repeat(200) })).toMatchObject({ kind: 'signed' });
  });

  test('with the proof of another’s mailbox, or of one that was ruled out', async () => {
    await registerPatient(clinic.deps, { mrn: '2', emails: ['bo@example.org'] });
    expect(await clinic.sign({ proof: clinic.proofOf('bo@example.org') })).toEqual({ kind: 'needs-proof' });
    const points = (await clinic.deps.recipients.state(clinic.ann))?.profile.contactPoints ?? [];
    const old = points.find(({ address }) => address === clinic.proofOf('old@example.org').address);
    await limitReach(clinic.deps, {
      ...clinic.act(),
      rule: { kind: 'never-use', contactPoints: [old?.id ?? ('' as ContactPointId)] },
      detail: 'full',
    });
    expect(await clinic.sign({ proof: clinic.proofOf('old@example.org') })).toEqual({ kind: 'needs-proof' });
    expect(await clinic.sign()).toMatchObject({ kind: 'signed' });
  });

  test('twice: neither by the same form nor by another', async () => {
    const first = await clinic.sign({ formId: 'one' });
    expect(await clinic.sign({ formId: 'one' })).toEqual({ ...first, kind: 'repeated' });
    expect(await clinic.sign()).toEqual({ kind: 'nothing-to-sign' });
    expect(clinic.recorded()).toHaveLength(2);
  });

  test('where the type has no document: it is signed elsewhere', async () => {
    clinic = await SigningClinic.open({});
    expect(await clinic.read()).toMatchObject({ offer: 'elsewhere' });
    expect(await clinic.sign()).toEqual({ kind: 'nothing-to-sign' });
  });
});

test('there is nothing to take back twice, or where nothing was signed', async () => {
  expect(await clinic.revoke()).toEqual({ kind: 'nothing-to-revoke' });
  await clinic.sign();
  const first = await clinic.revoke('two');
  expect(await clinic.revoke('two')).toEqual({ ...first, kind: 'repeated' });
  expect(await clinic.revoke()).toEqual({ kind: 'nothing-to-revoke' });
  expect(await clinic.revoke(undefined, 99)).toEqual({ kind: 'nothing-to-revoke' });
});

test('nobody is told anything about a type that asks for nothing, or about somebody unknown', async () => {
  expect(await clinic.read(3)).toBeUndefined();
  expect(await clinic.read(99)).toBeUndefined();
  const nobody = '00000000-0000-4000-8000-00000000ffff' as RecipientId;
  expect(await readAuthorization(clinic.deps, { recipient: nobody, code: MARKETING, viewer: {} })).toBeUndefined();
});
