import { defineEntity, p } from '@mikro-orm/postgresql';

/** A text that Heed itself sends: its words are a sealed value. */
export const OutgoingTextEntity = defineEntity({
  name: 'OutgoingTextEntity',
  tableName: 'outgoing_text',
  properties: {
    key: p.text().primary(),
    words: p.uuid(),
    startedAt: p.bigint(),
    providerId: p.text().nullable().unique('outgoing_text_provider_id_unique'),
    handedAt: p.bigint().nullable(),
    status: p.text().nullable(),
  },
});
