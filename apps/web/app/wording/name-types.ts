import type { Catalogue, CommunicationType } from '@heed/domain/catalogue/catalogue';
import type { WrittenLocale } from '@heed/i18n/locales';
import type { PreferencesMessages } from '@heed/i18n/preferences/messages';

/** What a page says of a type. */
export interface TypeName {
  readonly label: string;
  readonly description: string;
  /** Where the catalogue has no words in the page's language: the language of those it has (WCAG 2.2 SC 3.1.2). */
  readonly language: string | undefined;
  /** True when the label alone would give too much away to whoever holds a forwarded link. */
  readonly isHidden: boolean;
}

/** Returns the name of every type, retired ones too (a history names them), with the most telling ones hidden behind a number. */
export function nameTypes(
  catalogue: Catalogue,
  locale: WrittenLocale,
  words: Pick<PreferencesMessages, 'hiddenLabel' | 'hiddenDescription'>,
): ReadonlyMap<string, TypeName> {
  const total = catalogue.types.filter(isHidden).length;
  let hidden = 0;
  return new Map(
    catalogue.types.map((type): [string, TypeName] => {
      if (!isHidden(type)) return [type.key, { ...labelOf(type, locale), isHidden: false }];
      hidden += 1;
      const label = words.hiddenLabel({ number: hidden, total });
      return [type.key, { label, description: words.hiddenDescription, language: undefined, isHidden: true }];
    }),
  );
}

function labelOf(type: CommunicationType, locale: WrittenLocale): Omit<TypeName, 'isHidden'> {
  const own = type.labels[locale];
  if (own !== undefined) return { ...own, language: undefined };
  return { ...(type.labels['en'] ?? { label: type.key, description: '' }), language: 'en' };
}

function isHidden({ labelSensitivity }: CommunicationType): boolean {
  return labelSensitivity === 'high';
}
