import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appendOne, freshAddress, freshProfile, register, stopBy } from '@heed/use-cases/testing/store-under-test';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

const STOPS = 60;
const READERS = 24;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
});
afterAll(() => database.drop());

test('a stop that was acknowledged is seen by the next read, however many reads are under way and share statements', async () => {
  const other = await database.openAnother();
  const people = [];
  for (let at = 0; at < STOPS; at += 1)
    people.push(await register(database, freshProfile(database, [freshAddress(database)])));
  const everybody = people.map(({ id }) => ({ kind: 'recipient', ref: { kind: 'id', id } }) as const);
  let isOver = false;
  const reader = async () => {
    while (!isOver) await other.facts.read(everybody.slice(0, 5));
  };
  const readers = Array.from({ length: READERS }, reader);
  try {
    for (const { id } of people) {
      const statement = stopBy(database, { kind: 'recipient', recipient: id });
      await appendOne(database, { kind: 'statement-recorded', statement }, [id]);
      const { facts } = await other.facts.read([{ kind: 'recipient', ref: { kind: 'id', id } }]);
      const [found] = facts;
      expect(found?.target.kind === 'recipient' && found.target.state.statements.map((said) => said.id)).toEqual([
        statement.id,
      ]);
    }
  } finally {
    isOver = true;
    await Promise.all(readers);
  }
});
