import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AddressKey } from '../contact/address.ts';
import type { Question } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { ContactPoint, RecipientId } from '../recipient/recipient.ts';
import type { Statement } from '../statement/statement.ts';
import { blocked, faultOf, waits } from './reference-addresses.ts';
import { isOpenHour } from './reference-hours.ts';
import {
  after,
  beats,
  claim,
  counts,
  hits,
  last,
  mayReachThrough,
  more,
  profileOf,
  sayings,
} from './reference-words.ts';

/** What the reference says: the reason, the statement behind it, the contact point. */
export interface ReferenceAnswer {
  readonly reason: Reason;
  readonly statement: string | undefined;
  readonly point: string | undefined;
}

const DAY = 24 * 60 * 60_000;

/**
 * Answers from the whole history, entry by entry, in the plainest way there is: no states, no dropping, nothing shared with the code
 * under test but the types. Slow, and meant to be read beside the table of rules.
 */
export function referenceDecide(
  history: readonly LedgerEntry[],
  id: RecipientId,
  catalogue: Catalogue,
  { type: key, channel, at }: Question,
  /** What was said about hours, where it is not what the history says alone. */
  hours?: readonly Statement[],
): ReferenceAnswer {
  const type = catalogue.types.find((one) => one.key === key);
  if (type === undefined) throw new Error('No such type.');
  const answer = (reason: Reason, statement?: Statement, point?: ContactPoint): ReferenceAnswer => ({
    reason,
    statement: statement?.id,
    point: point?.id,
  });

  const profile = profileOf(history, id);
  if (profile === undefined) return answer('UNKNOWN_RECIPIENT');
  if (profile.status.kind !== 'active') return answer('RECIPIENT_INACTIVE');
  const said = sayings(history, `r:${id}`, at).filter((one) => counts(one, type));
  const saidOf = (address: AddressKey) => sayings(history, `a:${address}`, at).filter((one) => counts(one, type));

  // 3
  const kind = channel === 'EMAIL' ? 'email' : 'phone';
  let points = profile.contactPoints
    .filter((point) => point.kind === kind && point.use !== 'old' && (point.validFrom ?? -Infinity) <= at)
    .filter((point) => mayReachThrough(profile, point, type, at))
    .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
  if (points.length === 0) return answer('NO_CONTACT_POINT');

  // 4
  const restrictions = said.filter((one, place) => {
    if (one.word.kind !== 'restrict' || !hits(one.scope, type, channel, true)) return false;
    const lifted = said.some(
      (lift) =>
        lift.word.kind === 'lift-restriction' &&
        hits(lift.scope, type, channel) &&
        after(lift, one) &&
        beats(lift, one),
    );
    const replaced =
      one.word.rule.kind === 'use-only' &&
      said.some(
        (later, laterPlace) =>
          laterPlace > place &&
          later.word.kind === 'restrict' &&
          later.word.rule.kind === 'use-only' &&
          hits(later.scope, type, channel, true) &&
          (!claim(later) || claim(one)) &&
          !(type.minorConsented && later.speaker.kind === 'representative' && one.speaker.kind !== 'representative'),
      );
    return !lifted && !replaced;
  });
  const barrier = (point: ContactPoint) =>
    restrictions.find(({ word }) => {
      if (word.kind !== 'restrict') return false;
      const named = word.rule.contactPoints.includes(point.id);
      return word.rule.kind === 'use-only' ? !named : named;
    });
  const [first] = points;
  const free = points.filter((point) => barrier(point) === undefined);
  if (free.length === 0) return answer('RESTRICTED', first === undefined ? undefined : barrier(first));
  points = free;

  // 5
  const strangerAt = (point: ContactPoint): Statement | undefined => {
    const there = saidOf(point.address);
    const proofs = said.filter(
      (one) => (more(one) || one.word.kind === 'confirm') && one.proof?.address === point.address,
    );
    const reclaims = there.filter(
      (one) =>
        one.word.kind === 'reclaim' &&
        hits(one.scope, type, channel) &&
        (one.speaker.kind === 'staff' || one.proof?.address === point.address || claim(one)),
    );
    return last(
      there.filter(
        (one) =>
          one.word.kind === 'disown' &&
          hits(one.scope, type, channel, true) &&
          ![...proofs, ...reclaims].some((yes) => after(yes, one) && beats(yes, one)),
      ),
    );
  };
  const [preferred] = points;
  points = points.filter((point) => {
    if (point.validTo !== undefined && point.validTo <= at) return false;
    if (channel === 'SMS' && point.textCapable === false) return false;
    if (strangerAt(point) !== undefined) return false;
    const fault = faultOf(history, point.address);
    if (fault === undefined) return true;
    const closes: Record<string, readonly string[]> = {
      'hard-bounce': ['EMAIL'],
      complaint: ['EMAIL', 'SMS'],
      landline: ['SMS'],
      reassigned: ['EMAIL', 'SMS', 'VOICE'],
      invalid: ['EMAIL', 'SMS', 'VOICE'],
    };
    if (closes[fault.why]?.includes(channel) !== true) return true;
    if (fault.why === 'reassigned' && (point.validFrom ?? -Infinity) > fault.since) return true;
    return said.some(
      (one) =>
        (more(one) || one.word.kind === 'confirm') && one.proof?.address === point.address && one.saidAt > fault.since,
    );
  });
  if (points.length === 0) return answer('UNDELIVERABLE', preferred === undefined ? undefined : strangerAt(preferred));

  // 6
  const stopAt = (point: ContactPoint): Statement | undefined => {
    const there = saidOf(point.address);
    return last(
      there.filter(
        (stop) =>
          stop.word.kind === 'stop' &&
          hits(stop.scope, type, channel, true) &&
          !(
            stop.speaker.kind === 'reader' &&
            said.some(
              (back) =>
                ['reclaim', 'use-contact-point'].includes(back.word.kind) &&
                back.proof?.address === point.address &&
                after(back, stop) &&
                beats(back, stop),
            )
          ) &&
          ![
            ...there.filter((one) => one.wayIn === 'SMS' || one.proof?.address === point.address || claim(one)),
            ...said.filter((one) => one.proof?.address === point.address),
          ].some(
            (allow) =>
              allow.word.kind === 'allow' &&
              hits(allow.scope, type, channel) &&
              after(allow, stop) &&
              beats(allow, stop),
          ),
      ),
    );
  };
  const [best] = points;
  const unstopped = points.filter((point) => stopAt(point) === undefined);
  const unblocked = unstopped.filter((point) => channel !== 'SMS' || !blocked(history, point.address));
  if (unblocked.length === 0)
    return unstopped.length > 0
      ? answer('CARRIER_BLOCKED')
      : answer('ADDRESS_STOPPED', best === undefined ? undefined : stopAt(best));
  points = unblocked;

  // 7
  const law = type.basis.kind === 'required-by-law';
  const always = law || type.stoppable === 'locked';
  const theirs = profile.contactPoints.filter((point) => point.kind === kind && point.use !== 'old');
  if (!always && waits(history, id, theirs, type, channel)) return answer('REQUEST_PENDING');

  // 8
  const offered = !type.retired && type.channels[channel] !== undefined;
  if (law && offered) return answer('REQUIRED_BY_LAW', undefined, points[0]);

  // 9
  const allows = said.filter(({ word, scope }) => word.kind === 'allow' && hits(scope, type, channel));
  const signed = said.filter(
    ({ word, scope }) => type.basis.kind === 'authorization' && word.kind === 'authorize' && hits(scope, type, channel),
  );
  const stops = said.filter(({ word, scope }) => word.kind === 'stop' && hits(scope, type, channel, true));
  const stop = last(stops.filter((one) => ![...allows, ...signed].some((yes) => after(yes, one) && beats(yes, one))));
  if (!always && stop !== undefined) return answer('STOPPED', stop);

  // 10
  let live: Statement | undefined;
  if (type.basis.kind === 'authorization') {
    let why: Reason = 'NO_AUTHORIZATION';
    let behind: Statement | undefined;
    for (const one of signed) {
      if (one.word.kind !== 'authorize' || one.word.from > at) continue;
      if (type.thirdPartyPays === true && !one.word.thirdPartyPays) continue;
      const { document, until } = one.word;
      const revocation = last(
        said.filter(
          (other) =>
            other.word.kind === 'revoke-authorization' &&
            hits(other.scope, type, channel, true) &&
            (other.word.document === undefined || other.word.document === document) &&
            !(after(one, other) && beats(one, other)),
        ),
      );
      if (revocation !== undefined) [why, behind] = ['AUTHORIZATION_REVOKED', revocation];
      else if (until !== undefined && until <= at) [why, behind] = ['AUTHORIZATION_EXPIRED', one];
      else live = one;
    }
    if (live === undefined) return answer(why, behind);
  }

  // 11
  if (offered && type.channels[channel]?.needsConsent === true) {
    const sinceOf = (point: ContactPoint) => {
      const fault = faultOf(history, point.address);
      if (fault?.why !== 'reassigned') return -Infinity;
      const isTheirsStill = said.some(
        (one) =>
          (more(one) || one.word.kind === 'confirm') &&
          one.proof?.address === point.address &&
          one.saidAt > fault.since,
      );
      return isTheirsStill ? -Infinity : fault.since;
    };
    points = points.filter(
      (point) =>
        saidOf(point.address).some(
          (one) =>
            one.saidAt > sinceOf(point) &&
            hits(one.scope, type, channel) &&
            (one.word.kind === 'consent' ||
              (one.word.kind === 'allow' &&
                (one.proof?.address === point.address || (one.wayIn === 'SMS' && one.speaker.kind === 'patient')))),
        ) || allows.some((one) => one.proof?.address === point.address),
    );
    if (points.length === 0) return answer('NO_CONSENT');
  }

  // 12
  const policy = type.channels[channel];
  if (!offered || policy === undefined) return answer('OFF_BY_DEFAULT');
  const turnedOn = allows.some(
    (allow) => allow.scope.types.kind !== 'all' && stops.every((one) => after(allow, one) && beats(allow, one)),
  );
  if (live === undefined && policy.default === 'off' && !turnedOn) return answer('OFF_BY_DEFAULT');

  // 13
  if (!type.quietHoursExempt) {
    let pause: Statement | undefined;
    let longest = at;
    for (const one of always ? [] : said) {
      if (one.word.kind !== 'pause' || !hits(one.scope, type, channel, true)) continue;
      if (allows.some((allow) => after(allow, one) && beats(allow, one))) continue;
      if (one.word.from > at || one.word.until <= at || one.word.until < longest) continue;
      [pause, longest] = [one, one.word.until];
    }
    if (pause !== undefined) return answer('PAUSED', pause, points[0]);
    if (channel !== 'EMAIL') {
      const wishes = (hours ?? said).filter(
        (one) => one.word.kind === 'contact-hours' && counts(one, type) && hits(one.scope, type, channel, true),
      );
      const people = wishes.filter((one) => !claim(one));
      const own = people.filter((one) => !(type.minorConsented && one.speaker.kind === 'representative'));
      const wish = last(own) ?? last(people) ?? last(wishes);
      const asked = wish?.word.kind === 'contact-hours' ? wish.word : undefined;
      if (!isOpenHour(at, profile.timeZone)) return answer('QUIET_HOURS', undefined, points[0]);
      if (!isOpenHour(at, profile.timeZone, asked)) return answer('QUIET_HOURS', wish, points[0]);
    }
  }

  // 14
  if (type.frequencyLimit !== undefined && channel !== 'EMAIL') {
    const sends = history.flatMap(({ event }) =>
      event.kind === 'delivery-reported' &&
      event.report.kind === 'SENT' &&
      event.report.recipient === id &&
      [key, ...(type.formerKeys ?? [])].some((name) => name === event.report.type) &&
      event.report.channel !== 'EMAIL'
        ? [event.report.happenedAt]
        : [],
    );
    const within = (period: number) => sends.filter((send) => at - send < period).length;
    if (within(DAY) >= type.frequencyLimit.perDay || within(7 * DAY) >= type.frequencyLimit.perWeek)
      return answer('FREQUENCY_LIMIT', undefined, points[0]);
  }

  // 15
  const yes = last(allows) ?? live;
  return yes === undefined
    ? answer('ALLOWED_BY_DEFAULT', undefined, points[0])
    : answer('ALLOWED_BY_PATIENT', yes, points[0]);
}
