import { DECIDED_CHANNELS } from '../channel/channel.ts';
import { heardLive } from '../statement/latest-word.ts';
import type { Scope, Statement, Word } from '../statement/statement.ts';

/**
 * Returns the statements without those that can never change an answer again. `statements`: oldest said first; `recentActs`: acts that an
 * undo can still reach, none of whose statements go.
 *
 * Why it is safe: for any type and channel, every rule looks at the latest statement of a kind alone (see `kindOf`: same word, same way
 * in, same sort of speaker, same clock, same proof). A statement goes only when, for each cell it names, a later one of its kind names the
 * same cell in the same way and can no longer be taken back. So it is not the latest anywhere, now or under any later catalogue, and
 * never becomes the latest. Pauses hold beside each other, so each stays until its time is over. What stays besides is at most one statement per
 * kind and named cell, and those of the recent acts. This holds for
 * every moment from the newest receipt on, and as long as the statements of one act are recorded together, as every use case does.
 */
export function compactStatements(
  statements: readonly Statement[],
  recentActs: readonly string[],
): readonly Statement[] {
  const recent = new Set(recentActs);
  if (statements.every(({ act }) => recent.has(act))) return statements;
  const now = statements.reduce((newest, { receivedAt }) => Math.max(newest, receivedAt), -Infinity);
  const settled = new Map<string, Set<string>>();
  const kept: Statement[] = [];
  for (const statement of statements.toReversed()) {
    if (recent.has(statement.act)) {
      kept.push(statement);
      continue;
    }
    if (statement.word.kind === 'pause') {
      if (now < statement.word.until) kept.push(statement);
      continue;
    }
    const kind = kindOf(statement);
    const later = settled.get(kind) ?? new Set<string>();
    const cells = cellsOf(statement.scope);
    if (!cells.every((cell) => later.has(cell) || isUnderBroadStop(statement, cell, later))) kept.push(statement);
    // A word whose clock runs ahead is not in force yet, and takes nobody's place until it is.
    if (statement.saidAt <= now) for (const cell of cells) later.add(cell);
    settled.set(kind, later);
  }
  return kept.length === statements.length ? statements : kept.reverse();
}

/** A stop of everything on a channel is later in every cell of that channel. For other words it matters whether a type was named. */
function isUnderBroadStop({ word }: Statement, cell: string, later: ReadonlySet<string>): boolean {
  return word.kind === 'stop' && later.has(`all ${cell.slice(cell.lastIndexOf(' ') + 1)}`);
}

/** The cells a scope names, as it names them: a category stays a category, whatever it holds later. */
function cellsOf({ types, channels }: Scope): readonly string[] {
  const named =
    types.kind === 'all'
      ? ['all']
      : types.kind === 'categories'
        ? types.categories.map((category) => `category:${category}`)
        : types.types.map((key) => `type:${key}`);
  return named.flatMap((name) =>
    (channels === 'all' ? DECIDED_CHANNELS : channels).map((channel) => `${name} ${channel}`),
  );
}

/** Everything besides its moment and scope that any rule looks at. */
function kindOf(statement: Statement): string {
  const { wayIn, speaker, proof } = statement;
  return JSON.stringify([contentOf(statement.word), wayIn, speaker.kind, heardLive(statement), proof?.address ?? null]);
}

/** What of a word makes two of them different beside each other. Of "use only", and of a wish, the later simply takes the earlier's place. */
function contentOf(word: Word): readonly unknown[] {
  switch (word.kind) {
    case 'stop':
    case 'allow':
    case 'confirm':
    case 'pause':
    case 'lift-restriction':
    case 'contact-hours':
    case 'prefer-language':
    case 'prefer-channel':
    case 'disown':
    case 'reclaim':
      return [word.kind];
    case 'withdraw':
      return [word.kind, word.statement];
    case 'use-contact-point':
      return [word.kind, word.contactPoint];
    case 'consent':
      return [word.kind, word.wording];
    case 'authorize':
      return [word.kind, word.document, word.from, word.until ?? null, word.thirdPartyPays];
    case 'revoke-authorization':
      return [word.kind, word.document ?? null];
    case 'restrict':
      return word.rule.kind === 'use-only'
        ? [word.kind, word.rule.kind]
        : [word.kind, word.rule.kind, [...word.rule.contactPoints].sort(), word.detail];
  }
}
