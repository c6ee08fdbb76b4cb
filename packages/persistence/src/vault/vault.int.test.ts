import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { SealedId } from '@heed/domain/recipient/recipient';
import { PASSING_KEPT_DAYS, type SealedPurpose } from '@heed/use-cases/ports/vault';
import type { Persistence } from '../create-persistence.ts';
import { createTestDatabase, TEST_VAULT_KEYS, type TestDatabase } from '../testing/test-database.ts';
import { SealBroken } from './sealing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
});
afterAll(() => database.drop());

async function seal(value: string, purpose: SealedPurpose = 'address', by: Persistence = database): Promise<SealedId> {
  const result = await by.ledger.write({ recipients: [], addresses: [] }, (tx) => tx.seal(purpose, value));
  if (result.kind !== 'written') throw new Error('It was written.');
  return result.value;
}

test('nothing of a value can be read in the database', async () => {
  await seal('very-secret@example.org');
  const { rows } = await database.owner.query<{ found: boolean }>(
    `select bool_or(position('very-secret'::bytea in ciphertext) > 0) as found from sealed_value`,
  );
  expect(rows[0]?.found).toBe(false);
});

test.each([
  ['a byte of the ciphertext', `ciphertext = set_byte(ciphertext, 0, get_byte(ciphertext, 0) # 1)`],
  [
    'the last byte of the tag',
    `ciphertext = set_byte(ciphertext, length(ciphertext) - 1, get_byte(ciphertext, length(ciphertext) - 1) # 1)`,
  ],
  ['a cut ciphertext', `ciphertext = substring(ciphertext for 15)`],
  ['the nonce', `nonce = set_byte(nonce, 0, get_byte(nonce, 0) # 1)`],
  ['the purpose', `purpose = 'evidence'`],
  ['the key version', `key_version = 9`],
] as const)('%s changed by hand is found', async (_what, change) => {
  const id = await seal('person@example.org');
  await database.owner.query(`update sealed_value set ${change} where id = $1`, [id]);
  await expect(database.vault.open([id])).rejects.toBeInstanceOf(SealBroken);
});

test('a value put in the place of another is found', async () => {
  const [mine, theirs] = [await seal('mine@example.org'), await seal('theirs@example.org')];
  await database.owner.query(
    `update sealed_value as mine set (key_version, nonce, ciphertext) = (select key_version, nonce, ciphertext from sealed_value where id = $2) where id = $1`,
    [mine, theirs],
  );
  await expect(database.vault.open([mine])).rejects.toBeInstanceOf(SealBroken);
});

test('an erased value is gone, and the ledger still verifies', async () => {
  const id = await seal('forget-me@example.org');
  const erase = () => database.ledger.write({ recipients: [], addresses: [] }, (tx) => tx.erase([id]));
  expect(await erase()).toMatchObject({ value: 1 });
  expect(await erase()).toMatchObject({ value: 0 });
  expect((await database.vault.open([id])).size).toBe(0);
  expect(await database.ledger.verify()).toMatchObject({ kind: 'intact' });
});

test('after a rotation old values are read with the old key, until every one is sealed anew and the old key can go', async () => {
  await database.owner.query('delete from sealed_value');
  const old = [
    await seal('one@example.org'),
    await seal('two@example.org', 'evidence'),
    await seal('three@example.org'),
  ];
  const both = {
    ...TEST_VAULT_KEYS,
    current: 2,
    encryption: new Map([...TEST_VAULT_KEYS.encryption, [2, Buffer.alloc(32, 9)]]),
  };
  const rotated = await database.openAnother({ vaultKeys: both });
  const fresh = await seal('four@example.org', 'address', rotated);
  expect((await rotated.vault.open([...old, fresh])).size).toBe(4);
  expect(await rotated.resealValues(2)).toBe(2);
  expect(await rotated.resealValues(2)).toBe(1);
  expect(await rotated.resealValues(2)).toBe(0);
  const onlyNew = await database.openAnother({
    vaultKeys: { ...both, encryption: new Map([[2, Buffer.alloc(32, 9)]]) },
  });
  expect([...(await onlyNew.vault.open([...old, fresh])).values()].sort()).toEqual([
    'four@example.org',
    'one@example.org',
    'three@example.org',
    'two@example.org',
  ]);
  expect((await database.vault.open([])).size).toBe(0);
  await expect(database.vault.open(old)).rejects.toBeInstanceOf(SealBroken);
});

test('what was wanted until it had arrived is destroyed after its days, and nothing else', async () => {
  const [old, fresh, note] = [
    await seal('482913', 'passing'),
    await seal('You will get no more texts.', 'passing'),
    await seal('Called back.', 'note'),
  ];
  const limit = database.clock.now() - PASSING_KEPT_DAYS * 86_400_000;
  const sealedAt = (id: SealedId, at: number) =>
    database.owner.query('update sealed_value set sealed_at = $2 where id = $1', [id, new Date(at)]);
  await sealedAt(old, limit - 1);
  await sealedAt(note, limit - 1);
  await sealedAt(fresh, limit);
  const left = async () => [...(await database.vault.open([old, fresh, note])).values()].sort();
  expect(await database.forgetPassing()).toBe(1);
  expect(await left()).toEqual(['Called back.', 'You will get no more texts.']);
  expect(await database.forgetPassing()).toBe(0);
});
