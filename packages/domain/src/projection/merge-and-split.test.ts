import { describe, expect, test } from 'vitest';
import type { RecipientProfile, RecipientStatus, Representative, SealedId, TimeZone } from '../recipient/recipient.ts';
import type { RequestId } from '../request/request.ts';
import type { StatementId } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { typeKey } from '../testing/a-catalogue.ts';
import { ANN, aContactPoint, aProfile, aRecipient, PHONE } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, EVERYTHING, inOrder, minutesAgo } from '../testing/a-statement.ts';
import { anEntry, recipientAfter } from '../testing/an-entry.ts';
import { BOB, CAT } from '../testing/merged-history.ts';
import type { AddressKey } from '../contact/address.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { foldRecipient } from './fold-recipient.ts';
import { mergedAway, mergeStates, together } from './merge-states.ts';
import type { RecipientState } from './recipient-state.ts';
import { restoredFrom, withoutPart } from './split-state.ts';
import { withProfile, withStatement } from './strands.ts';

const MERGED_AT = daysAgo(3);
const BOBS = 'address-bob' as AddressKey;
const request = (name: string) => ({ id: name as RequestId, holds: EVERYTHING, since: daysAgo(5) });
const send = (minutes: number) => ({ type: typeKey('bill'), channel: 'EMAIL' as const, at: minutesAgo(minutes) });
const name = (valueKey: string) => ({ system: 'ehr', valueKey, sealed: `sealed-${valueKey}` as SealedId });
const parent = (id: string): Representative => ({ id, role: 'parent' });
const ids = (statements: readonly { readonly id: StatementId }[] | undefined) => statements?.map(({ id }) => id);

const annsStop = aStatement('stop', { id: 'ann-stop', saidAt: daysAgo(9) });
const bobsAllow = aStatement('allow', { id: 'bob-allow', saidAt: daysAgo(8), subject: about(BOB) });
const ann = aRecipient({
  profile: { externals: [name('a'), name('both')], representatives: [parent('p1')] },
  statements: [annsStop],
  recentActs: ['act-ann-stop'],
  pending: [request('q1')],
  sends: [send(50)],
});
const bob = aRecipient({
  profile: {
    id: BOB,
    key: '2',
    timeZone: 'America/Denver' as TimeZone,
    contactPoints: [aContactPoint('email', BOBS)],
    externals: [name('both'), name('b')],
    representatives: [parent('p1'), parent('p2')],
  },
  statements: [bobsAllow],
  recentActs: ['act-bob-allow'],
  pending: [request('q2')],
  sends: [send(60), send(40)],
});
const merged = mergeStates(ann, bob, MERGED_AT);

function about(recipient: typeof ANN) {
  return { kind: 'recipient', recipient } as const;
}

describe('after a merge', () => {
  test('all that either record held is together, and each keeps its own strand', () => {
    expect(merged).toEqual({
      ...ann,
      profile: {
        ...ann.profile,
        externals: [name('a'), name('both'), name('b')],
        contactPoints: [...ann.profile.contactPoints, ...bob.profile.contactPoints],
        representatives: [parent('p1'), parent('p2')],
      },
      statements: [annsStop, bobsAllow],
      recentActs: ['act-bob-allow', 'act-ann-stop'],
      pending: [request('q1'), request('q2')],
      sends: [send(60), send(50), send(40)],
      linksRevokedBefore: MERGED_AT,
      strands: [
        { profile: ann.profile, statements: [annsStop], recentActs: ['act-ann-stop'], mergedAt: MERGED_AT },
        { profile: bob.profile, statements: [bobsAllow], recentActs: ['act-bob-allow'], mergedAt: MERGED_AT },
      ],
      absorbed: [bob],
    });
  });

  test('a record without recent acts has a strand without', () => {
    const { strands } = mergeStates(aRecipient(), aRecipient({ profile: { id: BOB } }), MERGED_AT);
    expect(strands).toEqual([
      { profile: aProfile(), statements: [], mergedAt: MERGED_AT },
      { profile: aProfile({ id: BOB }), statements: [], mergedAt: MERGED_AT },
    ]);
  });

  test("a second merge keeps the first one's strands and moments, and who was absorbed", () => {
    const cat = aRecipient({ profile: { id: CAT } });
    const twice = mergeStates(merged, cat, daysAgo(1));
    expect(twice.strands?.map(({ profile, mergedAt }) => [profile.id, mergedAt])).toEqual([
      [ANN, MERGED_AT],
      [BOB, MERGED_AT],
      [CAT, daysAgo(1)],
    ]);
    expect(twice.absorbed).toEqual([bob, cat]);
  });

  test('of the record that ended an id is left', () => {
    expect(mergedAway(bob.profile, ANN, MERGED_AT)).toEqual({
      profile: {
        id: BOB,
        key: '2',
        status: { kind: 'merged', into: ANN },
        externals: [],
        contactPoints: [],
        representatives: [],
      },
      statements: [],
      pending: [],
      sends: [],
      linksRevokedBefore: MERGED_AT,
    });
  });

  const ORDER: readonly RecipientStatus[] = [
    { kind: 'active' },
    { kind: 'inactive' },
    { kind: 'deceased' },
    { kind: 'erased' },
    { kind: 'merged', into: CAT },
  ];
  test('the more closed of two statuses stands, whichever record had it', () => {
    for (const [place, status] of ORDER.entries())
      for (const [other, another] of ORDER.entries())
        expect(together(aProfile({ status }), aProfile({ status: another })).status).toEqual(
          ORDER[Math.max(place, other)],
        );
  });

  test('what one record does not know the other tells', () => {
    const bare = Object.fromEntries(
      Object.entries(aProfile()).filter(([field]) => field !== 'timeZone'),
    ) as unknown as RecipientProfile;
    expect(together(bare, bob.profile).timeZone).toBe('America/Denver');
    expect(together(ann.profile, bob.profile).timeZone).toBe('America/Chicago');
  });
});

