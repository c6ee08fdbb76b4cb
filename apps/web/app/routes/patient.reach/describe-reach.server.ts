import { formatDay } from '@heed/i18n/format/date';
import { formatList } from '@heed/i18n/format/list';
import { reachIn } from '@heed/i18n/reach/in-language';
import type { ReachView, Wish } from '@heed/use-cases/reach/read-reach';
import { keepOrder, type Reader, readPoint } from '../../wording/reader.ts';

/** A wish in sentences. */
export interface WishText {
  readonly lines: readonly string[];
  readonly since: string;
}

/** Returns the wishes that hold, in sentences, oldest first. */
export function describeWishes(reader: Reader, { wishes }: Pick<ReachView, 'wishes'>): readonly WishText[] {
  const reach = reachIn(reader.locale);
  return wishes.map((wish) => ({
    lines: [...sayPoints(reader, wish), ...(wish.detail === 'minimal' ? [reach.little] : [])],
    since: reach.since({ day: keepOrder(reader.locale, formatDay(reader, wish.since, reader.now)) }),
  }));
}

function sayPoints({ locale }: Reader, { kind, points }: Wish): readonly string[] {
  if (points.length === 0) return [];
  const addresses = formatList(
    locale,
    points.map((point) => readPoint(locale, point)),
  );
  const reach = reachIn(locale);
  return [kind === 'use-only' ? reach.onlyThese({ addresses }) : reach.notThese({ addresses })];
}
