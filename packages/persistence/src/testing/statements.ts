import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerTransaction, WriteResult } from '@heed/use-cases/ports/ledger';
import type { EntryId } from '@heed/domain/ledger/entry';
import { CONTRACT_ACTOR, stopBy } from '@heed/use-cases/testing/store-under-test';
import type { Persistence } from '../create-persistence.ts';
import type { TestDatabase } from './test-database.ts';

/** Records a stop about an address. `process` is the one that writes; the first unless told. */
export function stopAddress(
  database: TestDatabase,
  name: string,
  process: Pick<Persistence, 'ledger'> = database,
): Promise<WriteResult<EntryId>> {
  return process.ledger.write({ recipients: [], addresses: [name as AddressKey] }, (tx) =>
    appendStop(database, tx, name),
  );
}

/** Appends a stop about an address inside a write. */
export function appendStop(database: TestDatabase, tx: LedgerTransaction, name: string): Promise<EntryId> {
  const statement = stopBy(database, { kind: 'address', address: name as AddressKey });
  return tx.append({ kind: 'statement-recorded', statement }, CONTRACT_ACTOR);
}

/** A write that has sent its entry and does not end until it is let go. */
export interface HeldWrite {
  readonly entry: EntryId;
  /** Lets it commit, or fail, and waits for the end. */
  letGo(how?: 'commit' | 'fail'): Promise<void>;
}

/** Starts a write that holds on after its entry was sent to the database. */
export async function holdWrite(database: TestDatabase, name: string): Promise<HeldWrite> {
  const gate = Promise.withResolvers<'commit' | 'fail'>();
  const sent = Promise.withResolvers<EntryId>();
  const write = database.ledger
    .write({ recipients: [], addresses: [name as AddressKey] }, async (tx) => {
      const entry = await appendStop(database, tx, name);
      // A look-up sends what was appended before it, and so gives the transaction its id.
      await tx.recipientsBehind(name as AddressKey);
      sent.resolve(entry);
      if ((await gate.promise) === 'fail') throw new Error('let go to fail');
    })
    .catch((failure: unknown) => {
      if (!(failure instanceof Error && failure.message === 'let go to fail')) throw failure;
    });
  return {
    entry: await sent.promise,
    async letGo(how = 'commit') {
      gate.resolve(how);
      await write;
    },
  };
}
