import { qrSvg } from '@heed/signed-links/ways/qr-code';
import { isFingerprint } from '@heed/signed-links/token/fingerprint';
import { createLink } from '@heed/use-cases/link/create-link';
import { revokeLinks } from '@heed/use-cases/link/revoke-links';
import type { LinkPurpose } from '@heed/use-cases/ports/links';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { parseRecipientRef } from '../recipient/parse-recipient-ref.ts';
import { RecipientRefInput } from '../recipient/recipient-ref.input.ts';
import { LinkPurposeEnum } from '../schema/enums.ts';
import { Link, RevokedLinks } from './link.type.ts';

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

  @Mutation(() => RevokedLinks, {
    description:
      'Makes every link of a recipient issued until now, or one by its fingerprint, one that can only stop. Pages that are open with them too.',
  })
  @Authorized('links')
  async revokeLinks(
    @Arg('ref', () => RecipientRefInput) ref: RecipientRefInput,
    @Arg('fingerprint', () => String, { nullable: true }) fingerprint: string | undefined,
    @Ctx() { deps, client }: ApiContext,
  ): Promise<RevokedLinks> {
    const recipient = parseRecipientRef(deps.vault, ref);
    if (recipient === undefined) throw new InputProblem('BAD_RECIPIENT_REF', { field: 'ref' });
    const named = fingerprint ?? undefined;
    if (named !== undefined && !isFingerprint(named))
      throw new InputProblem('BAD_FINGERPRINT', { field: 'fingerprint' });
    const { kind } = await revokeLinks(deps, {
      ref: recipient,
      actor: { kind: 'client', client: client.id },
      ...(named === undefined ? {} : { fingerprint: named }),
    });
    if (kind === 'unknown-recipient') throw new InputProblem('UNKNOWN_RECIPIENT', { field: 'ref' });
    return { fingerprint: named ?? null, repeated: kind === 'revoked-before' };
  }

  @FieldResolver(() => String, {
    description:
      'The link as a QR code: an SVG document, black on white, to print on a statement. Print it at least 25 mm wide. Ask for it with purpose PAPER.',
  })
  qrSvg(@Root() { url }: Link): string {
    return qrSvg(url);
  }
}
