import { Migrator } from '@mikro-orm/migrations';
import { UnderscoreNamingStrategy, defineConfig, type Options } from '@mikro-orm/postgresql';
import { AllowanceEntity } from '../access/allowance.entity.ts';
import { ApiClientEntity, FeedAcknowledgementEntity, UsedTokenIdEntity } from '../access/api-client.entity.ts';
import { OneTimeCodeEntity } from '../access/one-time-code.entity.ts';
import { StaffLookEntity } from '../access/staff-look.entity.ts';
import { StaffSessionEntity } from '../access/staff-session.entity.ts';
import {
  LedgerEntity,
  LedgerHeadEntity,
  LedgerSealEntity,
  LedgerSegmentEntity,
  LedgerSubjectEntity,
} from '../ledger/ledger.entity.ts';
import {
  AddressLinkEntity,
  AddressStateEntity,
  CatalogueEntity,
  CatalogueProposalEntity,
  RecipientContactEntity,
  RecipientIdentifierEntity,
  RecipientStateEntity,
} from '../reading/projection.entity.ts';
import { ChannelWatchEntity } from '../reading/channel-watch.entity.ts';
import { OutgoingTextEntity } from '../outgoing/outgoing-text.entity.ts';
import { QUEUE_SCHEMA } from '../jobs/queue-name.ts';
import { ReviewItemEntity } from '../reading/review-item.entity.ts';
import { SealedValueEntity } from '../vault/sealed-value.entity.ts';
import { Migration0001Ledger } from './migration-0001-ledger.ts';
import { Migration0002VaultAndAccess } from './migration-0002-vault-and-access.ts';
import { Migration0003LedgerSegment } from './migration-0003-ledger-segment.ts';
import { Migration0004CatalogueProposal } from './migration-0004-catalogue-proposal.ts';
import { Migration0005Texts } from './migration-0005-texts.ts';
import { Migration0006OneTimeCode } from './migration-0006-one-time-code.ts';
import { Migration0007PassingValues } from './migration-0007-passing-values.ts';
import { Migration0008StaffLook } from './migration-0008-staff-look.ts';
import { Migration0009OfferedAddress } from './migration-0009-offered-address.ts';
import { Migration0010LookAtItem } from './migration-0010-look-at-item.ts';
import { Migration0011Allowance } from './migration-0011-allowance.ts';

/** Every table, as the entity manager sees it. */
const ENTITIES = [
  LedgerEntity,
  LedgerHeadEntity,
  LedgerSealEntity,
  LedgerSubjectEntity,
  LedgerSegmentEntity,
  RecipientStateEntity,
  RecipientContactEntity,
  RecipientIdentifierEntity,
  AddressStateEntity,
  AddressLinkEntity,
  CatalogueEntity,
  CatalogueProposalEntity,
  ReviewItemEntity,
  SealedValueEntity,
  ApiClientEntity,
  UsedTokenIdEntity,
  FeedAcknowledgementEntity,
  StaffSessionEntity,
  OneTimeCodeEntity,
  AllowanceEntity,
  StaffLookEntity,
  OutgoingTextEntity,
  ChannelWatchEntity,
];

/** Every migration, in order. Forward only: one that was released is never changed. */
const MIGRATIONS = [
  { name: 'Migration0001Ledger', class: Migration0001Ledger },
  { name: 'Migration0002VaultAndAccess', class: Migration0002VaultAndAccess },
  { name: 'Migration0003LedgerSegment', class: Migration0003LedgerSegment },
  { name: 'Migration0004CatalogueProposal', class: Migration0004CatalogueProposal },
  { name: 'Migration0005Texts', class: Migration0005Texts },
  { name: 'Migration0006OneTimeCode', class: Migration0006OneTimeCode },
  { name: 'Migration0007PassingValues', class: Migration0007PassingValues },
  { name: 'Migration0008StaffLook', class: Migration0008StaffLook },
  { name: 'Migration0009OfferedAddress', class: Migration0009OfferedAddress },
  { name: 'Migration0010LookAtItem', class: Migration0010LookAtItem },
  { name: 'Migration0011Allowance', class: Migration0011Allowance },
];

/** Returns how MikroORM is opened on a database. It says nothing on the console: its messages would hold values. */
export function ormOptions(url: string): Options {
  return defineConfig({
    clientUrl: url,
    entities: ENTITIES,
    extensions: [Migrator],
    namingStrategy: UnderscoreNamingStrategy,
    migrations: {
      migrationsList: MIGRATIONS,
      snapshot: false,
      tableName: 'heed_migration',
      transactional: true,
      allOrNothing: true,
    },
    schemaGenerator: { ignoreSchema: [QUEUE_SCHEMA], skipTables: ['heed_migration'], ignoreRoutines: true },
    debug: false,
    logger: () => undefined,
  });
}
