// Everyday words one letter away from a keyword: alone they are an answer, not a slip.
const REAL_WORDS = new Set([
  'step',
  'shop',
  'slop',
  'top',
  'sop',
  'stow',
  'atop',
  'strop',
  'and',
  'send',
  'bend',
  'lend',
  'mend',
  'quite',
  'quiet',
  'suit',
  'tend',
  'basra',
  'pasta',
  'vasta',
  'salto',
  'auto',
  'para',
  'parte',
  'cancer',
  'canal',
  'remote',
  'removed',
  'reserve',
]);
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
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
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  σ: 's',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

/** Returns `word` with digits and look-alike Cyrillic and Greek letters read as Latin ("ST0P", "ЅТОР"). */
export function readLookalikes(word: string): string {
  if (/^\p{N}+$/u.test(word)) return word;
  return [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

/**
 * True when `word` is `keyword` with one slip of the finger (two from nine letters on): a letter too many, too few, wrong or
 * changed with its neighbour. Keywords under four letters allow none. Everyday words are never slips.
 */
export function isMisspelling(word: string, keyword: string): boolean {
  if (word === keyword || keyword.length < 4 || word.length < 3 || REAL_WORDS.has(word)) return false;
  const allowed = keyword.length >= 9 ? 2 : 1;
  if (Math.abs(word.length - keyword.length) > allowed) return collapse(word) === collapse(keyword) && word.length < 32;
  return collapse(word) === collapse(keyword) || countSlips(word, keyword) <= allowed;
}

function collapse(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** Optimal string alignment distance; words here are at most 34 letters long. */
function countSlips(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const changed = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(
        at(rows, row - 1, column) + 1,
        (current[column - 1] ?? 0) + 1,
        at(rows, row - 1, column - 1) + changed,
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        best = Math.min(best, at(rows, row - 2, column - 2) + 1);
      }
      current.push(best);
    }
    rows.push(current);
  }
  return at(rows, left.length, right.length);
}

function at(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
}
