import { statSync } from 'node:fs';
import type { LinkKeyring } from '@heed/signed-links/keys/link-keyring';
import { linkKeyring } from './link-keys.ts';
import { type Keys, loadOrCreateKeys } from './keys-file.ts';

/**
 * Returns a reader of the link keys that follows the keys file: a key that was revoked or rotated counts for the next link, in every process that reads
 * the file, without a new start. A file that is gone or damaged changes nothing: the keys read last stay, and `onFailure` is told once for each such file.
 */
export function followLinkKeyring(file: string, keys: Keys, onFailure: (failure: unknown) => void): () => LinkKeyring {
  let ring = linkKeyring(keys);
  let read = versionOf(file);
  return () => {
    const version = versionOf(file);
    if (version === read) return ring;
    read = version;
    try {
      if (version === undefined) throw new Error('The keys file is gone. Restore it from your backup.');
      ring = linkKeyring(loadOrCreateKeys(file, new Date()));
    } catch (failure) {
      onFailure(failure);
    }
    return ring;
  };
}

/** A file that is written is another one with its own number, and is written at its own time. `undefined`: there is none. */
function versionOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${String(found.ino)} ${String(found.mtimeNs)}`;
}
