import type { Category, CommunicationTypeKey } from '../catalogue/catalogue.ts';
import { DECIDED_CHANNELS, type DecidedChannel } from '../channel/channel.ts';
import { strandsOf } from '../projection/strands.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import { standingStop, stopsOf } from '../statement/latest-word.ts';
import { restrictionsFor } from '../statement/restriction.ts';
import type { Scope, Statement, StatementId, Word } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { DecisionFacts } from './decision.ts';
import { openCase } from './open-case.ts';
import { allowsOf, authorizationsOf } from './permissions.ts';
import { scopesOf, TYPES_TO_COME } from './scopes-of.ts';

/** What is kept of something that was said: its words, about what still stands of them. */
interface KeptWord {
  readonly scope: Scope;
  readonly word: Word;
  readonly from: Statement;
}

/** What stands of a stop on a channel, as it is found. */
interface Part {
  readonly types: Set<CommunicationTypeKey>;
  readonly later: Set<Category>;
}

/** How the statements that are kept are made. */
export interface KeptAs {
  readonly at: Instant;
  readonly act: string;
  readonly id: () => StatementId;
}

/**
 * Returns what outlives the erasure of a person, as statements of the record that is left: what stands is said again by the same people at the same
 * time. A request that nobody will read any more counts as meant. Rule: docs/rules/erasure.md
 */
export function keptStatements(
  facts: Pick<DecisionFacts, 'catalogue' | 'addresses'>,
  state: RecipientState,
  { at, act, id }: KeptAs,
): readonly Statement[] {
  const subject = { kind: 'recipient', recipient: state.profile.id } as const;
  const said = keptAfterErasure(facts, state, at).map(({ scope, word, from }): Statement => {
    const { saidAt, receivedAt, wayIn, speaker, catalogueVersion } = from;
    return { id: id(), subject, scope, word, saidAt, receivedAt, wayIn, speaker, catalogueVersion, act };
  });
  const waiting = state.pending.map(({ holds, since }): Statement => ({
    id: id(),
    subject,
    scope: holds,
    word: { kind: 'stop' },
    saidAt: since,
    receivedAt: since,
    wayIn: 'SYSTEM',
    speaker: { kind: 'patient' },
    catalogueVersion: facts.catalogue.version,
    act,
  }));
  return [...said, ...waiting].sort((one, other) => one.saidAt - other.saidAt);
}

/**
 * Returns what outlives the erasure of a person: the stops that stand at a moment, each about what of it stands or would of a type added later, and the requests for
 * confidential communication in force. Every permission ends. Rule: docs/rules/erasure.md
 */
function keptAfterErasure(
  facts: Pick<DecisionFacts, 'catalogue' | 'addresses'>,
  state: RecipientState,
  at: Instant,
): readonly KeptWord[] {
  const stops = new Map<string, { from: Statement; parts: Map<DecidedChannel, Part> }>();
  const restrictions = new Map<string, Statement>();
  for (const { profile, statements } of strandsOf(state, at)) {
    const target = { kind: 'recipient', state: { ...state, profile, statements } } as const;
    for (const channel of DECIDED_CHANNELS) {
      for (const type of [...facts.catalogue.types, ...TYPES_TO_COME]) {
        const one = openCase({ ...facts, target }, type, channel, at);
        for (const { statement } of restrictionsFor(one.said, type, channel)) restrictions.set(statement.id, statement);
        const from = standingStop(stopsOf(one.said, type, channel), [...allowsOf(one), ...authorizationsOf(one)]);
        if (from === undefined) continue;
        const { parts } = stops.get(from.id) ?? { parts: new Map<DecidedChannel, Part>() };
        const part = parts.get(channel) ?? { types: new Set(), later: new Set() };
        if (TYPES_TO_COME.includes(type)) part.later.add(type.category);
        else part.types.add(type.key);
        parts.set(channel, part);
        stops.set(from.id, { from, parts });
      }
    }
  }
  return [
    ...[...stops.values()].flatMap(({ from, parts }) =>
      scopesOf(facts, from, parts).map((scope) => ({ scope, word: from.word, from })),
    ),
    ...[...restrictions.values()].map((from) => ({ scope: from.scope, word: atAddresses(from.word, state), from })),
  ];
}

/** Records that were merged may have the same address twice: a restriction of one point of contact is one of the address behind it. */
function atAddresses(word: Word, { profile: { contactPoints } }: RecipientState): Word {
  if (word.kind !== 'restrict') return word;
  const { rule } = word;
  const named = contactPoints.filter(({ id }) => rule.contactPoints.includes(id)).map(({ address }) => address);
  const alike = contactPoints.filter(({ address }) => named.includes(address)).map(({ id }) => id);
  return { ...word, rule: { ...rule, contactPoints: [...new Set([...rule.contactPoints, ...alike])] } };
}
