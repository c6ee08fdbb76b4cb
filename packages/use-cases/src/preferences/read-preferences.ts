import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { type AddressKey, parseAddress } from '@heed/domain/contact/address';
import { maskAddress } from '@heed/domain/contact/mask-address';
import { standingPauses, type StandingPause } from '@heed/domain/decision/standing-pauses';
import { preferenceMatrix, type PreferenceMatrix } from '@heed/domain/decision/preference-matrix';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPoint, ContactPointId, LanguageTag, RecipientId } from '@heed/domain/recipient/recipient';
import type { Viewer } from '@heed/domain/recipient/authority';
import { languageOf } from '@heed/domain/statement/wishes';
import type { UseCaseDeps } from '../deps.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { zoneOf, type OwnZone } from '../recipient/zone-of.ts';
import { pageVersion } from './page-version.ts';
import { pausesShownTo, shownTo } from './shown-to.ts';
import { receiptOf, type Receipt } from './receipt.ts';

/** A contact point as it may be shown to whoever holds a link: masked, or whole to somebody who proved that one of the person's is theirs. */
export interface MaskedContactPoint {
  readonly id: ContactPointId;
  readonly kind: 'email' | 'phone';
  readonly masked: string;
}

/** What the preference page shows. */
export interface PreferencesView {
  readonly recipient: RecipientId;
  /** What a form was based on: changes with every word said about the recipient or their addresses, and with the catalogue. */
  readonly version: string;
  readonly catalogue: Catalogue;
  readonly matrix: PreferenceMatrix;
  readonly contactPoints: readonly MaskedContactPoint[];
  /** Where the person's days begin: on which a pause ends. */
  readonly zone: OwnZone;
  /** The pauses whose end is to come, oldest first. */
  readonly pauses: readonly StandingPause[];
  readonly language?: LanguageTag;
  readonly lastAct?: Receipt;
}

type Deps = Pick<UseCaseDeps, 'facts' | 'vault' | 'clock'>;

/** Returns what a recipient may receive, as the next decision will see it, or `undefined` when nobody is known by that id. */
export async function readPreferences(
  deps: Deps,
  {
    recipient,
    proved,
    viewer,
  }: {
    readonly recipient: RecipientId;
    readonly proved?: AddressKey | undefined;
    /** Who looks; absent: somebody who may be told of everything. */
    readonly viewer?: Viewer;
  },
): Promise<PreferencesView | undefined> {
  const { facts } = await deps.facts.read([{ kind: 'recipient', ref: { kind: 'id', id: recipient } }]);
  const [known] = facts;
  if (known?.target.kind !== 'recipient') return undefined;
  const { state } = known.target;
  const language = languageOf(state);
  const now = deps.clock.now();
  const isWhole =
    proved !== undefined && isProofEnough(state, known.catalogue, { kind: 'one-time-code', address: proved }, now);
  const matrix = shownTo(preferenceMatrix(known, now, proved), state, viewer, now);
  const last = state.statements.findLast(
    ({ wayIn, word }) =>
      (wayIn === 'SIGNED_LINK' || wayIn === 'STAFF') && (word.kind === 'stop' || word.kind === 'allow'),
  );
  const lastAct = last === undefined ? undefined : receiptOf(last.act, ofAct(last.act, state), false);
  return {
    recipient: state.profile.id,
    version: pageVersion(known),
    catalogue: known.catalogue,
    matrix,
    contactPoints: await maskedPoints(deps, state, isWhole),
    zone: zoneOf(state.profile),
    pauses: pausesShownTo(standingPauses(state, known.catalogue, now), state, viewer, now),
    ...(language === undefined ? {} : { language }),
    ...(lastAct === undefined ? {} : { lastAct }),
  };
}

/** What was taken back is not among the statements any more: the last act is the last that stands. */
function ofAct(act: string, { statements }: RecipientState): RecipientState['statements'] {
  return statements.filter((statement) => statement.act === act);
}

/** Returns the contact points in use, masked; whole to somebody who has shown that it is them. */
export async function maskedPoints(
  { vault }: Pick<Deps, 'vault'>,
  { profile }: RecipientState,
  isWhole = false,
): Promise<readonly MaskedContactPoint[]> {
  return maskPoints(
    { vault },
    profile.contactPoints.filter(({ use }) => use !== 'old'),
    isWhole,
  );
}

/** Returns contact points masked, or whole, without those whose address was erased. */
export async function maskPoints(
  { vault }: Pick<Deps, 'vault'>,
  points: readonly ContactPoint[],
  isWhole = false,
): Promise<readonly MaskedContactPoint[]> {
  const values = await vault.open(points.map(({ sealed }) => sealed));
  return points.flatMap(({ id, kind, sealed }) => {
    const address = parseAddress(kind, values.get(sealed) ?? '');
    return address === undefined ? [] : [{ id, kind, masked: isWhole ? address.value : maskAddress(address) }];
  });
}
