import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import { registerRecipients } from '@heed/use-cases/recipient/register-recipients';
import { inventRecipient } from './invent-recipient.ts';
import { inventStory, type Happening } from './invent-story.ts';
import { recordStory } from './record-story.ts';

/** What seeding needs. */
type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids' | 'recipients' | 'clock'>;

/** Recipients in one transaction: about a thousand locks. Even, so that a duplicate is always beside the one it is a duplicate of. */
const CHUNK = 250;
/** Transactions at a time: one is prepared while the other is written. */
const AT_ONCE = 2;

/**
 * Registers `count` plainly invented recipients and what they said: the same ones every time, in large transactions of the ordinary ledger. Those who are
 * there already stay as they are. `onProgress` is told how many are done.
 */
export async function seedPopulation(
  deps: Deps,
  count: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let first = next; first < count; first = next) {
      next = Math.min(first + CHUNK, count);
      const size = next - first;
      await seedChunk(deps, first, size);
      done += size;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

interface Told {
  readonly id: RecipientId;
  readonly before: RecipientId;
  readonly story: readonly Happening[];
}

async function seedChunk(deps: Deps, first: number, size: number): Promise<void> {
  const inputs = Array.from({ length: size }, (_, index) => inventRecipient(first + index));
  const rows = await registerRecipients(deps, { client: 'seed', recipients: inputs, rowsAtOnce: CHUNK });
  const told = rows.flatMap((row, index): readonly Told[] => {
    if (row.kind === 'rejected') throw new Error(`An invented recipient was refused: ${row.code} (${row.field}).`);
    const previous = rows[index - 1];
    const story = inventStory(first + index);
    if (row.change !== 'created' || story.length === 0) return [];
    return [{ id: row.id, before: previous?.kind === 'registered' ? previous.id : row.id, story }];
  });
  if (told.length === 0) return;
  const ids = new Set(told.map(({ id }) => id));
  const addresses = inputs
    .filter((_, index) => {
      const row = rows[index];
      return row?.kind === 'registered' && ids.has(row.id);
    })
    .flatMap(({ contactPoints }) => contactPoints.map(({ address }) => deps.vault.addressKey(address)));
  await deps.ledger.write({ recipients: [...ids], addresses: [...new Set(addresses)] }, async (tx) => {
    for (const one of told) await recordStory(tx, deps, one);
  });
}
