import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../recipient/recipient.ts';
import type { RequestId } from '../request/request.ts';
import type { Statement } from '../statement/statement.ts';
import { typeKey } from '../testing/a-catalogue.ts';
import { ANN, aContactPoint, anAddress, aRecipient, contactPointId, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, EVERYTHING, NOW, ofTypes, theAddress } from '../testing/a-statement.ts';
import { anEntry } from '../testing/an-entry.ts';
import type { AddressState } from './address-state.ts';
import { foldAddress } from './fold-address.ts';
import { foldRecipient } from './fold-recipient.ts';

const stop = aStatement('stop', { id: 'kept', saidAt: daysAgo(3) });
const erased = (...kept: readonly Statement[]) =>
  anEntry({ kind: 'recipient-erased', recipient: ANN, addresses: [MAILBOX, PHONE], kept });

test('of an erased record are left its ids, the traces of its addresses and what its person stopped', () => {
  const given = aContactPoint('phone', PHONE, {
    validFrom: daysAgo(9),
    textCapable: true,
    belongsTo: { kind: 'recipient' },
  });
  const state = aRecipient({
    profile: {
      contactPoints: [given],
      language: 'es' as LanguageTag,
      representatives: [{ id: 'p', role: 'parent' }],
      externals: [{ system: 'ehr', valueKey: 'v', sealed: given.sealed }],
    },
    statements: [aStatement('allow'), aStatement('stop')],
    recentActs: ['act'],
    pending: [{ id: 'q' as RequestId, holds: EVERYTHING, since: NOW }],
    sends: [{ type: typeKey('bill'), channel: 'EMAIL', at: NOW }],
  });
  expect(foldRecipient(ANN, state, erased(stop))).toEqual({
    profile: {
      id: ANN,
      key: '1',
      status: { kind: 'erased' },
      externals: [{ system: 'ehr', valueKey: 'v', sealed: given.sealed }],
      contactPoints: [
        {
          id: contactPointId('phone'),
          key: '1',
          kind: 'phone',
          address: PHONE,
          sealed: given.sealed,
          use: 'old',
          rank: 1,
        },
      ],
      representatives: [],
    },
    statements: [stop],
    pending: [],
    sends: [],
    linksRevokedBefore: NOW,
  });
});

describe('an address remembers', () => {
  const kept = (scope: Statement['scope'], name = 'kept', days = 3) =>
    aStatement('stop', { id: name, scope, saidAt: daysAgo(days) });
  const remembered = (before: AddressState | undefined, ...statements: readonly Statement[]) =>
    foldAddress(PHONE, before, erased(...statements))?.remembered?.map(({ id }) => id);
  const phone = anAddress(PHONE, { kind: 'phone' });
  const restrict = aStatement(
    { kind: 'restrict', rule: { kind: 'never-use', contactPoints: [contactPointId('phone')] }, detail: 'full' },
    { id: 'kept' },
  );
  test.each<[string, AddressState | undefined, Statement, readonly string[] | undefined]>([
    ['a stop of everything', phone, kept(EVERYTHING), ['kept']],
    ['a stop of texts', phone, kept(ofTypes(['bill'], ['SMS'])), ['kept']],
    ['a stop of calls and mail', phone, kept(ofTypes(['bill'], ['EMAIL', 'VOICE'])), ['kept']],
    ['no stop of mail, of a telephone', phone, kept(ofTypes(['bill'], ['EMAIL'])), undefined],
    ['a stop of mail, of what nobody knows', undefined, kept(ofTypes(['bill'], ['EMAIL'])), ['kept']],
    ['no restriction: it names contact points of a record', phone, restrict, undefined],
  ])('%s', (_, before, statement, ids) => {
    expect(remembered(before, statement)).toEqual(ids);
  });

  test('what it remembered before too, each once, by when it was said', () => {
    const before = { ...phone, remembered: [kept(EVERYTHING, 'kept'), kept(EVERYTHING, 'before', 1)] };
    expect(remembered(before, kept(EVERYTHING, 'kept'), kept(EVERYTHING, 'new', 2))).toEqual(['kept', 'new', 'before']);
  });

  test('nothing at all where nothing was stopped, and what was said about it stays', () => {
    const said = aStatement('stop', { subject: theAddress(PHONE), id: 'there' });
    const state = { ...phone, statements: [said] };
    expect(foldAddress(PHONE, state, erased())).toBe(state);
    expect(foldAddress(PHONE, state, erased(stop))).toEqual({ ...state, remembered: [stop] });
  });
});
