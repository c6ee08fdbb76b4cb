import { createHash } from 'node:crypto';
import { AUTHORIZATION_ELEMENTS, nameOfDocument } from '@heed/domain/catalogue/authorization-document';
import type { Catalogue, CommunicationType } from '@heed/domain/catalogue/catalogue';
import type { Instant } from '@heed/domain/time/instant';
import type { ChannelByNumber } from '@heed/use-cases/authorization/number-to-agree';
import { formatDayAndTime } from '@heed/i18n/format/date';
import { formatMonths } from '@heed/i18n/format/months';
import type { WrittenLocale } from '@heed/i18n/locales';
import { permissionIn } from '@heed/i18n/permission/in-language';
import { preferencesIn } from '@heed/i18n/preferences/in-language';

/** A part of a text that is signed, under its heading. */
export interface TextBlock {
  readonly heading: string;
  readonly text: string;
}

/** A text to put one's name to, as it is shown: all of it in one language. */
export interface TextToSign {
  readonly language: WrittenLocale;
  readonly blocks: readonly TextBlock[];
  /** SHA-256 of the blocks: a form says with it what was shown. */
  readonly shown: string;
  /** What it is called in the copy. */
  readonly source: string;
}

/** Returns the text by which a type is allowed, in the reader's language, else in English; `undefined` where the type has none. */
export function documentText(
  { organisation }: Catalogue,
  type: CommunicationType,
  locale: WrittenLocale,
): TextToSign | undefined {
  const { document } = type;
  const own = document?.texts[locale];
  const text = own ?? document?.texts['en'];
  if (document === undefined || text === undefined) return undefined;
  const language = own === undefined ? 'en' : locale;
  const words = permissionIn(language);
  const span = formatMonths(language, document.lastsMonths);
  const elements = AUTHORIZATION_ELEMENTS.flatMap((element): readonly TextBlock[] => {
    const part = text[element];
    return part === undefined ? [] : [{ heading: words.element[element], text: part }];
  });
  const what = quotedLabel(type, language);
  const blocks = [
    { heading: words.title, text: words.grants({ organisation: organisation.name, what }) },
    ...elements,
    { heading: words.lastsHeading, text: words.lasts({ span }) },
  ];
  return { language, blocks, shown: digestOf(blocks), source: nameOfDocument(document) };
}

/** Returns the text by which a person agrees to a type's texts or calls to one number, written as it may be shown. */
export function consentText(
  { organisation }: Catalogue,
  type: CommunicationType,
  locale: WrittenLocale,
  { channel, number }: { readonly channel: ChannelByNumber; readonly number: string },
): TextToSign & { readonly wording: string } {
  const words = permissionIn(locale);
  const facts = { organisation: organisation.name, what: quotedLabel(type, locale) };
  const wording = words.wording[channel](facts);
  const blocks = [{ heading: words.agreeHeading[channel]({ number }), text: wording }];
  return { language: locale, blocks, shown: digestOf(blocks), source: `consent-${channel.toLowerCase()}`, wording };
}

/** Between two parts; a part's heading stands on a line of its own. */
const GAP = '\n\n';

/** Returns what is kept of a signature and read back as the copy: every word that was shown, the name, the day, and which text it was. */
export function writeCopy(
  { blocks, language, source }: TextToSign,
  { name, timeZone }: { readonly name: string; readonly timeZone: string },
  signedAt: Instant,
): string {
  const words = permissionIn(language);
  const day = formatDayAndTime({ locale: language, timeZone }, signedAt);
  return [
    ...blocks.map(({ heading, text }) => `${heading}\n${text}`),
    `${words.signedBy({ name })}\n${words.signedDay({ day })}`,
    `${source} · ${language}`,
  ].join(GAP);
}

/** A copy as it is shown again: its parts, each of one or more lines. */
export interface SignedCopy {
  readonly language: string | undefined;
  readonly parts: readonly (readonly string[])[];
}

/** Reads a copy back. */
export function readCopy(text: string): SignedCopy {
  const parts = text.split(GAP).map((part) => part.split('\n'));
  return { language: / · ([A-Za-z-]{2,35})$/.exec(text)?.[1], parts };
}

function quotedLabel({ labels, key }: CommunicationType, language: WrittenLocale): string {
  return preferencesIn(language).quoted({ what: (labels[language] ?? labels['en'])?.label ?? key });
}

function digestOf(blocks: readonly TextBlock[]): string {
  return createHash('sha256').update(JSON.stringify(blocks)).digest('hex');
}
