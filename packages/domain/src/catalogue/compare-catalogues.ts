import { DECIDED_CHANNELS, type DecidedChannel } from '../channel/channel.ts';
import type { CatalogueChange } from './catalogue-change.ts';
import type { Catalogue, CommunicationType, CommunicationTypeKey } from './catalogue.ts';
import { diffCatalogues, predecessorsOf } from './diff-catalogues.ts';
import { findType } from './find-type.ts';

/** Two catalogues beside each other, with the places at which they may answer differently. */
export interface ComparedCatalogues {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly changes: readonly CatalogueChange[];
  /** The types and channels on which a decision may differ; everywhere else none does. */
  readonly cells: readonly ComparedCell[];
}

/** A type on a channel. */
export interface ComparedCell {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  /** How it stood: the type itself, or those in whose place it comes; none when it is new. */
  readonly was: readonly CommunicationType[];
  /** How it would stand; absent: there is no such type. */
  readonly would: CommunicationType | undefined;
}

/** What no rule of a decision looks at. */
const UNDECIDING: ReadonlySet<CatalogueChange['what']> = new Set<CatalogueChange['what']>([
  'organisation',
  'document',
  'labels',
  'label-sensitivity',
  'review-interval',
  'code',
  'remains',
]);

/** Compares the catalogue in force with one that continues it. */
export function compareCatalogues(before: Catalogue, after: Catalogue): ComparedCatalogues {
  const changes = diffCatalogues(before, after);
  const types = new Set(
    changes.flatMap(({ type, what }) => (type === undefined || UNDECIDING.has(what) ? [] : [type])),
  );
  const renamed = new Set(
    after.types.flatMap((type) =>
      findType(before, type.key) === undefined && !type.retired
        ? predecessorsOf(before, type).map(({ key }) => key)
        : [],
    ),
  );
  const cells = [...types].flatMap((type): readonly ComparedCell[] => {
    const would = findType(after, type);
    const own = findType(before, type);
    // What happens to messages that go under a new name is told once, under that.
    if (renamed.has(type) && would?.retired !== false) return [];
    const was = own !== undefined ? [own] : would === undefined ? [] : predecessorsOf(before, would);
    return DECIDED_CHANNELS.filter((channel) =>
      [...was, would].some((each) => each?.channels[channel] !== undefined),
    ).map((channel) => ({ type, channel, was, would }));
  });
  return { before, after, changes, cells };
}
