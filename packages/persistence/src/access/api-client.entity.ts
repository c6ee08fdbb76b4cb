import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ApiClient, ClientScope } from '@heed/use-cases/ports/clients';

/** A sending system. */
export const ApiClientEntity = defineEntity({
  name: 'ApiClientEntity',
  tableName: 'api_client',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    scopes: p.array<ClientScope>(),
    types: p.array().nullable(),
    jwks: p.json<NonNullable<ApiClient['jwks']>>().nullable(),
    apiKeyHash: p.blob().unique('api_client_api_key_hash_unique'),
    revoked: p.boolean().default(false),
  },
});

/** See `ApiClientEntity`. */
export type ApiClientRow = InferEntity<typeof ApiClientEntity>;

/** The id of a token that was used: it is not taken twice. */
export const UsedTokenIdEntity = defineEntity({
  name: 'UsedTokenIdEntity',
  tableName: 'used_token_id',
  properties: {
    client: p.text().primary(),
    jti: p.text().primary(),
    expiresAt: p.datetime().columnType('timestamptz').index('used_token_id_expires_at_index'),
  },
});

/** How far a sending system had followed the ledger, and when it said so. */
export const FeedAcknowledgementEntity = defineEntity({
  name: 'FeedAcknowledgementEntity',
  tableName: 'feed_acknowledgement',
  properties: { client: p.text().primary(), position: p.bigint().primary(), acknowledgedAt: p.bigint() },
});
