import { assertNever } from '@heed/domain/brand';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { isPausable, pausesOn } from '@heed/domain/decision/pauses-on';
import { callHours } from '@heed/domain/decision/quiet-hours';
import { contactPointsFor } from '@heed/domain/decision/usable-contact-points';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { CONFIRM_WITHIN_MS } from '@heed/domain/request/revocation-rule';
import { holdOf } from '@heed/domain/silence/channel-signals';
import { standingStatements } from '@heed/domain/statement/latest-word';
import { latestWish } from '@heed/domain/statement/wishes';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { mayBeWritten } from '../link/may-be-written.ts';
import type { OutgoingMessage } from '../ports/outgoing.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { mayAskAt } from '../review/may-ask-at.ts';

/** Whether a message of Heed's own may leave now. */
export type Leave =
  | { readonly kind: 'now' }
  /** It was stopped, or cannot arrive, since it was put into the queue. */
  | { readonly kind: 'never' }
  /** To be looked at again then. */
  | { readonly kind: 'later'; readonly notBefore: Instant };

type Deps = Pick<UseCaseDeps, 'recipients' | 'catalogues' | 'clock' | 'watch'>;

const NOW: Leave = { kind: 'now' };
const NEVER: Leave = { kind: 'never' };

/**
 * Decides at the door, not when it was queued, whether a message of Heed's own leaves: a queue may be hours behind. What Heed sends of itself waits for the person's hours and
 * pauses, and while stops may not be heard; what somebody asked for just now does not, five minutes long. What only confirms an act leaves.
 */
export async function mayLeave(deps: Deps, message: OutgoingMessage): Promise<Leave> {
  const { content } = message;
  switch (content.kind) {
    case 'review-request':
      return mayAsk(deps, message);
    case 'fresh-link':
      return message.channel === 'EMAIL' ? NOW : mayText(deps, message, content.askedAt);
    case 'address-given':
      return message.channel === 'EMAIL' ? NOW : mayText(deps, message, undefined);
    case 'stop-confirmed':
    case 'start-confirmed':
    case 'help':
    case 'form-stop-notice':
    case 'one-time-code':
      return NOW;
    default:
      return assertNever(content);
  }
}

async function mayAsk(deps: Deps, message: OutgoingMessage): Promise<Leave> {
  const { recipients, catalogues, clock } = deps;
  const at = clock.now();
  const { channel, address } = message;
  const catalogue = await catalogues.current();
  const recipient = message.recipient === undefined ? undefined : await survivorOf(recipients, message.recipient);
  if (recipient?.profile.status.kind !== 'active') return NEVER;
  const point = contactPointsFor(recipient.profile, channel, at).find((one) => one.address === address);
  if (point === undefined) return NEVER;
  const there = (await recipients.addressStates([address])).get(address);
  if (!mayAskAt(recipient, there, { channel, point }, { catalogue, at })) return NEVER;
  return waitsFor(deps, recipient, { channel, catalogue, at });
}

async function mayText(
  deps: Deps,
  { address, recipient: id }: OutgoingMessage,
  askedAt: Instant | undefined,
): Promise<Leave> {
  const { recipients, catalogues, clock } = deps;
  const at = clock.now();
  const catalogue = await catalogues.current();
  const state = (await recipients.addressStates([address])).get(address);
  if (!mayBeWritten(state, { kind: 'phone' }, catalogue, at)) return NEVER;
  if (askedAt !== undefined && at - askedAt <= CONFIRM_WITHIN_MS) return NOW;
  const recipient = id === undefined ? undefined : await survivorOf(recipients, id);
  return recipient === undefined ? NEVER : waitsFor(deps, recipient, { channel: 'SMS', catalogue, at });
}

interface Moment {
  readonly channel: 'EMAIL' | 'SMS';
  readonly catalogue: Catalogue;
  readonly at: Instant;
}

async function waitsFor({ watch }: Deps, recipient: RecipientState, moment: Moment): Promise<Leave> {
  const { channel, at } = moment;
  const paused = endOfPause(recipient, moment);
  if (paused !== undefined) return { kind: 'later', notBefore: paused };
  const said = standingStatements(recipient.statements, at).filter(
    ({ scope: { channels } }) => channels === 'all' || channels.includes(channel),
  );
  const hours = callHours(channel, at, recipient.profile.timeZone, latestWish(said, 'contact-hours')?.word);
  if (hours.kind === 'closed') return { kind: 'later', notBefore: hours.opensAt };
  const hold = channel === 'SMS' ? holdOf(await watch.signals(), at) : undefined;
  return hold?.isHeld === true ? { kind: 'later', notBefore: hold.until } : NOW;
}

/** When the first of the pauses ends, where everything on the channel that can be paused is paused; a question is no reason to break in. */
function endOfPause({ statements }: RecipientState, { channel, catalogue, at }: Moment): Instant | undefined {
  const said = standingStatements(statements, at);
  const texted = catalogue.types.filter(({ retired, channels }) => !retired && channels[channel] !== undefined);
  const ends = texted.flatMap((type) => {
    const running = pausesOn({ said, type, channel }).filter(({ from, until }) => from <= at && at < until);
    const [first] = running.map(({ until }) => until).sort((one, other) => other - one);
    return first === undefined ? [] : [first];
  });
  const pausable = texted.filter((type) => isPausable(type));
  return pausable.length > 0 && ends.length === pausable.length ? (Math.min(...ends) as Instant) : undefined;
}
