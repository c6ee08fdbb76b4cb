import { beforeAll, describe, expect, test } from 'vitest';
import type { Address, EmailAddress, PhoneE164 } from '@heed/domain/contact/address';
import type { SealedId } from '@heed/domain/recipient/recipient';
import type { EvidenceId } from '@heed/domain/statement/statement';
import type { SealedPurpose } from '../ports/vault.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** What every vault, and every store of evidence, keeps to. */
export function vaultContract(open: () => Promise<StoreUnderTest>): void {
  describe('a vault', () => {
    let store: StoreUnderTest;
    beforeAll(async () => {
      store = await open();
    });
    const seal = async (purpose: SealedPurpose, value: string): Promise<SealedId> => {
      const result = await store.ledger.write({ recipients: [], addresses: [] }, (tx) => tx.seal(purpose, value));
      if (result.kind !== 'written') throw new Error('It was written.');
      return result.value;
    };

    test('gives back what was sealed, and nothing for an id it does not know', async () => {
      const text = 'person@example.org ☎ \u0000 مرحبا';
      const id = await seal('address', text);
      const opened = await store.vault.open([id, store.ids.uuid() as SealedId, 'not-a-uuid' as SealedId]);
      expect([...opened]).toEqual([[id, text]]);
    });

    test('evidence is read back as it came, and other sealed values are not evidence', async () => {
      const evidence = await seal('evidence', 'From: someone\r\n\r\nSTOP');
      const address = await seal('address', 'person@example.org');
      expect(await store.evidence.read(evidence as string as EvidenceId)).toBe('From: someone\r\n\r\nSTOP');
      expect(await store.evidence.read(address as string as EvidenceId)).toBeUndefined();
      expect(await store.evidence.read('nothing' as EvidenceId)).toBeUndefined();
    });

    test('the same address has the same key, and no two things share one', () => {
      const email = (value: string): Address => ({ kind: 'email', value: value as EmailAddress });
      const phone = (value: string): Address => ({ kind: 'phone', value: value as PhoneE164 });
      const { vault } = store;
      expect(vault.addressKey(phone('+12025550142'))).toBe(vault.addressKey(phone('+12025550142')));
      const keys = [
        vault.addressKey(phone('+12025550142')),
        vault.addressKey(phone('+12025550143')),
        vault.addressKey(email('+12025550142')),
        vault.identifierKey('phone', '+12025550142'),
        vault.identifierKey('urn:a', 'b:c'),
        vault.identifierKey('urn:a:b', 'c'),
      ];
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[\w-]{43}$/);
    });
  });
}
