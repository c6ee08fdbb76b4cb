import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientProfile } from '@heed/domain/recipient/recipient';
import { mayHaveSaid } from '@heed/domain/recipient/authority';
import { mayTakeBack } from '@heed/domain/statement/claim';
import type { Proof } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { Act } from '../preferences/act.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { carryRemembered } from '../recipient/carry-remembered.ts';
import { carryStops } from '../recipient/carry-stops.ts';
import { makeStatement } from '../statement/record-statement.ts';
import { inUseAgain, retired } from './profile-with-point.ts';
import { type GivenAddress, givenAddresses } from './given-addresses.ts';

/** What became of it. `nothing-left`: a way to reach them has to be left (45 CFR 164.522(b)(2)(ii)(B)). */
export type TakenBackAddress = {
  readonly kind: 'taken-back' | 'needs-proof' | 'nothing-left' | 'nothing-to-take-back';
};

/** The act by which an address was given. */
export type TakeBackAddress = Act & { readonly act: string; readonly proof: Proof | undefined };

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>;

/**
 * Takes an address out of use that its person gave on the page, and brings those back that left for it. The first asks for less: the link alone is enough. The second opens what
 * was closed, and takes a proof. In force when it returns.
 */
export async function takeBackAddress(deps: Deps, input: TakeBackAddress): Promise<TakenBackAddress> {
  const claim = {
    recipient: input.recipient,
    idempotencyKey: `form:${input.formId}`,
    addresses: ({ profile }: RecipientState) => [...new Set(profile.contactPoints.map(({ address }) => address))],
  };
  const result = await writeAbout<TakenBackAddress>(deps, claim, async (tx, person) => {
    const given = person === undefined ? undefined : givenAddresses(person).find(({ act }) => act === input.act);
    return person === undefined || given === undefined
      ? { kind: 'nothing-to-take-back' }
      : takeBack(deps, tx, person, { ...input, given });
  });
  return result.kind === 'written' ? result.value : { kind: 'taken-back' };
}

async function takeBack(
  { ids }: Deps,
  tx: LedgerTransaction,
  person: RecipientState,
  { given, proof, by, actor, wayIn, link }: TakeBackAddress & { readonly given: GivenAddress },
): Promise<TakenBackAddress> {
  const { profile } = person;
  const back = new Set(given.left.map(({ id }) => id));
  if (back.size > 0 && !isProofEnough(person, await tx.catalogue(), proof, tx.now)) return { kind: 'needs-proof' };
  const stays = profile.contactPoints.some(({ id, use }) => id !== given.point.id && (use !== 'old' || back.has(id)));
  if (!stays) return { kind: 'nothing-left' };
  const statement = await makeStatement(tx, ids, {
    subject: { kind: 'recipient', recipient: profile.id },
    scope: { types: { kind: 'all' }, channels: 'all' },
    word: { kind: 'withdraw', statement: given.statement.id },
    wayIn,
    speaker: by,
    actor,
    act: ids.uuid(),
    ...(back.size > 0 ? { proof } : {}),
  });
  if (!mayTakeBack(statement, given.statement) || !mayHaveSaid(profile, statement))
    return { kind: 'nothing-to-take-back' };
  const after: RecipientProfile = {
    ...profile,
    contactPoints: profile.contactPoints.map((point) => {
      if (point.id === given.point.id) return retired(point, { at: tx.now, link });
      if (!back.has(point.id)) return point;
      return inUseAgain(point);
    }),
  };
  await tx.append({ kind: 'statement-recorded', statement }, actor);
  await tx.append({ kind: 'recipient-registered', profile: after }, actor);
  await carryStops(tx, { ids }, person, after);
  await carryRemembered(tx, { ids }, person, after);
  return { kind: 'taken-back' };
}
