import type { DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import { asksForMore, isClaim, mayUndo } from './claim.ts';
import { covers, reaches, type CoveredType } from './coverage.ts';
import { saidSurelyAfter, standingStop } from './latest-word.ts';
import type { Statement } from './statement.ts';

/** What bears on whom an address reaches. Both lists: statements in force, oldest said first. */
export interface SaidOfAddress {
  readonly address: AddressKey;
  /** What was said about the address. */
  readonly there: readonly Statement[];
  /** What was said about the one recipient who is asked about; nothing where nobody is. */
  readonly own: readonly Statement[];
}

/**
 * Returns the "I do not know this person" that stands against an address for a recipient, or `undefined`. It stands for everybody behind the address: one
 * press cannot tell a wrong digit from a mailbox that changed hands. It ends for one recipient with proof of that address that they gave since, and for
 * everybody with a `reclaim` about the address by staff, or with proof. A text with START ends it for nobody: whoever reads there may want messages and
 * still be a stranger. `cell` absent: about any message. Rule: docs/rules/05-deliverable.md
 */
export function standingDisown(
  { address, there, own }: SaidOfAddress,
  cell?: { readonly type: CoveredType; readonly channel: DecidedChannel },
): Statement | undefined {
  const disowns = there.filter(
    ({ word, scope }) => word.kind === 'disown' && (cell === undefined || reaches(scope, cell.type, cell.channel)),
  );
  if (disowns.length === 0) return undefined;
  const reclaims = there.filter(
    (said) =>
      said.word.kind === 'reclaim' &&
      (cell === undefined || covers(said.scope, cell.type, cell.channel)) &&
      (said.speaker.kind === 'staff' || said.proof?.address === address || isClaim(said)),
  );
  return standingStop(disowns, [...reclaims, ...own.filter((said) => provesAddress(said, address))]);
}

/** Words by which a person says, with proof, that an address is theirs. */
const SAYS_IT_IS_ME: ReadonlySet<Statement['word']['kind']> = new Set(['reclaim', 'use-contact-point']);

/**
 * Returns the stops about an address that bind a recipient: not that of a reader who did not know them, once they showed with a code read there since that it was
 * them. Everything is as it was then. `own`: what was said about the recipient, in force.
 */
export function bindingStops(
  stops: readonly Statement[],
  { address, own }: Pick<SaidOfAddress, 'address' | 'own'>,
): readonly Statement[] {
  const reclaims = own.filter(({ word, proof }) => SAYS_IT_IS_ME.has(word.kind) && proof?.address === address);
  const isTakenBack = (stop: Statement) =>
    stop.speaker.kind === 'reader' && reclaims.some((back) => saidSurelyAfter(back, stop) && mayUndo(back, stop));
  return reclaims.length === 0 ? stops : stops.filter((stop) => !isTakenBack(stop));
}

/** Returns whether a statement shows that its speaker read a code at an address and wants what is sent there: a stop with a code does not. */
export function provesAddress(statement: Statement, address: AddressKey): boolean {
  const isWanted = statement.word.kind === 'confirm' || asksForMore(statement);
  return isWanted && statement.proof?.address === address;
}
