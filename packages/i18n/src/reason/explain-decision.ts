import type { Decision } from '@heed/domain/decision/decision';
import { reasonsIn } from './in-language.ts';
import { NEVER_SENT_SOURCE, REASON_SOURCES } from './sources.ts';

/** Why a decision is what it is: a sentence in plain words, and the law or policy behind it. */
export interface DecisionExplained {
  readonly sentence: string;
  readonly source: string;
}

/** Returns the sentence in the first of the wanted languages that is written, or in English, and its source. */
export function explainDecision(
  { reason, isNeverSent }: Pick<Decision, 'reason' | 'isNeverSent'>,
  ...wanted: readonly (string | undefined)[]
): DecisionExplained {
  const sentences = reasonsIn(...wanted);
  return isNeverSent === true
    ? { sentence: sentences.NEVER_SENT, source: NEVER_SENT_SOURCE }
    : { sentence: sentences[reason], source: REASON_SOURCES[reason] };
}
