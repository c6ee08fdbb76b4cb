import type { LedgerEntry } from '@heed/domain/ledger/entry';
import type { Queries } from '../database/database.ts';
import { subjectNames } from './subject-name.ts';

/** Entries looked at in one step. */
const BATCH = 500;

/** Returns the names (`s:` and the sequence number) of entries that are not filed under exactly their subjects: folding by subject would miss them. */
export async function misfiledEntries(queries: Queries): Promise<readonly string[]> {
  const misfiled: string[] = [];
  let expected = 0;
  for (let after = '0'; ;) {
    const rows = await queries.query<{ seq: string; body: LedgerEntry }>(
      'entry-page',
      'select seq, body from ledger where seq > $1 order by seq limit $2',
      [after, BATCH],
    );
    const pairs = rows.flatMap(({ seq, body }) => subjectNames(body).map((subject) => ({ seq, subject })));
    const lacking = await queries.query<{ seq: string }>(
      'lacking-subjects',
      `select distinct seq from unnest($1::bigint[], $2::text[]) as pair (seq, subject)
       where not exists (select from ledger_subject as filed where filed.subject = pair.subject and filed.seq = pair.seq) order by seq`,
      [pairs.map(({ seq }) => seq), pairs.map(({ subject }) => subject)],
    );
    misfiled.push(...lacking.map(({ seq }) => seq));
    expected += pairs.length;
    after = rows.at(-1)?.seq ?? after;
    if (rows.length < BATCH) break;
  }
  const [filed] = await queries.query<{ count: string }>('count-filed', 'select count(*) as count from ledger_subject');
  // The names are compared one by one only when their number shows that there are some too many, or that some are missing.
  if (misfiled.length > 0 || Number(filed?.count) !== expected) misfiled.push(...(await filedUnderStrangers(queries)));
  return [...new Set(misfiled)].map((seq) => `s:${seq}`);
}

async function filedUnderStrangers({ query }: Queries): Promise<readonly string[]> {
  const strangers: string[] = [];
  for (let after = '0'; ;) {
    const rows = await query<{ seq: string; body: LedgerEntry | null; subjects: string[] }>(
      'filed-page',
      `select filed.seq, ledger.body, filed.subjects from (
         select seq, array_agg(subject) as subjects from ledger_subject where seq > $1 group by seq order by seq limit $2
       ) as filed left join ledger using (seq) order by filed.seq`,
      [after, BATCH],
    );
    for (const { seq, body, subjects } of rows) {
      const own = new Set(body === null ? [] : subjectNames(body));
      if (!subjects.every((subject) => own.has(subject))) strangers.push(seq);
    }
    after = rows.at(-1)?.seq ?? after;
    if (rows.length < BATCH) return strangers;
  }
}
