import { foldLetters, normalise, spaceWords } from './normalise.ts';

/** The word classes a phrase may name. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** How the words of a language are parted, and whether its accents count. */
export interface Writing {
  readonly spacing: 'words' | 'none';
  readonly marks: 'kept' | 'folded';
}

/** One way to fill a part: words, a stem, a tail, or the end of the sentence. */
export interface Alternative {
  readonly source: string;
  readonly isStem: boolean;
  readonly isTail: boolean;
  readonly isEnd: boolean;
}

/** One part of a phrase. */
export type PhrasePart =
  | { readonly kind: 'start' }
  | { readonly kind: 'gap'; readonly atMost: number }
  | { readonly kind: 'words'; readonly alternatives: readonly Alternative[]; readonly isOptional: boolean };

/**
 * Returns one expression that finds any of `phrases` in a sentence laid out by {@link layOut}. Every gap is bounded and no
 * repetition is nested, so matching is linear in the length of the sentence. Throws on a class that does not exist.
 *
 * A phrase is a list of parts: `{class}`, `word`, `one|other_word` (`_` is a space), `stem*`, `*tail`, `~2` (up to two
 * words), `^` and `$` (ends of the sentence); `?` after a part makes it optional.
 */
export function compilePhrases(phrases: readonly string[], classes: WordClasses, writing: Writing): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const sources = phrases.map((phrase) => compilePhrase(readPhrase(phrase, classes, writing), writing));
  return new RegExp(`(?:${sources.join('|')})`, 'gu');
}

/** Returns the parts of one phrase. */
export function readPhrase(phrase: string, classes: WordClasses, writing: Writing): readonly PhrasePart[] {
  const parts = phrase.split(' ').filter((part) => part !== '');
  return parts.map((part) => readPart(part, classes, writing));
}

/** Returns the words of a sentence as {@link compilePhrases} expects them. */
export function layOut(words: readonly string[], spacing: Writing['spacing']): string {
  return spacing === 'words' ? ` ${words.join(' ')} ` : words.join('');
}

function readPart(part: string, classes: WordClasses, writing: Writing): PhrasePart {
  if (part === '^') return { kind: 'start' };
  if (part.startsWith('~')) return { kind: 'gap', atMost: Number(part.slice(1)) };
  const isOptional = part.endsWith('?');
  const words = (isOptional ? part.slice(0, -1) : part).split('|').flatMap((one) => expand(one, classes));
  return { kind: 'words', alternatives: [...new Set(words)].map((word) => readWord(word, writing)), isOptional };
}

function expand(one: string, classes: WordClasses): readonly string[] {
  const name = /^\{(.+)\}$/.exec(one)?.[1];
  if (name === undefined) return [one.replaceAll('_', ' ')];
  const words = classes[name];
  if (words === undefined || words.length === 0) throw new Error(`No word class {${name}}`);
  return words;
}

function readWord(word: string, { marks, spacing }: Writing): Alternative {
  if (word === '$') return { source: '$', isStem: false, isTail: false, isEnd: true };
  const spaced = marks === 'kept' ? spaceWords(foldLetters(word)) : normalise(word);
  if (spaced === '') throw new Error(`No word in "${word}"`);
  const source = spacing === 'none' ? spaced.replaceAll(' ', '') : spaced;
  return { source, isStem: word.endsWith('*'), isTail: word.startsWith('*'), isEnd: false };
}

function compilePhrase(parts: readonly PhrasePart[], { spacing }: Writing): string {
  const starts = spacing === 'words' && parts[0]?.kind !== 'start' ? '(?<= )' : '';
  return starts + parts.map((part) => compilePart(part, spacing)).join('');
}

function compilePart(part: PhrasePart, spacing: Writing['spacing']): string {
  if (part.kind === 'start') return spacing === 'words' ? '^ ' : '^';
  if (part.kind === 'gap') return `(?:${spacing === 'words' ? '[^ ]+ ' : '.'}){0,${String(part.atMost)}}?`;
  const sources = [...part.alternatives]
    .sort((left, right) => right.source.length - left.source.length)
    .map((one) => compileAlternative(one, spacing));
  return `(?:${sources.join('|')})${part.isOptional ? '?' : ''}`;
}

function compileAlternative({ source, isStem, isTail, isEnd }: Alternative, spacing: Writing['spacing']): string {
  if (isEnd || spacing === 'none') return source;
  return `${isTail ? '[^ ]*' : ''}${source}${isStem ? '[^ ]*' : ''} `;
}
