import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { createLink } from '../link/create-link.ts';
import { requestFreshLink } from '../link/request-fresh-link.ts';
import { readUnsubscribe } from '../opt-out/read-unsubscribe.ts';
import { readHistory } from '../preferences/read-history.ts';
import { checkCode } from '../proof/check-code.ts';
import { sendCode } from '../proof/send-code.ts';
import { claimReviewItem } from '../review/claim-review-item.ts';
import { resolveReviewItem } from '../review/resolve-review-item.ts';
import { recordStatements } from '../statement/record-statements.ts';
import { reasonFor, reasonForAddress } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { disownByLink } from './disown-by-link.ts';
import { disownContactPoint } from './disown-contact-point.ts';
import { disownAddress } from './disown-address.ts';
import { readStanding } from '../link/read-standing.ts';
import { reclaimAddress } from './reclaim-address.ts';

const MAILBOX = 'family@example.org';
const OTHER = 'new@example.org';
let deps: InMemoryDeps;
let ann: RecipientId;
let bob: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: [MAILBOX], phones: ['+12025550107'] });
  bob = await registerPatient(deps, { mrn: '2', emails: [MAILBOX] });
});

const later = () => {
  deps.clock.advance(60_000);
};
const tokenFor = async (recipient: RecipientId, purpose: 'manage' | 'paper' = 'manage') => {
  const made = await createLink(deps, { ref: { kind: 'id', id: recipient }, purpose });
  return made.kind === 'made' ? (made.link.url.split('/').at(-1) ?? '') : '';
};
const pressed = async (recipient = ann) => {
  later();
  return disownByLink(deps, { token: await tokenFor(recipient) });
};
const firstItem = async () => {
  const [item] = await deps.reviews.list({ reasons: ['REASSIGNED'] }, { limit: 10 });
  if (item === undefined) throw new Error('There is an item.');
  return item;
};
let forms = 0;
const act = () => ({
  recipient: ann,
  formId: `disown-${String((forms += 1))}`,
  by: { kind: 'patient' as const },
  actor: { kind: 'patient' as const },
  wayIn: 'SIGNED_LINK' as const,
});
const proof = () => ({ kind: 'one-time-code' as const, address: deps.vault.addressKey(testAddress(MAILBOX)) });

test.each(['refill', 'recall', 'breach_notice'])(
  'one press: no %s goes there any more, about anybody',
  async (type) => {
    const receipt = expect.stringMatching(/^\w{3}-\w{3}$/) as string;
    expect(await pressed()).toMatchObject({ kind: 'recorded', receipt: { number: receipt } });
    expect(await reasonFor(deps, ann, type, 'EMAIL')).toBe('UNDELIVERABLE');
    expect(await reasonFor(deps, bob, type, 'EMAIL')).toBe('UNDELIVERABLE');
    expect(await reasonForAddress(deps, MAILBOX, type, 'EMAIL')).toBe('UNDELIVERABLE');
  },
);

