// Zero-width, bidirectional, soft-hyphen, filler, variation-selector and tag characters: invisible, so never part of a word.
const INVISIBLE =
  // eslint-disable-next-line no-misleading-character-class -- these are the characters themselves, one by one
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels and hamzas, the Devanagari nukta.
// Not the vowel signs of Devanagari nor the Japanese voicing marks: without those the word is another one.
// eslint-disable-next-line no-misleading-character-class -- single combining marks are what is looked for
const ACCENT = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c]/g;
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const FOLDABLE = /[ßæœøđłıςىیکة]/g;
const JOINING_APOSTROPHE = /(?<=\p{L})['’‘ʼ`´＇](?=(?:t|s|m|re|ve|ll|d)(?!\p{L}))/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Returns `text` with everything folded that does not change a word: compatibility forms (NFKC), case, accents, invisible
 * and control characters, lone surrogates. Punctuation stays. Time is linear in the length of `text`; never throws.
 */
function foldCharacters(text: string): string {
  return foldMarks(foldLetters(text));
}

/** Returns `text` as {@link foldCharacters} does, but with its accents: in Vietnamese they tell one word from another. */
export function foldLetters(text: string): string {
  return text
    .replace(LONE_SURROGATE, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(JOINING_APOSTROPHE, '');
}

/** Returns `text` without accents, vowel points and the letters that stand for two. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(ACCENT, '')
    .normalize('NFC')
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
}

/** Returns the words of a text already folded, parted by one space. */
export function spaceWords(folded: string): string {
  return (folded.match(WORD) ?? []).join(' ');
}

/**
 * Returns the words of `text` folded and parted by one space: what keywords are compared in ("ignore case, punctuation
 * and minor variance", CTIA Messaging Principles 2023). Emoji and punctuation are dropped. Never throws.
 */
export function normalise(text: string): string {
  return spaceWords(foldCharacters(text));
}
