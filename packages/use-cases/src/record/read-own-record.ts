import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { parseAddress } from '@heed/domain/contact/address';
import { maskAddress } from '@heed/domain/contact/mask-address';
import { standingPauses } from '@heed/domain/decision/standing-pauses';
import { preferenceMatrix, type PreferenceMatrix } from '@heed/domain/decision/preference-matrix';
import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPoint, ContactPointId, LanguageTag, RecipientId } from '@heed/domain/recipient/recipient';
import type { Viewer } from '@heed/domain/recipient/authority';
import { languageOf } from '@heed/domain/statement/wishes';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { Proof, Scope } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { readHistory } from '../preferences/read-history.ts';
import { maskPoints, type MaskedContactPoint } from '../preferences/read-preferences.ts';
import { pausesShownTo, shownTo } from '../preferences/shown-to.ts';
import { zoneOf, type OwnZone } from '../recipient/zone-of.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { readReach, type Wish } from '../reach/read-reach.ts';
import { standingPermissions, type StandingPermission } from './standing-permissions.ts';

/** An address or number in a person's own record: masked, or whole after a code. */
export interface RecordedPoint {
  readonly id: ContactPointId;
  readonly kind: ContactPoint['kind'];
  readonly value: string;
  readonly use: ContactPoint['use'];
}

/** A pause that still keeps something back, or will. */
export interface RecordedPause {
  readonly scope: Scope;
  readonly from: Instant;
  readonly until: Instant;
}

/** All that is kept about a person's choices. */
export interface OwnRecord {
  readonly recipient: RecipientId;
  readonly madeAt: Instant;
  readonly catalogue: Catalogue;
  readonly language: LanguageTag | undefined;
  /** Whether a code to a mailbox of theirs was read: only then are addresses whole and the most telling names shown. */
  readonly isWhole: boolean;
  readonly matrix: PreferenceMatrix;
  readonly points: readonly RecordedPoint[];
  readonly permissions: readonly StandingPermission[];
  readonly wishes: readonly Wish[];
  readonly pauses: readonly RecordedPause[];
  readonly zone: OwnZone;
  /** Every contact point that is on the record, old ones too: the history may name them. */
  readonly everyPoint: readonly MaskedContactPoint[];
  /** Newest first. */
  readonly history: readonly SealedEntry[];
  /** False where there is more than `MOST_ENTRIES`: the oldest are left out. */
  readonly isHistoryWhole: boolean;
}

/** Entries read at a time, and at most: ours, years of a busy record and a few megabytes. */
const ENTRIES_AT_ONCE = 500;
const MOST_ENTRIES = 10_000;

type Deps = Pick<UseCaseDeps, 'facts' | 'ledger' | 'recipients' | 'catalogues' | 'vault' | 'clock'>;

/** Returns a person's own record, or `undefined` when nobody is known by that id. Without proof it shows no more than the page of choices, and to a viewer no more than they may be told of. */
export async function readOwnRecord(
  deps: Deps,
  {
    recipient,
    proof,
    viewer,
  }: { readonly recipient: RecipientId; readonly proof?: Proof | undefined; readonly viewer?: Viewer },
): Promise<OwnRecord | undefined> {
  const { facts } = await deps.facts.read([{ kind: 'recipient', ref: { kind: 'id', id: recipient } }]);
  const [known] = facts;
  if (known?.target.kind !== 'recipient') return undefined;
  const { state } = known.target;
  const { catalogue } = known;
  const madeAt = deps.clock.now();
  const said = standingStatements(state.statements, madeAt);
  const isWhole = isProofEnough(state, catalogue, proof, madeAt);
  const own = { recipient: state.profile.id };
  const [points, everyPoint, reach, history] = await Promise.all([
    pointsOf(deps, state, isWhole),
    maskPoints(deps, state.profile.contactPoints, isWhole),
    readReach(deps, { ...own, proof }),
    wholeHistory(deps, own),
  ]);
  return {
    ...own,
    madeAt,
    catalogue,
    language: languageOf(state),
    isWhole,
    matrix: shownTo(preferenceMatrix(known, madeAt), state, viewer, madeAt),
    points,
    permissions: standingPermissions(said, catalogue, madeAt),
    wishes: reach?.wishes ?? [],
    pauses: pausesShownTo(standingPauses(state, catalogue, madeAt), state, viewer, madeAt).map(
      ({ statement: { scope }, from, until }) => ({ scope, from, until }),
    ),
    zone: zoneOf(state.profile),
    everyPoint,
    history,
    isHistoryWhole: history.length < MOST_ENTRIES,
  };
}

async function pointsOf(
  { vault }: Pick<Deps, 'vault'>,
  { profile }: RecipientState,
  isWhole: boolean,
): Promise<readonly RecordedPoint[]> {
  const points = profile.contactPoints.filter(({ use }) => use !== 'old');
  const values = await vault.open(points.map(({ sealed }) => sealed));
  return points.flatMap(({ id, kind, use, sealed }) => {
    const address = parseAddress(kind, values.get(sealed) ?? '');
    return address === undefined ? [] : [{ id, kind, use, value: isWhole ? address.value : maskAddress(address) }];
  });
}

async function wholeHistory(deps: Deps, own: { readonly recipient: RecipientId }): Promise<readonly SealedEntry[]> {
  const history: SealedEntry[] = [];
  let before: LedgerPosition | undefined;
  while (history.length < MOST_ENTRIES) {
    const page = await readHistory(deps, {
      ...own,
      limit: ENTRIES_AT_ONCE,
      ...(before === undefined ? {} : { before }),
    });
    history.push(...page);
    if (page.length < ENTRIES_AT_ONCE) break;
    before = page.at(-1)?.position;
  }
  return history.slice(0, MOST_ENTRIES);
}
