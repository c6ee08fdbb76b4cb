import { normalise } from './normalise.ts';
import { type LanguageWords, splitList } from './keywords/language-words.ts';

/** What a message that is nothing but a keyword means. */
export type KeywordKind = 'stop' | 'strong' | 'cancel' | 'start' | 'help' | 'yes' | 'unsure';

/** A keyword with the language it belongs to and its first spelling. */
export interface Keyword {
  readonly kind: KeywordKind;
  readonly language: string;
  readonly name: string;
}

/** All keywords of all languages, and the words around them that change nothing. */
export interface Vocabulary {
  readonly keywords: ReadonlyMap<string, Keyword>;
  readonly courtesy: ReadonlySet<string>;
}

// A word that stops in one language wins over another sense elsewhere: STOP generous, START strict.
const KINDS: readonly KeywordKind[] = ['strong', 'stop', 'cancel', 'unsure', 'help', 'start', 'yes'];
const LONGEST_COURTESY_WORDS = 5;
/** A keyword in more courtesy than this is a letter; phrases read it. Words, ours. */
export const LONGEST_MESSAGE_WORDS = 40;

/** Returns the vocabulary of `languages`; where two languages share a word the stricter sense, then the earlier language, wins. */
export function collectVocabulary(languages: readonly LanguageWords[]): Vocabulary {
  const keywords = new Map<string, Keyword>();
  for (const kind of KINDS) {
    for (const words of languages) {
      for (const word of splitList(words[kind])) {
        const key = normalise(word);
        if (!keywords.has(key)) keywords.set(key, { kind, language: words.language, name: key.replaceAll(' ', '-') });
      }
    }
  }
  const courtesy = new Set(languages.flatMap((words) => splitList(words.courtesy)).map(normalise));
  return { keywords, courtesy };
}

/** Returns the first keyword that is left as courtesy is taken off both ends of `words`: "tama na po" before "tama". */
export function findKeyword(words: readonly string[], { keywords, courtesy }: Vocabulary): Keyword | undefined {
  for (const rest of peelCourtesy(words, courtesy)) {
    const keyword = keywords.get(rest.join(' '));
    if (keyword !== undefined) return keyword;
  }
  return undefined;
}

/** Returns `words` without the courtesy at both ends and without repeats of one word ("stop stop stop"). */
export function stripCourtesy(words: readonly string[], courtesy: ReadonlySet<string>): readonly string[] {
  return peelCourtesy(words, courtesy).at(-1) ?? [];
}

function peelCourtesy(words: readonly string[], courtesy: ReadonlySet<string>): (readonly string[])[] {
  const stages: (readonly string[])[] = [words];
  if (words.length > LONGEST_MESSAGE_WORDS) return stages;
  let start = 0;
  let end = words.length;
  for (;;) {
    const front = courtesyLength(words.slice(start, Math.min(end, start + LONGEST_COURTESY_WORDS)), courtesy, 'front');
    if (front > 0) {
      start += front;
      stages.push(words.slice(start, end));
      continue;
    }
    const back = courtesyLength(words.slice(Math.max(start, end - LONGEST_COURTESY_WORDS), end), courtesy, 'back');
    if (back === 0) break;
    end -= back;
    stages.push(words.slice(start, end));
  }
  const rest = words.slice(start, end);
  if (rest.length > 1 && rest.every((word) => word === rest[0])) stages.push(rest.slice(0, 1));
  return stages;
}

function courtesyLength(near: readonly string[], courtesy: ReadonlySet<string>, side: 'front' | 'back'): number {
  for (let length = near.length; length > 0; length--) {
    const part = side === 'front' ? near.slice(0, length) : near.slice(near.length - length);
    if (courtesy.has(part.join(' '))) return length;
  }
  return 0;
}
