import { defineEntity, p } from '@mikro-orm/core';

/** What decisions read of a recipient. Written and read by plain SQL. */
export const RecipientStateEntity = defineEntity({
  name: 'RecipientStateEntity',
  tableName: 'recipient_state',
  properties: {
    id: p.uuid().primary(),
    key: p.bigint().unique('recipient_state_key_unique'),
    addressKeys: p.array(),
    doc: p.json(),
  },
});

/** A contact point, by its key in links and by its address. One that is gone stays, no longer current. */
export const RecipientContactEntity = defineEntity({
  name: 'RecipientContactEntity',
  tableName: 'recipient_contact',
  properties: {
    contactPoint: p.uuid().primary(),
    key: p.bigint().unique('recipient_contact_key_unique'),
    recipient: p.uuid().index('recipient_contact_recipient_index'),
    address: p.text(),
    current: p.boolean(),
  },
  indexes: [{ name: 'recipient_contact_address_index', properties: ['address'], where: 'current' }],
});

/** The recipient another system's identifier stands for. */
export const RecipientIdentifierEntity = defineEntity({
  name: 'RecipientIdentifierEntity',
  tableName: 'recipient_identifier',
  properties: { valueKey: p.text().primary(), recipient: p.uuid().index('recipient_identifier_recipient_index') },
});

/** What decisions read of an address. */
export const AddressStateEntity = defineEntity({
  name: 'AddressStateEntity',
  tableName: 'address_state',
  properties: { address: p.text().primary(), doc: p.json() },
});

/** The number that stands for an address inside links. */
export const AddressLinkEntity = defineEntity({
  name: 'AddressLinkEntity',
  tableName: 'address_link',
  properties: { address: p.text().primary(), key: p.bigint().unique('address_link_key_unique') },
});

/** An applied catalogue. */
export const CatalogueEntity = defineEntity({
  name: 'CatalogueEntity',
  tableName: 'catalogue',
  properties: { version: p.integer().primary().autoincrement(false), appliedAt: p.bigint(), doc: p.json() },
});

/** A change of the catalogue that waits, or waited, for a second person. */
export const CatalogueProposalEntity = defineEntity({
  name: 'CatalogueProposalEntity',
  tableName: 'catalogue_proposal',
  properties: { id: p.uuid().primary(), proposedAt: p.bigint(), doc: p.json() },
  indexes: [{ name: 'catalogue_proposal_proposed_at_index', properties: ['proposedAt', 'id'] }],
});
