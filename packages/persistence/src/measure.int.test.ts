import { inject, test } from 'vitest';
import { freshAddress, freshProfile, register } from '@heed/use-cases/testing/store-under-test';
import { createTestDatabase } from './testing/test-database.ts';
import { READ_FACTS } from './reading/read-facts.ts';
test('measure', async () => {
  const db = await createTestDatabase(inject('databaseUrl'));
  const ids: string[] = [];
  for (let i = 0; i < 10; i += 1)
    await Promise.all(Array.from({ length: 20 }, async () => {
      const p = await register(db, freshProfile(db, [freshAddress(db), freshAddress(db)]));
      ids.push(p.id);
    }));
  await db.owner.query('analyze');
  await db.owner.query(`prepare f(uuid[], text[], text[]) as ${READ_FACTS}`);
  await db.owner.query(`prepare r(uuid) as select doc from recipient_state where id = $1`);
  for (let i = 0; i < 20; i += 1) { await db.owner.query(`execute f(array['${ids[i]}']::uuid[], '{}', '{}')`); await db.owner.query(`execute r('${ids[i]}')`);}
  const show = async (sql: string) => console.log((await db.owner.query<Record<string,string>>(`explain (analyze, buffers off) ${sql}`)).rows.map((r) => r['QUERY PLAN']).join('\n'));
  for (let i = 0; i < 3; i += 1) { await show(`execute f(array['${ids[i]}']::uuid[], '{}', '{}')`); await show(`execute r('${ids[i]}')`); }
  await db.drop();
}, 300000);
