import type { Word } from '@heed/domain/statement/statement';
import { formatList } from '@heed/i18n/format/list';
import type { MaskedContactPoint } from '@heed/use-cases/preferences/read-preferences';
import { type Reader, readPoint } from './reader.ts';

/** Returns what a wish about addresses asked for, addresses masked or, with proof, whole: `Asked us never to use (•••) •••-0101.` */
export function sayReach(
  { words: { history }, locale }: Pick<Reader, 'words' | 'locale'>,
  { rule, detail }: Extract<Word, { readonly kind: 'restrict' }>,
  points: readonly MaskedContactPoint[],
): readonly string[] {
  const named = rule.contactPoints.map((id) => {
    const point = points.find((one) => one.id === id);
    return point === undefined ? history.goneAddress : readPoint(locale, point);
  });
  const addresses = formatList(locale, [...new Set(named)]);
  const asked = rule.kind === 'use-only' ? history.askedOnly({ addresses }) : history.askedNever({ addresses });
  const lines = [...(named.length === 0 ? [] : [asked]), ...(detail === 'minimal' ? [history.askedLittle] : [])];
  return lines.length === 0 ? [history.other.restrict] : lines;
}
