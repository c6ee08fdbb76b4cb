/**
 * The longest a text of each kind may be that stays in the ledger for good, in UTF-16 code units. Ours: wider than any real one (HL7 v2.9 CX.1 gives
 * an identifier 1 to 20 characters by default; the opt-in wordings that carriers ask for are a paragraph), and narrow enough that one record stays one row.
 */
export const LONGEST_KEPT = { identifier: 255, document: 500, wording: 5_000 } as const;

/** A kind of text that is kept. */
export type KeptText = keyof typeof LONGEST_KEPT;

/**
 * Returns whether a text can stand in the ledger: not blank, not longer than its kind may be, well-formed Unicode (RFC 8785 §3.2.2.2: a lone surrogate has
 * no canonical form, and so no hash) and without U+0000, which PostgreSQL keeps in no text (18, §8.14).
 */
export function isKeepable(text: string, kind: KeptText): boolean {
  return text.trim() !== '' && text.length <= LONGEST_KEPT[kind] && text.isWellFormed() && !text.includes('\0');
}
