import { qrSvg } from '@heed/signed-links/ways/qr-code';
import { createLink } from '@heed/use-cases/link/create-link';
import type { LinkPurpose } from '@heed/use-cases/ports/links';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { parseRecipientRef } from '../recipient/parse-recipient-ref.ts';
import { RecipientRefInput } from '../recipient/recipient-ref.input.ts';
import { LinkPurposeEnum } from '../schema/enums.ts';
import { Link } from './link.type.ts';

/** Signed links for sending systems that write their own notices. */
@Resolver(() => Link)
export class LinkResolver {
  @Mutation(() => Link, { description: 'Makes a signed link for a recipient.' })
  @Authorized('links')
  async createLink(
    @Arg('ref', () => RecipientRefInput) ref: RecipientRefInput,
    @Arg('purpose', () => LinkPurposeEnum) purpose: LinkPurpose,
    @Ctx() { deps }: ApiContext,
  ): Promise<Link> {
    const recipient = parseRecipientRef(deps.vault, ref);
    if (recipient === undefined) throw new InputProblem('BAD_RECIPIENT_REF', { field: 'ref' });
    const made = await createLink(deps, { ref: recipient, purpose });
    if (made.kind === 'no-contact-point') throw new InputProblem('NO_CONTACT_POINT', { field: 'ref' });
    if (made.kind !== 'made') throw new InputProblem('UNKNOWN_RECIPIENT', { field: 'ref' });
    const { url, expiresAt, fingerprint } = made.link;
    return { purpose, url, expiresAt: expiresAt ?? null, fingerprint };
  }

  @FieldResolver(() => String, {
    description:
      'The link as a QR code: an SVG document, black on white, to print on a statement. Print it at least 25 mm wide. Ask for it with purpose PAPER.',
  })
  qrSvg(@Root() { url }: Link): string {
    return qrSvg(url);
  }
}
