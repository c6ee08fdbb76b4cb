import { expect, test } from 'vitest';
import type { AddressKey } from '@heed/domain/contact/address';
import type { FactsTarget } from '@heed/use-cases/ports/decision-facts';
import type { ReadRows } from './read-facts.ts';
import { readTogether } from './read-together.ts';

const about = (name: string): FactsTarget => ({ kind: 'address', address: name as AddressKey });
const many = (count: number) => Array.from({ length: count }, (_, at) => about(`many-${String(at)}`));

/** A database that answers when the test says so, each answer with a number of its own. */
function slowDatabase() {
  const statements: { readonly targets: readonly FactsTarget[]; answer(): Promise<void>; fail(): Promise<void> }[] = [];
  const read = readTogether(
    (targets) =>
      new Promise((resolve, reject) => {
        const number = statements.length;
        statements.push({
          targets,
          answer: () => settled(() => resolve({ asOf: number } as unknown as ReadRows)),
          fail: () => settled(() => reject(new Error('away'))),
        });
      }),
  );
  return { read, statements, sizes: () => statements.map(({ targets }) => targets.length) };
}

/** Lets everything that now follows happen. */
async function settled(work: () => void): Promise<void> {
  work();
  await new Promise((resolve) => setImmediate(resolve));
}

test('a call alone goes out at once, as it is', () => {
  const { read, statements } = slowDatabase();
  void read([about('one')]);
  expect(statements.map(({ targets }) => targets)).toEqual([[about('one')]]);
});

test('calls that come while two are under way wait, and go out together', async () => {
  const { read, statements, sizes } = slowDatabase();
  void read([about('one')]);
  void read([about('two')]);
  const [three, four] = [read([about('three')]), read([about('four'), about('five')])];
  expect(sizes()).toEqual([1, 1]);
  await statements[0]?.answer();
  expect(sizes()).toEqual([1, 1, 3]);
  await statements[2]?.answer();
  expect(await Promise.all([three, four])).toEqual([{ asOf: 2 }, { asOf: 2 }]);
});

test('a call never joins a statement that has started', async () => {
  const { read, statements } = slowDatabase();
  void read([about('one')]);
  void read([about('two')]);
  const waiting = read([about('three')]);
  await statements[0]?.answer();
  const late = read([about('four')]);
  await statements[1]?.answer();
  await statements[2]?.answer();
  await statements[3]?.answer();
  expect((await waiting).asOf).toBe(2);
  expect((await late).asOf).toBe(3);
});

test('a statement that fails fails for its own calls and for no others', async () => {
  const { read, statements } = slowDatabase();
  const one = read([about('one')]);
  const two = read([about('two')]);
  const failure = expect(one).rejects.toThrow('away');
  await statements[0]?.fail();
  await failure;
  await statements[1]?.answer();
  expect((await two).asOf).toBe(1);
});

test.each([
  [[512], [512]],
  [[511, 1], [512]],
  [
    [512, 1],
    [512, 1],
  ],
  [
    [10_000, 1],
    [10_000, 1],
  ],
  [
    [1, 10_000],
    [1, 10_000],
  ],
] as const)('waiting calls of %j targets become statements of %j', async (calls, together) => {
  const { read, statements, sizes } = slowDatabase();
  void read([about('one')]);
  void read([about('two')]);
  for (const size of calls) void read(many(size));
  await statements[0]?.answer();
  await statements[1]?.answer();
  expect(sizes().slice(2)).toEqual(together);
});
