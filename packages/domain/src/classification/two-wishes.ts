import { splitList, type LanguageWords } from './keywords/language-words.ts';
import { TWO_WISHES } from './keywords/two-wishes.ts';

/** The phrases of a language that tell of two wishes, or of somebody else's, and the classes they name. */
export interface TwoWishes {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** For a person, whatever else the sentence says. */
  readonly unsure: Readonly<Record<string, string>>;
  /** After the words of a stop they make it one for a person; what is to go on does so only where the stop named nothing itself. */
  readonly softeners: Readonly<Record<string, string>>;
}

/**
 * Returns the rules by which "no more of these, but my daughter still needs hers" is for a person: somebody else who refuses, and a refusal followed by what is to
 * go on. They are the same in every language; only the words differ. Without words, no rules.
 */
export function twoWishesOf({ language, spacing }: LanguageWords, message: readonly string[]): TwoWishes {
  const words = TWO_WISHES[language];
  if (words === undefined) return { classes: {}, unsure: {}, softeners: {} };
  // Where words are not parted a gap counts characters: a word has about two.
  const gap = (most: number) => `~${String(spacing === 'words' ? most : most * 2)}`;
  const list = Object.fromEntries(Object.entries(words).map(([name, entries]) => [name, splitList(entries)]));
  const thing = [...message, ...splitList(words.these)];
  return {
    classes: { ...list, thing },
    unsure: {
      'other-person': [
        `{person} ${gap(2)} {refuse} ${gap(3)} {thing}`,
        `{person} ${gap(3)} {thing} ${gap(3)} {refuse}`,
        `{person} ${gap(2)} {askStop}`,
        `{refuse} ${gap(1)} {person} ${gap(4)} {thing}`,
      ].join(', '),
      'two-wishes': [
        `{reject} ${gap(3)} {thing} ${gap(5)} {but} ${gap(5)} {goOn}|{person}`,
        `{reject} ${gap(1)} {but} ${gap(4)} {person}`,
        `{reject} ${gap(3)} {object} ${gap(3)} {but} ${gap(5)} {goOn}`,
        `{object} ${gap(3)} {reject} ${gap(2)} {but} ${gap(5)} {goOn}`,
        `{reject} ${gap(3)} {thing} ${gap(2)} {except}`,
      ].join(', '),
    },
    softeners: { 'other-person': `{but} ${gap(3)} {person}`, 'two-wishes': `{but} ${gap(5)} {goOn}` },
  };
}
