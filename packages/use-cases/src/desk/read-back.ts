import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS, type DecidedChannel } from '@heed/domain/channel/channel';
import { preferenceMatrix, type PreferenceCell } from '@heed/domain/decision/preference-matrix';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { reaches } from '@heed/domain/statement/coverage';
import type { Statement } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import type { StaffMember } from './staff-member.ts';
import { mayTakeBackSpoken } from './take-back-spoken.ts';

/** What was asked for and is not so all the same. */
export interface OtherwiseCell {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  readonly cell: PreferenceCell;
}

/** What staff read aloud after writing something down. */
export interface ReadBack {
  readonly act: string;
  readonly receipt: string;
  readonly saidAt: Instant;
  readonly receivedAt: Instant;
  readonly statements: readonly Statement[];
  /** Of what the words cover: what still comes after a stop or in a pause, or still does not after a yes. As it stands now. */
  readonly otherwise: readonly OtherwiseCell[];
  readonly isTakenBack: boolean;
  readonly mayTakeBack: boolean;
}

/** Returns what an act about this patient changed, or `undefined`: another's act is not told apart from none. */
export async function readBack(
  { ledger, facts, clock }: Pick<UseCaseDeps, 'ledger' | 'facts' | 'clock'>,
  {
    recipient,
    act,
    by,
    askedForAll = [],
  }: {
    readonly recipient: RecipientId;
    readonly act: string;
    readonly by: StaffMember;
    /** The channels of a yes to all kinds: what could not be turned on there is told as well. */
    readonly askedForAll?: readonly DecidedChannel[];
  },
): Promise<ReadBack | undefined> {
  const entries = await ledger.entriesOfAct(act);
  const statements = entries.flatMap(({ entry: { event } }) =>
    event.kind === 'statement-recorded' ? [event.statement] : [],
  );
  const [first] = statements;
  const { facts: read } = await facts.read([{ kind: 'recipient', ref: { kind: 'id', id: recipient } }]);
  const [known] = read;
  if (first === undefined || known?.target.kind !== 'recipient') return undefined;
  const { state } = known.target;
  const isOwn = ({ subject }: Statement) => subject.kind === 'recipient' && subject.recipient === state.profile.id;
  if (!statements.every(isOwn)) return undefined;
  const now = clock.now();
  const isTakenBack = state.statements.some(
    ({ word }) => word.kind === 'withdraw' && statements.some(({ id }) => id === word.statement),
  );
  const rows = preferenceMatrix(known, now).categories.flatMap((group) => group.rows);
  const otherwise = rows.flatMap(({ type, cells }) =>
    DECIDED_CHANNELS.flatMap((channel): OtherwiseCell[] => {
      const cell = cells[channel];
      const covering = askedForAll.includes(channel)
        ? first
        : statements.find(({ scope }) => reaches(scope, type, channel));
      return covering !== undefined && isOtherwise(covering, cell) ? [{ type: type.key, channel, cell }] : [];
    }),
  );
  return {
    act,
    receipt: receiptNumber(act),
    saidAt: first.saidAt,
    receivedAt: first.receivedAt,
    statements,
    otherwise,
    isTakenBack,
    mayTakeBack: !isTakenBack && mayTakeBackSpoken(first, by, now),
  };
}

function isOtherwise({ word }: Statement, cell: PreferenceCell): boolean {
  const comes = cell.kind === 'on' || cell.kind === 'locked-on';
  switch (word.kind) {
    case 'stop':
      return comes;
    case 'pause':
      return cell.kind === 'locked-on' || (cell.kind === 'on' && cell.pausedUntil === undefined);
    case 'allow':
      return !comes && cell.kind !== 'not-offered';
    default:
      return false;
  }
}
