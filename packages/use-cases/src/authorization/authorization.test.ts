import { beforeEach, describe, expect, test } from 'vitest';
import type { Catalogue, CommunicationType } from '@heed/domain/catalogue/catalogue';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { Proof } from '@heed/domain/statement/statement';
import { aDocument } from '@heed/domain/testing/a-document';
import { addMonths } from '@heed/domain/time/add-months';
import { addMilliseconds } from '@heed/domain/time/instant';
import { limitReach } from '../reach/limit-reach.ts';
import { type MayName, typesToName } from '../proof/types-to-name.ts';
import { registerRecipients } from '../recipient/register-recipients.ts';
import { stopEverything } from '../preferences/stop-everything.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { sampleCatalogue } from '../testing/sample-catalogue.ts';
import { giveConsent } from './give-consent.ts';
import { readAuthorization } from './read-authorization.ts';
import { revokeAuthorization } from './revoke-authorization.ts';
import { signAuthorization } from './sign-authorization.ts';

const MARKETING = 12;
const SURVEY = 4;
const NUMBER = '+12025550107';

function catalogueWith(given: Partial<CommunicationType>): Catalogue {
  const catalogue = sampleCatalogue();
  return {
    ...catalogue,
    types: catalogue.types.map((type) => (type.code === MARKETING ? { ...type, ...given } : type)),
  };
}
const SIGNABLE: Partial<CommunicationType> = {
  document: aDocument(),
  channels: { EMAIL: { default: 'off', needsConsent: false }, SMS: { default: 'off', needsConsent: true } },
};

let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  await clinicWith(SIGNABLE);
});

async function clinicWith(given: Partial<CommunicationType>) {
  deps = inMemoryDeps({ catalogue: catalogueWith(given) });
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org', 'old@example.org'], phones: [NUMBER] });
}

let forms = 0;
const act = (formId?: string) => {
  deps.clock.advance(60_000);
  return {
    recipient: ann,
    formId: formId ?? `sign-${String((forms += 1))}`,
    by: { kind: 'patient' as const },
    actor: { kind: 'patient' as const },
    wayIn: 'SIGNED_LINK' as const,
  };
};
const proofOf = (email = 'ann@example.org'): Proof => ({
  kind: 'one-time-code',
  address: deps.vault.addressKey(testAddress(email)),
});
interface Press {
  readonly name?: string;
  readonly proof?: Proof | undefined;
  readonly document?: string;
  readonly code?: number;
  readonly formId?: string;
}
const sign = (given: Press = {}) =>
  signAuthorization(deps, {
    ...act(given.formId),
    code: given.code ?? MARKETING,
    document: given.document ?? 'offers@1',
    signature: { name: given.name ?? 'Ann Example', text: (at) => `The whole text. Signed at ${String(at)}` },
    proof: 'proof' in given ? given.proof : proofOf(),
  });
const revoke = (formId?: string, code = MARKETING) => revokeAuthorization(deps, { ...act(formId), code });
const read = (code = MARKETING, proof?: Proof) => readAuthorization(deps, { recipient: ann, code, proof, viewer: {} });
const byEmail = () => reasonFor(deps, ann, 'marketing', 'EMAIL');
const recorded = () =>
  deps.entries.flatMap(({ event }) => (event.kind === 'statement-recorded' ? [event.statement] : []));

