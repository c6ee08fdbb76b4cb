// Everyday words one slip away from a keyword: alone they are an answer.
const REAL_WORDS = new Set([
  'atop',
  'strop',
  'remote',
  'removed',
  'remover',
  'removes',
  'revoked',
  'evoke',
  'subscribe',
]);
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ...{
    q: 'wa',
    w: 'qes',
    e: 'wrd',
    r: 'etf',
    t: 'ryg',
    y: 'tuh',
    u: 'yij',
    i: 'uok',
    o: 'ipl',
    p: 'ol',
    a: 'qsz',
    s: 'awdxz',
    d: 'sefc',
  },
  ...{
    f: 'drgv',
    g: 'fthb',
    h: 'gyjn',
    j: 'hukm',
    k: 'jil',
    l: 'kop',
    z: 'asx',
    x: 'zsdc',
    c: 'xdfv',
    v: 'cfgb',
    b: 'vghn',
    n: 'bhjm',
    m: 'njk',
  },
};
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' },
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    н: 'h',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    п: 'n',
  },
  ...{ α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'n', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
};
const LONGEST_WORD = 34;

/** Returns `word` with digits and look-alike Cyrillic and Greek letters read as Latin ("ST0P", "ЅТОР"). */
export function readLookalikes(word: string): string {
  if (/^\p{N}+$/u.test(word)) return word;
  return [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

/**
 * True when `word` is `keyword` with one slip of the finger (two from nine letters on): letters changed about, doubled, hit
 * beside the right key, or from six letters on left out, added or wrong. Everyday words are never slips.
 */
export function isMisspelling(word: string, keyword: string): boolean {
  if (keyword.length < 4 || word.length < 3 || word.length > LONGEST_WORD || REAL_WORDS.has(word)) return false;
  if (word === keyword || collapse(word) === collapse(keyword)) return true;
  if (keyword.length < 6) return isTransposed(word, keyword) || isBesideKey(word, keyword);
  const allowed = keyword.length >= 11 ? 2 : 1;
  return Math.abs(word.length - keyword.length) <= allowed && countSlips(word, keyword) <= allowed;
}

/** True when `word` is `keyword` with one letter held down: three times or more ("стооооп"). */
export function isStretched(word: string, keyword: string): boolean {
  if (keyword.length < 4 || word.length > LONGEST_WORD) return false;
  // "Altoo", "bastaa": the last letter twice.
  if (word === keyword + (keyword.at(-1) ?? '') && !REAL_WORDS.has(word)) return true;
  if (!/(.)\1\1/u.test(word)) return false;
  return collapse(word) === collapse(keyword);
}

function collapse(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

function isTransposed(word: string, keyword: string): boolean {
  if (word.length !== keyword.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== keyword[index]);
  return word === keyword.slice(0, at) + (keyword[at + 1] ?? '') + (keyword[at] ?? '') + keyword.slice(at + 2);
}

function isBesideKey(word: string, keyword: string): boolean {
  const [longer, shorter] = word.length >= keyword.length ? [word, keyword] : [keyword, word];
  if (longer !== word || longer.length - shorter.length > 1) return false;
  const at = [...keyword].findIndex((letter, index) => letter !== word[index]);
  const near = (letter: string | undefined) => `${NEIGHBOURS[letter ?? ''] ?? ''}${letter ?? ''}`;
  if (longer.length === shorter.length) {
    return near(keyword[at]).includes(word[at] ?? ' ') && word.slice(at + 1) === keyword.slice(at + 1);
  }
  const extra = at < 0 ? word.length - 1 : at;
  const beside = near(keyword[extra]) + near(keyword[extra - 1]);
  return beside.includes(word[extra] ?? ' ') && word.slice(0, extra) + word.slice(extra + 1) === keyword;
}

/** Optimal string alignment distance; words here are at most 34 letters long. */
function countSlips(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const changed = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(cell(rows, row - 1, column) + 1, (current[column - 1] ?? 0) + 1);
      best = Math.min(best, cell(rows, row - 1, column - 1) + changed);
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        best = Math.min(best, cell(rows, row - 2, column - 2) + 1);
      }
      current.push(best);
    }
    rows.push(current);
  }
  return cell(rows, left.length, right.length);
}

function cell(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
}
