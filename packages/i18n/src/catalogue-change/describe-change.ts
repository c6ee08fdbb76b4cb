import { assertNever } from '@heed/domain/brand';
import type { CatalogueChange } from '@heed/domain/catalogue/catalogue-change';
import type { FrequencyLimit, LegalBasis } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { BasisName, CatalogueChangeMessages } from './messages.ts';

/** A change in words. */
export interface DescribedChange {
  readonly text: string;
  /** Why it is laxer, in as many sentences as there are reasons; empty where it is not. */
  readonly why: readonly string[];
}

/** Returns what a change is, and why it is laxer where it is. */
export function describeChange(words: CatalogueChangeMessages, change: CatalogueChange): DescribedChange {
  return { text: textOf(words, change), why: whyOf(words, change) };
}

function whyOf(words: CatalogueChangeMessages, change: CatalogueChange): readonly string[] {
  if (change.what === 'added') return change.doubts.map((doubt) => words.doubt[doubt]);
  if (change.direction !== 'laxer') return [];
  const { laxer } = words;
  return change.what in laxer ? [laxer[change.what as keyof typeof laxer]] : [];
}

function textOf(words: CatalogueChangeMessages, change: CatalogueChange): string {
  const { change: say, channel, stoppable, sensitivity, category, field } = words;
  switch (change.what) {
    case 'added': {
      const { now } = change;
      const channels = DECIDED_CHANNELS.filter((each) => now.channels[each] !== undefined);
      const added = say.added({
        basis: basisIn(words, now.basis),
        stoppable: stoppable[now.stoppable],
        channels: listIn(
          words,
          [...channels, ...now.remains].map((each) => channel[each]),
        ),
      });
      const { formerKeys = [] } = now;
      return formerKeys.length === 0 ? added : `${added} ${say['former-keys']({ after: listIn(words, formerKeys) })}`;
    }
    case 'retired':
    case 'returned':
      return say[change.what];
    case 'basis':
      return say.basis({ before: basisIn(words, change.before), after: basisIn(words, change.after) });
    case 'third-party-pays':
    case 'any-hour':
    case 'minor-consented':
      return say[change.what][change.after ? 'yes' : 'no'];
    case 'document':
      return change.after === undefined ? say.document.no : say.document.yes({ document: change.after });
    case 'stoppable':
      return say.stoppable({ before: stoppable[change.before], after: stoppable[change.after] });
    case 'channel-added':
      return say['channel-added'][change.after.default === 'on' ? 'yes' : 'no']({ channel: channel[change.channel] });
    case 'channel-removed':
      return say['channel-removed']({ channel: channel[change.channel] });
    case 'default':
      return say.default[change.after === 'on' ? 'yes' : 'no']({ channel: channel[change.channel] });
    case 'consent':
      return say.consent[change.after ? 'yes' : 'no']({ channel: channel[change.channel] });
    case 'remains':
      return say.remains({
        after: listIn(
          words,
          change.after.map((each) => channel[each]),
        ),
      });
    case 'label-sensitivity':
      return say['label-sensitivity']({ before: sensitivity[change.before], after: sensitivity[change.after] });
    case 'frequency-limit':
      return say['frequency-limit']({ before: limitIn(words, change.before), after: limitIn(words, change.after) });
    case 'review-interval':
      return say['review-interval']({ before: monthsIn(words, change.before), after: monthsIn(words, change.after) });
    case 'category':
      return say.category({ before: category[change.before], after: category[change.after] });
    case 'former-categories':
      return say['former-categories']({
        after: listIn(
          words,
          change.after.map((each) => category[each]),
        ),
      });
    case 'former-keys':
      return say['former-keys']({ after: listIn(words, change.after) });
    case 'code':
      return say.code({ before: String(change.before), after: String(change.after) });
    case 'labels':
      return say.labels({ language: change.language });
    case 'organisation':
      return say.organisation({ field: field[change.field] });
    default:
      return assertNever(change);
  }
}

function basisIn({ basis }: CatalogueChangeMessages, given: LegalBasis): string {
  const name: BasisName = given.kind === 'authorization' ? given.of : given.kind;
  const detail = given.kind === 'operations' ? String(given.group) : given.kind === 'required-by-law' ? given.rule : '';
  return detail === '' ? basis[name] : `${basis[name]} (${detail})`;
}

function limitIn(words: CatalogueChangeMessages, limit: FrequencyLimit | undefined): string {
  return limit === undefined ? words.noLimit : words.limit(limit);
}

function monthsIn(words: CatalogueChangeMessages, count: number | undefined): string {
  return count === undefined ? words.onEvents : words.months({ count });
}

function listIn({ nothing, comma }: CatalogueChangeMessages, items: readonly string[]): string {
  return items.length === 0 ? nothing : items.join(comma);
}
