import type { Classification } from '@heed/domain/classification/classification';
import type { AddressKey } from '@heed/domain/contact/address';
import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RequestId } from '@heed/domain/request/request';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { EvidenceId, Scope, Statement } from '@heed/domain/statement/statement';
import { reviewSharedAddress } from '../opt-out/review-shared-address.ts';
import { isAnyStopped, stopInForce } from '../opt-out/stop-in-force.ts';
import type { Ids } from '../ports/ids.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { openReview } from '../review/open-review.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { scopesOfRequest } from './request-scope.ts';

/** A text that was understood, with what recording it needs. */
export interface UnderstoodText {
  readonly address: AddressKey;
  readonly read: Classification;
  readonly raw: string;
  /** Everybody who has the number. */
  readonly people: readonly RecipientState[];
}

/** What recording a text did: whether a confirmation would say something true and new. */
export interface RecordedText {
  readonly isNews: boolean;
}

/** Texts and automated calls share a number, and a stop by text ends both (47 CFR 64.1200(a)(10); our reading: docs/rules/stop-scope.md). */
const STOPPED_BY_TEXT = ['SMS', 'VOICE'] as const;

const PATIENT = { wayIn: 'SMS', speaker: { kind: 'patient' }, actor: { kind: 'patient' } } as const;
const INTAKE = { kind: 'system', part: 'intake' } as const;

/** Records a text as it came, and what it says. */
export async function recordText(tx: LedgerTransaction, ids: Ids, text: UnderstoodText): Promise<RecordedText> {
  const { address, read } = text;
  const evidence = (await tx.seal('evidence', text.raw)) as string as EvidenceId;
  const scopes = scopesOfRequest(read.scope, await tx.catalogue(), STOPPED_BY_TEXT);
  const isUnsure = read.intent === 'UNSURE';
  // Whatever it turns out to mean, nothing that may be stopped goes to the number until a person has read it.
  const holds: Scope = { types: { kind: 'all' }, channels: STOPPED_BY_TEXT };
  const request = await appendRequest(tx, ids, { ...text, evidence, ...(isUnsure ? { holds } : {}) });
  switch (read.intent) {
    case 'STOP':
      return { isNews: await stop(tx, ids, text, evidence, scopes) };
    case 'START':
      return { isNews: await openAgain(tx, ids, text, evidence, request) };
    case 'UNSURE':
    case 'CHANGE':
      await reviewRequest(tx, ids, address, request, read);
      return { isNews: false };
    case 'HELP':
      return { isNews: true };
    case 'NOT_A_REQUEST':
      return { isNews: false };
  }
}

/** Stops what the words cover. What they cover beyond the number is the person's own, where only one person can have meant it; else it waits for a person. */
async function stop(
  tx: LedgerTransaction,
  ids: Ids,
  text: UnderstoodText,
  evidence: EvidenceId,
  scopes: readonly Scope[],
): Promise<boolean> {
  const { address, people } = text;
  const act = ids.uuid();
  const said = { ...PATIENT, word: { kind: 'stop' }, act, evidence } as const;
  const subject = { kind: 'address', address } as const;
  const about = { subject, statements: (await tx.address(address))?.statements ?? [], people };
  const catalogue = await tx.catalogue();
  let isNews = false;
  for (const { types, channels } of scopes) {
    const ofNumber = STOPPED_BY_TEXT.filter((channel) => channels === 'all' || channels.includes(channel));
    if (ofNumber.length > 0) {
      const scope = { types, channels: ofNumber };
      isNews ||= stopInForce(about, scope, catalogue, tx.now) === undefined;
      await recordStatement(tx, ids, { ...said, subject, scope });
      await reviewSharedAddress(tx, ids, address);
    }
    if (channels !== 'all' && !channels.includes('EMAIL')) continue;
    const beyond: Scope = { types, channels: ['EMAIL'] };
    const [only, ...others] = people;
    if (only !== undefined && others.length === 0) {
      isNews = true;
      const own = { kind: 'recipient', recipient: only.profile.id } as const;
      await recordStatement(tx, ids, { ...said, subject: own, scope: beyond });
    } else {
      await holdForEveryone(tx, ids, text, evidence, beyond);
    }
  }
  return isNews;
}

