import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import { maskAddress } from '@heed/domain/contact/mask-address';
import { parseAddress } from '@heed/domain/contact/address';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import type { ContactPoint } from './contact-point.type.ts';
import { toContactPoint } from './to-contact-point.ts';

/** Returns a recipient's contact point with its address masked, or null when it is gone. */
export async function loadContactPoint(
  { deps }: { readonly deps: Pick<UseCaseDeps, 'recipients' | 'vault'> },
  recipient: RecipientId,
  id: ContactPointId,
): Promise<ContactPoint | null> {
  const state = await deps.recipients.state(recipient);
  const point = state?.profile.contactPoints.find((one) => one.id === id);
  if (point === undefined) return null;
  const plain = (await deps.vault.open([point.sealed])).get(point.sealed);
  const address = plain === undefined ? undefined : parseAddress(point.kind, plain);
  return toContactPoint(point, address === undefined ? null : maskAddress(address));
}
