import type { Classification } from '@heed/domain/classification/classification';
import type { Narrowing } from '@heed/domain/classification/narrowing';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { AddressKey } from '@heed/domain/contact/address';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { InboundRequest, RequestAnswer, RequestId } from '@heed/domain/request/request';
import type { RevocationRule } from '@heed/domain/request/revocation-rule';
import type { EvidenceId, Scope } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { READER, reviewDisowned } from '../disown/disown-address.ts';
import { reviewSharedAddress } from '../opt-out/review-shared-address.ts';
import type { Ids } from '../ports/ids.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { openReview } from '../review/open-review.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { canAskWhich, narrowStop, type Narrowed } from './narrow-stop.ts';
import {
  channelsOfNumber,
  isStopNews,
  planOpening,
  reachesMail,
  STOPPED_BY_TEXT,
  type KnownOfNumber,
  type Opening,
} from './plan-text.ts';
import { scopesOfRequest } from './request-scope.ts';
import { saysWrongNumber } from './understand-text.ts';

/** Words that were understood, texted or spoken on the phone line, with what recording them needs. */
export interface UnderstoodText {
  /** How they came. */
  readonly way: 'SMS' | 'VOICE';
  readonly address: AddressKey;
  readonly read: Classification;
  readonly raw: string;
  readonly saidAt: Instant;
  /** Everybody who has the number. */
  readonly people: readonly RecipientState[];
  /** What it says as the answer to “which kinds?”, where it can be one. */
  readonly narrowing?: Narrowing | undefined;
  /** The rule of revocation in force when it was texted; absent: it was spoken. */
  readonly rule?: RevocationRule;
  /** The answer Heed gives where there is something true and new to say; absent: somebody else answers, or nobody. */
  readonly answer: RequestAnswer | undefined;
}

const PATIENT = { speaker: { kind: 'patient' }, actor: { kind: 'patient' } } as const;
/** Whatever words turn out to mean, nothing that may be stopped goes to the number until a person has read them. */
const EVERYTHING: Scope = { types: { kind: 'all' }, channels: STOPPED_BY_TEXT };
const INTAKE = { kind: 'system', part: 'intake' } as const;

/** Records words as they came, and what they say. Returns the answer that is to be given, which is recorded with it. */
export async function recordText(
  tx: LedgerTransaction,
  ids: Ids,
  text: UnderstoodText,
): Promise<RequestAnswer | undefined> {
  const { address, read, people, saidAt } = text;
  const evidence = (await tx.seal('evidence', text.raw)) as string as EvidenceId;
  const statements = (await tx.address(address))?.statements ?? [];
  const catalogue = await tx.catalogue();
  const known: KnownOfNumber = { subject: { kind: 'address', address }, statements, people, catalogue, saidAt };
  const narrowed = text.narrowing === undefined ? undefined : await narrowStop(tx, known, text.narrowing);
  if (narrowed !== undefined) return recordNarrowing(tx, ids, text, evidence, narrowed);
  const scopes = scopesOfRequest(read.scope, catalogue, STOPPED_BY_TEXT);
  const opening = planOpening(known);
  const isNews = { STOP: isStopNews(known, scopes), START: opening.isOn, HELP: true };
  const answer =
    read.intent in isNews && isNews[read.intent as keyof typeof isNews]
      ? withQuestion(text.answer, text.rule, catalogue)
      : undefined;
  const request = await appendRequest(tx, ids, text, evidence, {
    address,
    ...(read.intent === 'UNSURE' ? { holds: EVERYTHING } : {}),
    ...(answer === undefined ? {} : { answer }),
  });
  switch (read.intent) {
    case 'STOP':
      if (text.way === 'SMS' && saysWrongNumber(read)) await disown(tx, ids, text, evidence);
      else await stop(tx, ids, text, evidence, scopes);
      break;
    case 'START':
      await openAgain(tx, ids, text, evidence, opening);
      if (opening.isOtherInForce) await reviewRequest(tx, ids, text, request);
      break;
    case 'UNSURE':
    case 'CHANGE':
      await reviewRequest(tx, ids, text, request);
      break;
    case 'HELP':
    case 'NOT_A_REQUEST':
      break;
  }
  return answer;
}

/** The one confirmation also asks which kinds were meant, where it may and where there is something to ask. A hint about the visit leaves no room for it. */
function withQuestion(
  answer: RequestAnswer | undefined,
  rule: RevocationRule | undefined,
  catalogue: Catalogue,
): RequestAnswer | undefined {
  if (answer?.kind !== 'stop-confirmed' || answer.appointmentHint) return answer;
  return rule?.mayAskWhich === true && canAskWhich(catalogue) ? { ...answer, asksWhich: true } : answer;
}

