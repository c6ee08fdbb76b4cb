import type { LinkKey, LinkKeyId, LinkKeyring } from './link-keyring.ts';

/** What became of a revocation. `still-signing`: rotate first, or no new link could be made. */
export type RevokeKeyResult =
  | { readonly kind: 'revoked'; readonly keyring: LinkKeyring }
  | { readonly kind: 'unknown-key' }
  | { readonly kind: 'still-signing' };

/** Returns the keyring in which every link made with key `id` is refused. Safe to repeat. Nothing is left to such a link, not even to stop: whoever has the secret can make as many as they like. */
export function revokeKey(keyring: LinkKeyring, id: LinkKeyId): RevokeKeyResult {
  const key = keyring.keys.get(id);
  if (key === undefined) return { kind: 'unknown-key' };
  if (id === keyring.signing) return { kind: 'still-signing' };
  const revoked: LinkKey = { ...key, state: 'revoked' };
  return { kind: 'revoked', keyring: { ...keyring, keys: new Map(keyring.keys).set(id, revoked) } };
}
