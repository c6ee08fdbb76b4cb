import type { AppLoadContext } from '@remix-run/node';
import { parseAddress } from '@heed/domain/contact/address';
import { requestFreshLink } from '@heed/use-cases/link/request-fresh-link';
import type { PatientSession } from './session.ts';

/** Sends a fresh link to the address that the old one was sent to, and to no other. Over the limit nothing is sent; the page says the same. */
export async function sendFreshLink(
  { deps, limits }: AppLoadContext,
  { recipient, contactPoint }: PatientSession,
  formId: string,
): Promise<void> {
  const state = await deps.recipients.state(recipient);
  const point =
    state?.profile.contactPoints.find(({ id }) => id === contactPoint) ??
    state?.profile.contactPoints.find(({ kind, use }) => kind === 'email' && use !== 'old');
  if (point === undefined || !(await limits.linksPerAddress.take(point.address))) return;
  const opened = await deps.vault.open([point.sealed]);
  const address = parseAddress(point.kind, opened.get(point.sealed) ?? '');
  if (address !== undefined) await requestFreshLink(deps, { address, formId });
}
