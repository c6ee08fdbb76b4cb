import { beforeEach, describe, expect, test } from 'vitest';
import type { ContactPoint, ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { Proof } from '@heed/domain/statement/statement';
import { disownAddress } from '../disown/disown-address.ts';
import { receiveText } from '../intake/receive-text.ts';
import { createLink } from '../link/create-link.ts';
import { openLink } from '../link/open-link.ts';
import { stopAddress } from '../opt-out/stop-address.ts';
import { undoAct } from '../preferences/undo-act.ts';
import { checkCode } from '../proof/check-code.ts';
import { textedCode } from '../proof/texted-code.ts';
import { limitReach } from '../reach/limit-reach.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { givenAddresses } from './given-addresses.ts';
import { offerAddress } from './offer-address.ts';
import { readAddresses } from './read-addresses.ts';
import { takeBackAddress } from './take-back-address.ts';
import { useOfferedAddress } from './use-offered-address.ts';
import { withdrawOffers } from './withdraw-offers.ts';

const OLD = 'old@example.org';
const NEW = 'new@example.org';
const PHONE = '+12025550142';
const OTHER_PHONE = '+12025550143';
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: [OLD], phones: [PHONE], language: 'es' });
});

const proofOf = (text: string): Proof => ({
  kind: 'one-time-code',
  address: deps.vault.addressKey(testAddress(text)),
});
const offer = (
  text: string,
  given: Partial<{ id: string; proof: Proof | undefined; way: 'sent' | 'texted'; recipient: RecipientId }> = {},
) =>
  offerAddress(deps, {
    recipient: ann,
    id: deps.ids.uuid(),
    address: testAddress(text),
    proof: proofOf(OLD),
    way: 'sent',
    ...given,
  });
let forms = 0;
const act = () => ({
  recipient: ann,
  formId: `address-${String((forms += 1))}`,
  by: { kind: 'patient' as const },
  actor: { kind: 'patient' as const },
  wayIn: 'SIGNED_LINK' as const,
});
const points = async () => (await deps.recipients.state(ann))?.profile.contactPoints ?? [];
const pointOf = async (text: string): Promise<ContactPoint | undefined> => {
  const key = deps.vault.addressKey(testAddress(text));
  return (await points()).find(({ address }) => address === key);
};
const codes = () => deps.outbox.filter(({ content }) => content.kind === 'one-time-code');
/** Codes that are sent count up from 000001. */
const lastCode = () => String(codes().length).padStart(6, '0');

async function give(text: string, instead: readonly string[] = [], proof = proofOf(OLD)) {
  const id = deps.ids.uuid();
  expect(await offer(text, { id, proof })).toEqual({ kind: 'offered' });
  expect(await checkCode(deps, { recipient: ann, id, typed: lastCode() })).toMatchObject({ kind: 'right' });
  return accept(id, instead);
}

async function accept(id: string, instead: readonly string[] = []) {
  const proved = await deps.codes.provedOffer({ id, recipient: ann });
  if (proved === undefined) throw new Error('The test proved nothing.');
  const leaving = await Promise.all(
    instead.map(async (text) => (await pointOf(text))?.id ?? ('none' as ContactPointId)),
  );
  return useOfferedAddress(deps, { ...act(), offer: proved, instead: leaving });
}

async function actOf(text: string) {
  const state = await deps.recipients.state(ann);
  const key = deps.vault.addressKey(testAddress(text));
  return (state === undefined ? [] : givenAddresses(state)).find(({ point }) => point.address === key)?.act ?? '';
}