/** "No more emails", texted from a number that several people have, or nobody: it is not known whose. */
async function holdForEveryone(
  tx: LedgerTransaction,
  ids: Ids,
  text: UnderstoodText,
  evidence: EvidenceId,
  holds: Scope,
): Promise<void> {
  for (const { profile } of text.people) {
    await appendRequest(tx, ids, { ...text, evidence, holds, recipient: profile.id });
    const review = {
      subject: { kind: 'recipient', recipient: profile.id } as const,
      reason: 'UNSURE_REQUEST' as const,
    };
    await openReview(tx, ids, { ...review, details: { channel: 'SMS', why: text.read.why, about: 'EMAIL' } }, INTAKE);
  }
  if (text.people.length > 0) return;
  const review = { subject: { kind: 'address', address: text.address } as const, reason: 'UNSURE_REQUEST' as const };
  await openReview(tx, ids, { ...review, details: { channel: 'SMS', why: text.read.why, about: 'EMAIL' } }, INTAKE);
}

/**
 * START opens again what was stopped by text from that number, and nothing else: a stop by form, by call or by staff stays, and so does what a person
 * said on their own page; a person of the staff looks at it. Returns whether texts are on again.
 */
async function openAgain(
  tx: LedgerTransaction,
  ids: Ids,
  { address, read, people }: UnderstoodText,
  evidence: EvidenceId,
  request: RequestId,
): Promise<boolean> {
  const subject = { kind: 'address', address } as const;
  const catalogue = await tx.catalogue();
  const said = standingStatements((await tx.address(address))?.statements ?? [], tx.now);
  const byText = said.filter((statement) => statement.word.kind === 'stop' && isByText(statement));
  const others = { subject, people, statements: said.filter((statement) => !byText.includes(statement)) };
  const isOtherInForce = isAnyStopped(others, { types: { kind: 'all' }, channels: STOPPED_BY_TEXT }, catalogue, tx.now);
  const act = ids.uuid();
  // START lifts whatever it covers. Where something else is to stay, the texted stops are taken back one by one instead.
  const scopes = [...new Map(byText.map(({ scope }) => [canonicalJson(scope), scope])).values()];
  const opening = isOtherInForce
    ? byText.map(({ id, scope }) => ({ scope, word: { kind: 'withdraw', statement: id } as const }))
    : scopes.map((scope) => ({ scope, word: { kind: 'allow' } as const }));
  for (const { scope, word } of opening)
    await recordStatement(tx, ids, { ...PATIENT, subject, scope, word, act, evidence });
  if (isOtherInForce) await reviewRequest(tx, ids, address, request, read);
  const after = { subject, people, statements: (await tx.address(address))?.statements ?? [] };
  return stopInForce(after, { types: { kind: 'all' }, channels: ['SMS'] }, catalogue, tx.now) === undefined;
}

function isByText({ wayIn }: Statement): boolean {
  return wayIn === 'SMS' || wayIn === 'CARRIER';
}

async function reviewRequest(
  tx: LedgerTransaction,
  ids: Ids,
  address: AddressKey,
  request: RequestId,
  { why, intent }: Classification,
): Promise<void> {
  const review = { subject: { kind: 'address', address } as const, reason: 'UNSURE_REQUEST' as const, request };
  await openReview(tx, ids, { ...review, details: { channel: 'SMS', why, intent } }, INTAKE);
}

async function appendRequest(
  tx: LedgerTransaction,
  ids: Ids,
  {
    address,
    read,
    evidence,
    holds,
    recipient,
  }: UnderstoodText & {
    readonly evidence: EvidenceId;
    readonly holds?: Scope;
    readonly recipient?: RecipientState['profile']['id'];
  },
): Promise<RequestId> {
  const id = ids.uuid() as RequestId;
  await tx.append(
    {
      kind: 'request-received',
      request: {
        id,
        wayIn: 'SMS',
        channel: 'SMS',
        // What is held for one person is not held for everybody who has the number.
        ...(recipient === undefined ? { address } : { recipient }),
        intent: read.intent,
        certainty: read.certainty,
        why: read.why,
        ...(holds === undefined ? {} : { holds }),
        saidAt: tx.now,
        receivedAt: tx.now,
        evidence,
      },
    },
    { kind: 'patient' },
  );
  return id;
}
