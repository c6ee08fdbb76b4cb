import { type Classification, UNSTATED } from './classification.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import { readKeyword, readKeywordInChatter } from './keyword-reading.ts';
import { allGrammars, allVocabulary } from './languages.ts';
import { readPhrases } from './phrase-reading.ts';
import { isReaction, readSigns } from './signs.ts';
import { readText } from './reading.ts';

/** What somebody wrote or said, and how it came. */
export interface ClassifyInput {
  readonly text: string;
  readonly channel: DecidedChannel;
  /** BCP 47 tags of the languages to expect. All languages are always tried; these are tried first. */
  readonly languages?: readonly string[];
  /** True only when the last message asked for a YES. */
  readonly expectsYes?: boolean;
}

/**
 * Returns what a text asks for, with the rule that said so. STOP is generous, START is strict: only a keyword alone opts in,
 * a phrase never does. What may be a request but is not clearly one is `UNSURE`, never silence. Deterministic; never
 * throws; time is linear in the length of the text. Rule: 47 CFR 64.1200(a)(10).
 */
export function classify({ text, languages = [], expectsYes = false }: ClassifyInput): Classification {
  if (isReaction(text)) return nothing('guard.reaction');
  const reading = readText(text);
  if (reading.sentences.length === 0) return readSigns(text) ?? nothing('empty');
  const grammars = preferred(languages);
  const keyword = readKeyword(reading, allVocabulary(), grammars, expectsYes);
  if (keyword !== undefined) return keyword;
  const phrases = reading.sentences.flatMap((sentence) =>
    grammars.flatMap((grammar) => readPhrases(sentence, grammar) ?? []),
  );
  return (
    phrases.find(({ intent }) => intent === 'STOP') ??
    stopOnly(readKeywordInChatter(reading, allVocabulary())) ??
    phrases.find(({ intent }) => intent === 'UNSURE') ??
    readKeywordInChatter(reading, allVocabulary()) ??
    phrases.find(({ intent }) => intent === 'CHANGE') ??
    (reading.clipped ? { intent: 'UNSURE', scope: UNSTATED, certainty: 'unsure', why: 'too-long' } : nothing('no-rule'))
  );
}

function preferred(languages: readonly string[]) {
  if (languages.length === 0) return allGrammars();
  const first = allGrammars().filter(({ words }) => languages.includes(words.language));
  return [...first, ...allGrammars().filter((grammar) => !first.includes(grammar))];
}

function stopOnly(found: Classification | undefined): Classification | undefined {
  return found?.intent === 'STOP' ? found : undefined;
}

function nothing(why: string): Classification {
  return { intent: 'NOT_A_REQUEST', scope: UNSTATED, certainty: why === 'no-rule' ? 'probable' : 'certain', why };
}
