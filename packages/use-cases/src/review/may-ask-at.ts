import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPoint } from '@heed/domain/recipient/recipient';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { Instant } from '@heed/domain/time/instant';
import { isDisowned } from '../disown/is-disowned.ts';
import { stopInForce } from '../opt-out/stop-in-force.ts';
import { isRestricted } from '../recipient/is-restricted.ts';

/** Where a question would go. */
export interface WayToAsk {
  readonly channel: 'EMAIL' | 'SMS';
  readonly point: ContactPoint;
}

/**
 * Returns whether a recipient may be asked something at a contact point now: it is used and arrives, neither they nor anybody there stopped everything, and nobody there
 * may have stopped it in words that no person has read yet.
 */
export function mayAskAt(
  recipient: RecipientState,
  there: AddressState | undefined,
  { channel, point }: WayToAsk,
  { catalogue, at }: { readonly catalogue: Catalogue; readonly at: Instant },
): boolean {
  const everything = { types: { kind: 'all' }, channels: [channel] } as const;
  const own = {
    subject: { kind: 'recipient', recipient: recipient.profile.id },
    statements: standingStatements(recipient.statements, at),
    people: [],
  } as const;
  if (stopInForce(own, everything, catalogue, at) !== undefined) return false;
  const subject = { kind: 'address', address: point.address } as const;
  const said = { subject, statements: there?.statements ?? [], people: [recipient] };
  const isBlocked = channel === 'SMS' && (there?.carrierBlocks.length ?? 0) > 0;
  // Words of the person's own are what a question answers; words from the address may be a stop of whoever has it.
  const waits = (there?.pending ?? []).some(
    ({ holds: { types, channels } }) => types.kind === 'all' && (channels === 'all' || channels.includes(channel)),
  );
  return (
    (there === undefined || there.deliverability.kind === 'deliverable') &&
    !isDisowned(recipient, point.address, there, at) &&
    !isRestricted(recipient, catalogue, { channel, point }, at) &&
    !isBlocked &&
    !waits &&
    stopInForce(said, everything, catalogue, at) === undefined
  );
}
