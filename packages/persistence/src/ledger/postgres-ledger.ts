import { createHash } from 'node:crypto';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { EntryId, LedgerEntry, LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { RecipientId, SealedId } from '@heed/domain/recipient/recipient';
import type { ReviewItem } from '@heed/domain/review/review-item';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { Ids } from '@heed/use-cases/ports/ids';
import type { Ledger, LedgerTransaction, WriteClaim } from '@heed/use-cases/ports/ledger';
import type { OutgoingMessage } from '@heed/use-cases/ports/outgoing';
import type { Database, Queries } from '../database.ts';
import { sealValue, type VaultKeys } from '../vault/sealing.ts';
import { compareProjections } from './compare-projections.ts';
import { foldIntoRows, readAddress, readRecipient, readReviewItem, subjectName, subjectNames } from './projections.ts';
import { sealLedger } from './seal-ledger.ts';
import { verifyChain } from './verify-ledger.ts';

/** What the ledger is made of. */
export interface PostgresLedgerOptions {
  readonly database: Database;
  readonly vaultKeys: VaultKeys;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly enqueue: (queries: Queries, message: OutgoingMessage) => Promise<void>;
}

/** Returns the ledger on PostgreSQL. */
export function createPostgresLedger(options: PostgresLedgerOptions): Ledger {
  const { database } = options;
  return {
    async write(claim, work) {
      const result = await database.transaction(async (queries) => {
        await lock(queries, claim);
        const repeated = claim.idempotencyKey === undefined ? [] : await entriesWithKey(queries, claim.idempotencyKey);
        if (repeated.length > 0) return { kind: 'repeated' as const, entries: repeated };
        const entries: EntryId[] = [];
        const value = await work(transactionOf(options, queries, claim.idempotencyKey, entries));
        return { kind: 'written' as const, value, entries };
      });
      // In force already; sealing gives it its place in the chain and the feed. A failure here is made good by the next sealing.
      if (result.kind === 'written' && result.entries.length > 0) await sealLedger(database).catch(() => undefined);
      return result;
    },
    async entriesAfter(position, limit) {
      await sealLedger(database);
      return select(database, 'where s.position > $1 order by s.position limit $2', [position, limit]);
    },
    async entriesAbout(subject, { before, limit }) {
      await sealLedger(database);
      const name = 'recipient' in subject ? `r:${subject.recipient}` : `a:${subject.address}`;
      return select(database, 'where l.subjects @> array[$1] and s.position < $2 order by s.position desc limit $3', [
        name,
        before ?? Number.MAX_SAFE_INTEGER,
        limit,
      ]);
    },
    async entriesOfAct(act) {
      await sealLedger(database);
      return select(database, 'where l.act = $1 order by s.position', [act]);
    },
    async entry(id) {
      await sealLedger(database);
      const [entry] = await select(database, 'where l.id = $1', [id]);
      return entry;
    },
    async verify(since) {
      await sealLedger(database);
      return verifyChain(database, since ?? 0);
    },
    async compareProjections() {
      await sealLedger(database);
      return compareProjections(database);
    },
  };
}

/**
 * Takes every lock before anything gives the transaction an id: the order of ids is then the order of writes for each subject.
 * Sorted, so that two writers never wait for each other in a ring.
 */
async function lock({ query }: Queries, claim: WriteClaim): Promise<void> {
  const names = [
    ...claim.recipients.map((id) => `r:${id}`),
    ...claim.addresses.map((key) => `a:${key}`),
    ...(claim.identifiers ?? []).map((key) => `i:${key}`),
    ...(claim.idempotencyKey === undefined ? [] : [`k:${claim.idempotencyKey}`]),
  ];
  const keys = [...new Set(names.map((name) => createHash('sha256').update(name).digest().readBigInt64BE()))];
  const sorted = keys.sort((one, other) => (one < other ? -1 : 1)).map(String);
  await query(
    'lock-subjects',
    'select pg_advisory_xact_lock(k) from unnest($1::bigint[]) with ordinality as u (k, n) order by n',
    [sorted],
  );
}

async function entriesWithKey({ query }: Queries, key: string): Promise<readonly EntryId[]> {
  const rows = await query<{ id: EntryId }>(
    'entries-with-key',
    'select id from ledger where idempotency_key = $1 order by seq',
    [key],
  );
  return rows.map(({ id }) => id);
}

function transactionOf(
  options: PostgresLedgerOptions,
  queries: Queries,
  idempotencyKey: string | undefined,
  entries: EntryId[],
): LedgerTransaction {
  const { query } = queries;
  const now = options.clock.now();
  return {
    now,
    async catalogue() {
      const [row] = await query<{ doc: Catalogue }>(
        'latest-catalogue',
        'select doc from catalogue order by version desc limit 1',
      );
      if (row === undefined) throw new Error('No catalogue was applied yet. Run: heed catalogue apply FILE');
      return row.doc;
    },
    recipient: (id) => readRecipient(queries, id),
    address: (key) => readAddress(queries, key),
    async recipientsBehind(key) {
      const rows = await query<{ id: RecipientId }>(
        'recipients-behind',
        'select id from recipient_state where address_keys @> array[$1] order by id',
        [key],
      );
      return rows.map(({ id }) => id);
    },
    async recipientByIdentifier(valueKey) {
      const [row] = await query<{ recipient: RecipientId }>(
        'by-identifier',
        'select recipient from recipient_identifier where value_key = $1',
        [valueKey],
      );
      return row?.recipient;
    },
    reviewItem: (id) => readReviewItem(queries, id),
    async openReviewItem(subject, reason) {
      const [row] = await query<{ doc: ReviewItem }>(
        'open-review',
        `select doc from review_item where subject = $1 and reason = $2 and state <> 'resolved'`,
        [subjectName(subject), reason],
      );
      return row?.doc;
    },
    async append(event, actor) {
      const id =
        event.kind === 'statement-recorded'
          ? (event.statement.id as string as EntryId)
          : (options.ids.uuid() as EntryId);
      const entry: LedgerEntry = {
        id,
        recordedAt: now,
        actor,
        event,
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      };
      await query('append', 'insert into ledger (id, body, subjects) values ($1, $2, $3)', [
        id,
        entry,
        subjectNames(entry),
      ]);
      await foldIntoRows(queries, entry);
      entries.push(id);
      return id;
    },
    async seal(purpose, value) {
      const row = sealValue(options.vaultKeys, options.ids.uuid(), purpose, value);
      await query(
        'seal-value',
        'insert into sealed_value (id, purpose, key_version, nonce, ciphertext, tag) values ($1, $2, $3, $4, $5, $6)',
        [row.id, row.purpose, row.key_version, row.nonce, row.ciphertext, row.tag],
      );
      return row.id as SealedId;
    },
    enqueue: (message) => options.enqueue(queries, message),
  };
}

async function select(queries: Queries, where: string, values: readonly unknown[]): Promise<readonly SealedEntry[]> {
  const rows = await queries.query<{ position: string; previous_hash: string; hash: string; body: LedgerEntry }>(
    undefined,
    `select s.position, s.previous_hash, s.hash, l.body from ledger l join ledger_seal s on s.entry = l.id ${where}`,
    values,
  );
  return rows.map((row) => ({
    position: Number(row.position) as LedgerPosition,
    previousHash: row.previous_hash,
    hash: row.hash,
    entry: row.body,
  }));
}
