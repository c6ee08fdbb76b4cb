import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';
import { ormOptions } from './orm-options.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
});
afterAll(() => database.drop());

test('a migrated empty database does not differ from the entities', async () => {
  const orm = await MikroORM.init(ormOptions(database.url));
  try {
    expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  } finally {
    await orm.close(true);
  }
});

test('migrating again, from two processes at once, changes nothing', async () => {
  await Promise.all([migrate(database.url), migrate(database.url)]);
  const { rows } = await database.owner.query('select name from heed_migration');
  expect(new Set(rows.map(({ name }: { name: string }) => name)).size).toBe(rows.length);
});

test.each(['ledger', 'ledger_seal', 'ledger_subject', 'ledger_segment', 'catalogue', 'staff_look'])(
  'the application may not update, delete or empty %s',
  async (table) => {
    const app = new pg.Client({ connectionString: database.url, options: '-c role=heed_app' });
    await app.connect();
    const column = {
      ledger: 'body',
      ledger_seal: 'hash',
      ledger_subject: 'subject',
      ledger_segment: 'hash',
      catalogue: 'doc',
      staff_look: 'staff',
    }[table];
    for (const sql of [
      `update ${table} set ${String(column)} = ${String(column)}`,
      `delete from ${table}`,
      `truncate ${table}`,
      `drop table ${table}`,
    ])
      await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    await app.end();
  },
);

test('the application gives the ledger a body and nothing else: the order is not its to choose', async () => {
  const app = new pg.Client({ connectionString: database.url, options: '-c role=heed_app' });
  await app.connect();
  await expect(app.query(`insert into ledger (xid, body) values ('5', '{}')`)).rejects.toMatchObject({ code: '42501' });
  await expect(app.query(`insert into ledger (era, body) values (0, '{}')`)).rejects.toMatchObject({ code: '42501' });
  await expect(
    app.query(`insert into ledger (seq, body) overriding system value values (1, '{}')`),
  ).rejects.toMatchObject({ code: '42501' });
  await app.end();
});
