import { DECIDED_CHANNELS, type Channel } from '../channel/channel.ts';
import { preferredChannel } from '../statement/wishes.ts';
import { restrictionsFor } from '../statement/restriction.ts';
import { findingsOn, type Findings } from './findings.ts';
import type { Reason } from './reason.ts';
import { mustArrive } from './must-arrive.ts';
import { isOffered } from './offered.ts';
import { isTurnedOn } from './permissions.ts';
import type { Case } from './rule.ts';

/** What a channel that is closed for one of these reasons says of the others: nothing. The recipient may well want the message. */
const STILL_WANTED: ReadonlySet<Reason> = new Set<Reason>([
  'NO_CONTACT_POINT',
  'RESTRICTED',
  'UNDELIVERABLE',
  'CARRIER_BLOCKED',
  'NO_CONSENT',
  'CHANNEL_SILENT',
  'QUIET_HOURS',
  'PAUSED',
  'FREQUENCY_LIMIT',
  'ALLOWED_BY_PATIENT',
  'ALLOWED_BY_DEFAULT',
]);
const NOW: ReadonlySet<Reason> = new Set<Reason>(['ALLOWED_BY_PATIENT', 'ALLOWED_BY_DEFAULT', 'REQUIRED_BY_LAW']);
const LATER: ReadonlySet<Reason> = new Set<Reason>(['CHANNEL_SILENT', 'QUIET_HOURS', 'PAUSED', 'FREQUENCY_LIMIT']);

/**
 * Returns the channels by which a message that may not go now may still reach the recipient, best first: those that are open now, those
 * that open later, among each the one that the recipient would rather have, then the portal and, last, the post. A type that must arrive always names one, so that nothing is silently lost;
 * one that the recipient stopped everywhere names none. Also names the post beside a required message that nobody agreed to get here.
 * Rule: docs/rules/use-instead.md
 */
export function remainingChannels(findings: Findings): readonly Channel[] {
  const { opened: asked, deciding, counted } = findings;
  const { reason } = deciding.ruling;
  const must = mustArrive(asked.type);
  if (reason === 'REQUIRED_BY_LAW') return counted.every(({ last }) => isAgreed(last)) ? [] : ['POSTAL'];
  if (NOW.has(reason)) return [];
  if (reason === 'UNKNOWN_RECIPIENT' || reason === 'RECIPIENT_INACTIVE') return must === 'no' ? [] : ['POSTAL'];
  const reasons = DECIDED_CHANNELS.filter((channel) => isOffered(asked.type, channel)).map((channel) => ({
    channel,
    reason:
      channel === asked.channel
        ? reason
        : findingsOn(asked.facts, asked.type, channel, asked.at).deciding.ruling.reason,
  }));
  const others = reasons.filter(({ channel }) => channel !== asked.channel);
  const liked = asked.recipient === undefined ? undefined : preferredChannel(asked.recipient);
  const among = (wanted: ReadonlySet<Reason>) =>
    others
      .filter((other) => wanted.has(other.reason))
      .map(({ channel }) => channel)
      .sort((one, other) => Number(other === liked) - Number(one === liked));
  const open = among(NOW);
  const later = LATER.has(reason) ? [] : among(LATER);
  if (must !== 'no') return withPost(findings, [...open, ...later]);
  const isWanted = reasons.some((one) => STILL_WANTED.has(one.reason));
  return [...open, ...later, ...(isWanted ? offline(findings) : [])];
}

/** The post comes last, and always where nothing else is left. Under "use only these" it is named only then. */
function withPost(asked: Findings, decided: readonly Channel[]): readonly Channel[] {
  const named = [...decided, ...offline(asked)];
  return named.includes('POSTAL') || (named.length > 0 && isUseOnly(asked)) ? named : [...named, 'POSTAL'];
}

function offline(asked: Findings): readonly Channel[] {
  const remains = [...asked.opened.type.remains].sort();
  return isUseOnly(asked) ? remains.filter((channel) => channel !== 'POSTAL') : remains;
}

/** "Use only these" names addresses Heed decides about, and no house: the post is not one of them. */
function isUseOnly({ counted }: Findings): boolean {
  return counted.some(({ last: { said, type, channel } }) =>
    restrictionsFor(said, type, channel).some(({ rule }) => rule.kind === 'use-only'),
  );
}

/** A notice the law wants in writing counts by email only where the person agreed to it (45 CFR 164.404(d)(1)(i), 164.520(c)(3)(i)). */
function isAgreed(asked: Case): boolean {
  return asked.type.channels[asked.channel]?.default === 'on' || isTurnedOn(asked);
}
