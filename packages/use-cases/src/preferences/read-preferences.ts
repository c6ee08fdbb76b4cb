import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { type AddressKey, parseAddress } from '@heed/domain/contact/address';
import { maskAddress } from '@heed/domain/contact/mask-address';
import { preferenceMatrix, type PreferenceMatrix } from '@heed/domain/decision/preference-matrix';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { mayBeToldOf, type Viewer } from '@heed/domain/recipient/authority';
import type { ContactPointId, LanguageTag, RecipientId } from '@heed/domain/recipient/recipient';
import { languageOf } from '@heed/domain/statement/wishes';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { pageVersion } from './page-version.ts';
import { receiptOf, type Receipt } from './receipt.ts';

/** A contact point as it may be shown to whoever holds a link. */
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
    contactPoints: await maskedPoints(deps, state),
    ...(language === undefined ? {} : { language }),
    ...(lastAct === undefined ? {} : { lastAct }),
  };
}

/** The rows that a viewer may be told of. */
function shownTo(
  { categories }: PreferenceMatrix,
  { profile }: RecipientState,
  viewer: Viewer | undefined,
  at: Instant,
): PreferenceMatrix {
  if (viewer === undefined) return { categories };
  const shown = categories.map((group) => ({
    ...group,
    rows: group.rows.filter(({ type }) => mayBeToldOf(profile, type, viewer, at)),
  }));
  return { categories: shown.filter(({ rows }) => rows.length > 0) };
}

/** What was taken back is not among the statements any more: the last act is the last that stands. */
function ofAct(act: string, { statements }: RecipientState): RecipientState['statements'] {
  return statements.filter((statement) => statement.act === act);
}

/** Returns the contact points in use, masked. */
export async function maskedPoints(
  { vault }: Pick<Deps, 'vault'>,
  { profile }: RecipientState,
): Promise<readonly MaskedContactPoint[]> {
  const points = profile.contactPoints.filter(({ use }) => use !== 'old');
  const values = await vault.open(points.map(({ sealed }) => sealed));
  return points.flatMap(({ id, kind, sealed }) => {
    const address = parseAddress(kind, values.get(sealed) ?? '');
    return address === undefined ? [] : [{ id, kind, masked: maskAddress(address) }];
  });
}