describe('a signed permission', () => {
  test('opens its type at once, says when it ends, and keeps the whole text', async () => {
    expect(await byEmail()).toBe('NO_AUTHORIZATION');
    expect(await read()).toMatchObject({ offer: 'sign', signed: { kind: 'none' }, isProved: false });
    const signed = await sign();
    expect(signed).toMatchObject({ kind: 'signed', receipt: expect.stringMatching(/^\w{3}-\w{3}$/) as string });
    expect(await byEmail()).toBe('ALLOWED_BY_PATIENT');
    const now = deps.clock.now();
    const live = { kind: 'live', since: now, until: addMonths(now, 12), isEnding: false };
    expect(await read(MARKETING, proofOf())).toMatchObject({
      offer: 'no',
      signed: { ...live, copy: `The whole text. Signed at ${String(now)}` },
    });
    expect(recorded()[0]).toMatchObject({
      word: { kind: 'authorize', document: 'offers@1', from: now, until: addMonths(now, 12), thirdPartyPays: false },
      scope: { types: { kind: 'types', types: ['marketing'] }, channels: 'all' },
      proof: proofOf(),
    });
    expect(JSON.stringify(deps.entries)).not.toContain('Ann Example');
  });

  test('its copy is shown to nobody who holds the link alone', async () => {
    await sign();
    expect((await read())?.signed).toMatchObject({ kind: 'live', copy: undefined });
  });

  test('is taken back by the link alone, at once, and can be given again', async () => {
    await sign();
    expect(await revoke()).toMatchObject({ kind: 'revoked' });
    expect(await byEmail()).toBe('AUTHORIZATION_REVOKED');
    expect(await read()).toMatchObject({ offer: 'sign', signed: { kind: 'revoked', at: deps.clock.now() } });
    expect(await sign()).toMatchObject({ kind: 'signed' });
    expect(await byEmail()).toBe('ALLOWED_BY_PATIENT');
  });

  test('is said after every stop before it, and a later stop stops it', async () => {
    await stopEverything(deps, act());
    expect(await sign()).toMatchObject({ kind: 'signed' });
    expect(await byEmail()).toBe('ALLOWED_BY_PATIENT');
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
    await stopEverything(deps, act());
    expect(await byEmail()).toBe('STOPPED');
  });

  test('is no consent for a number', async () => {
    await sign();
    expect(await reasonFor(deps, ann, 'marketing', 'SMS')).toBe('NO_CONSENT');
  });

  test('says so where a third party pays', async () => {
    const texts = { en: { ...aDocument().texts['en'], payment: 'A company pays us.' } } as never;
    await clinicWith({ ...SIGNABLE, thirdPartyPays: true, document: aDocument({ texts }) });
    await sign();
    expect(recorded()[0]?.word).toMatchObject({ thirdPartyPays: true });
    expect(await byEmail()).toBe('ALLOWED_BY_PATIENT');
  });

  test('ends by itself; from 30 days before on it may be signed anew', async () => {
    await sign();
    const until = addMonths(deps.clock.now(), 12);
    const days = (count: number) => count * 86_400_000;
    deps.clock.set(addMilliseconds(until, -days(30) - 1));
    expect(await read()).toMatchObject({ offer: 'no', signed: { isEnding: false } });
    deps.clock.set(addMilliseconds(until, -days(30)));
    expect(await read()).toMatchObject({ offer: 'sign', signed: { kind: 'live', isEnding: true } });
    deps.clock.set(addMilliseconds(until, -1));
    expect(await byEmail()).toBe('ALLOWED_BY_PATIENT');
    deps.clock.set(until);
    expect(await byEmail()).toBe('AUTHORIZATION_EXPIRED');
    expect(await read()).toMatchObject({ offer: 'sign', signed: { kind: 'expired', at: until } });
    expect(await sign()).toMatchObject({ kind: 'signed' });
    expect(await byEmail()).toBe('ALLOWED_BY_PATIENT');
  });

  test('a renewal before the end takes over when the first ends', async () => {
    await sign();
    const until = addMonths(deps.clock.now(), 12);
    deps.clock.set(addMilliseconds(until, -10 * 86_400_000));
    expect(await sign()).toMatchObject({ kind: 'signed' });
    expect(await read()).toMatchObject({ offer: 'no' });
    deps.clock.set(until);
    expect(await byEmail()).toBe('ALLOWED_BY_PATIENT');
  });

  test('one that was registered elsewhere shows no copy and is taken back like any other', async () => {
    deps.clock.advance(60_000);
    await deps.ledger.write({ recipients: [ann], addresses: [] }, (tx) =>
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
    expect((await read(MARKETING, proofOf()))?.signed).toMatchObject({
      kind: 'live',
      until: undefined,
      copy: undefined,
    });
    expect(await revoke()).toMatchObject({ kind: 'revoked' });
    expect(await byEmail()).toBe('AUTHORIZATION_REVOKED');
  });
});

function recordedOf() {
  return {
    id: '00000000-0000-4000-8000-0000000000aa' as never,
    subject: { kind: 'recipient', recipient: ann } as const,
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
    expect(await sign(given)).toEqual({ kind });
    expect(await byEmail()).toBe('NO_AUTHORIZATION');
    expect(recorded()).toEqual([]);
  });

  test('with the longest name it is', async () => {
    expect(await sign({ name: 'a'.repeat(200) })).toMatchObject({ kind: 'signed' });
  });

  test('with the proof of another’s mailbox, or of one that was ruled out', async () => {
    await registerPatient(deps, { mrn: '2', emails: ['bo@example.org'] });
    expect(await sign({ proof: proofOf('bo@example.org') })).toEqual({ kind: 'needs-proof' });
    const points = (await deps.recipients.state(ann))?.profile.contactPoints ?? [];
    const old = points.find(({ address }) => address === proofOf('old@example.org').address);
    await limitReach(deps, {
      ...act(),
      rule: { kind: 'never-use', contactPoints: [old?.id ?? ('' as ContactPointId)] },
      detail: 'full',
    });
    expect(await sign({ proof: proofOf('old@example.org') })).toEqual({ kind: 'needs-proof' });
    expect(await sign()).toMatchObject({ kind: 'signed' });
  });

  test('twice: neither by the same form nor by another', async () => {
    const first = await sign({ formId: 'one' });
    expect(await sign({ formId: 'one' })).toEqual({ ...first, kind: 'repeated' });
    expect(await sign()).toEqual({ kind: 'nothing-to-sign' });
    expect(recorded()).toHaveLength(2);
  });

  test('where the type has no document: it is signed elsewhere', async () => {
    await clinicWith({});
    expect(await read()).toMatchObject({ offer: 'elsewhere' });
    expect(await sign()).toEqual({ kind: 'nothing-to-sign' });
  });
});

