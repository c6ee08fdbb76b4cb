import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Question } from '../decision/decision.ts';
import { REASONS } from '../decision/reason.ts';
import { outcomeOf } from '../decision/outcome-of.ts';
import type { LedgerEntry, LedgerEvent } from '../ledger/entry.ts';
import type { ContactPoint, RecipientId, RecipientProfile } from '../recipient/recipient.ts';
import { referenceDecide, type ReferenceAnswer } from './reference-decide.ts';
import type { Statement } from '../statement/statement.ts';
import { claim, hits, profileOf, sayings } from './reference-words.ts';

const UNREACHABLE = new Set<ReferenceAnswer['reason']>(['NO_CONTACT_POINT', 'UNDELIVERABLE']);

/**
 * Answers about two records that were merged once, in the plainest way: the history is told once for each of the two, as if all that
 * happened to the survivor since had happened to that one; then the strictest answer counts. Nobody is registered after the merge.
 */
export function referenceMerged(
  history: readonly LedgerEntry[],
  people: readonly RecipientId[],
  catalogue: Catalogue,
  question: Question,
): ReferenceAnswer {
  const place = history.findIndex(({ event }) => event.kind === 'recipients-merged');
  const mergedAt = history[place]?.recordedAt ?? 0;
  const type = catalogue.types.find(({ key }) => key === question.type);
  if (type === undefined) throw new Error('No such type.');
  const profiles = people.flatMap((id) => profileOf(history, id) ?? []);
  const kind = question.channel === 'EMAIL' ? 'email' : 'phone';
  const everywhere = waitingAnywhere(history, profiles, kind);
  const told = people.map((id) => ({ id, story: storyOf(history, place, people, id) }));
  const hours = hoursOfAll(told, profiles, question.at);

  const aloneAnswer = (id: RecipientId, story: readonly LedgerEntry[]): ReferenceAnswer => {
    const answer = referenceDecide([...story, ...everywhere(id)], id, catalogue, question, hours);
    if (!UNREACHABLE.has(answer.reason)) return answer;
    return stoppedWhereNothingArrives(story, id, catalogue, question) ?? answer;
  };
  const alone = told
    .map(({ id, story }) => ({
      answer: aloneAnswer(id, story),
      hasMovedOn: sayings(story, `r:${id}`, question.at).some(
        (one) =>
          one.word.kind === 'allow' &&
          !claim(one) &&
          one.receivedAt > mergedAt &&
          one.saidAt > mergedAt &&
          hits(one.scope, type, question.channel),
      ),
    }))
    .filter(({ answer: { reason } }) => !UNREACHABLE.has(reason))
    .filter(
      ({ answer: { reason }, hasMovedOn }) =>
        !(hasMovedOn && (reason === 'ADDRESS_STOPPED' || reason === 'CARRIER_BLOCKED')),
    )
    .map(({ answer }) => answer);

  const points = profiles
    .flatMap(({ contactPoints }) => contactPoints)
    .filter((point) => point.kind === kind)
    .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
  let best: ReferenceAnswer | undefined;
  for (const point of points) {
    const there = told.map(({ id, story }) => {
      const profile = withOnly(point, profiles, id);
      return referenceDecide([...story, ...everywhere(id), registered(profile)], id, catalogue, question, hours);
    });
    const answer = { ...strictest(there), point: point.id };
    if (best === undefined || weight(answer) < weight(best)) best = answer;
  }
  const [first] = told;
  if (best === undefined && first !== undefined)
    best = referenceDecide(first.story, first.id, catalogue, question, hours);
  if (best === undefined) throw new Error('Nobody was merged.');
  const { reason, statement } = strictest([best, ...alone]);
  return { reason, statement, point: outcomeOf(reason) === 'DENY' ? undefined : best.point };
}

/** One day is one day: what anybody said of hours, once each; nothing while the two have different clocks. */
function hoursOfAll(
  told: readonly { readonly id: RecipientId; readonly story: readonly LedgerEntry[] }[],
  profiles: readonly RecipientProfile[],
  at: number,
): readonly Statement[] {
  if (new Set(profiles.map(({ timeZone }) => timeZone)).size > 1) return [];
  const said = told.flatMap(({ id, story }) => sayings(story, `r:${id}`, at));
  return [...new Map(said.map((one) => [one.id, one])).values()].sort(
    (one, other) => one.saidAt - other.saidAt || one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1),
  );
}

