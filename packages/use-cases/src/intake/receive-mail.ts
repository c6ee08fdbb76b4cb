import type { Classification } from '@heed/domain/classification/classification';
import type { Intent } from '@heed/domain/request/request';
import type { LanguageTag, RecipientId } from '@heed/domain/recipient/recipient';
import type { Scope, Subject } from '@heed/domain/statement/statement';
import { languageOf } from '@heed/domain/statement/wishes';
import type { UseCaseDeps } from '../deps.ts';
import { reviewSharedAddress } from '../opt-out/review-shared-address.ts';
import { scopeOfLink, subjectOfLink } from '../opt-out/unsubscribe-by-link.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { OpenedLink } from '../ports/links.ts';
import { openReview } from '../review/open-review.ts';
import { recordMailReport } from './record-mail-report.ts';
import { recordWords } from './record-words.ts';
import { scopesOfRequest } from './request-scope.ts';
import { sendFreshLink } from './send-fresh-link.ts';
import { understandMail } from './understand-mail.ts';
import type { MailReceived } from './mail-received.ts';

export type { MailReceived } from './mail-received.ts';

/** What became of a mail. */
export type ReceivedMail =
  | { readonly kind: 'recorded'; readonly intent: Intent }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'ignored'; readonly why: string }
  | { readonly kind: 'unknown-mailbox' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'links' | 'recipients'>;
type Opened = Exclude<OpenedLink, { kind: 'invalid' }>;

/**
 * Takes a mail. The token in the mailbox says whose it is, not the sender's address, which anybody can write. Automatic mail never opts in or out
 * (RFC 3834); a bounce tells of the address; a complaint is a person's and stops. What it says is in force when this returns.
 */
export async function receiveMail(deps: Deps, mail: MailReceived): Promise<ReceivedMail> {
  const opened = await deps.links.open(mail.mailbox.token);
  if (opened.kind === 'invalid') return { kind: 'unknown-mailbox' };
  const { target } = opened;
  const recipient = 'recipient' in target ? target.recipient : undefined;
  const language = recipient === undefined ? undefined : await languageOfRecipient(deps, recipient);
  const understood = understandMail(mail, language);
  if (understood.kind === 'automatic') return { kind: 'ignored', why: understood.why };
  const address = 'address' in target ? target.address : undefined;
  if (understood.kind === 'bounce' && address === undefined) return { kind: 'ignored', why: 'bounce' };
  const claim = {
    recipients: recipient === undefined ? [] : [recipient],
    addresses: address === undefined ? [] : [address],
    idempotencyKey: `mail:${mail.mailbox.kind}:${opened.fingerprint}:${mail.messageKey}`,
  };
  const result = await deps.ledger.write(claim, async (tx): Promise<Intent> => {
    if (understood.kind !== 'request' && address !== undefined)
      await recordMailReport(tx, address, understood.kind === 'bounce' ? understood : { kind: 'complaint' });
    if (understood.kind === 'bounce') return 'NOT_A_REQUEST';
    const isList = understood.kind === 'complaint' || mail.mailbox.kind === 'unsubscribe';
    await recordRequest(deps, tx, { mail, opened, read: understood.read, subject: subjectOf(opened, isList) });
    return understood.read.intent;
  });
  return result.kind === 'repeated' ? { kind: 'repeated' } : { kind: 'recorded', intent: result.value };
}

async function languageOfRecipient({ recipients }: Deps, id: RecipientId): Promise<LanguageTag | undefined> {
  const state = await recipients.state(id);
  return state === undefined ? undefined : languageOf(state);
}

/** An answer in words is the recipient's own; the list's mailbox, and a complaint, are about the address and protect everybody behind it. */
function subjectOf(opened: Opened, isList: boolean): Subject {
  const { target } = opened;
  return !isList && 'recipient' in target ? { kind: 'recipient', recipient: target.recipient } : subjectOfLink(opened);
}

interface MailRequest {
  readonly mail: MailReceived;
  readonly opened: Opened;
  readonly read: Classification;
  readonly subject: Subject;
}

async function recordRequest(deps: Deps, tx: LedgerTransaction, asked: MailRequest): Promise<void> {
  const { mail, opened, read, subject } = asked;
  const request = await recordWords(tx, deps.ids, {
    read,
    subject,
    wayIn: 'REPLY_MAIL',
    channel: 'EMAIL',
    raw: mail.raw,
    scopes: await scopesOf(tx, asked),
    holds: { types: { kind: 'all' }, channels: ['EMAIL'] },
  });
  if (read.intent === 'NOT_A_REQUEST') return;
  if (read.intent === 'STOP') {
    if (subject.kind === 'address') await reviewSharedAddress(tx, deps.ids, subject.address);
    return;
  }
  // Opting in by mail proves nothing about who wrote it, and questions want an answer: a person reads it, and the address gets a link to act for itself.
  const details = { channel: 'EMAIL', why: read.why, intent: read.intent };
  await openReview(
    tx,
    deps.ids,
    { subject, reason: 'UNSURE_REQUEST', request, details },
    { kind: 'system', part: 'intake' },
  );
  if (read.intent !== 'UNSURE') await sendFreshLink(tx, recipientOf(opened), mail.messageKey);
}

async function scopesOf(tx: LedgerTransaction, { mail, opened, read }: MailRequest): Promise<readonly Scope[]> {
  if (read.why === 'mail.complaint') return [scopeOfLink(opened, 'all')];
  if (mail.mailbox.kind === 'unsubscribe') return [scopeOfLink(opened, 'type')];
  return scopesOfRequest(read.scope, await tx.catalogue(), ['EMAIL']);
}

function recipientOf({
  target,
}: Opened): { readonly recipient: RecipientId; readonly contactPoint: string } | undefined {
  return target.kind === 'contact-point' ? target : undefined;
}
