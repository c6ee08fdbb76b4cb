import { mayHaveSaid } from '@heed/domain/recipient/authority';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPoint, ContactPointId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { StandingOffer } from '../ports/codes.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { Act } from '../preferences/act.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { carryRemembered } from '../recipient/carry-remembered.ts';
import { carryStops } from '../recipient/carry-stops.ts';
import { usualUse } from '../recipient/merge-profile.ts';
import { makeStatement } from '../statement/record-statement.ts';
import { notifyEarlier } from './notify-earlier.ts';
import { profileWithPoint } from './profile-with-point.ts';

/** What became of an address that was proved. */
export type UsedAddress =
  | { readonly kind: 'used' | 'repeated'; readonly receipt: string }
  /** The record is gone or closed, the value was withdrawn, or whoever acts may not say so. */
  | { readonly kind: 'not-used' };

/** An address whose code was right: the act is that of the code, whichever form brought it. */
export type UseOfferedAddress = Omit<Act, 'formId'> & {
  readonly offer: StandingOffer;
  /** Contact points of theirs that they no longer use. */
  readonly instead: readonly ContactPointId[];
};

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>;

/**
 * Takes an address that a person proved into their record, before all others, and those they no longer use out of it; links that went to these can only stop from then on. It
 * revives nothing: what was stopped at their other addresses is carried over, and what was said at the new one holds. Everybody else behind it is left alone. The addresses
 * they had are told. In force when it returns. Rule: docs/rules/03-contact-point.md
 */
export async function useOfferedAddress(deps: Deps, input: UseOfferedAddress): Promise<UsedAddress> {
  const claim = {
    recipient: input.recipient,
    idempotencyKey: `form:${input.offer.id}`,
    addresses: ({ profile }: RecipientState) => [
      ...new Set([...profile.contactPoints.map(({ address }) => address), input.offer.address]),
    ],
  };
  const result = await writeAbout<UsedAddress>(deps, claim, (tx, person) =>
    person === undefined ? Promise.resolve({ kind: 'not-used' }) : use(deps, tx, person, input),
  );
  if (result.kind === 'written') return result.value;
  const first = await firstStatement(deps.ledger, result.entries);
  return first === undefined ? { kind: 'not-used' } : { kind: 'repeated', receipt: receiptNumber(first.act) };
}

async function use(
  { ids }: Deps,
  tx: LedgerTransaction,
  person: RecipientState,
  { offer, instead, by, actor, wayIn, link }: UseOfferedAddress,
): Promise<UsedAddress> {
  const { profile } = person;
  const value = (await tx.open([offer.sealed])).get(offer.sealed);
  if (profile.status.kind !== 'active' || value === undefined) return { kind: 'not-used' };
  const known = profile.contactPoints.find(({ address }) => address === offer.address);
  const id = known?.id ?? (ids.uuid() as ContactPointId);
  const leaving = profile.contactPoints.filter((one) => one.use !== 'old' && one.id !== id && instead.includes(one.id));
  const statement = await makeStatement(tx, ids, {
    subject: { kind: 'recipient', recipient: profile.id },
    scope: { types: { kind: 'all' }, channels: 'all' },
    word: {
      kind: 'use-contact-point',
      contactPoint: id,
      instead: leaving.map((one) => one.id),
      vouchedBy: offer.vouchedBy,
    },
    wayIn,
    speaker: by,
    actor,
    act: ids.uuid(),
    proof: { kind: 'one-time-code', address: offer.address },
  });
  if (!mayHaveSaid(profile, statement)) return { kind: 'not-used' };
  const point: ContactPoint = {
    id,
    key: known?.key ?? ids.key(),
    kind: offer.kind,
    address: offer.address,
    sealed: await tx.seal('address', value),
    use: usualUse(offer.kind),
    rank: 1,
    source: 'patient',
    verifiedAt: tx.now,
    ...(by.kind === 'representative' ? { belongsTo: by } : {}),
  };
  const after = profileWithPoint(
    profile,
    point,
    leaving.map((one) => one.id),
    { at: tx.now, link },
  );
  await tx.append({ kind: 'statement-recorded', statement }, actor);
  await tx.append({ kind: 'recipient-registered', profile: after }, actor);
  await carryStops(tx, { ids }, person, after);
  await carryRemembered(tx, { ids }, person, after);
  await tx.erase([offer.sealed]);
  await notifyEarlier(tx, person, { act: statement.act, leaving });
  return { kind: 'used', receipt: receiptNumber(statement.act) };
}