/** Records the answer to “which kinds?”. It gets none itself: the confirmation was the one message (47 CFR 64.1200(a)(12)). */
async function recordNarrowing(
  tx: LedgerTransaction,
  ids: Ids,
  text: UnderstoodText,
  evidence: EvidenceId,
  narrowed: Narrowed,
): Promise<undefined> {
  const { address, saidAt } = text;
  if (narrowed.kind === 'for-a-person') {
    const unsure: UnderstoodText = {
      ...text,
      read: { ...text.read, intent: 'UNSURE', certainty: 'unsure', why: 'answer.unclear' },
    };
    await reviewRequest(
      tx,
      ids,
      unsure,
      await appendRequest(tx, ids, unsure, evidence, { address, holds: EVERYTHING }),
    );
    return;
  }
  const which: UnderstoodText = {
    ...text,
    read: { ...text.read, intent: 'STOP', certainty: 'probable', why: 'answer.which' },
  };
  await appendRequest(tx, ids, which, evidence, { address });
  const said = {
    ...PATIENT,
    wayIn: 'SMS',
    subject: { kind: 'address', address },
    act: ids.uuid(),
    evidence,
    saidAt,
  } as const;
  for (const { id, scope } of narrowed.takesBack)
    await recordStatement(tx, ids, { ...said, scope, word: { kind: 'withdraw', statement: id } });
  for (const scope of narrowed.scopes) await recordStatement(tx, ids, { ...said, scope, word: { kind: 'stop' } });
}

/** Stops what the words cover. What they cover beyond the number is the person's own, where only one person can have meant it; else it waits for a person. */
async function stop(
  tx: LedgerTransaction,
  ids: Ids,
  text: UnderstoodText,
  evidence: EvidenceId,
  scopes: readonly Scope[],
): Promise<void> {
  const { address, people, saidAt, way: wayIn } = text;
  const said = { ...PATIENT, wayIn, word: { kind: 'stop' }, act: ids.uuid(), evidence, saidAt } as const;
  for (const scope of scopes) {
    const channels = channelsOfNumber(scope);
    if (channels.length > 0) {
      const subject = { kind: 'address', address } as const;
      await recordStatement(tx, ids, { ...said, subject, scope: { types: scope.types, channels } });
      await reviewSharedAddress(tx, ids, address);
    }
    if (!reachesMail(scope)) continue;
    const beyond: Scope = { types: scope.types, channels: ['EMAIL'] };
    const [only, ...others] = people;
    if (only !== undefined && others.length === 0) {
      const subject = { kind: 'recipient', recipient: only.profile.id } as const;
      await recordStatement(tx, ids, { ...said, subject, scope: beyond });
    } else {
      await holdForEveryone(tx, ids, text, evidence, beyond);
    }
  }
}

/**
 * “Wrong number”, texted from it, closes the number for everybody behind it, as the press on the page does: a stranger has it. It says nothing of their mail.
 * Rule: docs/rules/05-deliverable.md
 */
async function disown(
  tx: LedgerTransaction,
  ids: Ids,
  { address, saidAt, way: wayIn }: UnderstoodText,
  evidence: EvidenceId,
): Promise<void> {
  const subject = { kind: 'address', address } as const;
  const said = { ...READER, subject, scope: EVERYTHING, wayIn, act: ids.uuid(), evidence, saidAt };
  await reviewDisowned(tx, ids, await recordStatement(tx, ids, { ...said, word: { kind: 'disown' } }));
  await recordStatement(tx, ids, { ...said, word: { kind: 'stop' } });
}

/** "No more emails", texted from a number that several people have, or nobody: it is not known whose. */
async function holdForEveryone(
  tx: LedgerTransaction,
  ids: Ids,
  text: UnderstoodText,
  evidence: EvidenceId,
  holds: Scope,
): Promise<void> {
  const details = { channel: text.way, why: text.read.why, about: 'EMAIL' };
  for (const { profile } of text.people) {
    // What is held for one person is not held for everybody who has the number.
    await appendRequest(tx, ids, text, evidence, { recipient: profile.id, holds });
    const subject = { kind: 'recipient', recipient: profile.id } as const;
    await openReview(tx, ids, { subject, reason: 'UNSURE_REQUEST', details }, INTAKE);
  }
  if (text.people.length > 0) return;
  const subject = { kind: 'address', address: text.address } as const;
  await openReview(tx, ids, { subject, reason: 'UNSURE_REQUEST', details }, INTAKE);
}

async function openAgain(
  tx: LedgerTransaction,
  ids: Ids,
  { address, saidAt, way: wayIn }: UnderstoodText,
  evidence: EvidenceId,
  { words }: Opening,
): Promise<void> {
  const act = ids.uuid();
  for (const { scope, word } of words)
    await recordStatement(tx, ids, {
      ...PATIENT,
      wayIn,
      subject: { kind: 'address', address },
      scope,
      word,
      act,
      evidence,
      saidAt,
    });
}

async function reviewRequest(
  tx: LedgerTransaction,
  ids: Ids,
  { address, way, read: { why, intent } }: UnderstoodText,
  request: RequestId,
): Promise<void> {
  const review = { subject: { kind: 'address', address } as const, reason: 'UNSURE_REQUEST' as const, request };
  await openReview(tx, ids, { ...review, details: { channel: way, why, intent } }, INTAKE);
}

async function appendRequest(
  tx: LedgerTransaction,
  ids: Ids,
  { way: channel, read, saidAt, rule }: UnderstoodText,
  evidence: EvidenceId,
  about: Pick<InboundRequest, 'address' | 'recipient' | 'holds' | 'answer'>,
): Promise<RequestId> {
  const id = ids.uuid() as RequestId;
  const { intent, certainty, why } = read;
  const way = { wayIn: channel, channel } as const;
  const request: InboundRequest = {
    id,
    ...way,
    ...about,
    intent,
    certainty,
    why,
    saidAt,
    receivedAt: tx.now,
    evidence,
    ...(intent === 'STOP' && rule !== undefined ? { regime: rule.regime } : {}),
  };
  await tx.append({ kind: 'request-received', request }, { kind: 'patient' });
  return id;
}
