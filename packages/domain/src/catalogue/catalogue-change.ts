import type { DecidedChannel } from '../channel/channel.ts';
import type {
  Category,
  ChannelPolicy,
  CommunicationType,
  CommunicationTypeKey,
  FrequencyLimit,
  LegalBasis,
  Organisation,
  Stoppable,
} from './catalogue.ts';

/** Which way a change goes: `laxer` when more would be sent, fewer could stop it, or more would be told of somebody. */
export type Direction = 'laxer' | 'stricter' | 'neither';

/** Why a new type may not come in by one person's hand: see `directionOfNew`. */
export type NewTypeDoubt = 'cannot-be-stopped' | 'any-hour' | 'takes-a-place';

/** What is different. */
export type Difference =
  | { readonly what: 'added'; readonly now: CommunicationType; readonly doubts: readonly NewTypeDoubt[] }
  | { readonly what: 'retired' }
  | { readonly what: 'returned' }
  | { readonly what: 'basis'; readonly before: LegalBasis; readonly after: LegalBasis }
  | { readonly what: 'third-party-pays'; readonly after: boolean }
  /** By name (`nameOfDocument`); absent: it cannot be signed on a page. */
  | { readonly what: 'document'; readonly before: string | undefined; readonly after: string | undefined }
  | { readonly what: 'stoppable'; readonly before: Stoppable; readonly after: Stoppable }
  | { readonly what: 'channel-added'; readonly channel: DecidedChannel; readonly after: ChannelPolicy }
  | { readonly what: 'channel-removed'; readonly channel: DecidedChannel }
  | { readonly what: 'default'; readonly channel: DecidedChannel; readonly after: 'on' | 'off' }
  | { readonly what: 'consent'; readonly channel: DecidedChannel; readonly after: boolean }
  | { readonly what: 'remains'; readonly after: CommunicationType['remains'] }
  | { readonly what: 'label-sensitivity'; readonly before: Sensitivity; readonly after: Sensitivity }
  | { readonly what: 'any-hour'; readonly after: boolean }
  | {
      readonly what: 'frequency-limit';
      readonly before: FrequencyLimit | undefined;
      readonly after: FrequencyLimit | undefined;
    }
  | { readonly what: 'review-interval'; readonly before: number | undefined; readonly after: number | undefined }
  | { readonly what: 'minor-consented'; readonly after: boolean }
  | { readonly what: 'category'; readonly before: Category; readonly after: Category }
  | { readonly what: 'former-categories'; readonly after: readonly Category[] }
  | { readonly what: 'former-keys'; readonly after: readonly CommunicationTypeKey[] }
  | { readonly what: 'code'; readonly before: number; readonly after: number }
  | { readonly what: 'labels'; readonly language: string }
  | { readonly what: 'organisation'; readonly field: keyof Organisation };

/** See `CommunicationType.labelSensitivity`. */
type Sensitivity = CommunicationType['labelSensitivity'];

/** One difference between two catalogues. */
export type CatalogueChange = Difference & {
  /** The type it is about; absent: the organisation. */
  readonly type?: CommunicationTypeKey;
  readonly direction: Direction;
};

/** Returns whether a change needs a second person: when any part of it is laxer. */
export function needsSecondPerson(changes: readonly CatalogueChange[]): boolean {
  return changes.some(({ direction }) => direction === 'laxer');
}
