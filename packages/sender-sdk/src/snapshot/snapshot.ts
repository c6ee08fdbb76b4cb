import type { SnapshotSource } from '../client/heed-client.ts';
import type { Ask, Timetable } from '../types/decision.ts';
import { lookUp, type SnapshotDecision } from './look-up.ts';

/** What a snapshot holds and how fresh it must be. */
export interface SnapshotOptions {
  readonly asks: readonly Ask[];
  /** How far ahead it is read; 24 hours when absent, 7 days at most. */
  readonly aheadMs?: number;
  /** Without a successful `refresh` for this long, it denies everything; 60 000 when absent. */
  readonly maxAgeMs?: number;
  /** Stands for the system's clock. */
  readonly now?: () => Date;
}

/**
 * A copy of the decisions a sender will need, kept fresh by the change feed. It holds no rules: only what Heed will decide at which moment. In doubt
 * it denies. Check once more with `decide` at dispatch: a stop that was acknowledged after the last `refresh` is not in it.
 */
export interface Snapshot {
  /** Returns what is decided; now, unless another moment is given. Never throws, never waits. */
  decide(ask: Ask, at?: Date): SnapshotDecision;
  /** Reads the changes since the last time and everything they touch anew. Throws `HeedError`; what it holds grows old then. */
  refresh(): Promise<void>;
}

/** The most questions a call to Heed may hold. */
const BATCH = 1_000;
const DAY_MS = 86_400_000;

interface Held {
  readonly ask: Ask;
  readonly timetable: Timetable;
}

/** Reads a snapshot. Throws `HeedError`. */
export async function openSnapshot(client: SnapshotSource, options: SnapshotOptions): Promise<Snapshot> {
  const { aheadMs = DAY_MS, maxAgeMs = 60_000, now = () => new Date() } = options;
  const held = new Map<string, Held>();
  let cursor: string | undefined;

  const read = async (asks: readonly Ask[]): Promise<void> => {
    for (let first = 0; first < asks.length; first += BATCH) {
      const batch = asks.slice(first, first + BATCH);
      const timetables = await client.timetables(batch, new Date(now().getTime() + aheadMs));
      batch.forEach((ask, index) => {
        const timetable = timetables[index];
        if (timetable === undefined) return;
        held.set(keyOf(ask), { ask, timetable });
        // The first answer is the oldest: what came after it is read again.
        cursor ??= timetable.asOf;
      });
    }
  };

  /** Returns the questions that changes after the cursor, or the passing of time, made out of date. */
  const outdated = async (): Promise<{ readonly asks: readonly Ask[]; readonly through: string | undefined }> => {
    const touched = new Set<string>();
    let everything = false;
    let newcomers = false;
    let through = cursor;
    for (let more = through !== undefined; more && through !== undefined;) {
      const page = await client.changes(through);
      for (const { kind, recipients } of page.changes) {
        // A change that names nobody may concern everybody: a catalogue, for one.
        if (recipients.length === 0) everything = true;
        if (kind === 'RECIPIENT_REGISTERED') newcomers = true;
        for (const recipient of recipients) touched.add(recipient);
      }
      through = page.endCursor;
      more = page.hasNextPage;
    }
    const halfway = now().getTime() + aheadMs / 2;
    const isOutdated = ({ timetable: { recipient, through: end } }: Held) =>
      everything || Date.parse(end) < halfway || (recipient === null ? newcomers : touched.has(recipient));
    return { asks: [...held.values()].filter(isOutdated).map(({ ask }) => ask), through };
  };

  // As old as the moment at which the reading began: what is said meanwhile may be missing.
  let freshAt = now().getTime();
  await read(options.asks);
  return {
    decide(ask, at = now()) {
      if (now().getTime() - freshAt > maxAgeMs) return { outcome: 'DENY', reason: 'SNAPSHOT_OUTDATED' };
      return lookUp(held.get(keyOf(ask))?.timetable, at);
    },
    async refresh() {
      const startedAt = now().getTime();
      const { asks, through } = await outdated();
      await read(asks);
      cursor = through;
      freshAt = startedAt;
    },
  };
}

function keyOf({ recipient, type, channel }: Ask): string {
  const who = 'id' in recipient ? [recipient.id] : [recipient.external.system, recipient.external.value];
  return JSON.stringify([type, channel, ...who]);
}
