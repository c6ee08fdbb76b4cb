import type { Instant } from '@heed/domain/time/instant';

/** A text of Heed's own that was begun to be handed over. */
export interface BegunText {
  /** The words, as they were written the first time: a second try says the same. */
  readonly body: string;
  /** When the first try began. */
  readonly startedAt: Instant;
  /** Whether this is the first try. Else an earlier one may have reached the provider. */
  readonly isFirst: boolean;
  /** The provider's id, where an earlier try ended well. */
  readonly providerId?: string;
  /** The state that was heard of last; an end (`TEXT_ENDS`) is not followed by another. */
  readonly status?: string;
}

/**
 * Remembers the texts Heed itself sends, from before the first try: the provider has no key by which a repeat is seen as one text, so what was begun
 * and never marked as sent is looked for in the provider's list before it is sent again. The words are kept encrypted.
 */
export interface OutgoingTexts {
  /** Begins a text, or finds it begun. What it returns is durable. */
  begin(key: string, body: string): Promise<BegunText>;
  /** Marks a text as taken by the provider under an id, and returns whether it is: an id that is another text's is not taken for this one. */
  handedOver(key: string, providerId: string): Promise<boolean>;
  /** Marks the state of a text. A text that has ended stays so; one that is not of Heed's own is passed over. */
  statusHeard(providerId: string, status: string): Promise<void>;
  /** Returns those of the provider's ids that were handed over before a moment and of which no status was ever heard. */
  unheard(providerIds: readonly string[], handedBefore: Instant): Promise<ReadonlySet<string>>;
}
