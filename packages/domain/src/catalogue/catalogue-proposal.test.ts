import { expect, test } from 'vitest';
import { aCatalogue } from '../testing/a-catalogue.ts';
import { NOW } from '../testing/a-statement.ts';
import { anEntry } from '../testing/an-entry.ts';
import { addMilliseconds } from '../time/instant.ts';
import { foldProposal } from '../projection/fold-proposal.ts';
import {
  type CatalogueProposal,
  isSamePerson,
  proposalExpiry,
  type ProposalId,
  standingOf,
} from './catalogue-proposal.ts';

const proposal: CatalogueProposal = {
  id: 'proposal-1' as ProposalId,
  catalogue: { ...aCatalogue(), version: 2 },
  hash: '00',
  basedOn: 1,
  proposedBy: 'ann',
  proposedAt: NOW,
  expiresAt: proposalExpiry(NOW),
  effects: { recipients: 0, counts: [] },
  state: { kind: 'open' },
};
const approved = { kind: 'approved', by: 'bob', at: NOW } as const;

test('it waits seven days, the end being outside', () => {
  const end = addMilliseconds(NOW, 7 * 86_400_000);
  expect(proposal.expiresAt).toBe(end);
  expect(standingOf(proposal, 1, addMilliseconds(end, -1))).toBe('open');
  expect(standingOf(proposal, 1, end)).toBe('expired');
});

test('it is stale once another catalogue is in force, and what was decided stays decided', () => {
  expect(standingOf(proposal, 2, NOW)).toBe('stale');
  expect(standingOf({ ...proposal, state: approved }, 2, proposal.expiresAt)).toBe('approved');
});

test.each([
  ['ann', 'ann', true],
  ['ann', ' ANN ', true],
  ['ann', 'ａｎｎ', true],
  ['ann', 'anna', false],
])('%j and %j are one person: %s', (one, other, isSame) => {
  expect(isSamePerson(one, other)).toBe(isSame);
});

test('a proposal is folded from the ledger; the first decision counts, and one of another proposal does not', () => {
  const made = foldProposal(undefined, anEntry({ kind: 'catalogue-proposed', proposal }));
  expect(made).toEqual(proposal);
  const decide = (id: string, kind: 'approved' | 'refused') =>
    anEntry({ kind: 'catalogue-proposal-decided', proposal: id as ProposalId, state: { ...approved, kind } });
  expect(foldProposal(made, decide('another', 'refused'))).toBe(made);
  const done = foldProposal(made, decide('proposal-1', 'approved'));
  expect(done?.state).toEqual(approved);
  expect(foldProposal(done, decide('proposal-1', 'refused'))).toBe(done);
  expect(foldProposal(undefined, decide('proposal-1', 'approved'))).toBeUndefined();
});
