import type { Ledger } from '@heed/use-cases/ports/ledger';
import { isUuid } from '../reading/is-uuid.ts';
import { compareProjections } from './compare-projections.ts';
import { readHeadPlace } from './head-place.ts';
import { readAndSeal, readSealed } from './read-entries.ts';
import type { Sealer } from './sealer.ts';
import { aboutSubject } from './subject-name.ts';
import { verifyLedger } from './verify-ledger.ts';
import { writeLedger, type LedgerWriter } from './write-ledger.ts';

/** Returns the ledger on PostgreSQL. */
export function createPostgresLedger(writer: LedgerWriter, sealer: Sealer): Ledger {
  const { database } = writer;
  return {
    async write(claim, work) {
      try {
        return await writeLedger(writer, claim, work);
      } finally {
        // What is committed is in force already; sealing gives it its place in the chain and the feed. Also after a failure: others waited for it.
        sealer.nudge();
      }
    },
    async entriesAfter(position, limit) {
      await sealer.seal();
      return readSealed(database, {
        name: 'entries-after',
        where: 'where seal.position > $1 order by seal.position limit $2',
        values: [position, limit],
      });
    },
    async entriesAbout(subject, { before, limit }) {
      await sealer.seal();
      return readSealed(database, {
        name: 'entries-about',
        where: `where ledger.seq in (select seq from ledger_subject where subject = $1) and seal.position < $2
          order by seal.position desc limit $3`,
        values: [aboutSubject(subject), before ?? Number.MAX_SAFE_INTEGER, limit],
      });
    },
    entriesOfAct: (act) =>
      readAndSeal(database, sealer, {
        name: 'entries-of-act',
        where: 'where ledger.act = $1 order by seal.position',
        values: [act],
      }),
    async entry(id) {
      if (!isUuid(id)) return undefined;
      const [entry] = await readAndSeal(database, sealer, {
        name: 'entry',
        where: 'where ledger.id = $1',
        values: [id],
      });
      return entry;
    },
    async knownKeys(keys) {
      const rows = await database.query<{ key: string }>(
        'known-keys',
        'select distinct idempotency_key as key from ledger where idempotency_key = any ($1::text[])',
        [keys],
      );
      return new Set(rows.map(({ key }) => key));
    },
    async head() {
      await sealer.seal();
      const { position, hash } = await readHeadPlace(database);
      return { position, hash: hash.toString('hex') };
    },
    async verify(since) {
      await sealer.seal();
      return verifyLedger(database, since);
    },
    async compareProjections() {
      await sealer.seal();
      return compareProjections(database);
    },
  };
}
