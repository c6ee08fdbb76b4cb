import { FUNCTION_WORDS } from './keywords/function-words.ts';
import { splitList } from './keywords/language-words.ts';

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, list]) => [language, new Set(splitList(list))]),
);
const LATIN = /^\p{sc=Latin}+$/u;

/**
 * Returns whether `words`, folded, may be of `language`: it has at least half as many of its small words as the language that has most. A text without any may be of
 * any language, as may one in another script. People mix two languages; nobody mixes ten.
 */
export function mayBeIn(language: string, words: readonly string[]): boolean {
  if (!words.some((word) => LATIN.test(word))) return true;
  const counts = [...SETS].map(([name, set]) => ({ name, count: words.filter((word) => set.has(word)).length }));
  const most = Math.max(...counts.map(({ count }) => count));
  const own = counts.find(({ name }) => name === language)?.count ?? most;
  return own * 2 >= most;
}
