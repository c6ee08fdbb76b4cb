import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import { decide } from '@heed/domain/decision/decide';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import type { Reason } from '@heed/domain/decision/reason';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';

/** What of a channel is closed for one recipient. */
export interface Suppression {
  readonly recipient: RecipientId;
  readonly types: readonly { readonly type: CommunicationTypeKey; readonly reason: Reason }[];
  /** Whether every type that is sent on the channel is closed. */
  readonly isWhole: boolean;
}

/** One part of the list. */
export interface SuppressionPage {
  readonly suppressions: readonly Suppression[];
  /** The last recipient looked at: where the next part begins. `undefined` when there was nobody. */
  readonly through: RecipientId | undefined;
  readonly hasMore: boolean;
  /** The place in the ledger that the whole part reflects at least. */
  readonly asOf: LedgerPosition;
}

/** Recipients read at a time, and at most for one part: a long stretch of people without any stop comes back as an empty part. */
const PAGE = 500;
const MOST_LOOKED_AT = 5_000;

/** Closed by what somebody said, or by what happened to the address. What is only off by default is no suppression: nobody may send it anyway. */
const CLOSED: ReadonlySet<Reason> = new Set<Reason>([
  'RECIPIENT_INACTIVE',
  'RESTRICTED',
  'UNDELIVERABLE',
  'ADDRESS_STOPPED',
  'CARRIER_BLOCKED',
  'REQUEST_PENDING',
  'STOPPED',
  'AUTHORIZATION_REVOKED',
]);

/** Returns everybody for whom something is closed on a channel now, in a stable order, at most `first` at a time. */
export async function readSuppressions(
  { recipients, facts, clock }: Pick<UseCaseDeps, 'recipients' | 'facts' | 'clock'>,
  { channel, after, first }: { readonly channel: DecidedChannel; readonly after?: RecipientId; readonly first: number },
): Promise<SuppressionPage> {
  const now = clock.now();
  const suppressions: Suppression[] = [];
  let through = after;
  let asOf: LedgerPosition | undefined;
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += PAGE) {
    const page = await recipients.page(through, PAGE);
    const ids = page.map(({ profile }) => profile.id);
    const known = await facts.read(ids.map((id) => ({ kind: 'recipient', ref: { kind: 'id', id } })));
    asOf = asOf === undefined || known.asOf < asOf ? known.asOf : asOf;
    for (const [index, id] of ids.entries()) {
      const about = known.facts[index];
      // Who was merged away is answered for under the survivor's own id.
      const found = about === undefined || isMergedAway(about, id) ? undefined : suppressionOf(about, id, channel, now);
      if (found !== undefined) suppressions.push(found);
      through = id;
      if (suppressions.length === first)
        return { suppressions, through, hasMore: index < ids.length - 1 || ids.length === PAGE, asOf };
    }
    if (ids.length < PAGE) return { suppressions, through, hasMore: false, asOf };
  }
  return { suppressions, through, hasMore: true, asOf: asOf ?? (0 as LedgerPosition) };
}

function isMergedAway({ target }: DecisionFacts, id: RecipientId): boolean {
  return target.kind !== 'recipient' || target.state.profile.id !== id;
}

function suppressionOf(
  facts: DecisionFacts,
  recipient: RecipientId,
  channel: DecidedChannel,
  at: Instant,
): Suppression | undefined {
  const offered = facts.catalogue.types.filter((type) => !type.retired && type.channels[channel] !== undefined);
  const types = offered.flatMap(({ key }) => {
    const { reason } = decide(facts, { type: key, channel, at });
    return CLOSED.has(reason) ? [{ type: key, reason }] : [];
  });
  return types.length === 0 ? undefined : { recipient, types, isWhole: types.length === offered.length };
}