/** The stop at an address of one of the two, found by asking about each address by itself as if everything arrived there. */
function stoppedWhereNothingArrives(
  story: readonly LedgerEntry[],
  id: RecipientId,
  catalogue: Catalogue,
  question: Question,
): ReferenceAnswer | undefined {
  const profile = profileOf(story, id);
  if (profile === undefined) throw new Error('Registered first.');
  const arriving = story.filter(
    ({ event }) =>
      event.kind !== 'delivery-reported' &&
      !(event.kind === 'statement-recorded' && ['restrict', 'disown'].includes(event.statement.word.kind)),
  );
  return profile.contactPoints
    .map(({ id: point, key, kind, address, sealed, rank }) => {
      const open = {
        id: point,
        key,
        kind,
        address,
        sealed,
        rank,
        use: 'home',
        belongsTo: { kind: 'recipient' },
      } as const;
      return referenceDecide([...arriving, registered({ ...profile, contactPoints: [open] })], id, catalogue, question);
    })
    .find(({ reason }) => reason === 'ADDRESS_STOPPED');
}

function storyOf(
  history: readonly LedgerEntry[],
  place: number,
  people: readonly RecipientId[],
  id: RecipientId,
): readonly LedgerEntry[] {
  const [survivor] = people;
  const profile = profileOf(history, id);
  if (profile === undefined) throw new Error('Registered first.');
  // Whoever could speak for one of the two can speak for the person they are.
  const ofBoth = people.flatMap((one) => profileOf(history, one)?.representatives ?? []);
  return history
    .flatMap((entry, index) => {
      const { event } = entry;
      if (index === place) return [registered({ ...profile, representatives: ofBoth })];
      if (event.kind === 'statement-recorded' && index > place) {
        const { subject } = event.statement;
        if (subject.kind !== 'recipient' || subject.recipient !== survivor) return [entry];
        const statement = { ...event.statement, subject: { kind: 'recipient', recipient: id } } as const;
        return [{ ...entry, event: { ...event, statement } }];
      }
      if (event.kind === 'delivery-reported' && event.report.recipient !== undefined)
        return [{ ...entry, event: { ...event, report: { ...event.report, recipient: id } } }];
      return [entry];
    })
    .concat(registered(profile));
}

/** A request that waits at an address of the two, or about either, waits for both. */
function waitingAnywhere(
  history: readonly LedgerEntry[],
  profiles: readonly RecipientProfile[],
  kind: ContactPoint['kind'],
) {
  const solved = new Set(history.flatMap(({ event }) => (event.kind === 'request-resolved' ? [event.request] : [])));
  const addresses = new Set(
    profiles.flatMap(({ contactPoints }) =>
      contactPoints.filter((one) => one.use !== 'old' && one.kind === kind).map((one) => one.address),
    ),
  );
  const open = history.flatMap(({ event }) =>
    event.kind === 'request-received' &&
    !solved.has(event.request.id) &&
    (event.request.recipient !== undefined ||
      (event.request.address !== undefined && addresses.has(event.request.address)))
      ? [event]
      : [],
  );
  return (id: RecipientId) => open.map((event) => entryOf({ ...event, request: { ...event.request, recipient: id } }));
}

function withOnly(point: ContactPoint, profiles: readonly RecipientProfile[], id: RecipientId): RecipientProfile {
  const profile = profiles.find((one) => one.id === id);
  const owner = profiles.find(({ contactPoints }) => contactPoints.some((one) => one.id === point.id));
  if (profile === undefined || owner === undefined) throw new Error('Registered first.');
  const own = profile.contactPoints.find(({ address }) => address === point.address);
  const ofBoth = [...profile.representatives, ...owner.representatives];
  return {
    ...profile,
    contactPoints: [own ?? point],
    representatives: ofBoth.filter((one, index) => ofBoth.findIndex((other) => other.id === one.id) === index),
  };
}

function registered(profile: RecipientProfile): LedgerEntry {
  return entryOf({ kind: 'recipient-registered', profile });
}

function entryOf(event: LedgerEvent): LedgerEntry {
  return {
    id: 'more' as LedgerEntry['id'],
    recordedAt: 0 as LedgerEntry['recordedAt'],
    actor: { kind: 'operator' },
    event,
  };
}

function strictest(answers: readonly ReferenceAnswer[]): ReferenceAnswer {
  return answers.reduce((found, one) => (weight(one) > weight(found) ? one : found));
}

/** Denials first, the earliest rule the strictest; then deferrals; then allowances, those by default the stricter. */
function weight({ reason }: ReferenceAnswer): number {
  const place = REASONS.indexOf(reason);
  switch (outcomeOf(reason)) {
    case 'DENY':
      return 300 - place;
    case 'DEFER':
      return 100;
    case 'ALLOW':
      return place;
  }
}
