import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '../database/app-role.ts';

/** Changes of the catalogue that wait for a second person. Folded from the ledger; why: docs/decisions/0011-laxer-needs-two.md */
export class Migration0004CatalogueProposal extends Migration {
  override up(): void {
    this.addSql(`create table catalogue_proposal (
      id uuid primary key,
      proposed_at bigint not null,
      doc jsonb not null
    )`);
    this.addSql(`create index catalogue_proposal_proposed_at_index on catalogue_proposal (proposed_at, id)`);
    this.addSql(`revoke all on catalogue_proposal from public`);
    this.addSql(`grant select, insert, update, delete on catalogue_proposal to ${APP_ROLE}`);
  }
}
