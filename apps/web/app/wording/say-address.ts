import type { Word } from '@heed/domain/statement/statement';
import { addressIn } from '@heed/i18n/address/in-language';
import { formatList } from '@heed/i18n/format/list';
import type { MaskedContactPoint } from '@heed/use-cases/preferences/read-preferences';
import { type Reader, readPoint } from './reader.ts';

/** Returns which address somebody gave as theirs, and which they left for it: masked or, with proof, whole. */
export function sayAddress(
  { words: { history }, locale }: Pick<Reader, 'words' | 'locale'>,
  { contactPoint, instead }: Extract<Word, { readonly kind: 'use-contact-point' }>,
  points: readonly MaskedContactPoint[],
): readonly string[] {
  const address = addressIn(locale);
  const named = (id: string) => {
    const point = points.find((one) => one.id === id);
    return point === undefined ? history.goneAddress : readPoint(locale, point);
  };
  const left = [...new Set(instead.map(named))];
  return [
    address.gave({ address: named(contactPoint) }),
    ...(left.length === 0 ? [] : [address.left({ addresses: formatList(locale, left) })]),
  ];
}
