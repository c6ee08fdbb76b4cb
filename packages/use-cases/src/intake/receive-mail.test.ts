import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { composeNotice } from '../notice/compose-notice.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { receiveMail, type MailReceived } from './receive-mail.ts';

const MAIL = 'ann@example.org';
let deps: InMemoryDeps;
let ann: RecipientId;
let token: string;
let mails = 0;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: [MAIL], phones: ['+12025550142'] });
  const made = await composeNotice(deps, {
    target: { kind: 'recipient', ref: { kind: 'id', id: ann } },
    type: 'refill',
    channel: 'EMAIL',
  });
  token = made.kind === 'notice' ? (/^u\+([^@]+)@/.exec(made.parts.stop.mailbox)?.[1] ?? '') : '';
});

function mail(visibleText: string, given: Partial<MailReceived> = {}): MailReceived {
  mails += 1;
  return {
    messageKey: `mail-${String(mails)}`,
    mailbox: { kind: 'reply', token },
    from: MAIL,
    subject: 'Re: A message for you',
    visibleText,
    raw: `Subject: Re: A message for you\r\n\r\n${visibleText}`,
    ...given,
  };
}

const unsubscribe = () => ({ mailbox: { kind: 'unsubscribe', token } }) as const;
const statements = () =>
  deps.entries.flatMap(({ event }) => (event.kind === 'statement-recorded' ? [event.statement] : []));
const reviews = () => deps.entries.flatMap(({ event }) => (event.kind === 'review-opened' ? [event.item] : []));

describe('an answer in words', () => {
  test('"please take me off these emails" stops their mail, and nothing on the telephone', async () => {
    expect(await receiveMail(deps, mail('Please take me off these emails.'))).toEqual({
      kind: 'recorded',
      intent: 'STOP',
    });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
    expect(statements()).toMatchObject([{ subject: { kind: 'recipient', recipient: ann }, wayIn: 'REPLY_MAIL' }]);
  });

  test('is theirs alone: others with the same mailbox are not stopped', async () => {
    const bob = await registerPatient(deps, { mrn: '2', emails: [MAIL] });
    await receiveMail(deps, mail('stop'));
    expect(await reasonFor(deps, bob, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('that names a kind stops that kind', async () => {
    await receiveMail(deps, mail('please stop sending me bills'));
    expect(await reasonFor(deps, ann, 'bill', 'EMAIL')).toBe('STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('with nothing but a subject of their own is read by its subject', async () => {
    expect(await receiveMail(deps, mail('', { subject: 'unsubscribe' }))).toEqual({ kind: 'recorded', intent: 'STOP' });
  });

  test('with our own subject is not read by it', async () => {
    expect(await receiveMail(deps, mail('see you then', { subject: 'Re: Stop by for your visit' }))).toEqual({
      kind: 'recorded',
      intent: 'NOT_A_REQUEST',
    });
    expect(statements()).toEqual([]);
  });

  test('that is not clear is held for them and goes to a person', async () => {
    expect(await receiveMail(deps, mail('I would like fewer emails'))).toMatchObject({ intent: 'UNSURE' });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('REQUEST_PENDING');
    expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
    expect(reviews()).toMatchObject([{ reason: 'UNSURE_REQUEST', subject: { kind: 'recipient', recipient: ann } }]);
  });

  test('START opens nothing by itself: a person reads it, and the address gets a link', async () => {
    await receiveMail(deps, mail('stop'));
    deps.clock.advance(600_000);
    expect(await receiveMail(deps, mail('START'))).toMatchObject({ intent: 'START' });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('STOPPED');
    expect(reviews()).toHaveLength(1);
    expect(deps.outbox).toMatchObject([{ channel: 'EMAIL', content: { kind: 'fresh-link' }, recipient: ann }]);
  });

  test('delivered twice, or twice at once, is one statement', async () => {
    const once = mail('stop');
    await receiveMail(deps, once);
    expect(await receiveMail(deps, once)).toEqual({ kind: 'repeated' });
    const twice = mail('stop');
    const both = await Promise.all([receiveMail(deps, twice), receiveMail(deps, twice)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['recorded', 'repeated']);
    expect(statements()).toHaveLength(2);
  });
});

describe('the unsubscribe mailbox', () => {
  test('takes any mail, an empty one as well, as a stop of its type for the address', async () => {
    const bob = await registerPatient(deps, { mrn: '2', emails: [MAIL] });
    expect(await receiveMail(deps, mail('', { ...unsubscribe(), subject: '' }))).toMatchObject({ intent: 'STOP' });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, bob, 'refill', 'EMAIL')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    expect(reviews()).toMatchObject([{ reason: 'SHARED_ADDRESS' }]);
  });
});

describe('automatic mail', () => {
  test.each([
    ['auto-reply', 'header.auto-submitted'],
    ['auto-reply', 'subject.out-of-office'],
    ['challenge', 'text.challenge'],
  ])('%s (%s) neither stops nor gets an answer, whatever it says', async (what, why) => {
    const before = deps.entries.length;
    for (const mailbox of ['reply', 'unsubscribe'] as const) {
      expect(
        await receiveMail(deps, mail('STOP', { mailbox: { kind: mailbox, token }, automatic: { what, why } })),
      ).toEqual({ kind: 'ignored', why });
    }
    expect(deps.entries).toHaveLength(before);
    expect(deps.outbox).toEqual([]);
  });

  test('a stop in what only reads like an out-of-office note waits for a person', async () => {
    const automatic = { what: 'auto-reply', why: 'body.out-of-office' };
    expect(await receiveMail(deps, mail('unsubscribe', { automatic }))).toMatchObject({ intent: 'UNSURE' });
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('REQUEST_PENDING');
  });

  test('a bounce tells of the address and replaces no choice', async () => {
    const automatic = { what: 'bounce', why: 'report.delivery-status' };
    await receiveMail(deps, mail('', { automatic, raw: 'Action: failed\r\nStatus: 5.1.1\r\n' }));
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('UNDELIVERABLE');
    expect(statements()).toEqual([]);
  });

  test('a bounce for now does not make an address dead', async () => {
    const automatic = { what: 'bounce', why: 'report.delivery-status' };
    await receiveMail(deps, mail('', { automatic, raw: 'Action: delayed\r\nStatus: 4.4.1\r\n' }));
    expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('a complaint stops all mail to the address', async () => {
    const automatic = { what: 'complaint', why: 'report.feedback' };
    expect(await receiveMail(deps, mail('', { automatic }))).toMatchObject({ intent: 'STOP' });
    expect(statements()).toMatchObject([
      { subject: { kind: 'address' }, scope: { types: { kind: 'all' }, channels: ['EMAIL'] } },
    ]);
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('UNDELIVERABLE');
  });
});

test('a mailbox whose token is not genuine is unknown', async () => {
  expect(await receiveMail(deps, mail('stop', { mailbox: { kind: 'reply', token: 'nonsense' } }))).toEqual({
    kind: 'unknown-mailbox',
  });
});