describe('what is said after a merge', () => {
  const later = aStatement('stop', { id: 'later', saidAt: daysAgo(1) });

  test('is said of every record that became one', () => {
    const after = withStatement(merged, later);
    expect(after.strands?.map(({ statements }) => ids(statements))).toEqual([
      ['ann-stop', 'later'],
      ['bob-allow', 'later'],
    ]);
    expect(ids(after.statements)).toEqual(['ann-stop', 'bob-allow', 'later']);
    expect(new Set(after.recentActs)).toEqual(new Set(['act-bob-allow', 'act-ann-stop', 'act-later']));
  });

  test('twice is once: the very same state', () => {
    const after = withStatement(merged, later);
    expect(withStatement(after, later)).toBe(after);
  });

  test('a registration moves contact points where they belong and tells of the person for all', () => {
    const moved = { ...aContactPoint('email', BOBS), rank: 7 };
    const fresh = aContactPoint('email', 'address-new' as AddressKey);
    const profile = {
      ...merged.profile,
      status: { kind: 'deceased' } as const,
      contactPoints: [aContactPoint('phone', PHONE), moved, fresh],
      externals: [name('a'), name('both'), name('b'), name('new')],
    };
    const after = withProfile(merged, profile);
    expect(after.profile).toBe(profile);
    const [own, others] = after.strands ?? [];
    expect(own?.profile).toEqual({
      ...ann.profile,
      status: { kind: 'deceased' },
      contactPoints: [aContactPoint('phone', PHONE), fresh],
      externals: [name('a'), name('new')],
    });
    expect(others?.profile).toEqual({ ...bob.profile, status: { kind: 'deceased' }, contactPoints: [moved] });
    expect(others?.profile.timeZone).toBe('America/Denver');
  });

  test('of a record that was never merged the profile is simply the new one', () => {
    const profile = aProfile({ status: { kind: 'inactive' } });
    expect(withProfile(ann, profile)).toEqual({ ...ann, profile });
  });
});

