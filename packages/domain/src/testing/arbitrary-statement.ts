import fc from 'fast-check';
import { CATEGORIES } from '../catalogue/catalogue.ts';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { LedgerEvent } from '../ledger/entry.ts';
import type { Scope, Speaker, Statement, StatementId, WayIn, Word } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { aCatalogue } from './a-catalogue.ts';
import { ANN, contactPointId, MAILBOX, PHONE } from './a-recipient.ts';
import { NOW } from './a-statement.ts';

/** A second mailbox of Ann's. */
export const OTHER_MAILBOX = 'address-other' as AddressKey;
/** Ann’s addresses. */
export const ADDRESSES = [MAILBOX, OTHER_MAILBOX, PHONE] as const;
/** A minute in milliseconds. */
export const MINUTE = 60_000;
/** Histories begin here; each entry comes some minutes after the one before. */
export const START = (NOW - 400 * 24 * 60 * MINUTE) as Instant;

/** What an entry is made from: the moments and ids come from its place in the history. */
export interface Draft {
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
/** Scopes of every shape. */
export const scope: fc.Arbitrary<Scope> = fc.record({ types, channels });
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
  { kind: 'reader' },
  { kind: 'representative', representative: 'parent' },
  { kind: 'system', client: 'ehr' },
);
const days = fc.integer({ min: -30, max: 30 });

/** From and until, in hours: some leave a morning, some an evening, some both or neither noon nor night, some the whole day, some nothing of what is permitted. */
const HOURS = [
  [0, 24],
  [9, 12],
  [10.5, 16],
  [17, 20],
  [19.75, 20],
  [6, 9],
  [20, 24],
  [18, 10],
  [22, 7],
  [7, 22],
  [12.5, 12],
  [17, 0],
] as const;

/** Words with the moments they hold given as days after they are said. */
const word: fc.Arbitrary<(at: Instant) => Word> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(() => ({ kind: 'stop' as const })) },
  { weight: 8, arbitrary: fc.constant(() => ({ kind: 'allow' as const })) },
  { weight: 1, arbitrary: fc.constant(() => ({ kind: 'confirm' as const })) },
  { weight: 2, arbitrary: fc.constant(() => ({ kind: 'lift-restriction' as const })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      () => ({ kind: 'disown' as const }),
      () => ({ kind: 'reclaim' as const }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('mailbox', 'other', 'phone').map((name) => () => ({
      kind: 'use-contact-point' as const,
      contactPoint: contactPointId(name),
      instead: [],
      vouchedBy: MAILBOX,
    })),
  },
  { weight: 1, arbitrary: fc.constant(() => ({ kind: 'consent' as const, wording: 'w1' })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...HOURS).map(([opens, closes]) => () => ({
      kind: 'contact-hours' as const,
      opens: opens * 60,
      closes: closes * 60,
    })),
  },
  {
    weight: 3,
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

/** Minutes between an entry and the one before it: few, or many. */
export const minutesLater = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3000 }));

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
