import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { Instant } from '../time/instant.ts';
import { covers } from './coverage.ts';
import type { Statement } from './statement.ts';

/** Clocks of different systems may differ by this much: 2 minutes. Words said within it of a stop count as said before it. */
export const SKEW_MS = 120_000;

/** Returns the statements that were said by `at`, oldest first, without those taken back by then. */
export function standingStatements(statements: readonly Statement[], at: Instant): readonly Statement[] {
  const said = statements.filter((statement) => statement.saidAt <= at);
  const withdrawn = new Set(
    said.map((statement) => (statement.word.kind === 'withdraw' ? statement.word.statement : undefined)),
  );
  return said.filter((statement) => !withdrawn.has(statement.id) && statement.word.kind !== 'withdraw').sort(bySaying);
}

/** Orders by when a thing was said; then by receipt and id, so that every copy of the list has one order. */
export function bySaying(one: Statement, other: Statement): number {
  return one.saidAt - other.saidAt || one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1);
}

/**
 * Returns the word that decides about a type on a channel: the one said last, broad or narrow. A stop wins a tie and the clock skew,
 * and a system's claim never beats a stop that a person said. `undefined` when nobody said stop or allow.
 */
export function latestWord(
  statements: readonly Statement[],
  type: Pick<CommunicationType, 'key' | 'category'>,
  channel: DecidedChannel,
): Statement | undefined {
  const words = statements.filter(
    ({ word, scope }) => (word.kind === 'stop' || word.kind === 'allow') && covers(scope, type, channel),
  );
  const stop = last(words.filter(({ word }) => word.kind === 'stop'));
  const personalStop = last(words.filter(({ word, speaker }) => word.kind === 'stop' && speaker.kind !== 'system'));
  const allow = last(words.filter((word) => word.word.kind === 'allow' && mayLift(word, stop, personalStop)));
  return allow ?? stop;
}

function mayLift(allow: Statement, stop: Statement | undefined, personalStop: Statement | undefined): boolean {
  if (allow.speaker.kind === 'system' && personalStop !== undefined) return false;
  return stop === undefined || isAfter(allow, stop);
}

/** An undo aside, a word lifts a stop only when it was clearly said later; the same press of a button is one moment. */
function isAfter(allow: Statement, stop: Statement): boolean {
  const sameClock = allow.wayIn === stop.wayIn && allow.speaker.kind === stop.speaker.kind;
  return sameClock ? allow.saidAt > stop.saidAt : allow.saidAt - stop.saidAt > SKEW_MS;
}

function last(statements: readonly Statement[]): Statement | undefined {
  return statements.at(-1);
}
