import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';
import type { Verification } from '../ports/ledger.ts';
import type { LedgerHead } from '../ports/ledger-heads.ts';

/** Where a verification starts: at the beginning, after a place, or after a head that was published earlier. */
export type VerifyFrom =
  | { readonly kind: 'start' }
  | { readonly kind: 'position'; readonly position: LedgerPosition }
  | { readonly kind: 'head'; readonly signed: string };

/** How a verification ended. */
export type VerifiedLedger =
  | Verification
  /** The text is no head, or it was not signed by this installation. */
  | { readonly kind: 'foreign-head' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'heads' | 'headSigner'>;

/**
 * Checks every hash of the chain, or of what came after a place or a published head; and, where the whole is checked, that every daily head that
 * was kept is of this chain. A head that is not the ledger's own place and hash is `broken` with `head-mismatch`: history was rewritten.
 */
export async function verifyLedger(deps: Deps, from: VerifyFrom): Promise<VerifiedLedger> {
  if (from.kind === 'position') return deps.ledger.verify(from.position);
  if (from.kind === 'head') {
    const head = await deps.headSigner.read(from.signed);
    if (head === undefined) return { kind: 'foreign-head' };
    return (await mismatch(deps, head)) ?? deps.ledger.verify(head.position);
  }
  const chain = await deps.ledger.verify();
  if (chain.kind === 'broken') return chain;
  for (const { signed, ...kept } of await deps.heads.all()) {
    const head = await deps.headSigner.read(signed);
    const isOwn = head?.position === kept.position && head.hash === kept.hash && head.day === kept.day;
    const broken = isOwn ? await mismatch(deps, kept) : headMismatch(kept.position);
    if (broken !== undefined) return broken;
  }
  return chain;
}

async function mismatch({ ledger }: Deps, { position, hash }: LedgerHead): Promise<Verification | undefined> {
  const [entry] = await ledger.entriesAfter((position - 1) as LedgerPosition, 1);
  return entry?.position === position && entry.hash === hash ? undefined : headMismatch(position);
}

function headMismatch(position: LedgerPosition): Verification {
  return { kind: 'broken', position, entry: undefined, why: 'head-mismatch' };
}
