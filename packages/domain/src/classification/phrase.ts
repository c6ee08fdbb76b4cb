import { foldLetters, normalise, spaceWords } from './normalise.ts';

/** The word classes a phrase may name. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** How the words of a language are parted, and whether its accents count. */
export interface Writing {
  readonly spacing: 'words' | 'none';
  readonly marks: 'kept' | 'folded';
}

/**
 * Returns one expression that finds any of `phrases` in a sentence laid out by {@link layOut}. Every gap is bounded and no
 * repetition is nested, so matching is linear in the length of the sentence. Throws on a class that does not exist.
 *
 * A phrase is a list of parts: `{class}`, `word`, `one|other_word` (`_` is a space), `stem*`, `~2` (up to two words),
 * `^` and `$` (ends of the sentence); `?` after a part makes it optional.
 */
export function compilePhrases(phrases: readonly string[], classes: WordClasses, writing: Writing): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const starts = writing.spacing === 'words' ? '(?<= )' : '';
  const sources = phrases.map((phrase) => {
    const parts = phrase.split(' ').filter((part) => part !== '');
    const source = parts.map((part) => compilePart(part, classes, writing)).join('');
    return parts[0] === '^' ? source : starts + source;
  });
  return new RegExp(`(?:${sources.join('|')})`, 'gu');
}

/** Returns the words of a sentence as {@link compilePhrases} expects them. */
export function layOut(words: readonly string[], spacing: Writing['spacing']): string {
  return spacing === 'words' ? ` ${words.join(' ')} ` : words.join('');
}

function compilePart(part: string, classes: WordClasses, writing: Writing): string {
  const unit = writing.spacing === 'words' ? '[^ ]+ ' : '.';
  if (part === '^') return writing.spacing === 'words' ? '^ ' : '^';
  if (part === '$') return '$';
  if (part.startsWith('~')) return `(?:${unit}){0,${part.slice(1)}}?`;
  if (part.endsWith('?')) return `(?:${compilePart(part.slice(0, -1), classes, writing)})?`;
  const alternatives = part.split('|').flatMap((one) => expand(one, classes));
  const sources = [...new Set(alternatives)]
    .sort((left, right) => right.length - left.length)
    .map((word) => compileWord(word, writing));
  return `(?:${sources.join('|')})`;
}

function expand(one: string, classes: WordClasses): readonly string[] {
  const name = /^\{(.+)\}$/.exec(one)?.[1];
  if (name === undefined) return [one.replaceAll('_', ' ')];
  const words = classes[name];
  if (words === undefined || words.length === 0) throw new Error(`No word class {${name}}`);
  return words;
}

function compileWord(word: string, writing: Writing): string {
  if (word === '$') return '$';
  const source = writing.marks === 'kept' ? spaceWords(foldLetters(word)) : normalise(word);
  if (source === '') throw new Error(`No word in "${word}"`);
  if (writing.spacing === 'none') return source.replaceAll(' ', '');
  const before = word.startsWith('*') ? '[^ ]*' : '';
  const after = word.endsWith('*') ? '[^ ]*' : '';
  return `${before}${source}${after} `;
}
