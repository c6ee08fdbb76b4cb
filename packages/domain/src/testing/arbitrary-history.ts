import fc from 'fast-check';
import { DELIVERY_EVENTS } from '../contact/delivery-report.ts';
import type { EntryId, LedgerEntry, LedgerEvent } from '../ledger/entry.ts';
import type { RecipientProfile, Representative } from '../recipient/recipient.ts';
import type { RequestId } from '../request/request.ts';
import type { EvidenceId, StatementId } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { typeKey } from './a-catalogue.ts';
import { aContactPoint, ANN, aProfile, MAILBOX, PHONE } from './a-recipient.ts';
import {
  ADDRESSES,
  type Draft,
  MINUTE,
  minutesLater,
  OTHER_MAILBOX,
  scope,
  START,
  statementDraft,
} from './arbitrary-statement.ts';

const PARENT: Representative = {
  id: 'parent',
  role: 'guardian',
  validFrom: (START + 1000 * MINUTE) as Instant,
  validTo: (START + 60_000 * MINUTE) as Instant,
};

const reportDraft: fc.Arbitrary<Draft> = fc
  .record({
    minutesLater,
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('SENT' as const, 'DELIVERED' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...DELIVERY_EVENTS) },
    ),
    to: fc.constantFrom(
      { address: MAILBOX, channel: 'EMAIL' as const },
      { address: OTHER_MAILBOX, channel: 'EMAIL' as const },
      { address: PHONE, channel: 'SMS' as const },
      { address: PHONE, channel: 'VOICE' as const },
    ),
    type: fc.constantFrom(typeKey('limited'), typeKey('reminder'), typeKey('gone')),
    delay: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ minutesLater: later, kind, to: { address, channel }, type, delay: ago }) => ({
    minutesLater: later,
    event: (at) => ({
      kind: 'delivery-reported',
      report: {
        kind,
        address,
        channel,
        type,
        recipient: ANN,
        happenedAt: (at - ago * MINUTE) as Instant,
        sender: 'one',
      },
    }),
  }));

const requestDraft: fc.Arbitrary<Draft> = fc
  .record({ minutesLater, holds: scope, byToken: fc.boolean(), address: fc.constantFrom(...ADDRESSES) })
  .map(({ minutesLater: later, holds, byToken, address }) => ({
    minutesLater: later,
    event: (at, place) => ({
      kind: 'request-received',
      request: {
        id: `q${String(place)}` as RequestId,
        wayIn: 'REPLY_MAIL',
        channel: address === PHONE ? 'SMS' : 'EMAIL',
        address,
        ...(byToken ? { recipient: ANN } : {}),
        intent: 'UNSURE',
        certainty: 'unsure',
        why: 'test',
        holds,
        saidAt: at,
        receivedAt: at,
        evidence: 'evidence' as EvidenceId,
      },
    }),
  }));

/** Takes back, or resolves, what stood some places before. */
const backDraft: fc.Arbitrary<Draft & { readonly back: number }> = fc
  .record({ minutesLater, back: fc.integer({ min: 1, max: 45 }) })
  .map(({ minutesLater: later, back }) => ({
    minutesLater: later,
    back,
    event: () => {
      throw new Error('Needs the history before it.');
    },
  }));

const profile: fc.Arbitrary<RecipientProfile> = fc
  .record({
    otherRank: fc.constantFrom(1, 2),
    owner: fc.constantFrom<'recipient' | 'representative' | undefined>('recipient', 'representative', undefined),
    hasParent: fc.boolean(),
    textCapable: fc.constantFrom(true, true, false),
    zone: fc.boolean(),
    status: fc.oneof(
      { weight: 15, arbitrary: fc.constant('active' as const) },
      { weight: 1, arbitrary: fc.constantFrom('inactive' as const, 'deceased' as const) },
    ),
  })
  .map(({ otherRank, owner, hasParent, textCapable, zone, status }) => {
    const { timeZone, ...rest } = aProfile({
      status: { kind: status },
      contactPoints: [
        aContactPoint('email', MAILBOX),
        aContactPoint('email', OTHER_MAILBOX, { rank: otherRank }),
        aContactPoint('phone', PHONE, {
          textCapable,
          ...(owner === undefined
            ? {}
            : { belongsTo: owner === 'recipient' ? { kind: owner } : { kind: owner, representative: 'parent' } }),
        }),
      ],
      representatives: hasParent ? [PARENT] : [],
    });
    return zone && timeZone !== undefined ? { ...rest, timeZone } : rest;
  });

const registerDraft: fc.Arbitrary<Draft> = fc
  .record({ minutesLater, profile })
  .map(({ minutesLater: later, profile: given }) => ({
    minutesLater: later,
    event: () => ({ kind: 'recipient-registered', profile: given }),
  }));

/** Returns histories that begin with Ann's registration, of at most `most` entries after it. */
export function arbitraryHistory(most: number): fc.Arbitrary<readonly LedgerEntry[]> {
  const draft = fc.oneof(
    { weight: 30, arbitrary: statementDraft },
    { weight: 8, arbitrary: backDraft },
    { weight: 6, arbitrary: reportDraft },
    { weight: 1, arbitrary: requestDraft },
    { weight: 2, arbitrary: registerDraft },
  );
  return fc
    .tuple(registerDraft, fc.array(draft, { maxLength: most, size: 'max' }))
    .map(([first, rest]) => historyOf([first, ...rest]));
}

/** Returns histories of statements alone, after Ann's registration. */
export function arbitrarySayings(most: number): fc.Arbitrary<readonly LedgerEntry[]> {
  return fc
    .tuple(registerDraft, fc.array(statementDraft, { maxLength: most, size: 'max' }))
    .map(([first, rest]) => historyOf([first, ...rest]));
}

/** Returns the entries that drafts make, one after the other. */
export function historyOf(drafts: readonly Draft[], from: readonly LedgerEntry[] = []): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [...from];
  let at = entries.at(-1)?.recordedAt ?? START;
  for (const draft of drafts) {
    at = (at + draft.minutesLater * MINUTE) as Instant;
    const event = 'back' in draft ? takingBack(entries, draft.back as number, at) : draft.event(at, entries.length);
    if (event === undefined) continue;
    const id = `e${String(entries.length)}` as EntryId;
    entries.push({ id, recordedAt: at, actor: { kind: 'system', part: 'test' }, event });
  }
  return entries;
}

function takingBack(entries: readonly LedgerEntry[], back: number, at: Instant): LedgerEvent | undefined {
  const event = entries.at(-back)?.event;
  if (event?.kind === 'request-received') {
    const { id, address, recipient } = event.request;
    return {
      kind: 'request-resolved',
      request: id,
      ...(address === undefined ? {} : { address }),
      ...(recipient === undefined ? {} : { recipient }),
    };
  }
  if (event?.kind !== 'statement-recorded') return undefined;
  const { statement } = event;
  const id = `w${String(entries.length).padStart(4, '0')}` as StatementId;
  const word = { kind: 'withdraw', statement: statement.id } as const;
  return {
    kind: 'statement-recorded',
    statement: { ...statement, id, word, saidAt: at, receivedAt: at, act: `undo-${String(entries.length)}` },
  };
}
