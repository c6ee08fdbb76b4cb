import fc from 'fast-check';
import { CATEGORIES } from '../catalogue/catalogue.ts';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import { DELIVERY_EVENTS } from '../contact/delivery-report.ts';
import type { EntryId, LedgerEntry, LedgerEvent } from '../ledger/entry.ts';
import type { RecipientProfile, Representative } from '../recipient/recipient.ts';
import type { RequestId } from '../request/request.ts';
import type { EvidenceId, Scope, Speaker, Statement, StatementId, WayIn, Word } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { aCatalogue, typeKey } from './a-catalogue.ts';
import { aContactPoint, ANN, aProfile, contactPointId, MAILBOX, PHONE } from './a-recipient.ts';
import { NOW } from './a-statement.ts';

/** A second mailbox of Ann's. */
const OTHER_MAILBOX = 'address-other' as AddressKey;
const ADDRESSES = [MAILBOX, OTHER_MAILBOX, PHONE] as const;
const MINUTE = 60_000;
/** Histories begin here; each entry comes some minutes after the one before. */
const START = (NOW - 400 * 24 * 60 * MINUTE) as Instant;

const PARENT: Representative = {
  id: 'parent',
  role: 'guardian',
  validFrom: (START + 1000 * MINUTE) as Instant,
  validTo: (START + 60_000 * MINUTE) as Instant,
};

/** What an entry is made from: the moments and ids come from its place in the history. */
interface Draft {
  readonly minutesLater: number;
  readonly event: (at: Instant, place: number) => LedgerEvent;
}

const channels = fc.oneof(
  fc.constant('all' as const),
  fc.uniqueArray(fc.constantFrom(...DECIDED_CHANNELS), { minLength: 1, maxLength: 2 }),
);
const keys = aCatalogue().types.map(({ key }) => key);
const types: fc.Arbitrary<Scope['types']> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: 'all' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('categories' as const),
      categories: fc.uniqueArray(fc.constantFrom(...CATEGORIES), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('types' as const),
      types: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 }),
    }),
  },
);
const scope: fc.Arbitrary<Scope> = fc.record({ types, channels });
const points = fc.uniqueArray(fc.constantFrom('mailbox', 'other', 'phone'), { minLength: 1, maxLength: 2 });

/** Minutes between when a thing was said and when it was heard: at once, or around the skew, or long before. */
const delay = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constantFrom(-2, -1, 1, 2, 3) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 50_000 }) },
);
const wayIn = fc.constantFrom<WayIn>('SIGNED_LINK', 'SMS', 'API', 'STAFF', 'IMPORT', 'PUBLIC_FORM');
const speaker: fc.Arbitrary<Speaker> = fc.constantFrom<Speaker>(
  { kind: 'patient' },
  { kind: 'patient' },
  { kind: 'staff', staff: 'one' },
  { kind: 'representative', representative: 'parent' },
  { kind: 'system', client: 'ehr' },
);
const days = fc.integer({ min: -30, max: 30 });

/** Words with the moments they hold given as days after they are said. */
const word: fc.Arbitrary<(at: Instant) => Word> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(() => ({ kind: 'stop' as const })) },
  { weight: 8, arbitrary: fc.constant(() => ({ kind: 'allow' as const })) },
  { weight: 1, arbitrary: fc.constant(() => ({ kind: 'confirm' as const })) },
  { weight: 2, arbitrary: fc.constant(() => ({ kind: 'lift-restriction' as const })) },
  { weight: 1, arbitrary: fc.constant(() => ({ kind: 'consent' as const, wording: 'w1' })) },
  {
    weight: 1,
    arbitrary: fc.tuple(days, days).map(([from, length]) => (at: Instant) => ({
      kind: 'pause' as const,
      from: daysFrom(at, from),
      until: daysFrom(at, from + Math.abs(length) + 1),
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('d1', 'd2'), days, fc.option(days), fc.boolean())
      .map(([document, from, length, thirdPartyPays]) => (at: Instant) => ({
        kind: 'authorize' as const,
        document,
        from: daysFrom(at, from),
        ...(length === null ? {} : { until: daysFrom(at, from + Math.abs(length) + 1) }),
        thirdPartyPays,
      })),
  },
  {
    weight: 1,
    arbitrary: fc.option(fc.constantFrom('d1', 'd2')).map((document) => () => ({
      kind: 'revoke-authorization' as const,
      ...(document === null ? {} : { document }),
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        kind: fc.constantFrom('use-only' as const, 'never-use' as const),
        contactPoints: points.map((names) => names.map(contactPointId)),
      })
      .map((rule) => () => ({ kind: 'restrict' as const, rule, detail: 'full' as const })),
  },
);

function daysFrom(at: Instant, count: number): Instant {
  return (at + count * 24 * 60 * MINUTE) as Instant;
}

const minutesLater = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3000 }));

/** A statement about Ann or one of her addresses. */
export const statementDraft: fc.Arbitrary<Draft> = fc
  .record({
    minutesLater,
    scope,
    word,
    delay,
    wayIn,
    speaker,
    about: fc.constantFrom<AddressKey | undefined>(undefined, undefined, undefined, ...ADDRESSES),
    proof: fc.option(fc.constantFrom(...ADDRESSES), { freq: 3 }),
  })
  .map(({ minutesLater: later, ...given }) => ({
    minutesLater: later,
    event: (at, place) => ({ kind: 'statement-recorded', statement: statementFrom(given, at, place) }),
  }));

interface Given {
  readonly scope: Scope;
  readonly word: (at: Instant) => Word;
  readonly delay: number;
  readonly wayIn: WayIn;
  readonly speaker: Speaker;
  readonly about: AddressKey | undefined;
  readonly proof: AddressKey | null;
}

function statementFrom(given: Given, at: Instant, place: number): Statement {
  const saidAt = (at - given.delay * MINUTE) as Instant;
  return {
    id: `s${String(place).padStart(4, '0')}` as StatementId,
    subject:
      given.about === undefined ? { kind: 'recipient', recipient: ANN } : { kind: 'address', address: given.about },
    scope: given.scope,
    word: given.word(saidAt),
    saidAt,
    receivedAt: at,
    wayIn: given.wayIn,
    speaker: given.speaker,
    catalogueVersion: 1,
    act: `act-${String(place)}`,
    ...(given.proof === null ? {} : { proof: { kind: 'one-time-code', address: given.proof } }),
  };
}

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
    type: fc.constantFrom(typeKey('limited'), typeKey('reminder')),
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