describe('an address that is offered', () => {
  test('is in no record before its code came back, and gets that code', async () => {
    expect(await offer(NEW)).toEqual({ kind: 'offered' });
    expect(await points()).toHaveLength(2);
    expect(deps.outbox).toMatchObject([{ channel: 'EMAIL', language: 'es', content: { kind: 'one-time-code' } }]);
    const view = await readAddresses(deps, { recipient: ann, proof: proofOf(OLD) });
    expect(view?.offer).toMatchObject({ kind: 'email', value: NEW });
    const masked = await readAddresses(deps, { recipient: ann, proof: undefined });
    expect([masked?.isProved, masked?.offer?.value]).toEqual([false, 'ne•••@e•••.org'.replace('ne', 'n')]);
  });

  test.each([
    ['no proof', undefined],
    ['the proof of somebody else’s', 'stranger@example.org'],
  ])('is not taken with %s', async (_name, proved) => {
    const proof = proved === undefined ? undefined : proofOf(proved);
    expect(await offer(NEW, { proof })).toEqual({ kind: 'needs-proof' });
    expect(deps.outbox).toEqual([]);
  });

  test('is not taken with the proof of a mailbox that a wish rules out, and is with that of a number', async () => {
    const old = await pointOf(OLD);
    await limitReach(deps, {
      ...act(),
      rule: { kind: 'never-use', contactPoints: old === undefined ? [] : [old.id] },
      detail: 'full',
    });
    expect(await offer(NEW)).toEqual({ kind: 'needs-proof' });
    expect(await offer(NEW, { proof: proofOf(PHONE) })).toEqual({ kind: 'offered' });
  });

  test('is answered the same whoever has it and whatever was said there; a number that said stop gets no text', async () => {
    await registerPatient(deps, { mrn: '2', emails: ['shared@example.org'], phones: [OTHER_PHONE] });
    expect(await offer('shared@example.org')).toEqual(await offer(NEW));
    await receiveText(deps, { messageSid: 'SM1', from: OTHER_PHONE, to: '55501', body: 'STOP', raw: 'STOP' });
    expect(await offer(OTHER_PHONE)).toEqual(await offer('+12025550144'));
    expect(codes().map(({ channel }) => channel)).toEqual(['EMAIL', 'EMAIL', 'SMS']);
  });

  test('that they have already is said to be theirs', async () => {
    expect(await offer(OLD)).toEqual({ kind: 'already-yours' });
    expect(await offer('OLD@Example.org')).toEqual({ kind: 'already-yours' });
  });

  test('is one however often it is pressed, and gone when it is withdrawn, unread mail and all', async () => {
    const id = deps.ids.uuid();
    await offer(NEW, { id });
    await offer(NEW, { id });
    expect(codes()).toHaveLength(1);
    const [mail] = codes();
    await withdrawOffers(deps, { recipient: ann });
    await withdrawOffers(deps, { recipient: ann });
    expect((await readAddresses(deps, { recipient: ann, proof: proofOf(OLD) }))?.offer).toBeUndefined();
    expect(await checkCode(deps, { recipient: ann, id, typed: '000001' })).toEqual({ kind: 'over' });
    expect((await deps.vault.open(mail === undefined ? [] : [mail.to])).size).toBe(0);
  });

  test('is one of three in an hour for the same address, whoever asks', async () => {
    const bob = await registerPatient(deps, { mrn: '2', emails: ['bob@example.org'] });
    for (let asked = 0; asked < 3; asked += 1) await offer(NEW);
    const byBob = await offer(NEW, { recipient: bob, proof: proofOf('bob@example.org') });
    expect(byBob).toEqual({ kind: 'too-many' });
  });

  test('is taken for nobody whose record is closed', async () => {
    expect(await offer(NEW, { recipient: 'nobody' as RecipientId })).toEqual({ kind: 'unknown-recipient' });
  });
});

