import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Database, Queries } from '../database/database.ts';
import { compareProjections } from './compare-projections.ts';
import { foldEntry, noRows } from './fold-entry.ts';
import { lockSubjects } from './lock-subjects.ts';
import { rewriteProposals } from './proposal-rows.ts';
import { readBodies } from './read-entries.ts';
import { reviewSubject, subjectNames } from './subject-name.ts';
import { writeAddresses, writeCatalogue, writeRecipients, writeReview } from './write-rows.ts';

/** What a rebuilding did, by the names `compareProjections` gives to rows. */
export interface Rebuilt {
  readonly rewritten: readonly string[];
  /** What the application may not change and somebody did: an applied catalogue, or an entry filed under a subject it is not about. */
  readonly remaining: readonly string[];
}

/**
 * Writes every row anew that differs from what the ledger gives. Safe while others write: each subject is locked as a write would lock it. Needed when
 * a row was changed by hand, and after an upgrade that folds the same entries into other rows.
 */
export async function rebuildProjections(database: Database): Promise<Rebuilt> {
  const differing = await compareProjections(database);
  for (const name of differing.filter((row) => row.startsWith('s:'))) await refile(database, name.slice(2));
  for (const name of differing.filter((row) => row.startsWith('c:'))) await restoreCatalogue(database, name.slice(2));
  if (differing.some((row) => row.startsWith('p:'))) await rewriteProposals(database);
  const subjects = new Set<string>();
  for (const name of differing.length === 0 ? [] : await compareProjections(database))
    if (/^[rav]:/.test(name)) subjects.add(await subjectOfRow(database, name));
  for (const subject of subjects) await database.transaction('write', (queries) => rewriteSubject(queries, subject));
  const remaining = await compareProjections(database);
  return { rewritten: differing.filter((name) => !remaining.includes(name)), remaining };
}

/** Files an entry under the subjects it lacks. */
async function refile({ query }: Queries, seq: string): Promise<void> {
  const [row] = await query<{ body: LedgerEntry }>(undefined, 'select body from ledger where seq = $1', [seq]);
  if (row === undefined) return;
  await query(
    undefined,
    'insert into ledger_subject (subject, seq) select subject, $1 from unnest($2::text[]) as name (subject) on conflict do nothing',
    [seq, subjectNames(row.body)],
  );
}

async function restoreCatalogue(queries: Queries, version: string): Promise<void> {
  const rows = await queries.query<{ body: LedgerEntry }>(
    undefined,
    `select body from ledger where kind = 'catalogue-applied' and body #>> '{event,catalogue,version}' = $1
     and not exists (select from catalogue where version = $1::integer)`,
    [version],
  );
  for (const { body } of rows)
    if (body.event.kind === 'catalogue-applied') await writeCatalogue(queries, body.event.catalogue, body.recordedAt);
}

/** The subject in whose entries a row is found: a review item is about somebody. */
async function subjectOfRow({ query }: Queries, name: string): Promise<string> {
  if (!name.startsWith('v:')) return name;
  const id = name.slice(2);
  const [opened] = await query<{ body: LedgerEntry }>(
    undefined,
    `select body from ledger where kind = 'review-opened' and body #>> '{event,item,id}' = $1 limit 1`,
    [id],
  );
  if (opened?.body.event.kind === 'review-opened') return reviewSubject(opened.body.event.item.subject);
  const [live] = await query<{ subject: string }>(undefined, 'select subject from review_item where id = $1', [id]);
  return live?.subject ?? name;
}

async function rewriteSubject(queries: Queries, subject: string): Promise<void> {
  const key = subject.slice(2);
  await lockSubjects(queries, {
    recipients: subject.startsWith('r:') ? [key as RecipientId] : [],
    addresses: subject.startsWith('a:') ? [key as AddressKey] : [],
  });
  const rows = noRows();
  for (const entry of await readBodies(queries, [subject])) foldEntry(rows, entry);
  await deleteRows(queries, subject, key);
  const recipient = rows.recipients.get(key as RecipientId);
  if (subject.startsWith('r:') && recipient !== undefined) await writeRecipients(queries, [recipient]);
  const address = rows.addresses.get(key as AddressKey);
  if (subject.startsWith('a:') && address !== undefined) await writeAddresses(queries, [address]);
  for (const item of rows.reviews.values())
    if (reviewSubject(item.subject) === subject) await writeReview(queries, item);
}

async function deleteRows({ query }: Queries, subject: string, key: string): Promise<void> {
  await query(undefined, 'delete from review_item where subject = $1', [subject]);
  if (subject.startsWith('a:')) {
    await query(undefined, 'delete from address_state where address = $1', [key]);
    return;
  }
  // Contact points that are gone stay findable: links were sent to them. `writeRecipients` makes the present ones current again.
  await query(undefined, 'update recipient_contact set current = false where recipient = $1 and current', [key]);
  await query(undefined, 'delete from recipient_identifier where recipient = $1', [key]);
  await query(undefined, 'delete from recipient_state where id = $1', [key]);
}
