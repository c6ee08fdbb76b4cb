import { findType } from '@heed/domain/catalogue/find-type';
import type { UseCaseDeps } from '../deps.ts';
import type { LinkPurpose, MadeLink } from '../ports/links.ts';
import type { RecipientRef } from '../ports/recipients.ts';

/** What became of a link that was asked for. */
export type CreatedLink =
  | { readonly kind: 'made'; readonly link: MadeLink }
  | { readonly kind: 'unknown-recipient' | 'no-contact-point' | 'unknown-type' };

/** Makes a signed link for a recipient: bound to the email address first, else to the telephone number. */
export async function createLink(
  { links, recipients, catalogues }: Pick<UseCaseDeps, 'links' | 'recipients' | 'catalogues'>,
  { ref, purpose, type }: { readonly ref: RecipientRef; readonly purpose: LinkPurpose; readonly type?: string },
): Promise<CreatedLink> {
  const [id] = await recipients.find([ref]);
  const state = id === undefined ? undefined : await recipients.state(id);
  if (state === undefined) return { kind: 'unknown-recipient' };
  const known = type === undefined ? undefined : findType(await catalogues.current(), type);
  if (type !== undefined && known === undefined) return { kind: 'unknown-type' };
  const ofType = known === undefined ? {} : { type: { key: known.key, code: known.code } };
  if (purpose === 'paper')
    return {
      kind: 'made',
      link: await links.make({ purpose, subject: { kind: 'recipient', key: state.profile.key }, ...ofType }),
    };
  const points = state.profile.contactPoints.filter(({ use }) => use !== 'old');
  const point = points.find(({ kind }) => kind === 'email') ?? points[0];
  if (point === undefined) return { kind: 'no-contact-point' };
  return {
    kind: 'made',
    link: await links.make({ purpose, subject: { kind: 'contact-point', key: point.key }, ...ofType }),
  };
}
