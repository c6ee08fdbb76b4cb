import { expect, test } from 'vitest';
import type { ProposalId } from '../catalogue/catalogue-proposal.ts';
import { anEntry } from '../testing/an-entry.ts';
import { AN_EVENT, aProposal } from '../testing/an-event.ts';
import { NOW } from '../testing/a-statement.ts';
import { foldProposal, proposalOf } from './fold-proposal.ts';

const decided = AN_EVENT['catalogue-proposal-decided'];
const open = aProposal();

test('a proposal is open until somebody decides, and the first word stands', () => {
  expect(foldProposal(undefined, anEntry(AN_EVENT['catalogue-proposed']))).toEqual(open);
  const approved = foldProposal(open, anEntry(decided));
  expect(approved).toEqual({ ...open, state: decided.state });
  const refusal = anEntry({ ...decided, state: { kind: 'refused', by: 'third', at: NOW } });
  expect(foldProposal(approved, refusal)).toBe(approved);
  expect(foldProposal(open, refusal)?.state.kind).toBe('refused');
});

test('what is about something else changes nothing', () => {
  const other = anEntry({ ...decided, proposal: 'proposal-2' as ProposalId });
  expect(foldProposal(open, other)).toBe(open);
  expect(foldProposal(undefined, other)).toBeUndefined();
  expect(foldProposal(open, anEntry(AN_EVENT['statement-recorded']))).toBe(open);
  const again = anEntry({ kind: 'catalogue-proposed', proposal: aProposal({ hash: 'hash-2' }) });
  expect(foldProposal(open, again)).toBe(open);
});

test.each(Object.values(AN_EVENT))('$kind', (event) => {
  const isAbout = event.kind === 'catalogue-proposed' || event.kind === 'catalogue-proposal-decided';
  expect(proposalOf(anEntry(event))).toBe(isAbout ? open.id : undefined);
});
