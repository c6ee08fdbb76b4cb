import type { FactsTarget } from '@heed/use-cases/ports/decision-facts';
import type { ReadRows } from './read-facts.ts';

/** Statements on the way at once. With a second one the database works while we prepare; more only make the batches smaller. */
const MOST_UNDER_WAY = 2;
/** A statement is not made larger than this by adding another call: 512 targets, ours. A call that is larger by itself goes as it is. */
const MOST_TARGETS = 512;

interface Waiting {
  readonly targets: readonly FactsTarget[];
  readonly resolve: (rows: ReadRows) => void;
  readonly reject: (failure: unknown) => void;
}

/**
 * Returns a reader that shares statements: a call goes out at once while fewer than two are under way, and calls that come meanwhile wait and go out
 * together. A statement starts after the last of its calls has come, so every call sees all that was committed before it was made: a stop that was
 * acknowledged is in force for the next question. A statement that fails fails for each of its calls.
 */
export function readTogether(
  read: (targets: readonly FactsTarget[]) => Promise<ReadRows>,
): (targets: readonly FactsTarget[]) => Promise<ReadRows> {
  let waiting: Waiting[] = [];
  let underWay = 0;
  const sendOff = () => {
    while (underWay < MOST_UNDER_WAY && waiting.length > 0) {
      const together = take();
      underWay += 1;
      read(together.flatMap(({ targets }) => targets))
        .then(
          (rows) => {
            for (const { resolve } of together) resolve(rows);
          },
          (failure: unknown) => {
            for (const { reject } of together) reject(failure);
          },
        )
        .finally(() => {
          underWay -= 1;
          sendOff();
        });
    }
  };
  /** The calls that go next, in the order they came. */
  const take = (): readonly Waiting[] => {
    let size = 0;
    const end = waiting.findIndex(({ targets }, at) => (size += targets.length) > MOST_TARGETS && at > 0);
    const together = end < 0 ? waiting : waiting.slice(0, end);
    waiting = end < 0 ? [] : waiting.slice(end);
    return together;
  };
  return (targets) =>
    new Promise((resolve, reject) => {
      waiting.push({ targets, resolve, reject });
      sendOff();
    });
}
