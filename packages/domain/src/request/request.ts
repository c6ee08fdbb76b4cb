import type { Brand } from '../brand.ts';
import type { AddressKey } from '../contact/address.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import type { EvidenceId, Scope, WayIn } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';

/** The id of a request: a UUID. */
export type RequestId = Brand<string, 'RequestId'>;

/** What Heed made of a request's words. */
export const INTENTS = ['STOP', 'START', 'HELP', 'CHANGE', 'NOT_A_REQUEST', 'UNSURE'] as const;
/** See `INTENTS`. */
export type Intent = (typeof INTENTS)[number];

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
}

/** A request that waits for a person: the types it may be about are held meanwhile. */
export interface PendingRequest {
  readonly id: RequestId;
  readonly holds: Scope;
  readonly since: Instant;
}
