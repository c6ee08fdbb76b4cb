import { isSuperseded, type SentLink } from '@heed/domain/recipient/link-standing';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { isDisowned } from '../disown/is-disowned.ts';
import { survivorOf } from '../recipient/survivor-of.ts';

/** What a link, and every page that was opened with it, may still be: `superseded` and `disowned` can only stop. */
export type LinkStanding = 'live' | 'superseded' | 'disowned';

/**
 * Returns how a link stands now, whatever it was when it was opened: revoked since, sent to an address that is the recipient's no more, or to one whose reader said that
 * they do not know the person.
 */
export async function readStanding(
  { recipients, clock }: Pick<UseCaseDeps, 'recipients' | 'clock'>,
  { recipient, ...link }: SentLink & { readonly recipient: RecipientId },
): Promise<LinkStanding> {
  const person = await survivorOf(recipients, recipient);
  if (person === undefined) return 'superseded';
  const address = person.profile.contactPoints.find(({ id }) => id === link.contactPoint)?.address;
  const there = address === undefined ? undefined : (await recipients.addressStates([address])).get(address);
  const now = clock.now();
  if (address !== undefined && isDisowned(person, address, there, now)) return 'disowned';
  return isSuperseded(person, there, link, now) ? 'superseded' : 'live';
}
