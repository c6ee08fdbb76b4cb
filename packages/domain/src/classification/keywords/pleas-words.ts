import type { WordList } from './language-words.ts';

/** The groups that care explains. */
export const CARE_MAY_EXPLAIN: readonly string[] = [
  ...['unneeded', 'last-word', 'averse-to-these', 'leaving', 'removal-more', 'consent', 'gone', 'elsewhere'],
  ...['never-mind-us', 'not-for-me', 'short-end', 'nothing-wanted'],
];

/**
 * Ways to ask for an end of messages that name neither a refusal nor a message in so many words, or that the masks of {@link SuspicionWords} would hide: "no need to
 * text me", "how do I leave this group". What they find is for a person, never a stop. The name of a group is the name of the rule ("suspicion.en.unneeded").
 * Phrases may name the classes of the suspicion (`{contact}`, `{no}`, `{end}`, `{mine}`, `{away}`, `{halt}`) and those given here.
 */
export interface Pleas {
  readonly classes: Readonly<Record<string, WordList>>;
  /** Words that can hardly mean anything else: read as they stand. */
  readonly plain: Readonly<Record<string, WordList>>;
  /** Read after what only looks so is taken out. */
  readonly guarded: Readonly<Record<string, WordList>>;
  /** What a clinic treats and gives. Beside it, and without a word for messages, "I don't want it any more" is about care ({@link CARE_MAY_EXPLAIN}). */
  readonly care: WordList;
  /** What looks like a plea and is none, beside the language's own list. */
  readonly ordinary: WordList;
}