describe('an address that was proved', () => {
  test('is used before all others, by the next decision', async () => {
    expect(await give(NEW)).toMatchObject({ kind: 'used' });
    expect(await pointOf(NEW)).toMatchObject({ rank: 1, use: 'home', source: 'patient', verifiedAt: deps.clock.now() });
    expect(await pointOf(OLD)).toMatchObject({ rank: 2, use: 'home' });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    expect(await deps.ledger.compareProjections()).toEqual([]);
    expect(await deps.codes.standingOffer(ann)).toBeUndefined();
  });

  test('is one act however often the code is pressed', async () => {
    const id = deps.ids.uuid();
    await offer(NEW, { id });
    await checkCode(deps, { recipient: ann, id, typed: lastCode() });
    const [first, second] = [await accept(id), await accept(id)];
    expect([first.kind, second.kind]).toEqual(['used', 'repeated']);
    expect('receipt' in first && 'receipt' in second && first.receipt === second.receipt).toBe(true);
    expect(await points()).toHaveLength(3);
  });

  test('by a text from the number is the person’s, and nothing was sent there', async () => {
    const id = deps.ids.uuid();
    expect(await offer(OTHER_PHONE, { id, way: 'texted' })).toEqual({ kind: 'offered' });
    expect(deps.outbox).toEqual([]);
    const body = textedCode(deps.vault, { recipient: ann, id });
    await receiveText(deps, { messageSid: 'SM9', from: OTHER_PHONE, to: '55501', body, raw: body });
    expect(await accept(id)).toMatchObject({ kind: 'used' });
    expect(await pointOf(OTHER_PHONE)).toMatchObject({ use: 'mobile', source: 'patient' });
  });

  test('takes the place of one they no longer use, whose links can then only stop', async () => {
    const made = await createLink(deps, { ref: { kind: 'id', id: ann }, purpose: 'manage' });
    const token = made.kind === 'made' ? made.link.url.slice(made.link.url.lastIndexOf('/') + 1) : '';
    expect(await openLink(deps, { token })).toMatchObject({ kind: 'live' });
    await give(NEW, [OLD]);
    expect(await pointOf(OLD)).toMatchObject({ use: 'old', retiredAt: deps.clock.now() });
    expect(await openLink(deps, { token })).toMatchObject({ kind: 'superseded' });
  });

  test('cannot push out what is not the person’s, nor itself', async () => {
    await registerPatient(deps, { mrn: '2', emails: ['bob@example.org'] });
    await give(NEW, ['bob@example.org', NEW]);
    expect((await points()).map(({ use }) => use)).toEqual(['home', 'home', 'mobile']);
  });

  test.each([
    [[], false],
    [[OLD], true],
  ])('is told to the mailboxes they had, %j left', async (instead, isLeft) => {
    await give(NEW, instead);
    const notices = deps.outbox.filter(({ content }) => content.kind === 'address-given');
    expect(notices).toMatchObject([
      { channel: 'EMAIL', address: proofOf(OLD).address, language: 'es', content: { kind: 'address-given', isLeft } },
    ]);
  });

  test('is told to a number where there is no mailbox, unless it said stop', async () => {
    const told = async (mrn: string, phone: string) => {
      const who = await registerPatient(deps, { mrn, phones: [phone] });
      const id = deps.ids.uuid();
      await offer(`p${mrn}@example.org`, { id, recipient: who, proof: proofOf(phone) });
      await checkCode(deps, { recipient: who, id, typed: lastCode() });
      const proved = await deps.codes.provedOffer({ id, recipient: who });
      if (proved !== undefined) await useOfferedAddress(deps, { ...act(), recipient: who, offer: proved, instead: [] });
      return deps.outbox.filter(({ recipient, content }) => recipient === who && content.kind === 'address-given');
    };
    expect(await told('3', '+12025550150')).toMatchObject([{ channel: 'SMS' }]);
    await receiveText(deps, { messageSid: 'SM2', from: '+12025550151', to: '55501', body: 'STOP', raw: 'STOP' });
    expect(await told('4', '+12025550151')).toEqual([]);
  });

  test('brings nothing back that was stopped at the old one, nor at the new one', async () => {
    const stop = (text: string, formId: string) =>
      stopAddress(deps, {
        address: testAddress(text),
        scope: { types: { kind: 'all' }, channels: 'all' },
        wayIn: 'PUBLIC_FORM',
        evidence: 'form',
        notify: false,
        formId,
      });
    await stop(OLD, 's1');
    await give(NEW, [OLD]);
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
    await stop('third@example.org', 's2');
    await give('third@example.org', [], proofOf(NEW));
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toMatch(/STOPPED/);
  });

  test('reaches the person again where its reader had disowned somebody before', async () => {
    await registerPatient(deps, { mrn: '2', emails: [NEW] });
    await disownAddress(deps, { address: proofOf(NEW).address, wayIn: 'SIGNED_LINK', formId: 'd1' });
    deps.clock.advance(3_600_000);
    await give(NEW, [OLD]);
    expect(await reasonFor(deps, ann, 'breach_notice', 'EMAIL')).toBe('REQUIRED_BY_LAW');
  });

  test('is not undone by the undo of the list of choices', async () => {
    await give(NEW);
    expect((await undoAct(deps, { ...act(), act: await actOf(NEW) })).kind).toBe('nothing-to-undo');
  });
});

