import type { Word } from '@heed/domain/statement/statement';
import { formatList } from '@heed/i18n/format/list';
import type { MaskedContactPoint } from '@heed/use-cases/preferences/read-preferences';
import { inOnePiece, type Reader } from './reader.ts';

/** Returns what a wish about addresses asked for, addresses masked: `Asked us never to use (•••) •••-0101.` */
export function sayReach(
  { words: { history }, locale }: Pick<Reader, 'words' | 'locale'>,
  { rule, detail }: Extract<Word, { readonly kind: 'restrict' }>,
  points: readonly MaskedContactPoint[],
): readonly string[] {
  const named = rule.contactPoints.map((id) => {
    const masked = points.find((point) => point.id === id)?.masked;
    return masked === undefined ? history.goneAddress : inOnePiece(locale, masked);
  });
  const addresses = formatList(locale, [...new Set(named)]);
  const asked = rule.kind === 'use-only' ? history.askedOnly({ addresses }) : history.askedNever({ addresses });
  const lines = [...(named.length === 0 ? [] : [asked]), ...(detail === 'minimal' ? [history.askedLittle] : [])];
  return lines.length === 0 ? [history.other.restrict] : lines;
}
