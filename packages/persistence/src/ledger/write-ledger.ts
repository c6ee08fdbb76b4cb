import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { EntryId, LedgerEntry } from '@heed/domain/ledger/entry';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId, SealedId } from '@heed/domain/recipient/recipient';
import type { ReviewItem } from '@heed/domain/review/review-item';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { Ids } from '@heed/use-cases/ports/ids';
import type { LedgerTransaction, MessagesTo, WriteClaim, WriteResult } from '@heed/use-cases/ports/ledger';
import { sealedInMessage } from '@heed/use-cases/ports/sealed-in-message';
import type { OutgoingMessage } from '@heed/use-cases/ports/outgoing';
import type { Database, Queries } from '../database/database.ts';
import { readLatestCatalogue } from '../reading/read-catalogue.ts';
import { NOT_ERASED } from '../reading/postgres-recipients.ts';
import { eraseSealed, openSealed } from '../vault/sealed-rows.ts';
import { sealValue, type VaultKeys } from '../vault/sealing.ts';
import { openDraft, type ClaimedStates, type Draft } from './draft.ts';
import { TAKE_MARK } from './horizon.ts';
import { lockSubjects } from './lock-subjects.ts';
import { readBodies } from './read-entries.ts';
import { aboutSubject, reviewSubject } from './subject-name.ts';

/** What a write is made with. */
export interface LedgerWriter {
  readonly database: Database;
  readonly vaultKeys: VaultKeys;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Puts a message into the queue, on the transaction's own connection. */
  readonly enqueue: (queries: Queries, message: OutgoingMessage) => Promise<void>;
  /** Takes messages out of the queue, on the transaction's own connection. Returns those that were there. */
  readonly forget: (queries: Queries, to: MessagesTo) => Promise<readonly OutgoingMessage[]>;
}

/** Runs `work` in one transaction that holds the locks of everything claimed. See `Ledger.write`. */
export function writeLedger<T>(
  writer: LedgerWriter,
  claim: WriteClaim,
  work: (tx: LedgerTransaction) => Promise<T>,
): Promise<WriteResult<T>> {
  return writer.database.transaction('write', async (queries): Promise<WriteResult<T>> => {
    await lockSubjects(queries, claim);
    const opening = await openWrite(queries, claim);
    if (opening.repeated.length > 0) return { kind: 'repeated', entries: opening.repeated };
    const entries: EntryId[] = [];
    const draft = openDraft(queries, claim, opening);
    const value = await work(transactionOf(writer, queries, claim, draft, entries));
    await draft.flush();
    return { kind: 'written', value, entries };
  });
}

/** Marks the writer and reads all that it claimed, in one statement, after the locks and before the transaction has an id. */
async function openWrite(
  { query }: Queries,
  claim: WriteClaim,
): Promise<ClaimedStates & { readonly repeated: readonly EntryId[] }> {
  const [row] = await query<{
    repeated: EntryId[];
    recipients: RecipientState[] | null;
    addresses: AddressState[] | null;
  }>(
    'open-write',
    `select ${TAKE_MARK},
       array(select id::text from ledger where idempotency_key = $1 order by era, xid, seq) as repeated,
       (select jsonb_agg(doc) from recipient_state where id = any ($2::uuid[])) as recipients,
       (select jsonb_agg(doc) from address_state where address = any ($3::text[])) as addresses`,
    [claim.idempotencyKey ?? null, claim.recipients, claim.addresses],
  );
  return { repeated: row?.repeated ?? [], recipients: row?.recipients ?? [], addresses: row?.addresses ?? [] };
}

function transactionOf(
  { clock, ids, vaultKeys, enqueue, forget }: LedgerWriter,
  queries: Queries,
  { idempotencyKey }: WriteClaim,
  draft: Draft,
  entries: EntryId[],
): LedgerTransaction {
  const now = clock.now();
  let catalogue: Catalogue | undefined;
  const sealedHere = new Set<SealedId>();
  return {
    now,
    catalogue: async () => (catalogue ??= await readLatestCatalogue(queries)),
    recipient: draft.recipient,
    address: draft.address,
    reviewItem: draft.reviewItem,
    async recipientsBehind(key) {
      await draft.flush();
      const rows = await queries.query<{ recipient: RecipientId }>(
        'recipients-behind',
        `select distinct recipient from recipient_contact where address = $1 and current and ${NOT_ERASED} order by recipient`,
        [key],
      );
      return rows.map(({ recipient }) => recipient);
    },
    async recipientsByIdentifier(valueKeys) {
      await draft.flush();
      const rows = await queries.query<{ value_key: string; recipient: RecipientId }>(
        'recipients-by-identifier',
        'select value_key, recipient from recipient_identifier where value_key = any ($1::text[])',
        [valueKeys],
      );
      return new Map(rows.map(({ value_key, recipient }) => [value_key, recipient]));
    },
    async openReviewItem(subject, reason) {
      await draft.flush();
      const [row] = await queries.query<{ doc: ReviewItem }>(
        'open-review-item',
        `select doc from review_item where subject = $1 and reason = $2 and state <> 'resolved'`,
        [reviewSubject(subject), reason],
      );
      return row?.doc;
    },
    async append(event, actor) {
      const id = event.kind === 'statement-recorded' ? event.statement.id : ids.uuid();
      const entry: LedgerEntry = {
        id: id as EntryId,
        recordedAt: now,
        actor,
        event,
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      };
      await draft.append(entry);
      if (event.kind === 'catalogue-applied') catalogue = event.catalogue;
      entries.push(entry.id);
      return entry.id;
    },
    seal(purpose, value) {
      const id = ids.uuid() as SealedId;
      sealedHere.add(id);
      draft.keep(sealValue(vaultKeys, id, purpose, value));
      return Promise.resolve(id);
    },
    async open(wanted) {
      if (wanted.some((id) => sealedHere.has(id))) await draft.flush();
      return openSealed(queries, vaultKeys, wanted);
    },
    async erase(wanted) {
      await draft.flush();
      return eraseSealed(queries, wanted);
    },
    async entriesAbout(subject) {
      await draft.flush();
      return readBodies(queries, [aboutSubject(subject)]);
    },
    async forgetMessages(to) {
      const messages = await forget(queries, to);
      const texts = await queries.query<{ words: SealedId }>(
        'words-of-texts',
        'select words from outgoing_text where key = any ($1::text[])',
        [messages.map(({ key }) => key)],
      );
      return [...messages.flatMap(sealedInMessage), ...texts.map(({ words }) => words)];
    },
    enqueue: (message) => enqueue(queries, message),
  };
}
