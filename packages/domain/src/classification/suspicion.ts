import type { RequestTopic } from './classification.ts';
import { type LanguageWords, splitList } from './keywords/language-words.ts';
import { normalise } from './normalise.ts';
import { FRAMES } from './keywords/frames.ts';
import { PLEAS } from './keywords/pleas.ts';
import { BORROWED_CONTACT, SUSPICION } from './keywords/suspicion.ts';

/** The phrases that make a text suspect in a language, what masks them, and the classes they name. */
export interface SuspicionPhrases {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Read as they stand: words that can hardly mean anything else. */
  readonly plain: Readonly<Record<string, string>>;
  readonly suspect: Readonly<Record<string, string>>;
  readonly ordinary: string;
  /** Words of care, and words for messages: see {@link CARE_MAY_EXPLAIN}. */
  readonly care: readonly string[];
  readonly contact: readonly string[];
}

// Languages that people mix with another one's words for messages: Spanglish, Taglish.
const BORROWS: readonly string[] = ['en', 'es', 'fil'];

// "Nothing sent would be good": the wish stands behind what is wished for.
const VERB_LAST: readonly string[] = ['hi', 'ja', 'ko'];

// What is only ever sent, so that refusing it refuses messages. "No results", "no vaccine" and "no refills" are said of the thing itself.
const SENT_KINDS: readonly RequestTopic[] = [
  ...(['reminders', 'bills', 'surveys', 'news', 'marketing', 'fundraising'] as const),
];

/**
 * Returns the rules by which a text that no other rule reads may still be an opt-out: a refusal near a word for contact, in either order; something taken off
 * something; anger at being written to; somebody else who reads it. They are the same in every language; only the words differ. Without words, no rules.
 */
export function suspicionOf(
  { language, spacing, stop, strong, topics, classes }: LanguageWords,
  message: readonly string[],
): SuspicionPhrases {
  const words = SUSPICION[language];
  if (words === undefined) return { classes: {}, plain: {}, suspect: {}, ordinary: '', care: [], contact: [] };
  // Where words are not parted a gap counts characters: a word has about two.
  const gap = (most: number) => `~${String(spacing === 'words' ? most : most * 2)}`;
  const borrowed = BORROWS.includes(language) ? splitList(BORROWED_CONTACT) : [];
  const loose = new Set(splitList(classes['loose'] ?? ''));
  const kinds = SENT_KINDS.flatMap((kind) => splitList(topics[kind] ?? '')).filter((word) => !loose.has(word));
  const contact = [...splitList(words.contact), ...message, ...kinds, ...borrowed];
  const end = language === 'ar' ? splitList(words.end).flatMap(withParticles) : splitList(words.end);
  const pleas = PLEAS[language];
  const frames = FRAMES[language];
  const framed = (frames === undefined ? [] : Object.entries<string>({ ...frames })).map(
    ([name, list]) => [name, splitList(list)] as const,
  );
  const own = Object.entries(pleas?.classes ?? {}).map(([name, list]) => [name, splitList(list)] as const);
  return {
    classes: {
      ...Object.fromEntries(framed),
      ...Object.fromEntries(own),
      no: splitList(words.no),
      end,
      halt: [...splitList(stop), ...splitList(strong)].filter(isTelling),
      contact,
      mine: splitList(words.mine),
      away: splitList(words.away),
      glued: language === 'en' ? gluedOf(contact) : [],
    },
    plain: {
      ...(frames === undefined ? {} : { 'nothing-wanted': nothingWanted(gap, VERB_LAST.includes(language)) }),
      ...pleas?.plain,
    },
    suspect: {
      'fed-up': words.fedUp,
      stranger: words.stranger,
      // The language's own keyword in a few words, and nothing else: "just stop already".
      'short-end': `^ {halt} ${gap(2)} $, ^ ${gap(1)} {halt} $`,
      removal: `{end} ${gap(3)} {mine} ${gap(2)} {away}, {mine} ${gap(3)} {away} ${gap(2)} {end}`,
      'ended-contact': `{end} ${gap(4)} {contact}, {contact} ${gap(4)} {end}`,
      'refused-contact': `{no} ${gap(4)} {contact}, {contact} ${gap(3)} {no}`,
      ...(frames === undefined ? {} : { 'already-out': `{thought} ${gap(4)} {out}` }),
      ...(language === 'en' ? { 'run-together': '{glued}' } : {}),
      ...pleas?.guarded,
    },
    ordinary: [words.ordinary, pleas?.ordinary ?? ''].join(','),
    care: splitList(pleas?.care ?? ''),
    contact,
  };
}

/** "I prefer to receive nothing". Read as it stands: what tells of a message that did not come names no wish. */
function nothingWanted(gap: (most: number) => string, isVerbLast: boolean): string {
  return isVerbLast
    ? `{nothing} ${gap(3)} {receive} ${gap(3)} {prefer}`
    : `{prefer} ${gap(1)} {nothing} ${gap(2)} {receive}`;
}

// They stop as a whole message and mean nothing among other words: "no more pain".
const EVERYDAY: readonly string[] = [
  'ya no',
  'no more',
  'aus',
  'alto',
  'para',
  '结束',
  '結束',
  '停',
  'se acabo',
  'genug',
  'wystarczy',
  'nie chce',
  'chega',
  'basta',
  'assez',
  'ase',
  'sifi',
  'bouke',
  'fini',
  'ayoko',
  'ayaw ko',
  '退',
];

/** Returns whether a keyword tells of a stop inside a sentence too. */
function isTelling(keyword: string): boolean {
  return !EVERYDAY.includes(normalise(keyword)) && (keyword.length > 3 || !/^\p{sc=Latin}+$/u.test(keyword));
}

/** "بحذف رقمي": Arabic writes "with", "for", "and" and "so" as one word with what follows. */
function withParticles(word: string): readonly string[] {
  return /^\p{sc=Arabic}+\*?$/u.test(word)
    ? [word, ...['ب', 'ل', 'و', 'ف'].map((particle) => particle + word)]
    : [word];
}

/** "stoptextingme": the space bar was missed. */
function gluedOf(contact: readonly string[]): readonly string[] {
  const stems = contact.filter((word) => !word.includes(' ')).map((word) => word.replace('*', ''));
  return ['stop', 'dont', 'donot', 'nomore', 'quit', 'never'].flatMap((refusal) =>
    [...stems, 'call', 'contact', 'send', 'this', 'these', 'it', 'me', 'writ', 'pleas', 'pls', 'now', 'all'].map(
      (stem) => `${refusal}${stem}*`,
    ),
  );
}
