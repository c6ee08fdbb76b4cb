import { CATEGORIES, type Catalogue, type Category } from '@heed/domain/catalogue/catalogue';
import type { WrittenLocale } from '@heed/i18n/locales';
import { phoneLineIn } from '@heed/i18n/phone-line/in-language';

/** Stops every text and automated call. */
export const ALL_KEY = '1';
/** Leaves a message for a person. */
export const MESSAGE_KEY = '0';

/** A category keeps its key whatever the catalogue has, so that a key pressed while the catalogue changes means what was said. Safety and law have none: little of them may be stopped, and 1 and 0 reach it. */
const CATEGORY_KEYS = {
  payment: '2',
  care: '3',
  quality: '4',
  admin: '5',
  education: '6',
  marketing: '7',
  fundraising: '8',
  research: '9',
  risk: undefined,
  legal: undefined,
} as const satisfies Readonly<Record<Category, string | undefined>>;

/** A category that may be stopped on its own, with its key. */
export interface CategoryKey {
  readonly category: Category;
  readonly key: string;
}

/** Returns the categories of which this organisation texts or calls about something that may be stopped, in the order of their keys. */
export function categoryKeys({ types }: Catalogue): readonly CategoryKey[] {
  return CATEGORIES.flatMap((category) => {
    const key = CATEGORY_KEYS[category];
    const isReached = types.some(
      (type) =>
        type.category === category &&
        !type.retired &&
        type.stoppable !== 'locked' &&
        (type.channels.SMS !== undefined || type.channels.VOICE !== undefined),
    );
    return key !== undefined && isReached ? [{ category, key }] : [];
  }).sort((one, other) => Number(one.key) - Number(other.key));
}

/** Returns the key that was said in words (“one”, “1.”, “leave a message”), or `undefined`. The whole of what was said has to be it. */
export function keySpoken(speech: string, locales: readonly WrittenLocale[]): string | undefined {
  const said = normalise(speech);
  if (/^\d$/.test(said)) return said;
  for (const locale of locales) {
    const { keyWords, personWords } = phoneLineIn(locale);
    const digit = keyWords.findIndex((word) => normalise(word) === said);
    if (digit !== -1) return String(digit);
    if (personWords.split(', ').some((word) => normalise(word) === said)) return MESSAGE_KEY;
  }
  return undefined;
}

/** The first of ten digits in the scripts that recognisers of the written languages use: Arabic, Persian forms of it, Devanagari. NFKC brings wide ones home. */
const ZEROS = [0x660, 0x6f0, 0x966];

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/gu, (digit) => {
      const point = digit.codePointAt(0) ?? 0;
      return String(point - (ZEROS.findLast((zero) => zero <= point) ?? 0));
    })
    .toLowerCase()
    .replace(/[\p{P}\p{Z}]+/gu, ' ')
    .trim();
}
