import { describe, expect, test } from 'vitest';
import type { AddressKey } from '../contact/address.ts';
import type { AddressState } from '../projection/address-state.ts';
import { mergeStates } from '../projection/merge-states.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import { withStatement } from '../projection/strands.ts';
import type { ContactPoint, Representative } from '../recipient/recipient.ts';
import type { RequestId } from '../request/request.ts';
import type { Statement, Word } from '../statement/statement.ts';
import { aContactPoint, aRecipient, anAddress, contactPointId, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, EVERYTHING, minutesAgo, NOW, ofTypes, theAddress } from '../testing/a-statement.ts';
import { about, factsAbout } from '../testing/facts-about.ts';
import { BOB } from '../testing/merged-history.ts';
import type { Instant } from '../time/instant.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';

const MERGED_AT = daysAgo(3);
const BOBS_MAILBOX = 'address-bob' as AddressKey;
const BOBS_PHONE = 'address-bobphone' as AddressKey;

/** What is known about Ann's record and Bob's when they become one, of their addresses, and what the person said since. */
interface Merged {
  readonly anns?: Partial<RecipientState> & { readonly points?: readonly ContactPoint[] };
  readonly bobs?: Partial<RecipientState> & { readonly points?: readonly ContactPoint[] };
  readonly representatives?: { readonly anns?: readonly Representative[]; readonly bobs?: readonly Representative[] };
  readonly addresses?: readonly AddressState[];
  readonly since?: readonly Statement[];
}

function stateOf({ anns = {}, bobs = {}, representatives = {}, since = [] }: Merged): RecipientState {
  const { points: annsPoints, ...ann } = anns;
  const { points: bobsPoints, ...bob } = bobs;
  const contactPoints = annsPoints ?? [aContactPoint('email', MAILBOX), aContactPoint('phone', PHONE)];
  const survivor = aRecipient({ ...ann, profile: { contactPoints, representatives: representatives.anns ?? [] } });
  const gone = aRecipient({
    ...bob,
    profile: {
      id: BOB,
      key: '2',
      contactPoints: bobsPoints ?? [
        aContactPoint('email', BOBS_MAILBOX, { rank: 2 }),
        aContactPoint('phone', BOBS_PHONE, { rank: 2 }),
      ],
      representatives: representatives.bobs ?? [],
    },
  });
  return since.reduce(withStatement, mergeStates(survivor, gone, MERGED_AT));
}

function answer(merged: Merged, type = 'reminder', channel: 'EMAIL' | 'SMS' = 'EMAIL'): Decision {
  return decide(factsAbout(stateOf(merged), merged.addresses), about(type, channel));
}

const anns = (word: Word['kind'] | Word, given: Partial<Omit<Statement, 'word' | 'id'>> = {}) => ({
  statements: [aStatement(word, { saidAt: daysAgo(9), ...given, id: 'ann-said' })],
});
const bobs = (word: Word['kind'] | Word, given: Partial<Omit<Statement, 'word' | 'id'>> = {}) => ({
  statements: [aStatement(word, { saidAt: daysAgo(9), ...given, id: 'bob-said' })],
});
const stoppedAt = (address: AddressKey) =>
  anAddress(address, { statements: [aStatement('stop', { subject: theAddress(address), saidAt: daysAgo(9) })] });
const blocked = anAddress(BOBS_PHONE, { kind: 'phone', carrierBlocks: [{ since: daysAgo(9), sender: 'us' }] });
const bounced = (address: AddressKey) =>
  anAddress(address, { deliverability: { kind: 'undeliverable', why: 'hard-bounce', since: daysAgo(9) } });
const just = (milliseconds: number) => (MERGED_AT + milliseconds) as Instant;

