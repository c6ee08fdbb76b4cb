import type { RequestTopic } from '../classification.ts';
import type { DecidedChannel } from '../../channel/channel.ts';

/** Words or phrases parted by commas or line ends. */
export type WordList = string;

/** Returns the entries of a list, without the empty ones. */
export function splitList(list: WordList): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/**
 * The words of one language. `phrases` and the like are written in the small language of `phrase.ts`: `{name}` stands for
 * one of `classes.name`, `~2` for up to two words of any kind, `^` and `$` for the ends of a sentence, `a|b` for either.
 */
export interface LanguageWords {
  /** BCP 47. */
  readonly language: string;
  /** The sentences this language is tried on: those in its script. */
  readonly script: RegExp;
  /** True where a word without its accents is another word: phrases are then compared with them, if the writer uses any. */
  readonly tonal: boolean;
  /** `none` where words are not parted by spaces: phrases are then looked for inside the run of characters. */
  readonly spacing: 'words' | 'none';
  /** The whole message is one of these: an opt-out. `strong` ones are so inside other chatter too. */
  readonly stop: WordList;
  readonly strong: WordList;
  /** "Cancel" alone: an opt-out that may have been meant for the visit. */
  readonly cancel: WordList;
  readonly start: WordList;
  readonly help: WordList;
  readonly yes: WordList;
  /** Said alone it may mean an opt-out: a person decides. */
  readonly unsure: WordList;
  /** Words around a keyword that change nothing: please, thanks, now. */
  readonly courtesy: WordList;
  /**
   * `message` and every topic together are `{object}`, less `loose`: words for a topic that are too common to be taken for
   * the thing to stop.
   */
  readonly classes: Readonly<Record<string, WordList>>;
  /** Ordinary senses and negations: their words are taken out before phrases are looked for. */
  readonly guards: WordList;
  /** What patients may not need or want that is no message: medicine, an operation, an interpreter. Taken out as guards are, and before suspicions too. */
  readonly care: WordList;
  readonly stopPhrases: Readonly<Record<string, WordList>>;
  /** After an opt-out phrase these make it a wish for less or for another time: a person decides. */
  readonly softeners: Readonly<Record<string, WordList>>;
  readonly unsurePhrases: Readonly<Record<string, WordList>>;
  readonly changePhrases: Readonly<Record<string, WordList>>;
  /** "Only reminders", "everything but reminders". `{topic}` is the kind to keep. */
  readonly keepPhrases: WordList;
  readonly topics: Partial<Readonly<Record<RequestTopic, WordList>>>;
  readonly channels: Partial<Readonly<Record<DecidedChannel, WordList>>>;
  /** Words that widen to every channel: contact, everything. */
  readonly allContact: WordList;
  /** Words after which the scope is about something else: but, instead. */
  readonly contrast: WordList;
}

/** Returns a full set of words from the parts a language needs; what is left out is empty. */
export function describeLanguage(
  words: Pick<LanguageWords, 'language' | 'stop'> & Partial<Omit<LanguageWords, 'language' | 'stop'>>,
): LanguageWords {
  return { ...NOTHING, ...words };
}

const NOTHING: Omit<LanguageWords, 'language' | 'stop'> = {
  script: /\p{sc=Latin}/u,
  tonal: false,
  spacing: 'words',
  strong: '',
  cancel: '',
  start: '',
  help: '',
  yes: '',
  unsure: '',
  courtesy: '',
  classes: {},
  guards: '',
  care: '',
  stopPhrases: {},
  softeners: {},
  unsurePhrases: {},
  changePhrases: {},
  keepPhrases: '',
  topics: {},
  channels: {},
  allContact: '',
  contrast: '',
};
