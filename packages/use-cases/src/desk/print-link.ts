import type { LanguageTag, RecipientId } from '@heed/domain/recipient/recipient';
import { languageOf } from '@heed/domain/statement/wishes';
import type { UseCaseDeps } from '../deps.ts';
import { createLink } from '../link/create-link.ts';
import type { MadeLink } from '../ports/links.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { lookBy, mayChange, type StaffMember } from './staff-member.ts';

/** What became of a sheet that was asked for. */
export type PrintedLink =
  | { readonly kind: 'made'; readonly link: MadeLink; readonly language: LanguageTag | undefined }
  | { readonly kind: 'not-permitted' | 'unknown-recipient' };

/** Makes a link to print for a patient: whoever holds the paper can stop, and ask for a link to the address on file. That it was made is kept first. */
export async function printLink(
  deps: Pick<UseCaseDeps, 'links' | 'recipients' | 'catalogues' | 'looks' | 'clock'>,
  { recipient, by }: { readonly recipient: RecipientId; readonly by: StaffMember },
): Promise<PrintedLink> {
  if (!mayChange(by)) return { kind: 'not-permitted' };
  const state = await survivorOf(deps.recipients, recipient);
  if (state === undefined || state.profile.status.kind === 'erased') return { kind: 'unknown-recipient' };
  const { id } = state.profile;
  await deps.looks.keep([lookBy(by, 'printed', id)]);
  const made = await createLink(deps, { ref: { kind: 'id', id }, purpose: 'paper' });
  return made.kind === 'made'
    ? { kind: 'made', link: made.link, language: languageOf(state) }
    : { kind: 'unknown-recipient' };
}