describe('of two records that became one', () => {
  test.each<[string, Merged, string, string | undefined]>([
    ['neither said anything', {}, 'ALLOWED_BY_DEFAULT', 'ann'],
    ['the survivor stopped it', { anns: anns('stop') }, 'STOPPED', undefined],
    ['the other stopped it', { bobs: bobs('stop') }, 'STOPPED', undefined],
    ['one asked for it and the other stopped it', { anns: anns('allow'), bobs: bobs('stop') }, 'STOPPED', undefined],
    [
      'one asked for it and the other said nothing: it has less behind it',
      { anns: anns('allow') },
      'ALLOWED_BY_DEFAULT',
      'ann',
    ],
    ['the other one asked for it alone', { bobs: bobs('allow') }, 'ALLOWED_BY_DEFAULT', 'ann'],
    ['both asked for it', { anns: anns('allow'), bobs: bobs('allow') }, 'ALLOWED_BY_PATIENT', 'ann'],
    ['a stop at the other’s address', { addresses: [stoppedAt(BOBS_MAILBOX)] }, 'ADDRESS_STOPPED', undefined],
    ['a stop at the survivor’s address', { addresses: [stoppedAt(MAILBOX)] }, 'ADDRESS_STOPPED', undefined],
    ['the other has no mailbox', { bobs: { points: [] } }, 'ALLOWED_BY_DEFAULT', 'ann'],
    ['the survivor has no mailbox', { anns: { points: [] } }, 'ALLOWED_BY_DEFAULT', 'bob'],
    ['neither has a mailbox', { anns: { points: [] }, bobs: { points: [] } }, 'NO_CONTACT_POINT', undefined],
    ['mail to the other’s mailbox came back', { addresses: [bounced(BOBS_MAILBOX)] }, 'ALLOWED_BY_DEFAULT', 'ann'],
    ['mail to the survivor’s mailbox came back', { addresses: [bounced(MAILBOX)] }, 'ALLOWED_BY_DEFAULT', 'bob'],
    [
      'mail to both mailboxes came back',
      { addresses: [bounced(MAILBOX), bounced(BOBS_MAILBOX)] },
      'UNDELIVERABLE',
      undefined,
    ],
    ['the one without a mailbox stopped it', { anns: { points: [] }, bobs: bobs('stop') }, 'STOPPED', undefined],
  ])('%s', (_, merged, reason, point) => {
    const decision = answer(merged);
    expect(decision.reason).toBe(reason);
    expect(decision.contactPoint).toBe(
      point === undefined ? undefined : contactPointId(point === 'ann' ? 'mailbox' : point),
    );
  });

  test('where both say no, the earlier rule is named, whichever record it is about', () => {
    expect(answer({ anns: anns('stop') }, 'offer').reason).toBe('STOPPED');
    expect(answer({ bobs: bobs('stop') }, 'offer').reason).toBe('STOPPED');
  });

  const paused = (hours: number): Word => ({ kind: 'pause', from: daysAgo(9), until: minutesAgo(-60 * hours) });
  test.each([
    ['the survivor’s', anns(paused(5)), bobs(paused(2)), 'ann-said'],
    ['the other’s', anns(paused(2)), bobs(paused(5)), 'bob-said'],
    ['the only one', anns(paused(5)), {}, 'ann-said'],
  ])('of two pauses %s, which ends last, holds', (_, one, other, statement) => {
    const decision = answer({ anns: one, bobs: other });
    expect(decision).toMatchObject({ outcome: 'DEFER', reason: 'PAUSED', notBefore: minutesAgo(-300), statement });
  });

  test('a stop is stricter than a pause', () => {
    expect(answer({ anns: anns(paused(5)), bobs: bobs('stop') }).reason).toBe('STOPPED');
    expect(answer({ anns: anns('stop'), bobs: bobs(paused(5)) }).reason).toBe('STOPPED');
  });
});

