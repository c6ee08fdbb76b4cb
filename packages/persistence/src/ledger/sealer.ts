import type { Database } from '../database/database.ts';
import { sealLedger } from './seal-ledger.ts';

/** Seals on demand: calls that come while a run is under way share the next one. */
export interface Sealer {
  /** Resolves when everything committed before the call is sealed, but for what an older writer, still writing, may yet precede. */
  readonly seal: () => Promise<void>;
  /** Seals soon, without anybody waiting for it. A failure is made good by the next sealing. */
  nudge(): void;
  /** Waits for what is under way. */
  settle(): Promise<void>;
}

/** Returns the sealer of one process. Several processes may seal at once: they take turns. */
export function createSealer(database: Database, onFailure: (failure: unknown) => void): Sealer {
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  const run = async () => {
    await sealLedger(database);
  };
  const seal = (): Promise<void> => {
    if (running === undefined) {
      running = run().finally(() => (running = undefined));
      return running;
    }
    following ??= running
      .catch(() => undefined)
      .then(() => {
        following = undefined;
        return seal();
      });
    return following;
  };
  return {
    seal,
    nudge: () => void seal().catch(onFailure),
    async settle() {
      while (running !== undefined || following !== undefined) await (following ?? running)?.catch(() => undefined);
    },
  };
}
