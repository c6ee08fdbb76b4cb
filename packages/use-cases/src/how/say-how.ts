import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { mayHaveSaid } from '@heed/domain/recipient/authority';
import type { Word } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { Act } from '../preferences/act.ts';
import { type HoursProblem, problemOfHours } from '../statement/problem-of-hours.ts';
import { makeStatement } from '../statement/record-statement.ts';
import type { HowWishes } from './how-wishes.ts';
import { wishesOf } from './read-how.ts';

/** Why nothing was taken. `NO_AUTHORITY`: whoever acts for a person in part only does not say it for all of them. */
export type HowProblem = HoursProblem | 'NO_AUTHORITY';

/** What became of what somebody said about how they are reached. `act`: what was said, as one. */
export type SaidHow =
  | { readonly kind: 'saved' | 'repeated'; readonly act: string }
  /** It was like this already. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly why: HowProblem }
  | { readonly kind: 'unknown-recipient' };

/** What somebody changes; what is absent stays as it is. */
export type SayHow = Act & { readonly wishes: Partial<HowWishes> };

/**
 * Records when, in which language and by which way somebody would like to be reached; in force when it returns. It needs the link alone: hours
 * only narrow what the rules allow, and taking one's own narrowing back opens nothing that was ever stopped. Rule: docs/rules/13-hours.md
 */
export async function sayHow(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  input: SayHow,
): Promise<SaidHow> {
  const claim = { recipient: input.recipient, idempotencyKey: `form:${input.formId}` };
  const result = await writeAbout<SaidHow>(deps, claim, (tx, person) => say(deps, tx, person, input));
  if (result.kind === 'written') return result.value;
  const first = await firstStatement(deps.ledger, result.entries);
  return first === undefined ? { kind: 'unchanged' } : { kind: 'repeated', act: first.act };
}

async function say(
  { ids }: Pick<UseCaseDeps, 'ids'>,
  tx: LedgerTransaction,
  person: RecipientState | undefined,
  { wishes, by, actor, wayIn }: SayHow,
): Promise<SaidHow> {
  if (person === undefined || person.profile.status.kind !== 'active') return { kind: 'unknown-recipient' };
  const why = wishes.hours === undefined ? undefined : problemOfHours(person, wishes.hours);
  if (why !== undefined) return { kind: 'refused', why };
  const words = changedWords(wishesOf(person), wishes);
  if (words.length === 0) return { kind: 'unchanged' };
  const act = ids.uuid();
  const about = {
    subject: { kind: 'recipient', recipient: person.profile.id },
    scope: { types: { kind: 'all' }, channels: 'all' },
  } as const;
  const made = await Promise.all(
    words.map((word) => makeStatement(tx, ids, { ...about, word, wayIn, speaker: by, actor, act })),
  );
  if (!made.every((statement) => mayHaveSaid(person.profile, statement)))
    return { kind: 'refused', why: 'NO_AUTHORITY' };
  for (const statement of made) await tx.append({ kind: 'statement-recorded', statement }, actor);
  return { kind: 'saved', act };
}

function changedWords(now: HowWishes, { hours, language, channel }: Partial<HowWishes>): readonly Word[] {
  const words: Word[] = [];
  if (hours !== undefined && (hours.opens !== now.hours.opens || hours.closes !== now.hours.closes))
    words.push({ kind: 'contact-hours', opens: hours.opens, closes: hours.closes });
  if (language !== undefined && language !== now.language)
    words.push({ kind: 'prefer-language', ...(language === 'on-file' ? {} : { language }) });
  if (channel !== undefined && channel !== now.channel)
    words.push({ kind: 'prefer-channel', ...(channel === 'none' ? {} : { channel }) });
  return words;
}
