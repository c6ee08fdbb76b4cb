import type { RequestScope, RequestTopic } from './classification.ts';
import { classify } from './classify.ts';
import type { Grammar } from './grammar.ts';
import { allGrammars, allVocabulary } from './languages.ts';
import { layOut } from './phrase.ts';
import { readText, type Sentence } from './reading.ts';
import { stripCourtesy } from './whole-message.ts';

/** What an answer to “which kinds did you mean?” says. */
export type Narrowing =
  | { readonly kind: 'only'; readonly scope: Extract<RequestScope, { kind: 'topics' | 'all-but-topics' }> }
  /** Names kinds, but may mean either that they stop or that they stay (“only bills”). */
  | { readonly kind: 'unclear' };

/** What is left of a sentence that names what is to stay, not only kinds: fewer words, or characters where words are not parted, may mean either. */
const CLEAR_FROM = { words: 2, none: 4 } as const;

/**
 * Returns what a text says as the answer to “which kinds did you mean?”, or `undefined` where it is none: kinds alone (“BILLS”, “bills and surveys please”), or the
 * words of a stop that name them. Everything else is read as any text. Rule: docs/rules/stop-scope.md
 */
export function readNarrowing(text: string): Narrowing | undefined {
  const { sentences, clipped } = readText(text);
  if (clipped || sentences.length === 0) return undefined;
  const { intent, scope, why } = classify({ text, channel: 'SMS' });
  if (intent === 'STOP' && scope.kind === 'topics') return { kind: 'only', scope };
  if (intent === 'STOP' && scope.kind === 'all-but-topics')
    return isClear(sentences, why) ? { kind: 'only', scope } : { kind: 'unclear' };
  for (const grammar of allGrammars()) {
    const named = sentences.map((sentence) => takeTopics(sentence, grammar));
    const topics = [...new Set(named.flatMap((one) => one.topics))];
    if (topics.length > 0 && named.every(({ rest }) => rest.length === 0))
      return { kind: 'only', scope: { kind: 'topics', topics, channels: [] } };
  }
  return undefined;
}

/** Returns whether a wish to keep kinds says more than “only” and their names. */
function isClear(sentences: readonly Sentence[], why: string): boolean {
  const grammar = allGrammars().find(({ words }) => why.startsWith(`phrase.${words.language}.`));
  const rest = grammar === undefined ? [] : sentences.flatMap((sentence) => takeTopics(sentence, grammar).rest);
  const spacing = grammar?.words.spacing ?? 'words';
  const left = spacing === 'words' ? rest.length : rest.join('').length;
  return left >= CLEAR_FROM[spacing];
}

interface Taken {
  readonly topics: readonly RequestTopic[];
  /** The words that are neither a kind nor courtesy. */
  readonly rest: readonly string[];
}

/** Takes the kinds out of a sentence, the longest names first: “payment reminders” are bills. */
function takeTopics(sentence: Sentence, { topics, words: language, marks }: Grammar): Taken {
  const words = marks === 'kept' ? sentence.marked : sentence.words;
  const text = layOut(words, language.spacing);
  const found = topics
    .flatMap(([topic, pattern]) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ topic, index, length })),
    )
    .sort((one, other) => other.length - one.length);
  const taken: typeof found = [];
  for (const one of found)
    if (taken.every(({ index, length }) => one.index + one.length <= index || index + length <= one.index))
      taken.push(one);
  let left = text;
  for (const { index, length } of taken.sort((one, other) => other.index - one.index))
    left = `${left.slice(0, index)} ${left.slice(index + length)}`;
  const { courtesy, keywords } = allVocabulary();
  const others = left.split(' ').filter((word) => word !== '');
  const isYes = (word: string) => keywords.get(word)?.kind === 'yes';
  // “Bills yes”, “yes bills” may mean that they are wanted.
  const rest = others.some(isYes) ? others : stripCourtesy(others, courtesy);
  return { topics: taken.sort((one, other) => one.index - other.index).map(({ topic }) => topic), rest };
}