describe('a word that the person said since lifts what one of the records had stopped at its address', () => {
  const later = (word: Word['kind'] | Word, given: Partial<Omit<Statement, 'word' | 'id'>> = {}) =>
    aStatement(word, { saidAt: daysAgo(1), ...given, id: 'since' });
  test.each<[string, Statement | undefined, string]>([
    ['nothing', undefined, 'ADDRESS_STOPPED'],
    ['yes to everything', later('allow'), 'ALLOWED_BY_PATIENT'],
    ['yes to this', later('allow', { scope: ofTypes(['reminder'], ['EMAIL']) }), 'ALLOWED_BY_PATIENT'],
    ['yes to another type', later('allow', { scope: ofTypes(['survey']) }), 'ADDRESS_STOPPED'],
    ['yes to texts', later('allow', { scope: ofTypes(['reminder'], ['SMS']) }), 'ADDRESS_STOPPED'],
    ['still right', later('confirm'), 'ADDRESS_STOPPED'],
    ['yes, a system claims', later('allow', { wayIn: 'IMPORT' }), 'ADDRESS_STOPPED'],
    ['yes, a moment after the merge', later('allow', { saidAt: just(1) }), 'ALLOWED_BY_PATIENT'],
    ['yes, at the moment of the merge', later('allow', { saidAt: MERGED_AT }), 'ADDRESS_STOPPED'],
    [
      'yes, said before the merge and heard after it',
      later('allow', { saidAt: just(-1), receivedAt: just(60_000) }),
      'ADDRESS_STOPPED',
    ],
    [
      'yes, heard before the merge by a clock that ran ahead',
      later('allow', { saidAt: just(1), receivedAt: MERGED_AT }),
      'ADDRESS_STOPPED',
    ],
    ['no', later('stop'), 'ADDRESS_STOPPED'],
  ])('%s', (_, said, reason) => {
    const since = said === undefined ? [] : [said];
    expect(answer({ addresses: [stoppedAt(BOBS_MAILBOX)], since }).reason).toBe(reason);
  });

  test('and so what the carrier blocks', () => {
    expect(answer({ addresses: [blocked] }, 'reminder', 'SMS').reason).toBe('CARRIER_BLOCKED');
    const decision = answer({ addresses: [blocked], since: [later('allow')] }, 'reminder', 'SMS');
    expect(decision).toMatchObject({ outcome: 'ALLOW', contactPoint: contactPointId('phone') });
  });

  test('but not what one of the records had stopped itself', () => {
    const own = { since: [later('allow')], bobs: bobs('stop', { saidAt: minutesAgo(1) }) };
    expect(answer(own).reason).toBe('STOPPED');
  });
});

describe('a request that waits at one address of a merged record is a doubt about the person', () => {
  const waiting = (address: AddressKey) =>
    anAddress(address, { pending: [{ id: 'q' as RequestId, holds: EVERYTHING, since: daysAgo(1) }] });
  test.each<[string, Merged, string]>([
    ['at the survivor’s', { addresses: [waiting(MAILBOX)] }, 'REQUEST_PENDING'],
    ['at the other’s', { addresses: [waiting(BOBS_MAILBOX)] }, 'REQUEST_PENDING'],
    [
      'at one that is old',
      {
        addresses: [waiting(BOBS_MAILBOX)],
        bobs: { points: [aContactPoint('email', BOBS_MAILBOX, { use: 'old' })] },
      },
      'ALLOWED_BY_DEFAULT',
    ],
    [
      'about one of the records',
      { bobs: { pending: [{ id: 'q' as RequestId, holds: EVERYTHING, since: daysAgo(1) }] } },
      'REQUEST_PENDING',
    ],
  ])('%s: %#', (_, merged, reason) => {
    expect(answer(merged).reason).toBe(reason);
  });
});

