import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { preferenceMatrix, type PreferenceMatrix } from '@heed/domain/decision/preference-matrix';
import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItem } from '@heed/domain/review/review-item';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { EvidenceId, Statement } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { isAnyStopped } from '../opt-out/stop-in-force.ts';
import type { Look } from '../ports/looks.ts';
import { pageVersion } from '../preferences/page-version.ts';
import { readHistory } from '../preferences/read-history.ts';
import { maskedPoints, type MaskedContactPoint } from '../preferences/read-preferences.ts';
import { readReach, type Wish } from '../reach/read-reach.ts';
import { readNotesIn, type ReadNote } from '../review/read-notes.ts';
import { lookBy, seesLooks, type StaffMember } from './staff-member.ts';

/** A contact point as staff see it. */
export interface RecordedPoint extends MaskedContactPoint {
  readonly state: Pick<AddressState, 'deliverability' | 'carrierBlocks'>;
  /** Whether somebody's stop at the address itself stands for this person. */
  readonly isStopped: boolean;
  /** When the patient gave it by themselves and proved it; absent: the organisation registered it. */
  readonly givenAt: Instant | undefined;
}

/** All that the page of a patient shows. */
export interface RecordView {
  readonly recipient: RecipientState;
  readonly catalogue: Catalogue;
  readonly matrix: PreferenceMatrix;
  /** What a form on the page was based on. */
  readonly version: string;
  readonly points: readonly RecordedPoint[];
  readonly wishes: readonly Wish[];
  readonly authorizations: readonly Statement[];
  /** Pauses that are not over. */
  readonly pauses: readonly Statement[];
  /** Review items about the person or their addresses that are not resolved, earliest due first. */
  readonly reviews: readonly ReviewItem[];
  /** What happened, newest first. */
  readonly timeline: readonly SealedEntry[];
  readonly hasOlder: boolean;
  /** What staff wrote down beside a statement, by the evidence's id, as far as it is still kept. */
  readonly notes: ReadonlyMap<EvidenceId, string>;
  /** Why a review ended, in the reviewer's words. */
  readonly readNote: ReadNote;
  /** Who looked at the record, newest first; absent: the role does not see it. */
  readonly looks: readonly Look[] | undefined;
}

const TIMELINE = 30;
const REVIEWS = 20;
const LOOKS = 20;
const EVERYTHING = { types: { kind: 'all' }, channels: 'all' } as const;

/** Returns a patient's record, the survivor's where it was merged away, or `undefined`. That it was opened is kept first. */
export async function openRecord(
  deps: Pick<
    UseCaseDeps,
    'facts' | 'vault' | 'clock' | 'recipients' | 'catalogues' | 'reviews' | 'ledger' | 'evidence' | 'looks'
  >,
  {
    recipient: id,
    by,
    before,
  }: { readonly recipient: RecipientId; readonly by: StaffMember; readonly before?: LedgerPosition | undefined },
): Promise<RecordView | undefined> {
  const { facts } = await deps.facts.read([{ kind: 'recipient', ref: { kind: 'id', id } }]);
  const [known] = facts;
  if (known?.target.kind !== 'recipient') return undefined;
  const { catalogue, target, addresses } = known;
  const { state } = target;
  const recipient = state.profile.id;
  await deps.looks.keep([lookBy(by, 'opened', recipient)]);
  const now = deps.clock.now();
  const said = standingStatements(state.statements, now);
  const page = { recipient, limit: TIMELINE + 1, ...(before === undefined ? {} : { before }) };
  const [masked, reach, reviews, entries, looks] = await Promise.all([
    maskedPoints(deps, state),
    readReach(deps, { recipient }),
    deps.reviews.list(
      { states: ['open', 'claimed', 'waiting'], recipient, addresses: [...addresses.keys()] },
      { limit: REVIEWS },
    ),
    readHistory(deps, page),
    seesLooks(by) ? deps.looks.at(recipient, LOOKS) : undefined,
  ]);
  const timeline = entries.slice(0, TIMELINE);
  return {
    recipient: state,
    catalogue,
    matrix: preferenceMatrix(known, now),
    version: pageVersion(known),
    points: masked.map((point) => {
      const own = state.profile.contactPoints.find((one) => one.id === point.id);
      const address = own?.address;
      const row = address === undefined ? undefined : addresses.get(address);
      return {
        ...point,
        givenAt: own?.source === 'patient' ? own.verifiedAt : undefined,
        state: {
          deliverability: row?.deliverability ?? { kind: 'deliverable' },
          carrierBlocks: row?.carrierBlocks ?? [],
        },
        isStopped:
          row !== undefined &&
          isAnyStopped(
            { subject: { kind: 'address', address: row.address }, statements: row.statements, people: [state] },
            EVERYTHING,
            catalogue,
            now,
          ),
      };
    }),
    wishes: reach?.wishes ?? [],
    authorizations: said.filter(({ word }) => word.kind === 'authorize' || word.kind === 'revoke-authorization'),
    pauses: said.filter(({ word }) => word.kind === 'pause' && now < word.until),
    reviews,
    timeline,
    hasOlder: entries.length > timeline.length,
    notes: await notesOf(deps, timeline),
    readNote: await readNotesIn(deps, timeline),
    looks,
  };
}

/** Only what staff wrote themselves: what a patient sent is read where it is judged, in the review queue. */
async function notesOf(
  { evidence }: Pick<UseCaseDeps, 'evidence'>,
  timeline: readonly SealedEntry[],
): Promise<ReadonlyMap<EvidenceId, string>> {
  const ids = timeline.flatMap(({ entry: { event } }) =>
    event.kind === 'statement-recorded' && event.statement.wayIn === 'STAFF' ? (event.statement.evidence ?? []) : [],
  );
  const read = await Promise.all([...new Set(ids)].map(async (id) => [id, await evidence.read(id)] as const));
  return new Map(read.flatMap(([id, text]) => (text === undefined ? [] : [[id, text] as const])));
}
