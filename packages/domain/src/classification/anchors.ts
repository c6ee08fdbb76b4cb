import { type Alternative, type PhrasePart, readPhrase, type WordClasses, type Writing } from './phrase.ts';

/** Words of which a sentence must hold one, or no phrase of a rule can match it. */
export interface Anchors {
  readonly words: ReadonlySet<string>;
  /** Beginnings of words, each of one of `stemLengths` letters. */
  readonly stems: ReadonlySet<string>;
  readonly stemLengths: readonly number[];
  /** True when some phrase has no such word: the rule must always be tried. */
  readonly isAnything: boolean;
}

/** Returns the anchors of `phrases`: of each, the part whose words are the rarest, judged by their length. */
export function findAnchors(phrases: readonly string[], classes: WordClasses, writing: Writing): Anchors {
  const words = new Set<string>();
  const stems = new Set<string>();
  let isAnything = writing.spacing === 'none';
  for (const phrase of isAnything ? [] : phrases) {
    const best = readPhrase(phrase, classes, writing)
      .filter(isUsable)
      .sort((left, right) => weigh(right) - weigh(left))[0];
    if (best === undefined) isAnything = true;
    for (const { source, isStem } of best?.alternatives ?? []) {
      const [first = ''] = source.split(' ');
      if (isStem && first === source) stems.add(first);
      else words.add(first);
    }
  }
  return { words, stems, stemLengths: [...new Set([...stems].map(({ length }) => length))], isAnything };
}

/** Returns the anchors of several rules together. */
export function joinAnchors(list: readonly Anchors[]): Anchors {
  return {
    words: new Set(list.flatMap(({ words }) => [...words])),
    stems: new Set(list.flatMap(({ stems }) => [...stems])),
    stemLengths: [...new Set(list.flatMap(({ stemLengths }) => stemLengths))],
    isAnything: list.some(({ isAnything }) => isAnything),
  };
}

/** True when a phrase with these anchors may match a sentence of these words. */
export function isAnchored(anchors: Anchors, words: readonly string[]): boolean {
  if (anchors.isAnything) return true;
  return words.some(
    (word) => anchors.words.has(word) || anchors.stemLengths.some((length) => anchors.stems.has(word.slice(0, length))),
  );
}

function isUsable(part: PhrasePart): part is Extract<PhrasePart, { kind: 'words' }> {
  return part.kind === 'words' && !part.isOptional && part.alternatives.every((one) => !one.isEnd && !one.isTail);
}

function weigh({ alternatives }: { readonly alternatives: readonly Alternative[] }): number {
  return Math.min(...alternatives.map(({ source }) => (source.split(' ')[0] ?? '').length)) - alternatives.length / 100;
}
