import type { LanguageTag } from '@heed/domain/recipient/recipient';
import { composeNotice } from '@heed/use-cases/notice/compose-notice';
import type { FactsTarget } from '@heed/use-cases/ports/decision-facts';
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { badAddressOn, parseAddressOn } from '../decision/parse-request.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { parseRecipientRef } from '../recipient/parse-recipient-ref.ts';
import { Notice, NoticeRequestInput } from './notice.type.ts';
import { toNotice } from './to-notice.ts';

/** Opt-out notices. */
@Resolver()
export class NoticeResolver {
  @Query(() => Notice, {
    description: 'What one message must carry so that its reader can stop it: words, links, headers.',
  })
  @Authorized('notice')
  async notice(
    @Arg('request', () => NoticeRequestInput) request: NoticeRequestInput,
    @Ctx() context: ApiContext,
  ): Promise<Notice> {
    const { deps, client, config } = context;
    const { type, channel, language } = request;
    if (client.types?.includes(type) === false) throw new InputProblem('TYPE_NOT_PERMITTED', { field: 'type' });
    const composed = await composeNotice(deps, {
      target: targetOf(context, request),
      type,
      channel,
      ...(typeof language === 'string' ? { language: language as LanguageTag } : {}),
    });
    if (composed.kind === 'unknown-type') throw new InputProblem('UNKNOWN_TYPE', { field: 'type' });
    if (composed.kind === 'unknown-recipient') throw new InputProblem('UNKNOWN_RECIPIENT', { field: 'recipient' });
    return toNotice(composed.parts, config.publicUrl);
  }
}

function targetOf({ deps }: ApiContext, { recipient, address, channel }: NoticeRequestInput): FactsTarget {
  if (recipient) {
    const ref = parseRecipientRef(deps.vault, recipient);
    if (ref === undefined || address)
      throw new InputProblem(address ? 'RECIPIENT_OR_ADDRESS' : 'BAD_RECIPIENT_REF', { field: 'recipient' });
    return { kind: 'recipient', ref };
  }
  if (!address) throw new InputProblem('RECIPIENT_OR_ADDRESS', { field: 'recipient' });
  const parsed = parseAddressOn(channel, address);
  if (parsed === undefined) throw new InputProblem(badAddressOn(channel), { field: 'address' });
  return { kind: 'address', address: deps.vault.addressKey(parsed) };
}
