import type { Brand } from '../brand.ts';
import type { AddressKey } from '../contact/address.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { LanguageTag, RecipientId } from '../recipient/recipient.ts';
import type { EvidenceId, Scope, WayIn } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { RevocationRegime } from './revocation-rule.ts';

/** The id of a request: a UUID. */
export type RequestId = Brand<string, 'RequestId'>;

/** What Heed made of a request's words. */
export const INTENTS = ['STOP', 'START', 'HELP', 'CHANGE', 'NOT_A_REQUEST', 'UNSURE'] as const;
/** See `INTENTS`. */
export type Intent = (typeof INTENTS)[number];

/**
 * The one answer to a text, as far as its words depend on the text: kept, so that the same text delivered again gets the same answer. What is kept is which
 * sentence and in which language, never the sentence.
 */
export type RequestAnswer = {
  /** The language it was written in; absent: nobody knew one. */
  readonly language?: LanguageTag;
} & (
  | {
      readonly kind: 'stop-confirmed';
      readonly appointmentHint: boolean;
      /** Present: it asks whether only bills were meant (47 CFR 64.1200(a)(12)). */
      readonly asksWhich?: true;
    }
  /** Of a stop that named something: kinds, a channel, or every way of contact. */
  | { readonly kind: 'part-stop-confirmed' }
  /** To somebody who clearly said that messages come to the wrong number. */
  | { readonly kind: 'wrong-number-confirmed' }
  | { readonly kind: 'start-confirmed' }
  | { readonly kind: 'help' }
);

/** An inbound message or form: raw evidence, classification, clock. */
export interface InboundRequest {
  readonly id: RequestId;
  readonly wayIn: WayIn;
  readonly channel: DecidedChannel;
  /** The address it came from, where known. */
  readonly address?: AddressKey;
  /** The recipient a token named, where one did. */
  readonly recipient?: RecipientId;
  readonly intent: Intent;
  readonly certainty: 'certain' | 'probable' | 'unsure';
  /** The rule that fired. */
  readonly why: string;
  /** What is held while a person has not read it; present for `UNSURE`. */
  readonly holds?: Scope;
  readonly saidAt: Instant;
  readonly receivedAt: Instant;
  readonly evidence: EvidenceId;
  /** The rule that was in force when a stop was said; absent: it is no stop by text. */
  readonly regime?: RevocationRegime;
  /** Absent: Heed gave no answer. */
  readonly answer?: RequestAnswer;
}

/** A request that waits for a person: the types it may be about are held meanwhile. */
export interface PendingRequest {
  readonly id: RequestId;
  readonly holds: Scope;
  readonly since: Instant;
}
