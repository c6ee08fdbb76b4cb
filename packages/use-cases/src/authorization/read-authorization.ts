import type { Catalogue, CommunicationType } from '@heed/domain/catalogue/catalogue';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import type { PreferenceRow } from '@heed/domain/decision/preference-matrix';
import { mayBeToldOf, speakerBehind, type Viewer } from '@heed/domain/recipient/authority';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Proof, Statement } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { maskedPoints, type MaskedContactPoint } from '../preferences/read-preferences.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { findRow } from './find-row.ts';
import { CHANNELS_BY_NUMBER, type ChannelByNumber, numberToAgreeFor } from './number-to-agree.ts';
import { isEnding, isOfAge, signedStateOf } from './signed-state.ts';

/** Where a signed permission stands. `none` also for a type that needs no signature. */
export type SignedPermission =
  | { readonly kind: 'none' }
  | { readonly kind: 'expired' | 'revoked'; readonly at: Instant }
  | {
      readonly kind: 'live';
      readonly since: Instant;
      readonly until: Instant | undefined;
      readonly isEnding: boolean;
      /** What was signed, word for word, for who has proved a mailbox; absent too where it was signed elsewhere. */
      readonly copy: string | undefined;
    };

/** A number for which a person may agree to texts or calls. `isShared`: others have it as well, and agree for themselves. */
export interface NumberToAgree {
  readonly channel: ChannelByNumber;
  readonly point: MaskedContactPoint;
  readonly isShared: boolean;
}

/** What a person may allow about one type, and what they allowed. */
export interface AuthorizationView {
  readonly recipient: RecipientId;
  readonly catalogue: Catalogue;
  readonly type: CommunicationType;
  readonly cells: PreferenceRow['cells'];
  readonly signed: SignedPermission;
  /** `sign`: here. `elsewhere`: a signature or a consent is missing and cannot be given here. `no`: no signature is missing. */
  readonly offer: 'sign' | 'elsewhere' | 'no';
  /** Those for which consent is all that is missing. */
  readonly numbers: readonly NumberToAgree[];
  /** Whether a mailbox of theirs was proved: then the type may be named, the copy shown, and something signed. */
  readonly isProved: boolean;
}

type Deps = Pick<UseCaseDeps, 'facts' | 'recipients' | 'vault' | 'evidence' | 'clock'>;

/**
 * Returns what a recipient may allow about the type with a code; `undefined` when nobody is known by the id, nothing can be
 * allowed about the type, or whoever looks may not be told of it. Who acts for the recipient takes back here, and signs elsewhere: their authority has to be described
 * (45 CFR 164.508(c)(1)(vi)).
 */
export async function readAuthorization(
  deps: Deps,
  input: {
    readonly recipient: RecipientId;
    readonly code: number;
    readonly proof?: Proof | undefined;
    /** Who looks. */
    readonly viewer: Viewer;
  },
): Promise<AuthorizationView | undefined> {
  const { facts } = await deps.facts.read([{ kind: 'recipient', ref: { kind: 'id', id: input.recipient } }]);
  const [known] = facts;
  if (known?.target.kind !== 'recipient') return undefined;
  const now = deps.clock.now();
  const row = findRow(known, input.code, now);
  const { state } = known.target;
  if (row === undefined || !mayBeToldOf(state.profile, row.type, input.viewer, now)) return undefined;
  const isOwn = speakerBehind(state.profile, input.viewer).kind === 'patient' && isOfAge(known.target, now);
  const isProved = isProofEnough(state, known.catalogue, input.proof, now);
  const signed = await signedOf(deps, { facts: known, row, now, isProved });
  return {
    recipient: state.profile.id,
    catalogue: known.catalogue,
    type: row.type,
    cells: row.cells,
    signed,
    offer: offerOf(row, signed, isOwn),
    numbers: isOwn ? await numbersOf(deps, known, row, now) : [],
    isProved,
  };
}

interface Looked {
  readonly facts: DecisionFacts;
  readonly row: PreferenceRow;
  readonly now: Instant;
  readonly isProved: boolean;
}

async function signedOf(deps: Deps, { facts, row, now, isProved }: Looked): Promise<SignedPermission> {
  const state = signedStateOf(facts, row, now);
  if (state.kind === 'none') return { kind: 'none' };
  const { word, saidAt } = state.statement;
  if (state.kind === 'revoked') return { kind: 'revoked', at: saidAt };
  if (word.kind !== 'authorize') return { kind: 'none' };
  if (state.kind === 'expired') return { kind: 'expired', at: word.until ?? saidAt };
  return {
    kind: 'live',
    since: word.from,
    until: word.until,
    isEnding: isEnding(state, now),
    copy: isProved ? await copyOf(deps, state.statement) : undefined,
  };
}

/** Only what was signed on the page is a text to read; a system's evidence is a reference of its own. */
async function copyOf({ evidence }: Deps, said: Statement): Promise<string | undefined> {
  return said.evidence === undefined || said.wayIn !== 'SIGNED_LINK' ? undefined : evidence.read(said.evidence);
}

/** `isOwn`: who looks is the recipient, and of age. */
function offerOf({ type, cells }: PreferenceRow, signed: SignedPermission, isOwn: boolean): AuthorizationView['offer'] {
  const isAgreeing = CHANNELS_BY_NUMBER.some((channel) => cells[channel].kind === 'needs-consent');
  if (isAgreeing && !isOwn) return 'elsewhere';
  if (type.basis.kind !== 'authorization' || (signed.kind === 'live' && !signed.isEnding)) return 'no';
  return isOwn && type.document !== undefined ? 'sign' : 'elsewhere';
}

async function numbersOf(
  deps: Deps,
  facts: DecisionFacts,
  row: PreferenceRow,
  now: Instant,
): Promise<readonly NumberToAgree[]> {
  if (facts.target.kind !== 'recipient') return [];
  const masked = await maskedPoints(deps, facts.target.state);
  const found = await Promise.all(
    CHANNELS_BY_NUMBER.map(async (channel): Promise<NumberToAgree | undefined> => {
      const number = numberToAgreeFor(facts, row, channel, now);
      const point = masked.find(({ id }) => id === number?.id);
      if (number === undefined || point === undefined) return undefined;
      return { channel, point, isShared: (await deps.recipients.behind(number.address)).length > 1 };
    }),
  );
  return found.filter((one) => one !== undefined);
}
