import { parsePhoneE164 } from '@heed/domain/contact/address';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { recordTextStatus } from '../delivery/record-text-status.ts';
import { isEnd, readTextStatus } from '../delivery/read-text-status.ts';
import type { ListedText, TextLog } from '../ports/text-log.ts';
import { openCarrierDrift } from '../review/open-carrier-drift.ts';
import { receiveText, textKey } from './receive-text.ts';
import { answeredBy, blockedSender, findSender } from './reply-policy.ts';
import type { TextReceived } from './text-received.ts';
import { understandText } from './understand-text.ts';
import { withoutChannel } from './without-channel.ts';

/** How far back the provider is asked: 48 hours, ours. An hourly look sees every text many times before it is out of reach. */
const REACH_MS = 48 * 3_600_000;
/** Keys looked up at once. */
const KEYS_AT_ONCE = 1000;

/** What a comparison with the provider's list found, one at a time. No numbers, no words. */
export type Finding =
  /** A text of a patient that no webhook had brought; it is recorded now. */
  | { readonly kind: 'missed'; readonly sid: string; readonly intent: string; readonly saidAt: Instant }
  /** An end of a text of ours that no status callback had brought; it is recorded now. */
  | { readonly kind: 'missed-status'; readonly sid: string; readonly event: string; readonly saidAt: Instant }
  /** The carrier and the ledger do not agree about a number: a review item is open. */
  | { readonly kind: 'drift'; readonly sid: string; readonly carrier: 'blocked' | 'open' };

/** A text of ours after which nothing comes any more. */
export type EndedText = Pick<ListedText, 'sid' | 'status'>;

/** What was compared and found. */
export interface Reconciled {
  readonly inbound: number;
  readonly outbound: number;
  readonly missed: number;
  readonly missedStatuses: number;
  readonly drifts: number;
  /** When each of the missed texts was said, oldest first. */
  readonly missedAt: readonly Instant[];
  /** Our texts that have ended, as the provider knows them. */
  readonly ended: readonly EndedText[];
}

/** What a comparison needs: the provider’s list, besides the ledger. */
export type ReconcileDeps = Pick<
  UseCaseDeps,
  'ledger' | 'vault' | 'ids' | 'recipients' | 'policy' | 'clock' | 'codes'
> & {
  readonly texts: TextLog;
};

/**
 * Compares the provider's list of the last 48 hours with the ledger: what was missed is taken through the same door as if it had come, in the order it was said; where
 * the carrier and the ledger do not agree, a person looks at it. Safe to repeat, and to run beside webhooks. Throws `TextLogUnavailable`: what was found before that stays.
 */
export async function reconcileTexts(
  deps: ReconcileDeps,
  tell: (finding: Finding) => void = () => undefined,
): Promise<Reconciled> {
  const { inbound, failed, ended, outbound } = await readLists(deps);
  const missed = await replayMissed(deps, inbound, tell);
  const missedStatuses = await replayStatuses(deps, failed, inbound, tell);
  const drifts = await findDrifts(deps, inbound, tell);
  return {
    inbound: inbound.length,
    outbound,
    missed: missed.length,
    missedStatuses,
    drifts,
    missedAt: missed.map(({ at }) => at),
    ended,
  };
}

interface Lists {
  /** What patients texted, oldest first. */
  readonly inbound: readonly ListedText[];
  /** Our texts that say something of their number by failing, oldest first. */
  readonly failed: readonly ListedText[];
  readonly ended: readonly EndedText[];
  readonly outbound: number;
}

async function readLists({ texts, policy, clock }: ReconcileDeps): Promise<Lists> {
  const since = addMilliseconds(clock.now(), -REACH_MS);
  const inbound: ListedText[] = [];
  const failed: ListedText[] = [];
  const ended: EndedText[] = [];
  let outbound = 0;
  for (const { number } of policy.senders) {
    for await (const text of texts.textsTo(number, since)) if (text.direction === 'inbound') inbound.push(text);
    for await (const text of texts.textsFrom(number, since)) {
      if (text.direction !== 'outbound') continue;
      outbound += 1;
      if (isEnd(text.status)) ended.push({ sid: text.sid, status: text.status });
      const read = readTextStatus(text.status, text.errorCode);
      // What arrived needs no word: there may be very many, and the next callback says the same.
      if (read.kind === 'of-the-address' && read.event !== 'DELIVERED') failed.push(text);
    }
  }
  return { inbound: inbound.reverse().sort(bySaying), failed: failed.reverse().sort(bySaying), ended, outbound };
}

