import type { Catalogue, CommunicationType } from '@heed/domain/catalogue/catalogue';
import type { WrittenLocale } from '@heed/i18n/locales';
import type { PreferencesMessages } from '@heed/i18n/preferences/messages';
import { isTelling, type MayName } from '@heed/use-cases/proof/types-to-name';

/** What a page says of a type. */
export interface TypeName {
  readonly label: string;
  readonly description: string;
  /** Where the catalogue has no words in the page's language: the language of those it has (WCAG 2.2 SC 3.1.2). */
  readonly language: string | undefined;
  /** True when the label alone would give too much away to whoever holds a forwarded link. */
  readonly isHidden: boolean;
  /** What the source of a page calls it: its key, or its number where it is not named. */
  readonly field: string;
}

/**
 * Returns the name of every type, retired ones too (a history names them). Those that may not be named are hidden behind a general name, or a number where the
 * catalogue has none in the language: the telling ones, unless `mayName` says otherwise.
 */
export function nameTypes(
  catalogue: Catalogue,
  locale: WrittenLocale,
  words: Pick<PreferencesMessages, 'hiddenLabel' | 'hiddenDescription'>,
  mayName: MayName = (type) => !isTelling(type),
): ReadonlyMap<string, TypeName> {
  const total = catalogue.types.filter((type) => !mayName(type)).length;
  let hidden = 0;
  return new Map(
    catalogue.types.map((type): [string, TypeName] => {
      if (mayName(type)) return [type.key, { ...labelOf(type, locale), isHidden: false, field: type.key }];
      hidden += 1;
      const label = type.labels[locale]?.neutral ?? words.hiddenLabel({ number: hidden, total });
      return [
        type.key,
        { label, description: words.hiddenDescription, language: undefined, isHidden: true, field: String(type.code) },
      ];
    }),
  );
}

function labelOf(type: CommunicationType, locale: WrittenLocale): Omit<TypeName, 'isHidden' | 'field'> {
  const own = type.labels[locale];
  if (own !== undefined) return { ...own, language: undefined };
  return { ...(type.labels['en'] ?? { label: type.key, description: '' }), language: 'en' };
}
