import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { ContactPoint, RecipientId, RecipientProfile } from '../recipient/recipient.ts';
import type { Scope, Statement } from '../statement/statement.ts';

const MINUTE = 60_000;

export function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

export function profileOf(history: readonly LedgerEntry[], id: RecipientId): RecipientProfile | undefined {
  return last(
    history.flatMap(({ event }) =>
      event.kind === 'recipient-registered' && event.profile.id === id ? [event.profile] : [],
    ),
  );
}

/** What was said about a subject, in the order of saying, less what was taken back and what is not in force yet. */
export function sayings(history: readonly LedgerEntry[], subject: string, at: number): readonly Statement[] {
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
      list = list.filter((other) => !(other.id === statement && acts.includes(other.act) && takesBack(one, other)));
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

export function more({ word }: Statement): boolean {
  return ['allow', 'authorize', 'consent', 'lift-restriction', 'reclaim', 'use-contact-point', 'withdraw'].includes(
    word.kind,
  );
}

/** Who cannot speak for the person can ask for less, and for nothing else. */
function entitledOnly(one: Statement): boolean {
  return more(one) || ['contact-hours', 'prefer-language', 'prefer-channel'].includes(one.word.kind);
}

export function claim(one: Statement): boolean {
  return one.speaker.kind === 'system' || (entitledOnly(one) && ['IMPORT', 'CARRIER', 'SYSTEM'].includes(one.wayIn));
}

export function beats(one: Statement, other: Statement): boolean {
  return claim(one) ? claim(other) : true;
}

/** Whoever acts for a person takes back their own words alone. */
function takesBack(one: Statement, other: Statement): boolean {
  if (!beats(one, other)) return false;
  const mine = one.speaker.kind === 'representative' ? one.speaker.representative : undefined;
  if (mine === undefined) return true;
  return other.speaker.kind === 'representative' && other.speaker.representative === mine;
}

export function after(later: Statement, earlier: Statement): boolean {
  const live = later.saidAt === later.receivedAt && earlier.saidAt === earlier.receivedAt;
  return later.saidAt - earlier.saidAt > (live ? 0 : 2 * MINUTE);
}

export function hits(
  { types, channels }: Scope,
  type: CommunicationType,
  channel: DecidedChannel,
  generous = false,
): boolean {
  if (channels !== 'all' && !channels.includes(channel)) return false;
  if (types.kind === 'all') return true;
  const named = generous ? [type.key, ...(type.formerKeys ?? [])] : [type.key];
  if (types.kind === 'types') return named.some((key) => types.types.includes(key));
  const categories = generous ? [type.category, ...(type.formerCategories ?? [])] : [type.category];
  return categories.some((category) => types.categories.includes(category));
}

export function counts(statement: Statement, type: CommunicationType): boolean {
  const wants = more(statement) || statement.word.kind === 'confirm';
  return !(type.minorConsented && statement.speaker.kind === 'representative' && wants);
}

/** The builders' parents have a written end, so that no birthday needs to be reckoned here. */
function liveRepresentative(profile: RecipientProfile, name: string | undefined, at: number) {
  return profile.representatives.find(
    (one) =>
      (name === undefined || one.id === name) && (one.validFrom ?? -Infinity) <= at && at < (one.validTo ?? Infinity),
  );
}

function entitled(profile: RecipientProfile, one: Statement): boolean {
  if (one.speaker.kind !== 'representative' || !entitledOnly(one)) return true;
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

export function mayReachThrough(
  profile: RecipientProfile,
  point: ContactPoint,
  type: CommunicationType,
  at: number,
): boolean {
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
