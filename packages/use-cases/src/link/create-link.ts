import { findType } from '@heed/domain/catalogue/find-type';
import type { AddressKey } from '@heed/domain/contact/address';
import type { UseCaseDeps } from '../deps.ts';
import { isDisowned } from '../disown/is-disowned.ts';
import type { LinkPurpose, MadeLink } from '../ports/links.ts';
import type { RecipientRef } from '../ports/recipients.ts';
import { liveFrom } from './live-from.ts';

/** What became of a link that was asked for. */
export type CreatedLink =
  | { readonly kind: 'made'; readonly link: MadeLink }
  | { readonly kind: 'unknown-recipient' | 'no-contact-point' | 'unknown-type' };

/**
 * Makes a signed link for a recipient: bound to the address it goes to, where that is known, else to the email address first, then to the telephone number. One whose reader does not know the person comes last:
 * a link that lies there shows nothing.
 */
export async function createLink(
  { links, recipients, catalogues, clock }: Pick<UseCaseDeps, 'links' | 'recipients' | 'catalogues' | 'clock'>,
  {
    ref,
    purpose,
    type,
    goesTo,
  }: {
    readonly ref: RecipientRef;
    readonly purpose: LinkPurpose;
    readonly type?: string;
    /** The address of theirs that it goes to, where that is known: what its reader says of “here” is about that address. */
    readonly goesTo?: AddressKey;
  },
): Promise<CreatedLink> {
  const [id] = await recipients.find([ref]);
  const state = id === undefined ? undefined : await recipients.state(id);
  if (state === undefined) return { kind: 'unknown-recipient' };
  const named = type === undefined ? undefined : findType(await catalogues.current(), type);
  if (type !== undefined && named === undefined) return { kind: 'unknown-type' };
  const ofType = named === undefined ? {} : { type: { key: named.key, code: named.code } };
  const made = { ...ofType, ...liveFrom(state) };
  if (purpose === 'paper')
    return {
      kind: 'made',
      link: await links.make({ purpose, subject: { kind: 'recipient', key: state.profile.key }, ...made }),
    };
  const points = state.profile.contactPoints.filter(
    ({ use, address }) => use !== 'old' && (goesTo === undefined || address === goesTo),
  );
  const addresses = await recipients.addressStates(points.map(({ address }) => address));
  const known = points.filter(({ address }) => !isDisowned(state, address, addresses.get(address), clock.now()));
  const [first] = known.length > 0 ? known : points;
  const point = known.find(({ kind }) => kind === 'email') ?? first;
  if (point === undefined) return { kind: 'no-contact-point' };
  return {
    kind: 'made',
    link: await links.make({ purpose, subject: { kind: 'contact-point', key: point.key }, ...made }),
  };
}
