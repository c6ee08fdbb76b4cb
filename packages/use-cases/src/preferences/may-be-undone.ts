import { canWithdraw } from '@heed/domain/projection/add-statement';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { mayHaveSaid } from '@heed/domain/recipient/authority';
import { mayTakeBack } from '@heed/domain/statement/claim';
import type { Statement, Word } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { Act } from './act.ts';

/** Words that close, and that a link alone may not open again. A permission is given by a new signature alone (45 CFR 164.508(b)(5), (c)(1)(vi)). */
const STAYS_SAID: ReadonlySet<Word['kind']> = new Set(['restrict', 'revoke-authorization', 'use-contact-point']);

/**
 * Returns whether somebody may take back, at a moment and with the link alone, what was said about a recipient: not a wish about addresses, nor a new
 * one, which end on pages of their own, and not that a permission was taken back. Rule: docs/rules/undo.md
 */
export function mayBeUndone(
  state: RecipientState,
  said: Statement,
  { by, wayIn }: Pick<Act, 'by' | 'wayIn'>,
  at: Instant,
): boolean {
  if (STAYS_SAID.has(said.word.kind) || !canWithdraw(state, said.id)) return false;
  const undo = { ...said, word: { kind: 'withdraw', statement: said.id } as const, speaker: by, wayIn, saidAt: at };
  return mayTakeBack(undo, said) && mayHaveSaid(state.profile, undo);
}
