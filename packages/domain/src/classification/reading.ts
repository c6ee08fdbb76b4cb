import { foldLetters, foldMarks, normalise } from './normalise.ts';

/** One sentence. */
export interface Sentence {
  readonly words: readonly string[];
  /** The same words with their accents. */
  readonly marked: readonly string[];
  /** The words between commas, brackets and dashes. */
  readonly segments: readonly (readonly string[])[];
  readonly isQuestion: boolean;
}

/** A text made ready for matching. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  /** All words, parted by one space. */
  readonly words: string;
  /** Words written in capitals in a text that is not all capitals. */
  readonly shouted: ReadonlySet<string>;
  /** True when the middle of a very long text was not read. */
  readonly clipped: boolean;
}

// A text message holds 1600 characters (Twilio's limit on Body); a letter long enough to pass this is not a request.
const HEAD_CHARACTERS = 16_000;
const TAIL_CHARACTERS = 4_000;
// Longer runs without a space are data, or a script without spaces: cutting them keeps matching linear.
const LONGEST_WORD = 64;

const ADDRESS = /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g;
// A line that quotes the message being answered, as mail programs and some phones write it.
const QUOTED = /^[ \t]{0,8}>.{0,2000}$/gmu;
const SPELLED = /(?<![\p{L}\p{N}\p{M}])(?:\p{L}[ .\-_*]){2,12}\p{L}(?![\p{L}\p{N}\p{M}])/gu;
const TERMINATOR = /([.](?!\d)|[!?…;\r\n\u2028\u2029\u0085。！？؟؛।॥·]+)/u;
const BREAK = /[,،、:()[\]{}<>«»"“”„‟「」『』|/\\–—~•]|(?<=\s)-+(?=\s)|--+|\p{Extended_Pictographic}+/u;
const EAST_THEN_WEST =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])(?=[\p{sc=Latin}\d])|(?<=[\p{sc=Latin}\d])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Reads a text of any length into sentences. Looks at the first 16 000 and last 4 000 characters. Never throws. */
export function readText(text: string): Reading {
  const clipped = text.length > HEAD_CHARACTERS + TAIL_CHARACTERS;
  const seen = clipped ? `${text.slice(0, HEAD_CHARACTERS)}\n${text.slice(-TAIL_CHARACTERS)}` : text;
  const own = seen.replace(QUOTED, '');
  const folded = foldLetters(own.trim() === '' ? seen : own)
    .replace(ADDRESS, ' ')
    .replace(SPELLED, (letters) => letters.replace(/[^\p{L}]/gu, ''))
    .replace(EAST_THEN_WEST, ' ');
  // Every other part is what ended the one before.
  const parts = folded.split(TERMINATOR);
  const sentences = parts
    .flatMap((part, at) => (at % 2 === 0 ? [readSentence(part, /[?？؟]/u.test(parts[at + 1] ?? ''))] : []))
    .filter(hasWords);
  return {
    sentences,
    words: sentences.flatMap((sentence) => sentence.words).join(' '),
    shouted: findShouted(seen),
    clipped,
  };
}

function readSentence(sentence: string, isQuestion: boolean): Sentence {
  const segments = sentence
    .split(BREAK)
    .map((segment) => splitWords(segment))
    .filter((words) => words.length > 0);
  const marked = segments.flat();
  return { words: marked.map(foldMarks), marked, segments: segments.map((words) => words.map(foldMarks)), isQuestion };
}

function splitWords(segment: string): string[] {
  return (segment.match(WORD) ?? []).flatMap((word) => (word.length > LONGEST_WORD ? cut(word) : [word]));
}

function cut(word: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length; at += LONGEST_WORD) parts.push(word.slice(at, at + LONGEST_WORD));
  return parts;
}

function hasWords(sentence: Sentence): boolean {
  return sentence.words.length > 0;
}

function findShouted(text: string): ReadonlySet<string> {
  const words = text.match(/\p{L}{3,64}/gu) ?? [];
  const isCapitals = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();
  if (words.every(isCapitals)) return new Set();
  return new Set(words.filter(isCapitals).map(normalise));
}
