import type { Persistence } from '@heed/persistence/create-persistence';

/** Values sealed anew in one step: memory stays small however many there are. */
const BATCH = 500;

/** Seals every value of an older key anew with the newest. Returns how many there were; afterwards the older keys open nothing any more. */
export async function resealAll(
  { resealValues }: Pick<Persistence, 'resealValues'>,
  tick: (done: number) => void = () => undefined,
): Promise<number> {
  for (let done = 0; ;) {
    const resealed = await resealValues(BATCH);
    if (resealed === 0) return done;
    done += resealed;
    tick(done);
  }
}