/** Twilio lists the newest first and tells times in whole seconds: turned round first, two of one second keep the order they came in. */
function bySaying(one: ListedText, other: ListedText): number {
  return one.at - other.at;
}

async function replayMissed(
  deps: ReconcileDeps,
  inbound: readonly ListedText[],
  tell: (finding: Finding) => void,
): Promise<readonly ListedText[]> {
  const missed: ListedText[] = [];
  for (let start = 0; start < inbound.length; start += KEYS_AT_ONCE) {
    const some = inbound.slice(start, start + KEYS_AT_ONCE);
    const known = await deps.ledger.knownKeys(some.map(({ sid }) => textKey(sid)));
    for (const text of some.filter(({ sid }) => !known.has(textKey(sid)))) {
      const received = await receiveText(deps, receivedOf(text));
      // Its webhook came just now.
      if (received.kind === 'repeated') continue;
      missed.push(text);
      const intent = received.kind === 'recorded' ? received.intent : 'UNREADABLE_SENDER';
      tell({ kind: 'missed', sid: text.sid, intent, saidAt: text.at });
    }
  }
  await repeatStarts(deps, inbound, missed);
  return missed;
}

/** START opens what was stopped before it. A stop that was read late was not there yet when a later START came, so that START is heard again. */
async function repeatStarts(
  deps: ReconcileDeps,
  inbound: readonly ListedText[],
  missed: readonly ListedText[],
): Promise<void> {
  for (const late of missed) {
    const start = inbound.findLast((text) => text.from === late.from && text.at > late.at && asksFor(text) === 'START');
    if (start !== undefined && start.sid !== late.sid)
      await receiveText(deps, { ...receivedOf(start), messageSid: `${start.sid}:after:${late.sid}` });
  }
}

async function replayStatuses(
  deps: ReconcileDeps,
  failed: readonly ListedText[],
  inbound: readonly ListedText[],
  tell: (finding: Finding) => void,
): Promise<number> {
  let missed = 0;
  for (const { sid, at, ...text } of failed) {
    // Whoever texted START since took the block away with it.
    const to = withoutChannel(text.to);
    if (
      inbound.some(
        ({ from, at: later, ...said }) => withoutChannel(from) === to && later >= at && asksFor(said) === 'START',
      )
    )
      continue;
    const recorded = await recordTextStatus(deps, { ...text, sid, at });
    if (recorded.kind !== 'recorded') continue;
    missed += 1;
    tell({ kind: 'missed-status', sid, event: recorded.event, saidAt: at });
  }
  return missed;
}

/** Compares the last word that the carrier acts on by itself with what the ledger says of the number. */
async function findDrifts(
  deps: ReconcileDeps,
  inbound: readonly ListedText[],
  tell: (finding: Finding) => void,
): Promise<number> {
  const last = new Map<string, { readonly text: ListedText; readonly carrier: 'blocked' | 'open' }>();
  for (const text of inbound) {
    const intent = asksFor(text);
    if (intent !== 'STOP' && intent !== 'START') continue;
    const by = answeredBy(findSender(deps.policy, text), text.to, { body: text.body, intent, optOutType: undefined });
    if (by === 'twilio')
      last.set(`${text.from} ${blockedSender(deps.policy, text)}`, {
        text,
        carrier: intent === 'STOP' ? 'blocked' : 'open',
      });
  }
  let drifts = 0;
  for (const { text, carrier } of last.values()) {
    const phone = parsePhoneE164(withoutChannel(text.from));
    if (phone === undefined) continue;
    const address = deps.vault.addressKey({ kind: 'phone', value: phone });
    if (
      !(await openCarrierDrift(deps, {
        address,
        key: `drift:${text.sid}`,
        carrier,
        sender: blockedSender(deps.policy, text),
      }))
    )
      continue;
    drifts += 1;
    tell({ kind: 'drift', sid: text.sid, carrier });
  }
  return drifts;
}

function asksFor({ body }: Pick<ListedText, 'body'>): string {
  return understandText({ body }, undefined).intent;
}

function receivedOf({ sid, from, to, body, at, messagingServiceSid, raw }: ListedText): TextReceived {
  return {
    messageSid: sid,
    from,
    to,
    body,
    raw,
    saidAt: at,
    ...(messagingServiceSid === undefined ? {} : { messagingServiceSid }),
  };
}