describe('each record has its say about every contact point', () => {
  const guardian: Representative = { id: 'g', role: 'guardian' };
  const ended = { ...guardian, validTo: NOW };
  const guardians = (address: AddressKey, name: string) =>
    aContactPoint('email', address, {
      id: contactPointId(name),
      belongsTo: { kind: 'representative', representative: 'g' },
    });
  const theirs = { points: [guardians(MAILBOX, 'one')] };
  test.each<[string, Merged, string]>([
    [
      'the guardian whose mailbox it is need be on one record only',
      { anns: theirs, bobs: { points: [] }, representatives: { anns: [guardian] } },
      'ALLOWED_BY_DEFAULT',
    ],
    [
      'of a guardian on both records that one counts whose mailbox it is',
      { anns: theirs, bobs: { points: [] }, representatives: { anns: [guardian], bobs: [ended] } },
      'ALLOWED_BY_DEFAULT',
    ],
    [
      'so the end of the authority does too',
      { anns: theirs, bobs: { points: [] }, representatives: { anns: [ended], bobs: [guardian] } },
      'NO_CONTACT_POINT',
    ],
    [
      'where both records have the mailbox, each speaks by its own guardian',
      {
        anns: theirs,
        bobs: { points: [guardians(MAILBOX, 'two')] },
        representatives: { anns: [guardian], bobs: [ended] },
      },
      'NO_CONTACT_POINT',
    ],
    [
      'a mailbox that one record holds to be old is not used for the other',
      { bobs: { points: [aContactPoint('email', MAILBOX, { id: contactPointId('two'), use: 'old' })] } },
      'NO_CONTACT_POINT',
    ],
  ])('%s', (_, merged, reason) => {
    expect(answer(merged).reason).toBe(reason);
  });

  test('of several contact points the first that is open to both is used', () => {
    const points = [
      aContactPoint('email', MAILBOX),
      aContactPoint('email', 'address-second' as AddressKey, { rank: 2 }),
    ];
    const sent = (addresses: readonly AddressState[]) => answer({ anns: { points }, bobs: { points: [] }, addresses });
    expect(sent([]).contactPoint).toBe(contactPointId('mailbox'));
    expect(sent([stoppedAt(MAILBOX)]).contactPoint).toBe(contactPointId('second'));
  });

  test('the answer holds until a contact point of either record begins', () => {
    const begins = minutesAgo(-60);
    const points = [aContactPoint('email', BOBS_MAILBOX, { validFrom: begins })];
    expect(answer({ bobs: { points } }).validUntil).toBe(begins);
  });
});

describe('a stop at an address that no longer serves still counts for the record that had it', () => {
  const ended = { statement: `statement-stop-${String(daysAgo(9))}`, reason: 'ADDRESS_STOPPED', outcome: 'DENY' };
  const stopped = stoppedAt(BOBS_MAILBOX);
  const bobsMailbox = (given: Partial<ContactPoint>) => ({ points: [aContactPoint('email', BOBS_MAILBOX, given)] });
  const reported = { kind: 'undeliverable', why: 'hard-bounce', since: daysAgo(1) } as const;
  test.each<[string, Merged]>([
    ['retired', { bobs: bobsMailbox({ use: 'old' }), addresses: [stopped] }],
    ['ended', { bobs: bobsMailbox({ validTo: daysAgo(1) }), addresses: [stopped] }],
    ['not begun', { bobs: bobsMailbox({ validFrom: minutesAgo(-60) }), addresses: [stopped] }],
    ['where mail came back', { addresses: [{ ...stopped, deliverability: reported }] }],
  ])('%s', (_, merged) => {
    const decision = answer(merged);
    expect(decision).toMatchObject(ended);
    expect(decision.trace.filter(({ applied }) => applied).map(({ rule }) => rule)).toEqual([6]);
    expect(decision.trace.at(-1)).toMatchObject({ rule: 6, applied: true });
    const since = [aStatement('allow', { saidAt: daysAgo(1) })];
    expect(answer({ ...merged, since }).outcome).toBe('ALLOW');
  });

  test('one that START ended does not', () => {
    const allow = aStatement('allow', { subject: theAddress(BOBS_MAILBOX), wayIn: 'SMS', saidAt: daysAgo(8) });
    const lifted = { ...stopped, statements: [...stopped.statements, allow] };
    expect(answer({ bobs: bobsMailbox({ use: 'old' }), addresses: [lifted] }).outcome).toBe('ALLOW');
  });

  test('nor does one about calls, or about another type', () => {
    const about = (scope: Statement['scope']) =>
      anAddress(BOBS_MAILBOX, {
        statements: [aStatement('stop', { subject: theAddress(BOBS_MAILBOX), scope, saidAt: daysAgo(9) })],
      });
    for (const scope of [ofTypes(['reminder'], ['VOICE']), ofTypes(['survey'])])
      expect(answer({ bobs: bobsMailbox({ use: 'old' }), addresses: [about(scope)] }).outcome).toBe('ALLOW');
  });
});
