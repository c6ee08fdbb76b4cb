import { type LanguageWords, splitList } from './keywords/language-words.ts';
import { BORROWED_CONTACT, SUSPICION } from './keywords/suspicion.ts';

/** The phrases that make a text suspect in a language, what masks them, and the classes they name. */
export interface SuspicionPhrases {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly suspect: Readonly<Record<string, string>>;
  readonly ordinary: string;
}

// Languages that people mix with another one's words for messages: Spanglish, Taglish.
const BORROWS: readonly string[] = ['en', 'es', 'fil'];

/**
 * Returns the rules by which a text that no other rule reads may still be an opt-out: a refusal near a word for contact, in either order; something taken off
 * something; anger at being written to; somebody else who reads it. They are the same in every language; only the words differ. Without words, no rules.
 */
export function suspicionOf(
  { language, spacing, stop, strong }: LanguageWords,
  message: readonly string[],
): SuspicionPhrases {
  const words = SUSPICION[language];
  if (words === undefined) return { classes: {}, suspect: {}, ordinary: '' };
  // Where words are not parted a gap counts characters: a word has about two.
  const gap = (most: number) => `~${String(spacing === 'words' ? most : most * 2)}`;
  const borrowed = BORROWS.includes(language) ? splitList(BORROWED_CONTACT) : [];
  const contact = [...splitList(words.contact), ...message, ...borrowed];
  const end = splitList(words.end);
  return {
    classes: {
      no: splitList(words.no),
      end,
      halt: [...splitList(stop), ...splitList(strong)].filter(isTelling),
      contact,
      mine: splitList(words.mine),
      away: splitList(words.away),
      glued: language === 'en' ? gluedOf(contact) : [],
    },
    suspect: {
      'fed-up': words.fedUp,
      stranger: words.stranger,
      // The language's own keyword in a few words, and nothing else: "just stop already".
      'short-end': `^ {halt} ${gap(2)} $, ^ ${gap(1)} {halt} $`,
      removal: `{end} ${gap(3)} {mine} ${gap(2)} {away}, {mine} ${gap(3)} {away} ${gap(2)} {end}`,
      'ended-contact': `{end} ${gap(4)} {contact}, {contact} ${gap(4)} {end}`,
      'refused-contact': `{no} ${gap(4)} {contact}, {contact} ${gap(3)} {no}`,
      ...(language === 'en' ? { 'run-together': '{glued}' } : {}),
    },
    ordinary: words.ordinary,
  };
}

// They stop as a whole message and mean nothing among other words: "no more pain".
const EVERYDAY: readonly string[] = ['ya no', 'no more', 'aus', 'alto', 'para', '结束', '結束', '停'];

/** Returns whether a keyword tells of a stop inside a sentence too. */
function isTelling(keyword: string): boolean {
  return !EVERYDAY.includes(keyword) && (keyword.length > 3 || !/^\p{sc=Latin}+$/u.test(keyword));
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