describe('a split', () => {
  const stop = aStatement('stop', { id: 'since-stop', saidAt: daysAgo(2) });
  const allow = aStatement('allow', { id: 'since-allow', saidAt: daysAgo(2) });
  const confirm = aStatement('confirm', { id: 'since-confirm', saidAt: daysAgo(2) });
  const takesBack = (id: string) =>
    aStatement({ kind: 'withdraw', statement: id as StatementId }, { id: `undo-${id}`, saidAt: daysAgo(1) });
  const after = (...said: readonly ReturnType<typeof aStatement>[]) => said.reduce(withStatement, merged);

  test('brings back the record as it stood, with what was stopped since, and not what was allowed or confirmed', () => {
    expect(restoredFrom(merged, BOB)).toEqual({ ...bob, sends: merged.sends });
    expect(ids(restoredFrom(after(stop, allow, confirm), BOB)?.statements)).toEqual(['bob-allow', 'since-stop']);
  });

  test('what allowed more and was taken back since stays taken back; a stop that was taken back returns', () => {
    expect(ids(restoredFrom(after(takesBack('bob-allow')), BOB)?.statements)).not.toContain('bob-allow');
    const bobStopped = mergeStates(
      ann,
      { ...bob, statements: [{ ...annsStop, id: 'bob-stop' as StatementId }] },
      MERGED_AT,
    );
    expect(ids(restoredFrom(withStatement(bobStopped, takesBack('bob-stop')), BOB)?.statements)).toContain('bob-stop');
  });

  test('a request that was read since does not return', () => {
    expect(restoredFrom({ ...merged, pending: [request('q1')] }, BOB)?.pending).toEqual([]);
  });

  test('nobody is restored who was not merged into the record', () => {
    expect(restoredFrom(merged, CAT)).toBeUndefined();
    expect(restoredFrom(ann, BOB)).toBeUndefined();
    expect(withoutPart(merged, CAT)).toBe(merged);
    expect(withoutPart(ann, BOB)).toBe(ann);
  });

  test('leaves the survivor with its own, what was said since, and the sends', () => {
    const survivor = withoutPart(after(stop, allow), BOB);
    expect(survivor).toEqual({
      profile: ann.profile,
      statements: inOrder(annsStop, stop, allow),
      recentActs: ['act-ann-stop', 'act-since-stop', 'act-since-allow'],
      pending: [request('q1')],
      sends: merged.sends,
    });
    expect(withoutPart(mergeStates(aRecipient(), bob, MERGED_AT), BOB)).not.toHaveProperty('recentActs');
  });

  test('takes one of two away and keeps the other', () => {
    const cat = aRecipient({ profile: { id: CAT, contactPoints: [], externals: [name('c')] } });
    const twice = mergeStates(merged, cat, daysAgo(1));
    const left = withoutPart(twice, BOB);
    expect(left.absorbed).toEqual([cat]);
    expect(left.strands?.map(({ profile }) => profile.id)).toEqual([ANN, CAT]);
    expect(left.profile.externals).toEqual([name('a'), name('both'), name('c')]);
    expect(left.profile.contactPoints).toEqual(ann.profile.contactPoints);
    expect(ids(left.statements)).toEqual(['ann-stop']);
  });

  test('a record that was itself a survivor returns with its strands, each with what was stopped since', () => {
    const cat = aRecipient({ profile: { id: CAT } });
    const chain = withStatement(mergeStates(cat, merged, daysAgo(3)), stop);
    const restored = restoredFrom(chain, ANN);
    expect(restored?.strands?.map(({ profile, statements }) => [profile.id, ids(statements)])).toEqual([
      [ANN, ['ann-stop', 'since-stop']],
      [BOB, ['bob-allow', 'since-stop']],
    ]);
    expect(ids(restored?.statements)).toEqual(['ann-stop', 'bob-allow', 'since-stop']);
    const survivor = withoutPart(chain, ANN);
    expect(survivor.strands).toBeUndefined();
    expect(ids(survivor.statements)).toEqual(['since-stop']);
  });
});

test('folded from the ledger, a merge and a split are the same and supersede the links of both', () => {
  const registered = [ann, bob].map(({ profile }) => anEntry({ kind: 'recipient-registered', profile }, daysAgo(10)));
  const before = registered.map((_, place) => recipientAfter(registered, place === 0 ? ANN : BOB));
  const mergeOf = (state: RecipientState): LedgerEntry =>
    anEntry({ kind: 'recipients-merged', survivor: ANN, merged: state }, MERGED_AT);
  const [anns, bobs] = before;
  if (anns === undefined || bobs === undefined) throw new Error('Registered first.');
  const both = foldRecipient(ANN, anns, mergeOf(bobs));
  expect(both).toEqual(mergeStates(anns, bobs, MERGED_AT));
  expect(foldRecipient(BOB, bobs, mergeOf(bobs))).toEqual(mergedAway(bob.profile, ANN, MERGED_AT));
  expect(foldRecipient(CAT, undefined, mergeOf(bobs))).toBeUndefined();
  expect(foldRecipient(ANN, undefined, mergeOf(bobs))).toBeUndefined();
  if (both === undefined) return;
  const split = anEntry({ kind: 'recipients-split', survivor: ANN, restored: bobs }, daysAgo(1));
  const revoked: { readonly linksRevokedBefore: Instant } = { linksRevokedBefore: daysAgo(1) };
  expect(foldRecipient(BOB, undefined, split)).toEqual({ ...bobs, ...revoked });
  expect(foldRecipient(ANN, both, split)).toEqual({ ...withoutPart(both, BOB), ...revoked });
  expect(foldRecipient(CAT, undefined, split)).toBeUndefined();
});
