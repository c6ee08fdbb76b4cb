import { classify } from '@heed/domain/classification/classify';
import type { Classification } from '@heed/domain/classification/classification';
import type { Intent, RequestId } from '@heed/domain/request/request';
import type { EvidenceId, Scope } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { scopeOfLink } from '../opt-out/unsubscribe-by-link.ts';
import type { OpenedLink } from '../ports/links.ts';
import { openReview } from '../review/open-review.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { scopeOfRequest } from './request-scope.ts';

/** A mail to one of our mailboxes, as read. */
export interface MailReceived {
  /** The same mail twice is one request. */
  readonly messageKey: string;
  /** `unsubscribe`: any mail stops what the link names (RFC 2369; Apple Mail sends an empty one). `reply`: its words are read. */
  readonly mailbox: { readonly kind: 'unsubscribe' | 'reply'; readonly token: string };
  readonly automatic?: { readonly what: string; readonly why: string };
  readonly from?: string;
  readonly subject: string;
  /** Only what its writer wrote, never what was quoted. */
  readonly visibleText: string;
  /** The whole mail. */
  readonly raw: string;
}

/** What became of a mail. */
export type ReceivedMail =
  | { readonly kind: 'recorded'; readonly intent: Intent }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'ignored'; readonly why: string }
  | { readonly kind: 'unknown-mailbox' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'links' | 'catalogues' | 'clock'>;

/** Takes a mail. Automatic mail never stops and never opens anything (RFC 3834); a complaint does stop. What it says is in force when this returns. */
export async function receiveMail(deps: Deps, mail: MailReceived): Promise<ReceivedMail> {
  const opened = await deps.links.open(mail.mailbox.token);
  if (opened.kind === 'invalid') return { kind: 'unknown-mailbox' };
  if (mail.automatic !== undefined && mail.automatic.what !== 'complaint')
    return { kind: 'ignored', why: mail.automatic.why };
  const read = understood(mail);
  const { target } = opened;
  const address = 'address' in target ? target.address : undefined;
  const recipient = 'recipient' in target ? target.recipient : undefined;
  const claim = {
    recipients: recipient === undefined ? [] : [recipient],
    addresses: address === undefined ? [] : [address],
    idempotencyKey: `mail:${mail.messageKey}:${opened.fingerprint}`,
  };
  const result = await deps.ledger.write(claim, async (tx) => {
    const evidence = (await tx.seal('evidence', mail.raw)) as string as EvidenceId;
    const scope = await scopeOf(deps, mail, opened, read);
    const request = deps.ids.uuid() as RequestId;
    await tx.append(
      {
        kind: 'request-received',
        request: {
          id: request,
          wayIn: 'REPLY_MAIL',
          channel: 'EMAIL',
          ...(recipient === undefined ? {} : { recipient }),
          ...(address === undefined ? {} : { address }),
          intent: read.intent,
          certainty: read.certainty,
          why: read.why,
          ...(read.intent === 'UNSURE' ? { holds: scope } : {}),
          saidAt: tx.now,
          receivedAt: tx.now,
          evidence,
        },
      },
      { kind: 'patient' },
    );
    // An answer in words is the recipient's own; the unsubscribe mailbox is the list's, and protects everybody behind the address.
    const isOwn = recipient !== undefined && (mail.mailbox.kind === 'reply' || address === undefined);
    const subject = isOwn
      ? ({ kind: 'recipient', recipient } as const)
      : address === undefined
        ? undefined
        : ({ kind: 'address', address } as const);
    if (subject === undefined) return;
    if (read.intent === 'STOP') {
      const act = deps.ids.uuid();
      await recordStatement(tx, deps.ids, {
        subject,
        scope,
        word: { kind: 'stop' },
        wayIn: 'REPLY_MAIL',
        speaker: { kind: 'patient' },
        actor: { kind: 'patient' },
        act,
        evidence,
      });
    } else if (read.intent === 'UNSURE' || read.intent === 'CHANGE') {
      await openReview(
        tx,
        deps.ids,
        { subject, reason: 'UNSURE_REQUEST', request, details: { channel: 'EMAIL', why: read.why } },
        { kind: 'system', part: 'intake' },
      );
    }
  });
  return result.kind === 'repeated' ? { kind: 'repeated' } : { kind: 'recorded', intent: read.intent };
}

/** An opt-in by mail proves nothing about who wrote it: a START is read, and changes nothing (START is strict). */
function understood(mail: MailReceived): Classification {
  if (mail.automatic?.what === 'complaint')
    return { intent: 'STOP', scope: { kind: 'unstated' }, certainty: 'certain', why: 'mail.complaint' };
  if (mail.mailbox.kind === 'unsubscribe')
    return { intent: 'STOP', scope: { kind: 'unstated' }, certainty: 'certain', why: 'mail.unsubscribe-mailbox' };
  const words = classify({ text: mail.visibleText, channel: 'EMAIL' });
  if (words.intent !== 'NOT_A_REQUEST') return words;
  // A subject of their own counts; "Re: …" is ours.
  return /^\s*(?:re|aw|sv|rv|fw|fwd)\s*:/i.test(mail.subject)
    ? words
    : classify({ text: mail.subject, channel: 'EMAIL' });
}

async function scopeOf(
  { catalogues }: Deps,
  mail: MailReceived,
  opened: Exclude<OpenedLink, { kind: 'invalid' }>,
  read: Classification,
): Promise<Scope> {
  if (mail.automatic?.what === 'complaint') return scopeOfLink(opened, 'all');
  if (mail.mailbox.kind === 'unsubscribe') return scopeOfLink(opened, 'type');
  return scopeOfRequest(read.scope, await catalogues.current(), ['EMAIL']);
}
