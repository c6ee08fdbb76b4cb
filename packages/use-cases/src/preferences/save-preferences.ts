import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { Proof, Statement, Word } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { factsInside } from '../ledger/facts-inside.ts';
import { writeAbout } from '../ledger/write-about.ts';
import { revokeEarlierLinks } from '../link/revoke-earlier-links.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { endAnsweredReviews } from '../review/end-gone-reviews.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { receiptOfRepeat, type Act } from './act.ts';
import { groupCells } from './group-cells.ts';
import { readPreferences, type PreferencesView } from './read-preferences.ts';
import { receiptOf, type Receipt } from './receipt.ts';
import { sortOutCells, type RefusedCell, type SortedCells, type WantedCell } from './sort-out-cells.ts';

export type { RefusedCell, WantedCell } from './sort-out-cells.ts';

/** What became of "Save". */
export type SavedPreferences =
  | { readonly kind: 'saved' | 'repeated'; readonly receipt: Receipt; readonly refused: readonly RefusedCell[] }
  | { readonly kind: 'unchanged' }
  /**
   * Somebody changed a switch since the form was shown, and this form would turn it on: look again. Nothing was turned on; what was turned off
   * is off, and `receipt` says so.
   */
  | { readonly kind: 'newer'; readonly view: PreferencesView; readonly receipt?: Receipt }
  | { readonly kind: 'refused'; readonly problems: readonly RefusedCell[] };

/** A form of the preference page. `wanted` names only switches that the person moved. */
export type SavePreferences = Act & {
  readonly basedOn: string;
  readonly wanted: readonly WantedCell[];
  /** An address the person just proved: lifts for them alone what somebody stopped there, where they switch it on. */
  readonly proof?: Proof | undefined;
};

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'facts' | 'vault' | 'clock' | 'recipients'>;

/**
 * Saves the switches of a page. Only those that differ from how they stand become statements, all in one act. Switching off is always taken,
 * even from an old page; switching on is not taken from an old page, nor where it needs proof. In force when it returns.
 */
export async function savePreferences(deps: Deps, input: SavePreferences): Promise<SavedPreferences> {
  const { facts } = await deps.facts.read([{ kind: 'recipient', ref: { kind: 'id', id: input.recipient } }]);
  const target = facts[0]?.target;
  if (target?.kind !== 'recipient') return { kind: 'refused', problems: input.wanted.map(unknownCell) };
  const { profile } = target.state;
  const claim = {
    recipient: profile.id,
    addresses: (person: RecipientState) => person.profile.contactPoints.map(({ address }) => address),
    idempotencyKey: `form:${input.formId}`,
  };
  const result = await writeAbout(deps, claim, (tx, person) => save(deps, tx, person, input));
  if (result.kind === 'repeated')
    return { kind: 'repeated', receipt: await receiptOfRepeat(deps, profile.id, result.entries), refused: [] };
  const { sorted, statements } = result.value;
  const receipt = receiptOf(statements[0]?.act ?? '', statements, false);
  if (sorted.newer.length > 0) {
    const view = await readPreferences(deps, { recipient: profile.id });
    if (view !== undefined) return { kind: 'newer', view, ...(receipt === undefined ? {} : { receipt }) };
  }
  if (receipt !== undefined) return { kind: 'saved', receipt, refused: sorted.refused };
  return sorted.refused.length > 0 ? { kind: 'refused', problems: sorted.refused } : { kind: 'unchanged' };
}

function unknownCell({ type, channel }: WantedCell): RefusedCell {
  return { type, channel, why: 'unknown' };
}

async function save(
  { ids }: Pick<Deps, 'ids'>,
  tx: LedgerTransaction,
  state: RecipientState | undefined,
  input: SavePreferences,
): Promise<{ readonly sorted: SortedCells; readonly statements: readonly Statement[] }> {
  if (state === undefined) throw new Error('A recipient that was found is gone.');
  const sorted = sortOutCells(await factsInside(tx, state), input.wanted, input, tx.now);
  const act = ids.uuid();
  const statements: Statement[] = [];
  // Where one switch has to be looked at again, none is turned on: the page shows how all of them stand.
  const opened = sorted.newer.length > 0 ? [] : sorted.on;
  const said: readonly (readonly [Word['kind'] & ('stop' | 'allow'), readonly WantedCell[], Proof | undefined])[] = [
    ['stop', sorted.off, undefined],
    ['allow', opened.filter(({ isProved }) => !isProved), undefined],
    ['allow', opened.filter(({ isProved }) => isProved), input.proof],
  ];
  for (const [word, cells, proof] of said) {
    for (const { channels, types } of groupCells(cells)) {
      statements.push(
        await recordStatement(tx, ids, {
          subject: { kind: 'recipient', recipient: state.profile.id },
          scope: { types: { kind: 'types', types }, channels },
          word: { kind: word },
          wayIn: input.wayIn,
          speaker: input.by,
          actor: input.actor,
          act,
          proof,
        }),
      );
    }
  }
  // Who comes back to an address where somebody said stop leaves the links behind that lie about there.
  if (statements.some(({ proof }) => proof !== undefined))
    await revokeEarlierLinks(tx, { recipient: state.profile.id, link: input.link }, input.actor);
  if (statements.length > 0) await endAnsweredReviews(tx, state.profile.id, ['STALE', 'CAME_OF_AGE']);
  return { sorted, statements };
}
