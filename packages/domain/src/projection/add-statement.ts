import { mayTakeBack } from '../statement/claim.ts';
import { bySaying } from '../statement/latest-word.ts';
import type { Statement, StatementId } from '../statement/statement.ts';
import { compactStatements } from './compact-statements.ts';

/** How many of a subject's newest acts can be taken back: ours. What is older is said anew instead. */
export const ACTS_TO_UNDO = 32;
/** How many undos are remembered, so that a receipt can say that it was taken back. They decide nothing. */
const UNDOS_KEPT = 64;

/** What is kept of what was said about one subject. */
export interface SaidAbout {
  readonly statements: readonly Statement[];
  readonly recentActs?: readonly string[];
}

/** Returns whether an undo can still take a statement back: a recent act, or a pause as long as it is kept. Rule: docs/rules/undo.md */
export function canWithdraw({ statements, recentActs = [] }: SaidAbout, id: StatementId): boolean {
  return statements.some(
    ({ id: known, word, act }) =>
      known === id && (word.kind === 'pause' || (word.kind !== 'withdraw' && recentActs.includes(act))),
  );
}

/** Returns what is kept after one more statement. An undo takes its statement out, so that everything is as if it had not been said. */
export function addStatement<State extends SaidAbout>(state: State, statement: Statement): State {
  if (state.statements.some(({ id }) => id === statement.id)) return state;
  if (statement.word.kind === 'withdraw') return withdraw(state, statement, statement.word.statement);
  const recentActs = [...(state.recentActs ?? []).filter((act) => act !== statement.act), statement.act].slice(
    -ACTS_TO_UNDO,
  );
  return {
    ...state,
    recentActs,
    statements: compactStatements([...state.statements, statement].sort(bySaying), recentActs),
  };
}

function withdraw<State extends SaidAbout>(state: State, undo: Statement, id: StatementId): State {
  const target = state.statements.find((said) => said.id === id);
  if (target === undefined || !canWithdraw(state, id) || !mayTakeBack(undo, target)) return state;
  const rest = state.statements.filter((said) => said !== target);
  const undos = rest.filter(({ word }) => word.kind === 'withdraw');
  const forgotten = new Set(undos.slice(0, Math.max(0, undos.length + 1 - UNDOS_KEPT)));
  return { ...state, statements: [...rest.filter((said) => !forgotten.has(said)), undo].sort(bySaying) };
}
