import type { DecidedChannel } from '../channel/channel.ts';
import type { Instant } from '../time/instant.ts';
import { asksForMore, mayTakeBack, mayUndo } from './claim.ts';
import { covers, reaches, type CoveredType } from './coverage.ts';
import type { Statement } from './statement.ts';

/** Clocks of different systems may differ by this much: 2 minutes, ours. Words said within it of a stop count as said before it. */
export const SKEW_MS = 120_000;

/** Orders by when a thing was said; then by receipt and id, so that every copy of the list has one order. */
export function bySaying(one: Statement, other: Statement): number {
  return one.saidAt - other.saidAt || one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1);
}

/** Returns whether Heed heard it as it was said. Its own clock gave the moment then, and two such moments have a sure order. */
export function heardLive({ saidAt, receivedAt }: Pick<Statement, 'saidAt' | 'receivedAt'>): boolean {
  return saidAt === receivedAt;
}

/** Returns whether `later` was surely said after `earlier`: by Heed's one clock, or by more than the skew where another clock told the time. */
export function saidSurelyAfter(
  later: Pick<Statement, 'saidAt' | 'receivedAt'>,
  earlier: Pick<Statement, 'saidAt' | 'receivedAt'>,
): boolean {
  const apart = later.saidAt - earlier.saidAt;
  return heardLive(later) && heardLive(earlier) ? apart > 0 : apart > SKEW_MS;
}

/**
 * Returns the statements in force at a moment, oldest first: without those taken back. A word that asks for less is in force once it
 * is recorded, even when its clock runs ahead; one that asks for more not before it was said.
 */
export function standingStatements(statements: readonly Statement[], at: Instant): readonly Statement[] {
  if (statements.every((statement) => statement.word.kind !== 'withdraw' && isInForce(statement, at)))
    return statements;
  const inForce = statements.filter((statement) => isInForce(statement, at));
  const withdrawn = withdrawnIds(inForce);
  return inForce.filter(({ id, word }) => word.kind !== 'withdraw' && !withdrawn.has(id));
}

function isInForce(statement: Statement, at: Instant): boolean {
  return statement.saidAt <= at || !asksForMore(statement);
}

function withdrawnIds(statements: readonly Statement[]): ReadonlySet<string> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return new Set(
    statements.flatMap((undo) => {
      if (undo.word.kind !== 'withdraw') return [];
      const target = byId.get(undo.word.statement);
      return target !== undefined && mayTakeBack(undo, target) ? [target.id] : [];
    }),
  );
}

/**
 * Returns the stop that stands against every word that could lift it, the one said last when there are several; `undefined` when none does.
 * A word lifts a stop when it was surely said later and may undo it: a tie, the clock skew and a system's claim leave the stop.
 */
export function standingStop(stops: readonly Statement[], lifts: readonly Statement[]): Statement | undefined {
  return stops.findLast((stop) => !lifts.some((lift) => saidSurelyAfter(lift, stop) && mayUndo(lift, stop)));
}

/**
 * Returns the word that decides about a type on a channel among statements in force, oldest first: the stop that stands, else the allow
 * said last, broad or narrow. `undefined` when nobody said either.
 */
export function latestWord(
  statements: readonly Statement[],
  type: CoveredType,
  channel: DecidedChannel,
): Statement | undefined {
  const allows = statements.filter(({ word, scope }) => word.kind === 'allow' && covers(scope, type, channel));
  return standingStop(stopsOf(statements, type, channel), allows) ?? allows.at(-1);
}

/** Returns the stops that reach a type on a channel, oldest first. */
export function stopsOf(
  statements: readonly Statement[],
  type: CoveredType,
  channel: DecidedChannel,
): readonly Statement[] {
  return statements.filter(({ word, scope }) => word.kind === 'stop' && reaches(scope, type, channel));
}
