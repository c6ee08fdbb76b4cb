import type { CommunicationType, Organisation } from '@heed/domain/catalogue/catalogue';
import { findType } from '@heed/domain/catalogue/find-type';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import { addressKindOf } from '@heed/domain/channel/channel';
import type { DecisionTarget } from '@heed/domain/decision/decision';
import { contactPointsFor } from '@heed/domain/decision/usable-contact-points';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import { languageOf } from '@heed/domain/statement/wishes';
import type { UseCaseDeps } from '../deps.ts';
import { liveFrom } from '../link/live-from.ts';
import type { FactsTarget } from '../ports/decision-facts.ts';
import type { LinkRequest, MadeLink } from '../ports/links.ts';

/** All that a notice is made of; the words are written at the edge. */
export interface NoticeParts {
  readonly language: LanguageTag | undefined;
  readonly organisation: Organisation;
  readonly type: CommunicationType;
  readonly channel: DecidedChannel;
  /** Opens the preference center. */
  readonly manage: MadeLink;
  /** Stops this type. */
  readonly stop: MadeLink;
  /** Where an answer in words goes. */
  readonly replyMailbox: string;
  /** Headers that go into a mail; empty on other channels. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** What became of a notice that was asked for. */
export type ComposedNotice =
  | { readonly kind: 'notice'; readonly parts: NoticeParts }
  | { readonly kind: 'unknown-type' }
  | { readonly kind: 'unknown-recipient' };

type Deps = Pick<UseCaseDeps, 'facts' | 'links' | 'clock'>;

/** Returns what a message of a type must carry so that its reader can stop it. */
export async function composeNotice(
  { facts, links, clock }: Deps,
  input: {
    readonly target: FactsTarget;
    readonly type: string;
    readonly channel: DecidedChannel;
    readonly language?: LanguageTag;
  },
): Promise<ComposedNotice> {
  const { facts: known } = await facts.read([input.target]);
  const [first] = known;
  const type = first === undefined ? undefined : findType(first.catalogue, input.type);
  if (first === undefined || type === undefined) return { kind: 'unknown-type' };
  const { target } = first;
  if (target.kind === 'unknown') return { kind: 'unknown-recipient' };
  const subject = subjectOf(target, input.channel, clock.now());
  const ofType = { type: { key: type.key, code: type.code } };
  const from = target.kind === 'recipient' ? liveFrom(target.state) : {};
  const manage = await links.make({ purpose: 'manage', subject, ...from });
  const stop = await links.make({ purpose: 'stop', subject, ...ofType, ...from });
  const language = input.language ?? (target.kind === 'recipient' ? languageOf(target.state) : undefined);
  return {
    kind: 'notice',
    parts: {
      language,
      organisation: first.catalogue.organisation,
      type,
      channel: input.channel,
      manage,
      stop,
      replyMailbox: stop.replyMailbox,
      headers: input.channel === 'EMAIL' && type.stoppable !== 'locked' ? headersOf(type, stop) : [],
    },
  };
}

type KnownTarget = Exclude<DecisionTarget, { kind: 'unknown' }>;

function subjectOf(
  target: KnownTarget,
  channel: DecidedChannel,
  at: ReturnType<Deps['clock']['now']>,
): LinkRequest['subject'] {
  if (target.kind === 'address') return { kind: 'address', address: target.address };
  const { profile } = target.state;
  const point =
    contactPointsFor(profile, channel, at)[0] ??
    profile.contactPoints.find(({ kind, use }) => use !== 'old' && kind === addressKindOf(channel));
  return point === undefined ? { kind: 'recipient', key: profile.key } : { kind: 'contact-point', key: point.key };
}

/** RFC 8058 §3.1 for one click, RFC 2369 for the mailbox, RFC 2919 for the list's name. Both must be covered by the sender's DKIM signature. */
function headersOf(type: CommunicationType, stop: MadeLink): NoticeParts['headers'] {
  const domain = stop.mailbox.slice(stop.mailbox.indexOf('@') + 1);
  return [
    { name: 'List-Unsubscribe', value: `<${stop.oneClickUrl}>, <mailto:${stop.mailbox}>` },
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
    // A number instead of a name: what a list is called is seen by whoever sees the mail (45 CFR 160.103).
    { name: 'List-Id', value: `<t${String(type.code)}.${domain}>` },
  ];
}
