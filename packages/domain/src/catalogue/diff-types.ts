import { DECIDED_CHANNELS, type DecidedChannel } from '../channel/channel.ts';
import { canonicalJson } from '../ledger/canonical.ts';
import { nameOfDocument } from './authorization-document.ts';
import type { Difference, Direction } from './catalogue-change.ts';
import type { CommunicationType, FrequencyLimit, LegalBasis } from './catalogue.ts';

type TypeChange = Difference & { readonly direction: Direction };
/** Says what differs in one respect between how a type stood and how it would stand. */
type Compare = (old: CommunicationType, fresh: CommunicationType) => readonly TypeChange[];

const STOPPABLE_RANK = { stoppable: 0, 'channel-only': 1, locked: 2 } as const;
const SENSITIVITY_RANK = { high: 0, medium: 1, low: 2 } as const;

/** One for each field of a type: a field that is forgotten does not compile. The key is the same by then. */
const COMPARE: Readonly<Record<Exclude<keyof CommunicationType, 'key'>, Compare>> = {
  retired: (old, fresh) =>
    old.retired === fresh.retired
      ? []
      : [fresh.retired ? { what: 'retired', direction: 'stricter' } : { what: 'returned', direction: 'laxer' }],
  basis: ({ basis: before }, { basis: after }) =>
    isSame(before, after) ? [] : [{ what: 'basis', before, after, direction: rising(laxity(before), laxity(after)) }],
  thirdPartyPays: (old, fresh) => {
    const after = fresh.thirdPartyPays === true;
    return (old.thirdPartyPays === true) === after
      ? []
      : [{ what: 'third-party-pays', after, direction: after ? 'stricter' : 'laxer' }];
  },
  // What people can put their name to is read by a second person first.
  document: ({ document: before }, { document: after }) =>
    isSame(before, after)
      ? []
      : [
          {
            what: 'document',
            before: before && nameOfDocument(before),
            after: after && nameOfDocument(after),
            direction: after === undefined ? 'stricter' : 'laxer',
          },
        ],
  stoppable: ({ stoppable: before }, { stoppable: after }) =>
    before === after
      ? []
      : [{ what: 'stoppable', before, after, direction: rising(STOPPABLE_RANK[before], STOPPABLE_RANK[after]) }],
  channels: (old, fresh) => DECIDED_CHANNELS.flatMap((channel) => channelChanges(old, fresh, channel)),
  remains: ({ remains: before }, { remains: after }) =>
    isSame(before, after) ? [] : [{ what: 'remains', after, direction: 'neither' }],
  labelSensitivity: ({ labelSensitivity: before }, { labelSensitivity: after }) =>
    before === after
      ? []
      : [
          {
            what: 'label-sensitivity',
            before,
            after,
            direction: rising(SENSITIVITY_RANK[before], SENSITIVITY_RANK[after]),
          },
        ],
  quietHoursExempt: ({ quietHoursExempt: before }, { quietHoursExempt: after }) =>
    before === after ? [] : [{ what: 'any-hour', after, direction: after ? 'laxer' : 'stricter' }],
  frequencyLimit: ({ frequencyLimit: before }, { frequencyLimit: after }) =>
    isSame(before, after) ? [] : [{ what: 'frequency-limit', before, after, direction: limitDirection(before, after) }],
  reviewIntervalMonths: ({ reviewIntervalMonths: before }, { reviewIntervalMonths: after }) =>
    before === after
      ? []
      : [{ what: 'review-interval', before, after, direction: rising(before ?? Infinity, after ?? Infinity) }],
  minorConsented: ({ minorConsented: before }, { minorConsented: after }) =>
    before === after ? [] : [{ what: 'minor-consented', after, direction: after ? 'stricter' : 'laxer' }],
  // A stop of the old category still reaches it; an allow of the new one now does, too.
  category: ({ category: before }, { category: after }) =>
    before === after ? [] : [{ what: 'category', before, after, direction: 'laxer' }],
  formerCategories: ({ formerCategories: before = [], category }, { formerCategories: after = [] }) => {
    // That it remembers the category it leaves goes without saying.
    const known = [...before, category];
    const isForgotten = before.some((one) => !after.includes(one));
    return !isForgotten && after.every((one) => known.includes(one))
      ? []
      : [{ what: 'former-categories', after, direction: isForgotten ? 'laxer' : 'stricter' }];
  },
  formerKeys: ({ formerKeys: before = [] }, { formerKeys: after = [] }) =>
    isSame([...before].sort(), [...after].sort())
      ? []
      : [
          {
            what: 'former-keys',
            after,
            direction: before.some((key) => !after.includes(key)) ? 'laxer' : 'stricter',
          },
        ],
  code: ({ code: before }, { code: after }) =>
    before === after ? [] : [{ what: 'code', before, after, direction: 'neither' }],
  labels: (old, fresh) =>
    [...new Set([...Object.keys(old.labels), ...Object.keys(fresh.labels)])]
      .filter((language) => !isSame(old.labels[language], fresh.labels[language]))
      .map((language) => ({ what: 'labels', language, direction: 'neither' })),
};

/** Returns what differs between how a type stood and how it would stand, in the order of its fields. */
export function diffTypes(old: CommunicationType, fresh: CommunicationType): readonly TypeChange[] {
  return Object.values(COMPARE).flatMap((compare) => compare(old, fresh));
}

function channelChanges(
  old: CommunicationType,
  fresh: CommunicationType,
  channel: DecidedChannel,
): readonly TypeChange[] {
  const [before, after] = [old.channels[channel], fresh.channels[channel]];
  if (after === undefined)
    return before === undefined ? [] : [{ what: 'channel-removed', channel, direction: 'stricter' }];
  if (before === undefined) return [{ what: 'channel-added', channel, after, direction: 'laxer' }];
  const changes: TypeChange[] = [];
  if (before.default !== after.default)
    changes.push({
      what: 'default',
      channel,
      after: after.default,
      direction: after.default === 'on' ? 'laxer' : 'stricter',
    });
  if (before.needsConsent !== after.needsConsent)
    changes.push({
      what: 'consent',
      channel,
      after: after.needsConsent,
      direction: after.needsConsent ? 'stricter' : 'laxer',
    });
  return changes;
}

/** Laxer when either limit rises: the other one does not make up for it. */
function limitDirection(before: FrequencyLimit | undefined, after: FrequencyLimit | undefined): Direction {
  const day = rising(before?.perDay ?? Infinity, after?.perDay ?? Infinity);
  const week = rising(before?.perWeek ?? Infinity, after?.perWeek ?? Infinity);
  return day === 'laxer' || week === 'laxer' ? 'laxer' : 'stricter';
}

/** How much may be sent on a basis without the patient having said anything: nothing without a signature, everything when the law asks. */
function laxity({ kind }: LegalBasis): number {
  switch (kind) {
    case 'authorization':
      return 0;
    case 'fundraising':
      return 1;
    case 'operations':
    case 'payment':
    case 'treatment':
      return 2;
    case 'required-by-law':
      return 3;
  }
}

function rising(before: number, after: number): Direction {
  return before === after ? 'neither' : after > before ? 'laxer' : 'stricter';
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalText(one) === canonicalText(other);
}

function canonicalText(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
