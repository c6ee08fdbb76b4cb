import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { receiveText } from '../intake/receive-text.ts';
import { composeNotice } from '../notice/compose-notice.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { createLink } from './create-link.ts';
import { unsubscribeByLink } from '../opt-out/unsubscribe-by-link.ts';
import { openLink } from './open-link.ts';
import { requestFreshLink } from './request-fresh-link.ts';
import { revokeLinks } from './revoke-links.ts';

const PHONE = '+12025550142';
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE], language: 'es' });
});

const tokenOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);

describe('a link', () => {
  test('is bound to the mailbox first, and opening it changes nothing', async () => {
    const made = await createLink(deps, { ref: { kind: 'id', id: ann }, purpose: 'manage' });
    const token = made.kind === 'made' ? tokenOf(made.link.url) : '';
    const entries = deps.entries.length;
    for (let time = 0; time < 3; time += 1)
      expect(await openLink(deps, { token })).toMatchObject({
        kind: 'live',
        purpose: 'manage',
        target: { kind: 'contact-point', recipient: ann },
      });
    expect(deps.entries).toHaveLength(entries);
  });

  test('on paper is bound to the person', async () => {
    const made = await createLink(deps, { ref: { kind: 'id', id: ann }, purpose: 'paper' });
    const token = made.kind === 'made' ? tokenOf(made.link.url) : '';
    expect(await openLink(deps, { token })).toMatchObject({ target: { kind: 'recipient', recipient: ann } });
  });

  test('needs somebody, a contact point, and a type that exists', async () => {
    const bare = await registerPatient(deps, { mrn: '2' });
    const nobody = { kind: 'id', id: 'nobody' as RecipientId } as const;
    expect(await createLink(deps, { ref: nobody, purpose: 'manage' })).toEqual({ kind: 'unknown-recipient' });
    expect(await createLink(deps, { ref: { kind: 'id', id: bare }, purpose: 'manage' })).toEqual({
      kind: 'no-contact-point',
    });
    expect(await createLink(deps, { ref: { kind: 'id', id: ann }, purpose: 'stop', type: 'nonsense' })).toEqual({
      kind: 'unknown-type',
    });
    expect(await openLink(deps, { token: 'nonsense' })).toEqual({ kind: 'invalid' });
  });
});

describe('a link made in the second in which all before it were revoked', () => {
  test.each(['createLink', 'composeNotice'] as const)('is live: %s', async (maker) => {
    const make = async () => {
      if (maker === 'createLink') {
        const made = await createLink(deps, { ref: { kind: 'id', id: ann }, purpose: 'manage' });
        return made.kind === 'made' ? tokenOf(made.link.url) : '';
      }
      const target = { kind: 'recipient', ref: { kind: 'id', id: ann } } as const;
      const made = await composeNotice(deps, { target, type: 'refill', channel: 'EMAIL' });
      return made.kind === 'notice' ? tokenOf(made.parts.manage.url) : '';
    };
    const before = await make();
    deps.clock.advance(400);
    await revokeLinks(deps, { ref: { kind: 'id', id: ann }, actor: { kind: 'operator' } });
    deps.clock.advance(100);
    const after = await make();
    expect(await openLink(deps, { token: before })).toMatchObject({ kind: 'superseded' });
    expect(await openLink(deps, { token: after })).toMatchObject({ kind: 'live' });
  });
});

describe('a link that may only stop by now', () => {
  const manage = async () => {
    const made = await createLink(deps, { ref: { kind: 'id', id: ann }, purpose: 'manage' });
    return {
      token: made.kind === 'made' ? tokenOf(made.link.url) : '',
      fingerprint: made.kind === 'made' ? made.link.fingerprint : '',
    };
  };
  const kindOf = async ({ token }: { readonly token: string }) => (await openLink(deps, { token })).kind;
  const actor = { kind: 'operator' } as const;
  const ref = { kind: 'id' as const, id: '' as RecipientId };

  test.each([
    ['given up for another', { mrn: '1', emails: ['new@example.org'], phones: [PHONE] }],
    ['not told any more', { mrn: '1', phones: [PHONE] }],
  ])('was sent to an address that was %s', async (_how, patient) => {
    const link = await manage();
    deps.clock.advance(1000);
    await registerPatient(deps, patient);
    expect(await kindOf(link)).toBe('superseded');
    expect(await unsubscribeByLink(deps, { token: link.token, wayIn: 'ONE_CLICK', what: 'all' })).toMatchObject({
      kind: 'recorded',
    });
  });

  test('is live again when the address is theirs again', async () => {
    const link = await manage();
    await registerPatient(deps, { mrn: '1', emails: ['new@example.org'] });
    await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'] });
    expect(await kindOf(link)).toBe('live');
  });

  test('was revoked by its fingerprint, and no other with it', async () => {
    const [one, two] = [await manage(), await manage()];
    const revoke = () => revokeLinks(deps, { ref: { ...ref, id: ann }, fingerprint: one.fingerprint, actor });
    expect(await revoke()).toEqual({ kind: 'revoked' });
    const entries = deps.entries.length;
    expect(await revoke()).toEqual({ kind: 'revoked-before' });
    expect(deps.entries).toHaveLength(entries);
    expect([await kindOf(one), await kindOf(two)]).toEqual(['superseded', 'live']);
  });

  test('was revoked with all that were sent', async () => {
    const [one, two] = [await manage(), await manage()];
    deps.clock.advance(1000);
    expect(await revokeLinks(deps, { ref: { ...ref, id: ann }, actor })).toEqual({ kind: 'revoked' });
    expect([await kindOf(one), await kindOf(two), await kindOf(await manage())]).toEqual([
      'superseded',
      'superseded',
      'live',
    ]);
  });

  test('is nobody’s where nobody is known', async () => {
    expect(await revokeLinks(deps, { ref: { ...ref, id: 'nobody' as RecipientId }, actor })).toEqual({
      kind: 'unknown-recipient',
    });
  });
});

