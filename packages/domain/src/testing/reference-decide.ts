import type { Catalogue, CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { Question, Reason } from '../decision/decision.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { ContactPoint, RecipientId, RecipientProfile } from '../recipient/recipient.ts';
import type { Scope, Statement } from '../statement/statement.ts';
import { isOpenHour } from './reference-hours.ts';

/** What the reference says: the reason, the statement behind it, the contact point. */
export interface ReferenceAnswer {
  readonly reason: Reason;
  readonly statement: string | undefined;
  readonly point: string | undefined;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Answers from the whole history, entry by entry, in the plainest way there is: no states, no dropping, nothing shared with the code
 * under test but the types. Slow, and meant to be read beside the table of rules.
 */
export function referenceDecide(
  history: readonly LedgerEntry[],
  id: RecipientId,
  catalogue: Catalogue,
  { type: key, channel, at }: Question,
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
  const saidOf = (address: AddressKey) => sayings(history, `a:${address}`, at);

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
          (!claim(later) || claim(one)),
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
  points = points.filter((point) => {
    if (point.validTo !== undefined && point.validTo <= at) return false;
    if (channel === 'SMS' && point.textCapable === false) return false;
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
  if (points.length === 0) return answer('UNDELIVERABLE');

  // 6
  const stopAt = (point: ContactPoint): Statement | undefined => {
    const there = saidOf(point.address);
    return last(
      there.filter(
        (stop) =>
          stop.word.kind === 'stop' &&
          hits(stop.scope, type, channel, true) &&
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
    points = points.filter(
      (point) =>
        saidOf(point.address).some(
          (one) =>
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
    const pause = last(said.filter(({ word, scope }) => word.kind === 'pause' && hits(scope, type, channel, true)));
    const over = pause !== undefined && allows.some((allow) => after(allow, pause) && beats(allow, pause));
    if (!always && !over && pause?.word.kind === 'pause' && pause.word.from <= at && at < pause.word.until)
      return answer('PAUSED', pause, points[0]);
    if (channel !== 'EMAIL' && !isOpenHour(at, profile.timeZone)) return answer('QUIET_HOURS', undefined, points[0]);
  }

  // 14
  if (type.frequencyLimit !== undefined && channel !== 'EMAIL') {
    const sends = history.flatMap(({ event }) =>
      event.kind === 'delivery-reported' &&
      event.report.kind === 'SENT' &&
      event.report.recipient === id &&
      event.report.type === key &&
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

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

function profileOf(history: readonly LedgerEntry[], id: RecipientId): RecipientProfile | undefined {
  return last(
    history.flatMap(({ event }) =>
      event.kind === 'recipient-registered' && event.profile.id === id ? [event.profile] : [],
    ),
  );
}

/** What was said about a subject, in the order of saying, less what was taken back and what is not in force yet. */
function sayings(history: readonly LedgerEntry[], subject: string, at: number): readonly Statement[] {
  let profile: RecipientProfile | undefined;
  let list: Statement[] = [];
  let acts: string[] = [];
  for (const { event } of history) {
    if (event.kind === 'recipient-registered' && subject === `r:${event.profile.id}`) profile = event.profile;
    if (event.kind !== 'statement-recorded') continue;
    const one = event.statement;
    const about = one.subject.kind === 'recipient' ? `r:${one.subject.recipient}` : `a:${one.subject.address}`;
    if (about !== subject) continue;
    if (subject.startsWith('r:') && (profile === undefined || !entitled(profile, one))) continue;
    if (one.word.kind === 'withdraw') {
      const { statement } = one.word;
      list = list.filter((other) => !(other.id === statement && acts.includes(other.act) && beats(one, other)));
    } else {
      list.push(one);
      acts = [...acts.filter((act) => act !== one.act), one.act].slice(-32);
    }
  }
  return list
    .filter((one) => one.saidAt <= at || !more(one))
    .sort(
      (one, other) => one.saidAt - other.saidAt || one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1),
    );
}

function more({ word }: Statement): boolean {
  return ['allow', 'authorize', 'consent', 'lift-restriction', 'withdraw'].includes(word.kind);
}

function claim(one: Statement): boolean {
  return one.speaker.kind === 'system' || (more(one) && ['IMPORT', 'CARRIER', 'SYSTEM'].includes(one.wayIn));
}

function beats(one: Statement, other: Statement): boolean {
  return claim(one) ? claim(other) : true;
}

function after(later: Statement, earlier: Statement): boolean {
  const live = later.saidAt === later.receivedAt && earlier.saidAt === earlier.receivedAt;
  return later.saidAt - earlier.saidAt > (live ? 0 : 2 * MINUTE);
}

function hits({ types, channels }: Scope, type: CommunicationType, channel: DecidedChannel, generous = false): boolean {
  if (channels !== 'all' && !channels.includes(channel)) return false;
  if (types.kind === 'all') return true;
  if (types.kind === 'types') return types.types.includes(type.key);
  const categories = generous ? [type.category, ...(type.formerCategories ?? [])] : [type.category];
  return categories.some((category) => types.categories.includes(category));
}

function counts({ speaker, word }: Statement, type: CommunicationType): boolean {
  return !(
    type.minorConsented &&
    speaker.kind === 'representative' &&
    (word.kind === 'allow' || word.kind === 'authorize')
  );
}

/** The builders' parents have a written end, so that no birthday needs to be reckoned here. */
function liveRepresentative(profile: RecipientProfile, name: string | undefined, at: number) {
  return profile.representatives.find(
    (one) =>
      (name === undefined || one.id === name) && (one.validFrom ?? -Infinity) <= at && at < (one.validTo ?? Infinity),
  );
}

function entitled(profile: RecipientProfile, one: Statement): boolean {
  if (one.speaker.kind !== 'representative' || !more(one)) return true;
  const scope = liveRepresentative(profile, one.speaker.representative, one.saidAt);
  if (scope === undefined) return false;
  const { types } = one.scope;
  if (scope.scope === undefined || scope.scope.kind === 'all') return true;
  if (scope.scope.kind === 'types' && types.kind === 'types')
    return types.types.every((key) => scope.scope?.kind === 'types' && scope.scope.types.includes(key));
  if (scope.scope.kind === 'categories' && types.kind === 'categories')
    return types.categories.every((key) => scope.scope?.kind === 'categories' && scope.scope.categories.includes(key));
  return false;
}

function mayReachThrough(profile: RecipientProfile, point: ContactPoint, type: CommunicationType, at: number): boolean {
  const { belongsTo } = point;
  if (belongsTo?.kind === 'recipient') return true;
  if (belongsTo === undefined)
    return !type.minorConsented || profile.representatives.every(({ validTo }) => (validTo ?? Infinity) <= at);
  const representative = liveRepresentative(profile, belongsTo.representative, at);
  if (type.minorConsented || representative === undefined) return false;
  const { scope } = representative;
  return (
    scope === undefined ||
    scope.kind === 'all' ||
    (scope.kind === 'types' ? scope.types.includes(type.key) : scope.categories.includes(type.category))
  );
}

function faultOf(history: readonly LedgerEntry[], address: AddressKey): { why: string; since: number } | undefined {
  const gravity = ['landline', 'hard-bounce', 'invalid', 'complaint', 'reassigned'];
  let fault: { why: string; since: number } | undefined;
  let soft: number[] = [];
  for (const { event } of history) {
    if (event.kind !== 'delivery-reported' || event.report.address !== address) continue;
    const { kind, channel, happenedAt } = event.report;
    const bounce = { EMAIL: 'hard-bounce', SMS: 'landline', VOICE: 'invalid' }[channel];
    let why: string | undefined;
    let since: number = happenedAt;
    if (kind === 'BOUNCED') why = bounce;
    if (kind === 'COMPLAINED') why = 'complaint';
    if (kind === 'REASSIGNED') why = 'reassigned';
    if (kind === 'LANDLINE') why = 'landline';
    if (kind === 'INVALID') why = 'invalid';
    if (kind === 'SOFT_BOUNCED') {
      soft = [...soft, happenedAt].sort((one, other) => one - other);
      since = soft[soft.length - 1] ?? happenedAt;
      if (soft.length >= 3 && since - (soft[0] ?? since) >= 3 * DAY) why = bounce;
    }
    if (kind === 'DELIVERED') {
      soft = soft.filter((moment) => moment > happenedAt);
      const disproved =
        fault !== undefined &&
        fault.since < happenedAt &&
        (['hard-bounce', 'invalid'].includes(fault.why) || (fault.why === 'landline' && channel === 'SMS'));
      if (disproved) fault = undefined;
    }
    if (why !== undefined && gravity.indexOf(why) >= gravity.indexOf(fault?.why ?? '')) fault = { why, since };
  }
  return fault;
}

function blocked(history: readonly LedgerEntry[], address: AddressKey): boolean {
  const blocks = new Map<string, number>();
  for (const { event } of history) {
    if (event.kind === 'delivery-reported' && event.report.address === address) {
      const sender = event.report.sender ?? 'unknown';
      if (event.report.kind === 'CARRIER_BLOCKED') blocks.set(sender, event.report.happenedAt);
      if (event.report.kind === 'CARRIER_UNBLOCKED') blocks.delete(sender);
    }
    if (event.kind !== 'statement-recorded') continue;
    const one = event.statement;
    if (one.subject.kind !== 'address' || one.subject.address !== address) continue;
    if (one.word.kind === 'allow' && one.wayIn === 'SMS' && one.speaker.kind !== 'system')
      for (const [sender, since] of blocks) if (since <= one.saidAt) blocks.delete(sender);
  }
  return blocks.size > 0;
}

function waits(
  history: readonly LedgerEntry[],
  id: RecipientId,
  points: readonly ContactPoint[],
  type: CommunicationType,
  channel: DecidedChannel,
): boolean {
  const resolved = new Set<string>();
  for (const { event } of history) if (event.kind === 'request-resolved') resolved.add(event.request);
  return history.some(({ event }) => {
    if (event.kind !== 'request-received' || event.request.holds === undefined) return false;
    if (resolved.has(event.request.id) || !hits(event.request.holds, type, channel, true)) return false;
    const { recipient, address } = event.request;
    return recipient === undefined ? points.some((point) => point.address === address) : recipient === id;
  });
}
