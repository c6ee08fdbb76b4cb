import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { Narrowing } from '@heed/domain/classification/narrowing';
import { mayAnswer } from '@heed/domain/request/revocation-rule';
import { reaches } from '@heed/domain/statement/coverage';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { Scope, Statement } from '@heed/domain/statement/statement';
import { stopInForce } from '../opt-out/stop-in-force.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { STOPPED_BY_TEXT, type KnownOfNumber } from './plan-text.ts';
import { scopesOfRequest } from './request-scope.ts';

/** What an answer to “which kinds?” does: the stops it takes back, and what is stopped in their place. */
export type Narrowed =
  | { readonly kind: 'narrowed'; readonly takesBack: readonly Statement[]; readonly scopes: readonly Scope[] }
  /** Everything stays stopped; a person reads it. */
  | { readonly kind: 'for-a-person' };

const BILLS = { kind: 'topics', topics: ['bills'], channels: [] } as const;
const EVERYTHING: Scope = { types: { kind: 'all' }, channels: STOPPED_BY_TEXT };

/** Returns whether the confirmation can ask “only bills?”: there are bills by text that may be stopped, and other messages too. */
export function canAskWhich(catalogue: Catalogue): boolean {
  const texted = catalogue.types.filter(
    ({ channels, stoppable }) => channels.SMS !== undefined && stoppable !== 'locked',
  );
  const [bills] = scopesOfRequest(BILLS, catalogue, STOPPED_BY_TEXT);
  const asked = texted.filter((type) => reaches(bills, type, 'SMS'));
  return asked.length > 0 && asked.length < texted.length;
}

/**
 * Returns what a text does as the answer to the question in a confirmation, or `undefined` where nothing was asked that is still open: no stop by text from that number
 * asked it, or START came since. Words that came too late, or that may mean either, are for a person. Rule: docs/rules/stop-scope.md
 */
export async function narrowStop(
  tx: LedgerTransaction,
  known: KnownOfNumber,
  narrowing: Narrowing,
): Promise<Narrowed | undefined> {
  const { subject, statements, catalogue, saidAt } = known;
  const asked = (await tx.entriesAbout({ address: subject.address })).findLast(
    ({ event }) =>
      event.kind === 'request-received' &&
      event.request.answer?.kind === 'stop-confirmed' &&
      event.request.answer.asksWhich === true &&
      event.request.saidAt <= saidAt,
  );
  if (asked?.event.kind !== 'request-received') return undefined;
  const stoppedAt = asked.event.request.saidAt;
  const takesBack = standingStatements(statements, saidAt).filter(
    (one) => one.word.kind === 'stop' && one.wayIn === 'SMS' && one.saidAt >= stoppedAt && one.saidAt <= saidAt,
  );
  const inForce = stopInForce(known, EVERYTHING, catalogue, saidAt);
  if (inForce === undefined || !takesBack.includes(inForce)) return undefined;
  if (narrowing.kind === 'unclear' || !mayAnswer(stoppedAt, saidAt)) return { kind: 'for-a-person' };
  return { kind: 'narrowed', takesBack, scopes: scopesOfRequest(narrowing.scope, catalogue, STOPPED_BY_TEXT) };
}
