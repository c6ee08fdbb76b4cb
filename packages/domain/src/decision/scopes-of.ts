import {
  CATEGORIES,
  type Category,
  type CommunicationType,
  type CommunicationTypeKey,
} from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import { reaches } from '../statement/coverage.ts';
import type { Scope, Statement } from '../statement/statement.ts';
import type { DecisionFacts } from './decision.ts';

const ON = { default: 'on', needsConsent: false } as const;

/** What still stands of a stop on one channel: the types of today, and the categories of which a type added later would be stopped. */
export interface StandingPart {
  readonly types: ReadonlySet<CommunicationTypeKey>;
  readonly later: ReadonlySet<Category>;
}

/**
 * Types that no catalogue has, two of each category: one about care that a minor may decide alone, and one that is not. What is decided of them is decided of every
 * type added later of which nothing was said by name.
 */
export const TYPES_TO_COME: readonly CommunicationType[] = CATEGORIES.flatMap((category) =>
  [false, true].map((minorConsented) => ({
    // No key of a catalogue has such letters.
    key: `to come: ${category}` as CommunicationTypeKey,
    code: 0,
    category,
    basis: { kind: 'treatment' },
    stoppable: 'stoppable',
    channels: { EMAIL: ON, SMS: ON, VOICE: ON },
    remains: [],
    labelSensitivity: 'low',
    quietHoursExempt: false,
    minorConsented,
    retired: false,
    labels: {},
  })),
);

/**
 * Returns what of a stop stands as scopes: its own where all of it would stand on a channel of what is added later, or, where it names types, of those; else the categories of which types added later would be stopped, and the
 * types of others that are. What was opened again inside such a category is stopped with it: the permission that opened it is not kept.
 */
export function scopesOf(
  { catalogue }: Pick<DecisionFacts, 'catalogue'>,
  { scope }: Statement,
  parts: ReadonlyMap<DecidedChannel, StandingPart>,
): readonly Scope[] {
  const isWhole = (channel: DecidedChannel, { types, later }: StandingPart) => {
    const toCome = TYPES_TO_COME.filter((type) => reaches(scope, type, channel));
    return toCome.length > 0
      ? toCome.every(({ category }) => later.has(category))
      : catalogue.types.every((type) => !reaches(scope, type, channel) || types.has(type.key));
  };
  const whole = [...parts].filter(([channel, part]) => isWhole(channel, part)).map(([channel]) => channel);
  const rest = [...parts].filter(([channel]) => !whole.includes(channel));
  return [
    ...(whole.length > 0 ? [{ types: scope.types, channels: whole }] : []),
    ...rest.flatMap(([channel, { types, later }]) => {
      const categories = CATEGORIES.filter((category) => later.has(category));
      const others = catalogue.types.filter(({ key, category }) => types.has(key) && !later.has(category));
      return [
        ...(categories.length === 0
          ? []
          : [{ types: { kind: 'categories' as const, categories }, channels: [channel] }]),
        ...(others.length === 0
          ? []
          : [{ types: { kind: 'types' as const, types: others.map(({ key }) => key) }, channels: [channel] }]),
      ];
    }),
  ];
}