describe('a registration', () => {
  const register = (emails: readonly string[]) =>
    registerPatient(deps, { mrn: '1', emails, phones: [PHONE], language: 'es' });

  test('that does not know the new address leaves it, first, and does not bring back what was retired', async () => {
    await give(NEW, [OLD]);
    await register([OLD]);
    expect(await pointOf(NEW)).toMatchObject({ use: 'home', rank: 1, source: 'patient' });
    expect(await pointOf(OLD)).toMatchObject({ use: 'old' });
    const before = deps.entries.length;
    await register([OLD]);
    expect(deps.entries).toHaveLength(before);
    expect(await deps.ledger.compareProjections()).toEqual([]);
  });

  test('that names it makes it the sender’s own to end', async () => {
    await give(NEW);
    await register([NEW]);
    const named = await pointOf(NEW);
    expect([named?.source, named?.use, named?.verifiedAt]).toEqual([undefined, 'home', deps.clock.now()]);
    await register([OLD]);
    expect(await pointOf(NEW)).toMatchObject({ use: 'old' });
  });

  test('brings back what the person proves again', async () => {
    await give(NEW, [OLD]);
    deps.clock.advance(3_600_000);
    const id = deps.ids.uuid();
    await offer(OLD, { id, proof: proofOf(NEW) });
    await checkCode(deps, { recipient: ann, id, typed: lastCode() });
    await accept(id);
    const again = await pointOf(OLD);
    expect([again?.use, again?.retiredAt]).toEqual(['home', undefined]);
  });
});

describe('taking a new address back', () => {
  const takeBack = async (text: string, proof?: Proof) =>
    (await takeBackAddress(deps, { ...act(), act: await actOf(text), proof })).kind;

  test('takes it out of use with the link alone, once, and no registration brings it back', async () => {
    await give(NEW);
    expect(await takeBack(NEW)).toBe('taken-back');
    expect(await pointOf(NEW)).toMatchObject({ use: 'old', retiredAt: deps.clock.now() });
    expect(await takeBack(NEW)).toBe('nothing-to-take-back');
    await registerPatient(deps, { mrn: '1', emails: [OLD, NEW], phones: [PHONE] });
    expect(await pointOf(NEW)).toMatchObject({ use: 'old' });
    expect(await deps.ledger.compareProjections()).toEqual([]);
  });

  test('brings back what left for it, with a proof alone', async () => {
    await give(NEW, [OLD]);
    expect(await takeBack(NEW)).toBe('needs-proof');
    expect(await takeBack(NEW, proofOf(OLD))).toBe('needs-proof');
    expect(await takeBack(NEW, proofOf(NEW))).toBe('taken-back');
    expect([(await pointOf(OLD))?.use, (await pointOf(NEW))?.use]).toEqual(['home', 'old']);
  });

  test('leaves one way at least', async () => {
    await give(NEW);
    await registerPatient(deps, { mrn: '1', emails: [NEW] });
    expect(await takeBack(NEW)).toBe('nothing-left');
    expect(await pointOf(NEW)).toMatchObject({ use: 'home' });
  });

  test('is nothing to another person', async () => {
    await give(NEW);
    const bob = await registerPatient(deps, { mrn: '2', emails: ['bob@example.org'] });
    const theirs = await takeBackAddress(deps, { ...act(), recipient: bob, act: await actOf(NEW), proof: undefined });
    expect(theirs.kind).toBe('nothing-to-take-back');
    expect(await pointOf(NEW)).toMatchObject({ use: 'home' });
  });
});
