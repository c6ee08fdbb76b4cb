import { randomBytes } from 'node:crypto';
import type { VaultKeys } from '@heed/persistence/vault/sealing';
import type { Keys } from './keys-file.ts';

/** AES-256 takes a key of 32 bytes (FIPS 197 §5). */
const KEY_BYTES = 32;

/** Returns the vault's keys of the keys file. */
export function vaultKeysOf({ vault }: Pick<Keys, 'vault'>): VaultKeys {
  const bytes = (text: string) => Buffer.from(text, 'base64url');
  return {
    current: vault.current,
    encryption: new Map(Object.entries(vault.encryption).map(([version, key]) => [Number(version), bytes(key)])),
    index: bytes(vault.index),
  };
}

/** Returns the keys with a new one that seals; older ones keep opening what they sealed. The index key stays: changing it would lose every stop. */
export function rotateVaultKey(keys: Keys): Keys {
  const current = Math.max(...Object.keys(keys.vault.encryption).map(Number)) + 1;
  const encryption = { ...keys.vault.encryption, [current]: randomBytes(KEY_BYTES).toString('base64url') };
  return { ...keys, vault: { ...keys.vault, current, encryption } };
}

/** Returns the keys with the sealing one alone: for when nothing is sealed with another any more. */
export function retireVaultKeys(keys: Keys): { readonly keys: Keys; readonly retired: readonly number[] } {
  const { current, encryption } = keys.vault;
  const key = encryption[String(current)];
  if (key === undefined) throw new Error('The keys file lacks the key that seals.');
  const retired = Object.keys(encryption)
    .map(Number)
    .filter((version) => version !== current);
  return { keys: { ...keys, vault: { ...keys.vault, encryption: { [current]: key } } }, retired };
}
