import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { pausableCells, standingPauses, type StandingPause } from '@heed/domain/decision/standing-pauses';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { CalendarDate } from '@heed/domain/recipient/recipient';
import { includesTypes, reaches } from '@heed/domain/statement/coverage';
import type { Scope } from '@heed/domain/statement/statement';
import { startOfDay } from '@heed/domain/time/calendar-day';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { receiptOfRepeat, type Act } from '../preferences/act.ts';
import { receiptOf, type Receipt } from '../preferences/receipt.ts';
import { zoneOf } from '../recipient/zone-of.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { pauseDays } from './pause-days.ts';

/** What became of a pause. */
export type PausedMessages =
  | { readonly kind: 'paused' | 'repeated'; readonly receipt: Receipt }
  /** One that stands holds all of it for as long, and longer perhaps: until `until`. */
  | { readonly kind: 'already-paused'; readonly until: Instant }
  /** No kind it names is sent that way and may be paused. */
  | { readonly kind: 'nothing-to-pause' }
  | { readonly kind: 'too-soon' }
  | { readonly kind: 'unknown-recipient' }
  | { readonly kind: 'too-late'; readonly last: CalendarDate };

/** A pause that a person asks for. Messages start again at the first moment of `until`, in the person's own zone. */
export type PauseMessages = Act & { readonly scope: Scope; readonly until: CalendarDate };

/**
 * Records that a person wants no messages from now on until a day; in force when it returns. It asks for less, so nothing is proved and nothing that was
 * said meanwhile is in its way: pauses hold beside each other. Rule: docs/rules/13-hours.md
 */
export async function pauseMessages(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'facts' | 'recipients'>,
  input: PauseMessages,
): Promise<PausedMessages> {
  const claim = { recipient: input.recipient, idempotencyKey: `form:${input.formId}` };
  const result = await writeAbout<PausedMessages>(deps, claim, (tx, person) => pause(deps, tx, person, input));
  if (result.kind === 'written') return result.value;
  return { kind: 'repeated', receipt: await receiptOfRepeat(deps, input.recipient, result.entries) };
}

async function pause(
  { ids }: Pick<UseCaseDeps, 'ids'>,
  tx: LedgerTransaction,
  person: RecipientState | undefined,
  { scope, until, by, actor, wayIn }: PauseMessages,
): Promise<PausedMessages> {
  if (person === undefined || person.profile.status.kind !== 'active') return { kind: 'unknown-recipient' };
  const { name: zone } = zoneOf(person.profile);
  const { first, last } = pauseDays(tx.now, zone);
  // Days written as YYYY-MM-DD come in the order of the calendar.
  if (until < first) return { kind: 'too-soon' };
  if (until > last) return { kind: 'too-late', last };
  const catalogue = await tx.catalogue();
  if (!pausableCells(catalogue).some(({ type, channel }) => reaches(scope, type, channel)))
    return { kind: 'nothing-to-pause' };
  const end = startOfDay(until, zone);
  const standing = standingPauses(person, catalogue, tx.now).find((one) => holdsAll(one, scope, tx.now, end));
  if (standing !== undefined) return { kind: 'already-paused', until: standing.until };
  const said = await recordStatement(tx, ids, {
    subject: { kind: 'recipient', recipient: person.profile.id },
    scope,
    word: { kind: 'pause', from: tx.now, until: end },
    wayIn,
    speaker: by,
    actor,
    act: ids.uuid(),
  });
  const receipt = receiptOf(said.act, [said], false);
  if (receipt === undefined) throw new Error('An act of one statement has a receipt.');
  return { kind: 'paused', receipt };
}

/** Whether a pause that stands leaves nothing for a new one to add. In doubt it does. */
function holdsAll(
  { from, until, statement, turnedOn }: StandingPause,
  scope: Scope,
  now: Instant,
  end: Instant,
): boolean {
  const { types, channels } = statement.scope;
  const wanted = scope.channels === 'all' ? DECIDED_CHANNELS : scope.channels;
  return (
    from <= now &&
    until >= end &&
    includesTypes(types, scope.types) &&
    (channels === 'all' || wanted.every((channel) => channels.includes(channel))) &&
    !turnedOn.some(({ type, channel }) => reaches(scope, type, channel))
  );
}
