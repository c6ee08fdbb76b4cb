import { type Classification, UNSTATED } from './classification.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { Grammar } from './grammar.ts';
import { readKeyword, readKeywordInChatter } from './keyword-reading.ts';
import { allGrammars, allVocabulary } from './languages.ts';
import { goesOn, isForPerson, jokes, readPhrases } from './phrase-reading.ts';
import { isReaction, readSigns, suspectSigns } from './signs.ts';
import { type Reading, readText, type Sentence } from './reading.ts';
import { suspect } from './suspect.ts';

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
  const phrases = reading.sentences.flatMap((sentence) => readPhrases(sentence, grammars));
  const twoWishes = phrases.find(isForPerson);
  if (twoWishes !== undefined && !reading.sentences.some(isKeywordAlone)) return twoWishes;
  const isComplaint = phrases.some(({ intent }) => intent === 'UNSURE');
  const chatter = readKeywordInChatter(reading, allVocabulary(), isComplaint, grammars);
  const stop = phrases.find(({ intent }) => intent === 'STOP');
  return (
    (stop === undefined ? undefined : widen(stop, reading)) ??
    (chatter?.intent === 'STOP' ? orForPerson(chatter, reading, grammars) : undefined) ??
    phrases.find(({ intent }) => intent === 'UNSURE') ??
    chatter ??
    suspicionOver(
      phrases.find(({ intent }) => intent === 'CHANGE'),
      text,
      reading,
      grammars,
      languages,
    ) ??
    (reading.clipped ? { intent: 'UNSURE', scope: UNSTATED, certainty: 'unsure', why: 'too-long' } : nothing('no-rule'))
  );
}

/** A wish for a change stands, unless the same text has something taken off something or is angry about contact. */
function suspicionOver(
  change: Classification | undefined,
  text: string,
  { sentences }: Reading,
  grammars: readonly Grammar[],
  expected: readonly string[],
) {
  const raised = sentences.map((sentence) => suspect(sentence, grammars, expected)).find((one) => one !== undefined);
  if (change === undefined) return raised ?? suspectSigns(text);
  return raised !== undefined && /\.(?:fed-up|fed-up-more|asked-before|removal)$/.test(raised.why) ? raised : change;
}

/** "STOP! in the name of love": a keyword among jokes is for a person. */
function isJoke({ sentences }: Reading, grammars: readonly Grammar[]): boolean {
  return sentences.some((sentence) => grammars.some((grammar) => jokes(sentence, grammar)));
}

/** "STOP, but my daughter still needs hers" is more than STOP; "STOP. She needs hers." begins with it as a sentence. */
function orForPerson(stop: Classification, reading: Reading, grammars: readonly Grammar[]): Classification {
  const { sentences } = reading;
  const isMore = !sentences.some(isKeywordAlone) && sentences.some((sentence) => goesOn(sentence, grammars));
  if (isMore) return { intent: 'UNSURE', scope: UNSTATED, certainty: 'unsure', why: 'chatter.two-wishes' };
  const isAlone = reading.sentences.length < 2;
  return !isAlone && isJoke(reading, grammars)
    ? { ...stop, intent: 'UNSURE', certainty: 'unsure', why: 'chatter.joke' }
    : stop;
}

function isKeywordAlone({ words }: Sentence): boolean {
  return ['stop', 'strong'].includes(allVocabulary().keywords.get(words.join(' '))?.kind ?? '');
}

/** "STOP no more ads please": the keyword stands by itself, so what follows explains it and does not narrow it. */
function widen(stop: Classification, reading: Reading): Classification {
  const { keywords } = allVocabulary();
  const isStop = (words: readonly string[]) => ['stop', 'strong'].includes(keywords.get(words.join(' '))?.kind ?? '');
  const standsAlone = reading.sentences.some(
    (sentence) => sentence.segments.some(isStop) || (isStop(sentence.words.slice(0, 1)) && isStillStop(sentence)),
  );
  return standsAlone && stop.scope.kind !== 'all-but-topics' ? { ...stop, scope: UNSTATED } : stop;
}

function isStillStop({ words, marked, segments, isQuestion }: Sentence): boolean {
  const [first = [], ...others] = segments;
  const rest = { words: words.slice(1), marked: marked.slice(1), segments: [first.slice(1), ...others], isQuestion };
  return readPhrases(rest, allGrammars()).some(({ intent }) => intent === 'STOP');
}

function preferred(languages: readonly string[]) {
  if (languages.length === 0) return allGrammars();
  const first = allGrammars().filter(({ words }) => languages.includes(words.language));
  return [...first, ...allGrammars().filter((grammar) => !first.includes(grammar))];
}

function nothing(why: string): Classification {
  return { intent: 'NOT_A_REQUEST', scope: UNSTATED, certainty: why === 'no-rule' ? 'probable' : 'certain', why };
}
