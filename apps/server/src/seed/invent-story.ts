import type { Category, CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { AddressKind, DecidedChannel } from '@heed/domain/channel/channel';
import type { DeliveryEventKind } from '@heed/domain/contact/delivery-report';
import type { RecipientStatus } from '@heed/domain/recipient/recipient';
import type { Scope, WayIn } from '@heed/domain/statement/statement';
import { draw } from './draw.ts';

/** One thing that happened to an invented recipient. Days are counted back from the seeding. */
export type Happening =
  | {
      readonly kind: 'said';
      readonly about: 'recipient' | AddressKind;
      readonly word: 'stop' | 'allow' | 'consent' | 'pause' | 'authorize' | 'authorize-expired' | 'never-use-phone';
      readonly scope: Scope;
      readonly wayIn: WayIn;
      readonly daysAgo: number;
    }
  | {
      readonly kind: 'reported';
      readonly of: AddressKind;
      readonly event: DeliveryEventKind;
      readonly channel: DecidedChannel;
      readonly daysAgo: number;
      readonly type?: string;
    }
  | { readonly kind: 'unclear-text'; readonly text: string }
  | { readonly kind: 'status'; readonly status: Exclude<RecipientStatus['kind'], 'merged'> }
  /** A duplicate of the recipient before it. */
  | { readonly kind: 'merged' };

const ofTypes = (...types: readonly string[]): Scope['types'] => ({
  kind: 'types',
  types: types as readonly CommunicationTypeKey[],
});
const ofCategory = (category: Category): Scope['types'] => ({ kind: 'categories', categories: [category] });
const ALL = { kind: 'all' } as const;
const PHONE_CHANNELS = ['SMS', 'VOICE'] as const;

const said = (
  word: Extract<Happening, { kind: 'said' }>['word'],
  about: Extract<Happening, { kind: 'said' }>['about'],
  scope: Scope,
  wayIn: WayIn,
): Omit<Extract<Happening, { kind: 'said' }>, 'daysAgo'> => ({ kind: 'said', about, word, scope, wayIn });

/** What may happen, and to which share of people. Ours: chosen so that every kind of answer is common enough to be met in 200 questions. */
const SHARES: readonly (readonly [number, Omit<Happening, 'daysAgo'>])[] = [
  [0.3, said('consent', 'phone', { types: ALL, channels: PHONE_CHANNELS }, 'API')],
  [0.04, said('stop', 'phone', { types: ALL, channels: PHONE_CHANNELS }, 'SMS')],
  [0.02, said('stop', 'email', { types: ALL, channels: ['EMAIL'] }, 'ONE_CLICK')],
  [0.04, said('stop', 'recipient', { types: ALL, channels: ['EMAIL'] }, 'SIGNED_LINK')],
  [0.01, said('stop', 'recipient', { types: ALL, channels: 'all' }, 'SIGNED_LINK')],
  [0.05, said('stop', 'recipient', { types: ofCategory('quality'), channels: 'all' }, 'SIGNED_LINK')],
  [0.05, said('stop', 'recipient', { types: ofTypes('fundraising', 'clinic_news'), channels: 'all' }, 'STAFF')],
  [0.04, said('allow', 'recipient', { types: ofTypes('appt_reminder', 'bill'), channels: 'all' }, 'SIGNED_LINK')],
  [0.03, said('allow', 'recipient', { types: ofTypes('health_education'), channels: ['EMAIL'] }, 'SIGNED_LINK')],
  [0.02, said('authorize', 'recipient', { types: ofTypes('marketing', 'research_invite'), channels: 'all' }, 'STAFF')],
  [0.01, said('authorize-expired', 'recipient', { types: ofTypes('marketing'), channels: 'all' }, 'STAFF')],
  [0.01, said('pause', 'recipient', { types: ALL, channels: 'all' }, 'SIGNED_LINK')],
  [0.01, said('never-use-phone', 'recipient', { types: ALL, channels: 'all' }, 'STAFF')],
  [0.02, { kind: 'reported', of: 'email', event: 'BOUNCED', channel: 'EMAIL' } as Omit<Happening, 'daysAgo'>],
  [0.005, { kind: 'reported', of: 'email', event: 'COMPLAINED', channel: 'EMAIL' } as Omit<Happening, 'daysAgo'>],
  [0.01, { kind: 'reported', of: 'phone', event: 'LANDLINE', channel: 'SMS' } as Omit<Happening, 'daysAgo'>],
  [0.005, { kind: 'reported', of: 'phone', event: 'CARRIER_BLOCKED', channel: 'SMS' } as Omit<Happening, 'daysAgo'>],
  [0.005, { kind: 'unclear-text', text: 'not sure about these' } as Omit<Happening, 'daysAgo'>],
  [0.005, { kind: 'status', status: 'inactive' } as Omit<Happening, 'daysAgo'>],
  [0.005, { kind: 'status', status: 'deceased' } as Omit<Happening, 'daysAgo'>],
];

/** Every hundredth record is a duplicate. */
const DUPLICATE_EVERY = 100;
/** The oldest happening. */
const MOST_DAYS = 300;

/** Returns what happened to the recipient number `index` (from 0), oldest first: the same at every run. Nothing happened to about half of them. */
export function inventStory(index: number): readonly Happening[] {
  if (index % DUPLICATE_EVERY === DUPLICATE_EVERY - 1) return [{ kind: 'merged' }];
  return SHARES.flatMap(([share, happening], place) =>
    draw(index, place) < share
      ? [{ ...happening, daysAgo: 1 + Math.floor(draw(index, 1000 + place) * MOST_DAYS) } as Happening]
      : [],
  ).sort((one, other) => daysOf(other) - daysOf(one));
}

function daysOf(happening: Happening): number {
  return 'daysAgo' in happening ? happening.daysAgo : 0;
}
