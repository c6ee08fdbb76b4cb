import { assertNever } from '@heed/domain/brand';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { asksForAnotherWay } from '@heed/domain/statement/claim';
import { SKEW_MS } from '@heed/domain/statement/latest-word';
import { areHours } from '@heed/domain/statement/contact-hours';
import type { Scope, Word } from '@heed/domain/statement/statement';
import { isKeepable } from '@heed/domain/text/kept-text';
import type { Instant } from '@heed/domain/time/instant';
import type { StatementInput } from './statement-input.ts';

/** Why a statement was not taken. */
export type StatementProblem =
  | 'UNKNOWN_RECIPIENT'
  | 'SAID_IN_FUTURE'
  /** A text that could not be kept: empty, too long, or no well-formed Unicode. */
  | 'BAD_TEXT'
  | 'END_BEFORE_START'
  | 'UNKNOWN_TYPE'
  | 'EMPTY_SCOPE'
  /** Consent, and whom an address reaches, belong to an address, everything about a person to a recipient. */
  | 'WRONG_SUBJECT'
  /** What is about a person's day, language or way is about all types on all channels. */
  | 'SCOPE_TOO_NARROW'
  | 'BAD_HOURS'
  /** The hours leave no hour in which texts and calls may go to that person. */
  | 'HOURS_LEAVE_NONE'
  /** The records that became one name different time zones: nobody can tell on which clock the hours are. */
  | 'ZONES_DIFFER'
  | 'UNKNOWN_CONTACT_POINT'
  | 'UNKNOWN_STATEMENT'
  /** A representative may ask for less, and for more only within their authority (45 CFR 164.502(g)). */
  | 'NO_AUTHORITY'
  /** The key was used for something else before: taking it for a repeat would lose this statement. */
  | 'KEY_REUSED';

/** What is wrong with a statement, and where. */
export interface FoundProblem {
  readonly code: StatementProblem;
  readonly field: string;
}

/** Words that say nothing of an address, and words that say nothing of a person. */
const NEEDS_RECIPIENT: ReadonlySet<Word['kind']> = new Set([
  'authorize',
  'revoke-authorization',
  'restrict',
  'lift-restriction',
  'pause',
  'contact-hours',
  'prefer-language',
  'prefer-channel',
]);

const NEEDS_ADDRESS: ReadonlySet<Word['kind']> = new Set(['consent', 'disown', 'reclaim']);

/** Returns what is wrong with a statement whatever the store holds, or `undefined`. Two minutes ahead is still clock skew. */
export function problemOfStatement(
  input: StatementInput,
  catalogue: Catalogue,
  now: Instant,
): FoundProblem | undefined {
  const { saidAt, scope, word, subject } = input;
  if (saidAt !== undefined && saidAt > now + SKEW_MS) return { code: 'SAID_IN_FUTURE', field: 'saidAt' };
  if (word.kind === 'pause' && word.until <= word.from) return { code: 'END_BEFORE_START', field: 'until' };
  if (word.kind === 'authorize' && word.until !== undefined && word.until <= word.from)
    return { code: 'END_BEFORE_START', field: 'until' };
  if (word.kind === 'contact-hours' && !areHours(word)) return { code: 'BAD_HOURS', field: 'contactHours' };
  if (asksForAnotherWay({ word }) && !isEverything(scope)) return { code: 'SCOPE_TOO_NARROW', field: 'types' };
  const unkept = problemOfText(word);
  if (unkept !== undefined) return unkept;
  if (NEEDS_ADDRESS.has(word.kind) && subject.kind === 'recipient')
    return { code: 'WRONG_SUBJECT', field: 'recipient' };
  if (NEEDS_RECIPIENT.has(word.kind) && subject.kind === 'address') return { code: 'WRONG_SUBJECT', field: 'address' };
  if (scope.channels !== 'all' && scope.channels.length === 0) return { code: 'EMPTY_SCOPE', field: 'channels' };
  switch (scope.types.kind) {
    case 'all':
      return undefined;
    case 'categories':
      return scope.types.categories.length === 0 ? { code: 'EMPTY_SCOPE', field: 'categories' } : undefined;
    case 'types': {
      if (scope.types.types.length === 0) return { code: 'EMPTY_SCOPE', field: 'types' };
      const known = new Set(catalogue.types.map(({ key }) => key));
      return scope.types.types.every((key) => known.has(key)) ? undefined : { code: 'UNKNOWN_TYPE', field: 'types' };
    }
  }
}

function isEverything({ types, channels }: Scope): boolean {
  return types.kind === 'all' && channels === 'all';
}

function problemOfText(word: Word): FoundProblem | undefined {
  switch (word.kind) {
    case 'authorize':
      return isKeepable(word.document, 'document') ? undefined : { code: 'BAD_TEXT', field: 'document' };
    case 'revoke-authorization':
      return word.document === undefined || isKeepable(word.document, 'document')
        ? undefined
        : { code: 'BAD_TEXT', field: 'document' };
    case 'consent':
      return isKeepable(word.wording, 'wording') ? undefined : { code: 'BAD_TEXT', field: 'wording' };
    case 'stop':
    case 'allow':
    case 'confirm':
    case 'pause':
    case 'restrict':
    case 'lift-restriction':
    case 'contact-hours':
    case 'prefer-language':
    case 'prefer-channel':
    case 'disown':
    case 'reclaim':
    case 'use-contact-point':
    case 'withdraw':
      return undefined;
    default:
      return assertNever(word);
  }
}