describe('asking for a fresh link', () => {
  const ask = (address: string) => requestFreshLink(deps, { address: testAddress(address), formId: 'f1' });

  test('has the same answer whether or not somebody is known', async () => {
    expect(await ask('ann@example.org')).toEqual(await ask('nobody@example.org'));
    expect(deps.outbox).toMatchObject([
      { channel: 'EMAIL', recipient: ann, language: 'es', content: { kind: 'fresh-link' } },
    ]);
  });

  test('sends one however often it is asked for, and another a minute later', async () => {
    await Promise.all([ask('ann@example.org'), ask('ann@example.org')]);
    expect(deps.outbox).toHaveLength(1);
    deps.clock.advance(60_000);
    await ask('ann@example.org');
    expect(deps.outbox).toHaveLength(2);
  });

  test('sends one to each person with the mailbox', async () => {
    await registerPatient(deps, { mrn: '2', emails: ['ann@example.org'] });
    await ask('ann@example.org');
    expect(deps.outbox).toHaveLength(2);
  });

  test('sends no text to a number that said stop', async () => {
    await ask(PHONE);
    expect(deps.outbox).toMatchObject([{ channel: 'SMS' }]);
    await receiveText(deps, { messageSid: 'SM1', from: PHONE, to: '55501', body: 'STOP', raw: 'STOP' });
    deps.clock.advance(600_000);
    await ask(PHONE);
    expect(deps.outbox).toHaveLength(1);
  });
});

describe('a notice', () => {
  const notice = (type: string, channel: 'EMAIL' | 'SMS' | 'VOICE' = 'EMAIL') =>
    composeNotice(deps, { target: { kind: 'recipient', ref: { kind: 'id', id: ann } }, type, channel });

  test('carries the one-click headers of RFC 8058 for what may be stopped, and no name that tells anything', async () => {
    const made = await notice('refill');
    const headers = made.kind === 'notice' ? made.parts.headers : [];
    expect(Object.fromEntries(headers.map(({ name, value }) => [name, value]))).toEqual({
      'List-Unsubscribe': expect.stringMatching(
        /^<https:\/\/[^>]+\/u\/[a-z0-9]+>, <mailto:u\+[a-z0-9]+@[^>]+>$/,
      ) as string,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': '<t3.reply.example>',
    });
    expect(made).toMatchObject({ kind: 'notice', parts: { language: 'es', type: { key: 'refill' } } });
  });

  test.each([
    ['recall', 'EMAIL'],
    ['breach_notice', 'EMAIL'],
    ['refill', 'SMS'],
    ['refill', 'VOICE'],
  ] as const)('carries no headers for %s by %s', async (type, channel) => {
    expect(await notice(type, channel)).toMatchObject({ parts: { headers: [] } });
  });

  test('needs a type that exists and somebody who is known', async () => {
    expect(await notice('nonsense')).toEqual({ kind: 'unknown-type' });
    const target = { kind: 'recipient', ref: { kind: 'id', id: 'nobody' as RecipientId } } as const;
    expect(await composeNotice(deps, { target, type: 'refill', channel: 'EMAIL' })).toEqual({
      kind: 'unknown-recipient',
    });
  });

  test('for an address alone stops for that address', async () => {
    const address = deps.vault.addressKey(testAddress('new@example.org'));
    const made = await composeNotice(deps, { target: { kind: 'address', address }, type: 'refill', channel: 'EMAIL' });
    const token = made.kind === 'notice' ? tokenOf(made.parts.stop.oneClickUrl) : '';
    expect(await openLink(deps, { token })).toMatchObject({ target: { kind: 'address', address }, type: 'refill' });
  });
});
