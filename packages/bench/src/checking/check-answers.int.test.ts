import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@heed/persistence/testing/test-database';
import { seedPopulation } from '@heed/server/seed/seed-population';
import { decideMany } from '@heed/use-cases/decision/decide-many';
import { pickQuestions, type BenchQuestion } from '../picking/pick-questions.ts';
import { seededRandom } from '../picking/seeded-random.ts';
import { checkAnswers, type Ask } from './check-answers.ts';

const RECIPIENTS = 400;
let database: TestDatabase;
let questions: readonly BenchQuestion[];
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
  await seedPopulation(database, RECIPIENTS);
  const ids = (await database.recipients.page(undefined, RECIPIENTS)).map(({ profile }) => profile.id);
  const random = seededRandom(1);
  const catalogue = await database.catalogues.current();
  questions = [0, 1, 2].flatMap(() => pickQuestions(random, ids, catalogue));
});
afterAll(() => database.drop());

const ask: Ask = async ({ id, type, channel }, at) => {
  const target = { kind: 'recipient', ref: { kind: 'id', id } } as const;
  database.clock.set(at);
  const [answer] = await decideMany(database, [{ target, type, channel, at }]);
  if (answer?.kind !== 'decided') throw new Error('It was decided.');
  return answer.decision;
};

test('what is served about a seeded population is what the reference finds in the history, for many kinds of reason', async () => {
  const { wrong, reasons } = await checkAnswers(database, questions, ask);
  expect(wrong).toEqual([]);
  expect(reasons.size).toBeGreaterThanOrEqual(8);
});

test("an answer that is not the reference's is named", async () => {
  const { wrong } = await checkAnswers(database, questions.slice(0, 3), () => Promise.resolve({ reason: 'PAUSED' }));
  expect(wrong.length).toBeGreaterThan(0);
});
