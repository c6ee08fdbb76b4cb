/** Returns whether a value of JSON is an object, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns whether it is a whole number within both limits. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** Returns whether it is one of the texts allowed. */
export function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return typeof value === 'string' && allowed.includes(value);
}

// Control characters and line ends would break a header, a text message or the database (which takes no U+0000). The marks that turn the
// direction of writing (U+202A–202E, U+2066–2069) make a label read as another one (Unicode TR 36 §2.1); those of one letter (U+200E, U+200F) stay.
const UNFIT = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Returns what is wrong with a text that people read, at most so long (UTF-16 code units), or `undefined`. */
export function textProblem(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return 'a text is needed.';
  if (!value.isWellFormed()) return 'it holds half of a character (a lone surrogate); write the whole one.';
  if (UNFIT.test(value))
    return 'it holds a line end, a control character or a mark that turns the direction of writing; take it out.';
  return value.length > most ? `at most ${String(most)} characters.` : undefined;
}
