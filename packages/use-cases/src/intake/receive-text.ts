import { classify } from '@heed/domain/classification/classify';
import type { Classification } from '@heed/domain/classification/classification';
import { parsePhoneE164, type AddressKey } from '@heed/domain/contact/address';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import type { Intent, RequestId } from '@heed/domain/request/request';
import type { EvidenceId, Scope } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { reviewSharedAddress } from '../opt-out/review-shared-address.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { OutgoingContent } from '../ports/outgoing.ts';
import { openReview } from '../review/open-review.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { mayReply } from './reply-policy.ts';
import { scopeOfRequest } from './request-scope.ts';

/** A text message as it came. */
export interface TextReceived {
  /** Twilio's MessageSid: the same one twice is one request. */
  readonly messageSid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly optOutType?: 'STOP' | 'START' | 'HELP';
  readonly messagingServiceSid?: string;
  /** All parameters as they came. */
  readonly raw: string;
}

/** What became of a text. */
export type ReceivedText =
  | {
      readonly kind: 'recorded' | 'repeated';
      readonly intent: Intent;
      readonly reply?: OutgoingContent;
      readonly language: LanguageTag | undefined;
    }
  /** Not a telephone number (an alphanumeric or short sender): kept as evidence for a person. */
  | { readonly kind: 'recorded-unreadable-sender' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids' | 'clock' | 'recipients' | 'policy'>;

/** Texts and automated calls share a number, and a stop by text ends both (47 CFR 64.1200(a)(10); our reading: docs/rules/stop-scope.md). */
const STOPPED_BY_TEXT = ['SMS', 'VOICE'] as const;

/** Takes a text. What it says is in force when this returns. A stop is about the number, and protects everybody behind it. */
export async function receiveText(deps: Deps, text: TextReceived): Promise<ReceivedText> {
  const phone = parsePhoneE164(text.from);
  if (phone === undefined) {
    await deps.ledger.write(
      { recipients: [], addresses: [], idempotencyKey: `twilio:${text.messageSid}` },
      async (tx) => {
        await tx.seal('evidence', text.raw);
      },
    );
    return { kind: 'recorded-unreadable-sender' };
  }
  const address = deps.vault.addressKey({ kind: 'phone', value: phone });
  const language = await languageOf(deps, address);
  const read = understood(text, language);
  const result = await deps.ledger.write(
    { recipients: [], addresses: [address], idempotencyKey: `twilio:${text.messageSid}` },
    (tx) => record(deps, tx, address, text, read),
  );
  if (result.kind === 'repeated') return { kind: 'repeated', intent: read.intent, language };
  const reply = replyTo(deps, text, read);
  return { kind: 'recorded', intent: read.intent, language, ...(reply === undefined ? {} : { reply }) };
}

/** What Twilio understood itself is not guessed again. */
function understood(text: TextReceived, language: LanguageTag | undefined): Classification {
  const read = classify({
    text: text.body,
    channel: 'SMS',
    ...(language === undefined ? {} : { languages: [language] }),
  });
  if (text.optOutType === undefined || text.optOutType === read.intent) return read;
  return {
    intent: text.optOutType,
    scope: { kind: 'unstated' },
    certainty: 'certain',
    why: `twilio.opt-out-type.${text.optOutType.toLowerCase()}`,
  };
}

async function languageOf({ recipients }: Deps, address: AddressKey): Promise<LanguageTag | undefined> {
  const behind = await recipients.behind(address);
  const languages = await Promise.all(
    behind.map(async ({ recipient }) => (await recipients.state(recipient))?.profile.language),
  );
  return new Set(languages).size === 1 ? languages[0] : undefined;
}

async function record(
  deps: Deps,
  tx: LedgerTransaction,
  address: AddressKey,
  text: TextReceived,
  read: Classification,
): Promise<void> {
  const evidence = (await tx.seal('evidence', text.raw)) as string as EvidenceId;
  const patient = { wayIn: 'SMS', speaker: { kind: 'patient' }, actor: { kind: 'patient' } } as const;
  const scope = scopeOfRequest(read.scope, await tx.catalogue(), STOPPED_BY_TEXT);
  const request = deps.ids.uuid() as RequestId;
  await tx.append(
    {
      kind: 'request-received',
      request: {
        id: request,
        wayIn: 'SMS',
        channel: 'SMS',
        address,
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
  const subject = { kind: 'address', address } as const;
  const act = deps.ids.uuid();
  if (read.intent === 'STOP') {
    await recordStatement(tx, deps.ids, { ...patient, subject, scope, word: { kind: 'stop' }, act, evidence });
    await reviewSharedAddress(tx, deps.ids, address);
  } else if (read.intent === 'START') {
    for (const stopped of await scopesStoppedByText(tx, address)) {
      await recordStatement(tx, deps.ids, {
        ...patient,
        subject,
        scope: stopped,
        word: { kind: 'allow' },
        act,
        evidence,
      });
    }
  } else if (read.intent === 'UNSURE' || read.intent === 'CHANGE') {
    await openReview(
      tx,
      deps.ids,
      { subject, reason: 'UNSURE_REQUEST', request, details: { channel: 'SMS', why: read.why } },
      { kind: 'system', part: 'intake' },
    );
  }
}

/** START opens again only what that number stopped by text; a stop from the page or by staff stays. */
async function scopesStoppedByText(tx: LedgerTransaction, address: AddressKey): Promise<readonly Scope[]> {
  const statements = (await tx.address(address))?.statements ?? [];
  const scopes = statements
    .filter(({ word, wayIn }) => word.kind === 'stop' && (wayIn === 'SMS' || wayIn === 'CARRIER'))
    .map(({ scope }) => scope);
  return [...new Map(scopes.map((scope) => [JSON.stringify(scope), scope])).values()];
}

function replyTo({ policy }: Deps, text: TextReceived, read: Classification): OutgoingContent | undefined {
  const { intent } = read;
  if (intent !== 'STOP' && intent !== 'START' && intent !== 'HELP') return undefined;
  const sender = policy.senders.find(
    ({ number, messagingService }) =>
      number === text.to || (messagingService !== undefined && messagingService === text.messagingServiceSid),
  );
  if (!mayReply(sender, { body: text.body, intent, optOutType: text.optOutType })) return undefined;
  if (intent === 'STOP') return { kind: 'stop-confirmed', appointmentHint: read.why.includes('cancel') };
  return intent === 'START' ? { kind: 'start-confirmed' } : { kind: 'help' };
}