test('there is nothing to take back twice, or where nothing was signed', async () => {
  expect(await revoke()).toEqual({ kind: 'nothing-to-revoke' });
  await sign();
  const first = await revoke('two');
  expect(await revoke('two')).toEqual({ ...first, kind: 'repeated' });
  expect(await revoke()).toEqual({ kind: 'nothing-to-revoke' });
  expect(await revoke(undefined, 99)).toEqual({ kind: 'nothing-to-revoke' });
});

test('nobody is told anything about a type that asks for nothing, or about somebody unknown', async () => {
  expect(await read(3)).toBeUndefined();
  expect(await read(99)).toBeUndefined();
  const nobody = '00000000-0000-4000-8000-00000000ffff' as RecipientId;
  expect(await readAuthorization(deps, { recipient: nobody, code: MARKETING, viewer: {} })).toBeUndefined();
});

test('who is not of age yet signs and agrees elsewhere; from the birthday on, here', async () => {
  const [row] = await registerRecipients(deps, {
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
  ann = row.id;
  expect(await read()).toMatchObject({ offer: 'elsewhere' });
  expect(await read(SURVEY)).toMatchObject({ offer: 'elsewhere', numbers: [] });
  expect(await sign({ proof: proofOf('kim@example.org') })).toEqual({ kind: 'nothing-to-sign' });
  const birthday = (await deps.recipients.state(ann))?.profile.comesOfAge;
  if (birthday === undefined) throw new Error('Kim is of age.');
  deps.clock.set(addMilliseconds(birthday, -1));
  expect(await read()).toMatchObject({ offer: 'elsewhere' });
  deps.clock.set(birthday);
  expect(await read()).toMatchObject({ offer: 'sign' });
  expect(await read(SURVEY)).toMatchObject({ offer: 'no', numbers: [{ channel: 'SMS' }] });
});

test('who acts for another signs and agrees elsewhere, and takes back here', async () => {
  const [row] = await registerRecipients(deps, {
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
  ann = row.id;
  const by = { kind: 'representative', representative: 'guardian-1' } as const;
  const signature = { name: 'A Guardian', text: () => 'The whole text.' };
  const proof = proofOf('ward@example.org');
  const asGuardian = (code: number) =>
    readAuthorization(deps, { recipient: ann, code, proof, viewer: { actsAs: 'guardian-1' } });
  expect(await asGuardian(MARKETING)).toMatchObject({ offer: 'elsewhere' });
  expect(await asGuardian(SURVEY)).toMatchObject({ offer: 'elsewhere', numbers: [] });
  const number = (await read(SURVEY))?.numbers[0]?.point.id ?? ('' as ContactPointId);
  const common = { signature, proof, by };
  expect(await signAuthorization(deps, { ...act(), ...common, code: MARKETING, document: 'offers@1' })).toEqual({
    kind: 'nothing-to-sign',
  });
  const consent = { code: SURVEY, channel: 'SMS', contactPoint: number, wording: 'I agree.' } as const;
  expect(await giveConsent(deps, { ...act(), ...common, ...consent })).toEqual({ kind: 'nothing-to-agree' });
  expect(recorded()).toEqual([]);
  expect(await sign({ proof })).toMatchObject({ kind: 'signed' });
  expect(await revokeAuthorization(deps, { ...act(), by, code: MARKETING })).toMatchObject({ kind: 'revoked' });
  expect(await byEmail()).toBe('AUTHORIZATION_REVOKED');
});

test('of a kind that a minor decides about alone nothing is said to who acts for them', async () => {
  await clinicWith({ ...SIGNABLE, minorConsented: true });
  const [row] = await registerRecipients(deps, {
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
  ann = row.id;
  const proof = proofOf('kim@example.org');
  const viewer = { actsAs: 'parent-1' };
  expect(await readAuthorization(deps, { recipient: ann, code: MARKETING, proof, viewer })).toBeUndefined();
  const proved = await typesToName(deps, { recipient: ann, proof, viewer });
  const types = catalogueWith({ minorConsented: true }).types;
  const hidden = (mayName: MayName) => types.filter((type) => !mayName(type)).map(({ key }) => key);
  expect([proved.isProved, hidden(proved.mayName)]).toEqual([true, ['marketing']]);
  const passedOn = await typesToName(deps, { recipient: ann, proof: undefined, viewer });
  expect(passedOn.isProved).toBe(false);
  expect(hidden(passedOn.mayName)).toContain('marketing');
});

describe('consent for a number', () => {
  const WORDING = 'I agree to automated texts.';
  const agree = async (given: Press & { readonly point?: ContactPointId; readonly channel?: 'SMS' | 'VOICE' } = {}) => {
    const numbers = (await read(given.code ?? SURVEY))?.numbers ?? [];
    return giveConsent(deps, {
      ...act(given.formId),
      code: given.code ?? SURVEY,
      channel: given.channel ?? 'SMS',
      contactPoint: given.point ?? numbers[0]?.point.id ?? ('' as ContactPointId),
      wording: WORDING,
      signature: { name: given.name ?? 'Ann Example', text: () => `${WORDING} Signed.` },
      proof: 'proof' in given ? given.proof : proofOf(),
    });
  };
  const byText = () => reasonFor(deps, ann, 'experience_survey', 'SMS');

  test('is all that is missing, is kept word for word, and opens that type by that channel', async () => {
    expect(await byText()).toBe('NO_CONSENT');
    expect((await read(SURVEY))?.numbers).toMatchObject([{ channel: 'SMS', isShared: false }]);
    const agreed = await agree({ formId: 'three' });
    expect(agreed).toMatchObject({ kind: 'agreed' });
    expect(await byText()).toBe('ALLOWED_BY_PATIENT');
    expect((await read(SURVEY))?.numbers).toEqual([]);
    expect(recorded()[0]).toMatchObject({
      subject: { kind: 'address' },
      word: { kind: 'consent', wording: WORDING },
      scope: { types: { types: ['experience_survey'] }, channels: ['SMS'] },
    });
    expect(await agree({ formId: 'three' })).toEqual({ ...agreed, kind: 'repeated' });
  });

  test('comes after the signature where both are needed', async () => {
    expect((await read())?.numbers).toEqual([]);
    await sign();
    expect((await read())?.numbers).toMatchObject([{ channel: 'SMS' }]);
    expect(await agree({ code: MARKETING })).toMatchObject({ kind: 'agreed' });
    expect(await reasonFor(deps, ann, 'marketing', 'SMS')).toBe('ALLOWED_BY_PATIENT');
  });

  test('also where everything was stopped before, and for nothing else', async () => {
    await stopEverything(deps, act());
    expect(await agree()).toMatchObject({ kind: 'agreed' });
    expect(await byText()).toBe('ALLOWED_BY_PATIENT');
    expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('STOPPED');
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
    expect(recorded()).toEqual([]);
  });

  test('is not taken for a number that others have as well', async () => {
    await registerPatient(deps, { mrn: '2', emails: ['bo@example.org'], phones: [NUMBER] });
    expect((await read(SURVEY))?.numbers).toMatchObject([{ isShared: true }]);
    expect(await agree()).toEqual({ kind: 'nothing-to-agree' });
    expect(recorded()).toEqual([]);
  });
});
