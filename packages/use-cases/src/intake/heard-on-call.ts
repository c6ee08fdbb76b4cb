import type { EntryId } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';

/**
 * What may be said of a choice on the phone line.
 * - `stopped-all`: nothing goes to the number any more, by text or automated call.
 * - `stopped-asked`: what was named is stopped.
 * - `held`: a person reads it, and what may be stopped is held until then.
 * - `passed-on`: a person reads it.
 */
export type HeardOnCall = 'stopped-all' | 'stopped-asked' | 'held' | 'passed-on';

/** Returns what may be said, by what was written: the same for the first delivery and for any other. */
export async function heardOnCall(
  { ledger }: Pick<UseCaseDeps, 'ledger'>,
  entries: readonly EntryId[],
): Promise<HeardOnCall> {
  const found = await Promise.all(entries.map((id) => ledger.entry(id)));
  const events = found.flatMap((one) => (one === undefined ? [] : [one.entry.event]));
  const stops = events.flatMap((event) => (event.kind === 'statement-recorded' ? [event.statement] : []));
  const isEverything = stops.some(
    ({ subject, scope: { types, channels } }) =>
      subject.kind === 'address' && types.kind === 'all' && channels.includes('SMS') && channels.includes('VOICE'),
  );
  if (isEverything) return 'stopped-all';
  if (stops.length > 0) return 'stopped-asked';
  return events.some((event) => event.kind === 'request-received' && event.request.holds !== undefined)
    ? 'held'
    : 'passed-on';
}
