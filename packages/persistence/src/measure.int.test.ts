import { inject, test } from 'vitest';
import { freshAddress, freshProfile, register, stopBy, CONTRACT_ACTOR } from '@heed/use-cases/testing/store-under-test';
import { createTestDatabase } from './testing/test-database.ts';
test('measure', async () => {
  const db = await createTestDatabase(inject('databaseUrl'));
  const ids: string[] = [];
  let t = performance.now();
  for (let i = 0; i < 25; i += 1)
    await Promise.all(Array.from({ length: 20 }, async () => {
      const p = await register(db, freshProfile(db, [freshAddress(db), freshAddress(db)]));
      ids.push(p.id);
    }));
  console.log('register/s', Math.round(1000 / ((performance.now() - t) / 1000)));
  await db.sealLedger();
  t = performance.now();
  for (let i = 0; i < 500; i += 1) {
    const a = freshAddress(db);
    await db.ledger.write({ recipients: [], addresses: [a] }, (tx) => tx.append({ kind: 'statement-recorded', statement: stopBy(db, { kind: 'address', address: a }) }, CONTRACT_ACTOR));
  }
  console.log('stop sequential ms', ((performance.now() - t) / 500).toFixed(2));
  await db.owner.query('analyze');
  for (let round = 0; round < 3; round += 1) {
  t = performance.now();
  for (let i = 0; i < 1000; i += 1) await db.owner.query({ name: 'raw', text: 'select doc from recipient_state where id = $1', values: [ids[(i * 7919) % ids.length]] });
  console.log('raw/s', Math.round(1000 / ((performance.now() - t) / 1000)));
  t = performance.now();
  for (let i = 0; i < 1000; i += 1) await db.facts.read([{ kind: 'recipient', ref: { kind: 'id', id: ids[(i * 7919) % ids.length] as never } }]);
  console.log('facts/s', Math.round(1000 / ((performance.now() - t) / 1000)));
  }
  for (const conc of [16]) {
    t = performance.now(); let n = 0;
    await Promise.all(Array.from({ length: conc }, async () => { for (let i = 0; i < 3000 / conc; i += 1) { await db.facts.read([{ kind: 'recipient', ref: { kind: 'id', id: ids[(n++ * 7919) % ids.length] as never } }]); } }));
    console.log('read/s', conc, Math.round(n / ((performance.now() - t) / 1000)));
  }
  t = performance.now();
  for (let i = 0; i < 10; i += 1) await db.facts.read(ids.map((id) => ({ kind: 'recipient', ref: { kind: 'id', id: id as never } })));
  console.log('batch of 1000: ms', ((performance.now() - t) / 10).toFixed(1));
  t = performance.now(); console.log(await db.ledger.verify(), (performance.now() - t).toFixed(0));
  t = performance.now(); console.log(await db.ledger.compareProjections(), (performance.now() - t).toFixed(0));
  await db.drop();
}, 300000);
