import type { ContactPointId } from '@heed/domain/recipient/recipient';
import { areHours, parseClock, WHOLE_DAY } from '@heed/domain/statement/contact-hours';
import type { Word } from '@heed/domain/statement/statement';
import { assertNever } from '@heed/domain/brand';
import { isKeepable } from '@heed/domain/text/kept-text';
import type { ProblemCode } from '../problem/problem-codes.ts';
import { isLanguageTag } from '../recipient/language-tag.ts';
import type { ContactHoursInput, StatementInput } from './statement.input.ts';

/** A word with its details, or what is wrong with them. */
export type ParsedWord =
  | { readonly kind: 'fine'; readonly word: Word }
  | { readonly kind: 'wrong'; readonly code: ProblemCode; readonly field: string };

type Details = Pick<
  StatementInput,
  | 'pause'
  | 'authorization'
  | 'document'
  | 'wording'
  | 'restriction'
  | 'contactHours'
  | 'preferredLanguage'
  | 'preferredChannel'
>;

/** A word and the details that may come with it. */
export type WordInput = Pick<StatementInput, 'word'> & { readonly [Name in keyof Details]?: Details[Name] | undefined };

/** Parses what was said. A word without the details it needs is refused; details of another word are not looked at. */
export function parseWord(input: WordInput): ParsedWord {
  switch (input.word) {
    case 'stop':
    case 'allow':
    case 'confirm':
    case 'lift-restriction':
    case 'disown':
    case 'reclaim':
      return fine({ kind: input.word });
    case 'pause':
      if (!input.pause) return missing('pause');
      if (input.pause.until <= input.pause.from) return endBeforeStart('pause.until');
      return fine({ kind: 'pause', from: input.pause.from, until: input.pause.until });
    case 'authorize': {
      if (!input.authorization) return missing('authorization');
      const { document, from, until, thirdPartyPays } = input.authorization;
      if (!isKeepable(document, 'document')) return badText('authorization.document');
      if (until !== null && until !== undefined && until <= from) return endBeforeStart('authorization.until');
      return fine({
        kind: 'authorize',
        document,
        from,
        thirdPartyPays,
        ...(until === null || until === undefined ? {} : { until }),
      });
    }
    case 'revoke-authorization':
      if (typeof input.document === 'string' && !isKeepable(input.document, 'document')) return badText('document');
      return fine({
        kind: 'revoke-authorization',
        ...(typeof input.document === 'string' ? { document: input.document } : {}),
      });
    case 'consent':
      if (typeof input.wording !== 'string' || input.wording === '') return missing('wording');
      return isKeepable(input.wording, 'wording')
        ? fine({ kind: 'consent', wording: input.wording })
        : badText('wording');
    case 'restrict': {
      if (!input.restriction || input.restriction.contactPoints.length === 0) return missing('restriction');
      const { kind, contactPoints, detail } = input.restriction;
      return fine({ kind: 'restrict', rule: { kind, contactPoints: contactPoints as ContactPointId[] }, detail });
    }
    case 'contact-hours':
      return input.contactHours ? parseHours(input.contactHours) : missing('contactHours');
    case 'prefer-language': {
      const { preferredLanguage: language } = input;
      if (typeof language !== 'string') return fine({ kind: 'prefer-language' });
      return isLanguageTag(language)
        ? fine({ kind: 'prefer-language', language })
        : { kind: 'wrong', code: 'BAD_LANGUAGE', field: 'preferredLanguage' };
    }
    case 'prefer-channel':
      return fine({ kind: 'prefer-channel', ...(input.preferredChannel ? { channel: input.preferredChannel } : {}) });
    default:
      return assertNever(input.word);
  }
}

function parseHours(input: ContactHoursInput): ParsedWord {
  const [opens, closes] = [parseClock(input.opens), parseClock(input.closes)];
  if (opens === undefined) return { kind: 'wrong', code: 'BAD_HOURS', field: 'contactHours.opens' };
  if (closes === undefined) return { kind: 'wrong', code: 'BAD_HOURS', field: 'contactHours.closes' };
  return areHours({ opens, closes })
    ? fine({ kind: 'contact-hours', opens, closes })
    : { kind: 'wrong', code: 'BAD_HOURS', field: `contactHours.${opens === WHOLE_DAY.closes ? 'opens' : 'closes'}` };
}

function fine(word: Word): ParsedWord {
  return { kind: 'fine', word };
}

function missing(field: string): ParsedWord {
  return { kind: 'wrong', code: 'MISSING_DETAILS', field };
}

function badText(field: string): ParsedWord {
  return { kind: 'wrong', code: 'BAD_TEXT', field };
}

function endBeforeStart(field: string): ParsedWord {
  return { kind: 'wrong', code: 'END_BEFORE_START', field };
}
