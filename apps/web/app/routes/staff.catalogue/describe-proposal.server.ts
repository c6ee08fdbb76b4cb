import type { CatalogueChange, Direction } from '@heed/domain/catalogue/catalogue-change';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { totalsOf } from '@heed/domain/catalogue/effect-count';
import { type CountedEffects, EFFECTS } from '@heed/domain/catalogue/effect';
import { findType } from '@heed/domain/catalogue/find-type';
import { describeChange } from '@heed/i18n/catalogue-change/describe-change';
import type { CatalogueChangeMessages } from '@heed/i18n/catalogue-change/messages';
import type { StaffCatalogueMessages } from '@heed/i18n/staff-catalogue/messages';

/** For whom a proposal is described. */
export interface ProposalReader {
  readonly locale: string;
  readonly page: StaffCatalogueMessages;
  readonly words: CatalogueChangeMessages;
}

/** What changes in one type, or in the organisation. */
export interface ChangedType {
  readonly name: string;
  /** Absent for the organisation. */
  readonly key: string | undefined;
  readonly changes: readonly ChangeLine[];
}

/** One change in words. */
export interface ChangeLine {
  readonly text: string;
  readonly why: readonly string[];
  readonly direction: Direction;
  readonly directionText: string;
}

/** Returns the changes in words, one group for each type in the order in which they come. */
export function describeChanges(
  { locale, page, words }: ProposalReader,
  changes: readonly CatalogueChange[],
  catalogue: Catalogue,
): readonly ChangedType[] {
  const groups = new Map<string | undefined, ChangeLine[]>();
  for (const change of changes) {
    const { direction } = change;
    const line = { ...describeChange(words, change), direction, directionText: words.direction[direction] };
    groups.set(change.type, [...(groups.get(change.type) ?? []), line]);
  }
  return [...groups].map(([key, lines]) => ({
    key,
    name: key === undefined ? page.organisation : labelOf(catalogue, key, locale),
    changes: lines,
  }));
}

/** Returns who gains and loses what, by type and channel, with the reasons on both sides. */
export function describeEffects(
  { locale, page, words }: ProposalReader,
  { recipients, counts }: CountedEffects,
  catalogue: Catalogue,
) {
  const totals = totalsOf(counts);
  const against = totals.reduce((sum, total) => sum + total.against, 0);
  return {
    heading: words.counted({ recipients }),
    nobody: totals.length === 0 ? words.nobody : undefined,
    against: against === 0 ? undefined : words.against({ count: against }),
    lines: totals.map((total) => ({
      id: `${total.type} ${total.channel}`,
      key: total.type,
      name: labelOf(catalogue, total.type, locale),
      channel: words.channel[total.channel],
      totals: EFFECTS.filter((effect) => total[effect] > 0).map((effect) =>
        words.effect[effect]({ count: total[effect] }),
      ),
      moves: counts
        .filter(({ type, channel }) => type === total.type && channel === total.channel)
        .map(({ before, after, recipients: count }) =>
          page.move({
            count: String(count),
            before: before === undefined ? words.newType : words.reason[before],
            after: after === undefined ? words.newType : words.reason[after],
          }),
        ),
    })),
  };
}

/** Returns what a type is called, in the language or in English. */
export function labelOf(catalogue: Catalogue, key: string, locale: string): string {
  const labels = findType(catalogue, key)?.labels;
  return (labels?.[locale] ?? labels?.['en'])?.label ?? key;
}