test('another address of the person goes on, and one that comes later does not suffer', async () => {
  await pressed();
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  later();
  await registerPatient(deps, { mrn: '2', emails: [OTHER] });
  expect(await reasonFor(deps, bob, 'refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
});

test('a registration that brings the same address again, even after it was gone, opens nothing', async () => {
  await pressed();
  for (const emails of [[MAILBOX], [OTHER], [MAILBOX]]) {
    later();
    await registerPatient(deps, { mrn: '2', emails });
  }
  expect(await reasonFor(deps, bob, 'breach_notice', 'EMAIL')).toBe('UNDELIVERABLE');
  later();
  const stranger = await registerPatient(deps, { mrn: '3', emails: [MAILBOX] });
  expect(await reasonFor(deps, stranger, 'refill', 'EMAIL')).toBe('UNDELIVERABLE');
});

test('what the person stopped there before still follows them to a new address', async () => {
  const [row] = await recordStatements(deps, {
    actor: { kind: 'client', client: 'crm' },
    speaker: { kind: 'patient' },
    wayIn: 'API',
    statements: [
      {
        idempotencyKey: 'own-stop',
        subject: { kind: 'address', address: testAddress(MAILBOX) },
        scope: { types: { kind: 'all' }, channels: 'all' },
        word: { kind: 'stop' },
      },
    ],
  });
  expect(row?.kind).toBe('recorded');
  for (let time = 0; time < 40; time += 1) {
    later();
    await disownAddress(deps, {
      address: deps.vault.addressKey(testAddress(MAILBOX)),
      wayIn: 'PUBLIC_FORM',
      formId: `press-${String(time)}`,
    });
  }
  await registerPatient(deps, { mrn: '2', emails: [OTHER] });
  expect(await reasonFor(deps, bob, 'refill', 'EMAIL')).toBe('STOPPED');
});

test('a second press writes nothing; one after somebody came back does', async () => {
  const first = await pressed();
  const entries = deps.entries.length;
  expect(await pressed(bob)).toEqual({ ...first, kind: 'repeated' });
  expect(deps.entries).toHaveLength(entries);
  later();
  await reclaimAddress(deps, { ...act(), proof: proof() });
  expect((await pressed()).kind).toBe('recorded');
  expect(await reasonFor(deps, ann, 'breach_notice', 'EMAIL')).toBe('UNDELIVERABLE');
});

test('staff get one item about the address, however often it is pressed, and no word stands in it', async () => {
  await pressed();
  await pressed(bob);
  const items = await deps.reviews.list({}, { limit: 10 });
  expect(items).toMatchObject([
    { reason: 'REASSIGNED', subject: { kind: 'address' }, details: { wayIn: 'SIGNED_LINK' } },
  ]);
});

describe('it was me after all', () => {
  const codeFor = async (recipient: RecipientId) => {
    const id = deps.ids.uuid();
    const sent = await sendCode(deps, { recipient, id, purpose: 'disowned-mailbox' });
    return { sent: sent.kind, id };
  };

  test('a code is sent to the closed mailbox for that alone, and only there', async () => {
    expect((await codeFor(ann)).sent).toBe('nothing-to-prove');
    await pressed();
    expect((await codeFor(ann)).sent).toBe('sent');
    for (const purpose of ['more', 'stopped-mailbox'] as const)
      expect((await sendCode(deps, { recipient: ann, id: `x-${purpose}`, purpose })).kind).toBe('nothing-to-prove');
  });

  test('the code brings back everything as it was, for that person alone', async () => {
    await pressed();
    const { id } = await codeFor(ann);
    const tried = await checkCode(deps, { recipient: ann, id, typed: '000001' });
    if (tried.kind !== 'right') throw new Error('The code was right.');
    later();
    const reclaim = { ...act(), proof: { kind: 'one-time-code', address: tried.address } as const };
    const back = await reclaimAddress(deps, reclaim);
    expect(back.kind).toBe('reclaimed');
    expect(await reclaimAddress(deps, reclaim)).toEqual({ ...back, kind: 'repeated' });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    expect(await reasonFor(deps, ann, 'breach_notice', 'EMAIL')).toBe('REQUIRED_BY_LAW');
    expect(await reasonFor(deps, bob, 'breach_notice', 'EMAIL')).toBe('UNDELIVERABLE');
    expect((await codeFor(ann)).sent).toBe('nothing-to-prove');
  });

  test('what the person had stopped there before stays stopped', async () => {
    await recordStatements(deps, {
      actor: { kind: 'client', client: 'crm' },
      speaker: { kind: 'patient' },
      wayIn: 'API',
      statements: [
        {
          idempotencyKey: 'refill',
          subject: { kind: 'address', address: testAddress(MAILBOX) },
          scope: { types: { kind: 'types', types: [typeKey('refill')] }, channels: ['EMAIL'] },
          word: { kind: 'stop' },
        },
      ],
    });
    await pressed();
    later();
    await reclaimAddress(deps, { ...act(), proof: proof() });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'breach_notice', 'EMAIL')).toBe('REQUIRED_BY_LAW');
  });

  test('nobody reclaims for who is not known', async () => {
    const unknown = { ...act(), recipient: 'nobody' as RecipientId, proof: proof() };
    expect(await reclaimAddress(deps, unknown)).toEqual({ kind: 'unknown-recipient' });
  });

  test('staff who found that it reaches the patient open it for everybody; the stop of whoever read there stays', async () => {
    await pressed();
    later();
    const who = { item: (await firstItem()).id, staff: 'officer', role: 'officer' } as const;
    await claimReviewItem(deps, who);
    later();
    const theirs = { ...who, outcome: 'CONFIRMED', note: 'Called; it is theirs.' } as const;
    const entries = deps.entries.length;
    expect(await resolveReviewItem(deps, theirs)).toEqual({ kind: 'identity-needed' });
    expect(deps.entries).toHaveLength(entries);
    await resolveReviewItem(deps, { ...theirs, identity: 'called-back' });
    expect(await reasonFor(deps, bob, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
    expect((await readUnsubscribe(deps, { token: await tokenFor(ann) })) as object).toMatchObject({
      disowned: undefined,
    });
  });
});

describe('a link that lies in the closed mailbox', () => {
  test('is told apart, until the person is back', async () => {
    const point = (await deps.recipients.state(ann))?.profile.contactPoints[0]?.id;
    if (point === undefined) throw new Error('Registered.');
    const link = { fingerprint: 'print', issuedAt: deps.clock.now(), contactPoint: point };
    const standing = () => readStanding(deps, { recipient: ann, ...link });
    expect(await standing()).toBe('live');
    await pressed();
    expect(await standing()).toBe('disowned');
    later();
    await reclaimAddress(deps, { ...act(), proof: proof() });
    expect(await standing()).toBe('superseded');
    expect(await readStanding(deps, { recipient: ann, ...link, issuedAt: deps.clock.now() })).toBe('live');
  });

  test('is sent no fresh one, and a new link goes to another address', async () => {
    const before = deps.outbox.length;
    await pressed();
    await requestFreshLink(deps, { address: testAddress(MAILBOX), formId: 'f' });
    expect(deps.outbox).toHaveLength(before);
    expect(await deps.links.open(await tokenFor(ann))).toMatchObject({
      target: { address: deps.vault.addressKey(testAddress('+12025550107')) },
    });
  });
});

test('a link on paper was sent to no address, and a bad one is none', async () => {
  expect(await disownByLink(deps, { token: await tokenFor(ann, 'paper') })).toEqual({ kind: 'no-address' });
  expect(await disownByLink(deps, { token: 'nonsense' })).toEqual({ kind: 'invalid-link' });
});

test('only a contact point of the person is closed from their page, once for each form', async () => {
  const other = await registerPatient(deps, { mrn: '9', emails: ['other@example.org'] });
  const points = (await deps.recipients.state(other))?.profile.contactPoints ?? [];
  for (const { id } of points)
    expect(await disownContactPoint(deps, { recipient: ann, contactPoint: id, formId: 'f' })).toBeUndefined();
  const own = (await deps.recipients.state(ann))?.profile.contactPoints[0]?.id;
  if (own === undefined) throw new Error('Registered.');
  const first = await disownContactPoint(deps, { recipient: ann, contactPoint: own, formId: 'f' });
  expect(await disownContactPoint(deps, { recipient: ann, contactPoint: own, formId: 'f' })).toEqual({
    ...first,
    kind: 'repeated',
  });
});

test('by form it is the same whether the address is known, and the mailbox is told that a form did it', async () => {
  const press = (text: string) =>
    disownAddress(deps, {
      address: deps.vault.addressKey(testAddress(text)),
      wayIn: 'PUBLIC_FORM',
      evidence: '{}',
      formId: text,
      notify: testAddress(text),
    });
  expect((await press('nobody@example.org')).kind).toBe((await press(MAILBOX)).kind);
  expect(deps.outbox.map(({ content }) => content.kind)).toEqual(['form-stop-notice', 'form-stop-notice']);
  expect(await reasonForAddress(deps, 'nobody@example.org', 'breach_notice', 'EMAIL')).toBe('UNDELIVERABLE');
});

describe('a sending system', () => {
  const say = (word: 'disown' | 'reclaim', subject: 'address' | 'recipient') =>
    recordStatements(deps, {
      actor: { kind: 'client', client: 'crm' },
      speaker: { kind: 'system', client: 'crm' },
      wayIn: 'API',
      statements: [
        {
          idempotencyKey: `${word}-${subject}`,
          subject:
            subject === 'address'
              ? { kind: 'address', address: testAddress(MAILBOX) }
              : { kind: 'recipient', ref: { kind: 'id', id: ann } },
          scope: { types: { kind: 'all' }, channels: 'all' },
          word: { kind: word },
        },
      ],
    });

  test('says it of an address, never of a person, and staff look at it', async () => {
    expect(await say('disown', 'recipient')).toMatchObject([{ code: 'WRONG_SUBJECT', field: 'recipient' }]);
    expect(await say('disown', 'address')).toMatchObject([{ kind: 'recorded' }]);
    expect(await reasonFor(deps, ann, 'breach_notice', 'EMAIL')).toBe('UNDELIVERABLE');
    expect((await firstItem()).statements).toHaveLength(1);
  });

  test('does not open what a person closed', async () => {
    await pressed();
    later();
    expect(await say('reclaim', 'address')).toMatchObject([{ kind: 'recorded' }]);
    expect(await reasonFor(deps, ann, 'breach_notice', 'EMAIL')).toBe('UNDELIVERABLE');
  });
});

test('it stands in the history of the person, said by whoever read there', async () => {
  await pressed();
  const said = (await readHistory(deps, { recipient: ann, limit: 10 })).flatMap(({ entry: { event } }) =>
    event.kind === 'statement-recorded' ? [[event.statement.word.kind, event.statement.speaker.kind]] : [],
  );
  expect(said).toEqual([
    ['stop', 'reader'],
    ['disown', 'reader'],
  ]);
});
