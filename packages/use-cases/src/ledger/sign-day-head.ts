import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { SignedLedgerHead } from '../ports/ledger-heads.ts';

/** What became of the head of the day that ended last. */
export type SignedDayHead =
  | { readonly kind: 'signed'; readonly head: SignedLedgerHead }
  /** The day had its head already. */
  | { readonly kind: 'kept'; readonly head: SignedLedgerHead }
  | { readonly kind: 'empty-ledger' };

/**
 * Signs where the ledger ends, once for each UTC day that is over, and keeps it. Published outside (a log, a mailbox, paper), a head shows later that
 * nothing before it was changed. Safe to repeat and to run twice at once.
 */
export async function signDayHead({
  ledger,
  heads,
  headSigner,
  clock,
}: Pick<UseCaseDeps, 'ledger' | 'heads' | 'headSigner' | 'clock'>): Promise<SignedDayHead> {
  const day = dayBefore(clock.now());
  const kept = await heads.ofDay(day);
  if (kept !== undefined) return { kind: 'kept', head: kept };
  const end = await ledger.head();
  if (end.position === 0) return { kind: 'empty-ledger' };
  const head = { day, ...end };
  const standing = await heads.keep({ ...head, signed: await headSigner.sign(head) });
  return { kind: standing.position === end.position ? 'signed' : 'kept', head: standing };
}

const DAY_MS = 86_400_000;

function dayBefore(now: Instant): string {
  return new Date(now - DAY_MS).toISOString().slice(0, 10);
}
