import type { AddressKey } from '@heed/domain/contact/address';
import type { Ids } from '../ports/ids.ts';
import type { Recipients } from '../ports/recipients.ts';
import { recipientByIdentifier } from './in-memory-ledger.ts';
import type { InMemoryStore } from './in-memory-store.ts';

/** Returns the reader of recipients over a store in memory. */
export function inMemoryRecipients(store: InMemoryStore, ids: Ids): Recipients {
  const linkKeys = new Map<AddressKey, string>();
  const all = () =>
    [...store.rows.recipients.values()].sort((one, other) => (one.profile.id < other.profile.id ? -1 : 1));
  return {
    find: (refs) =>
      Promise.resolve(
        refs.map((ref) =>
          ref.kind === 'external'
            ? recipientByIdentifier(store.rows, ref.valueKey)
            : store.rows.recipients.get(ref.id)?.profile.id,
        ),
      ),
    state: (id) => Promise.resolve(store.rows.recipients.get(id)),
    addressStates(keys) {
      const states = keys.map((key) => [key, store.rows.addresses.get(key)] as const);
      return Promise.resolve(
        new Map(states.flatMap(([key, state]) => (state === undefined ? [] : [[key, state] as const]))),
      );
    },
    behind: (address) =>
      Promise.resolve(
        all().flatMap(({ profile }) =>
          profile.contactPoints
            .filter((point) => profile.status.kind !== 'erased' && point.address === address)
            .map((point) => ({ recipient: profile.id, contactPoint: point.id })),
        ),
      ),
    byContactPointKey: (key) =>
      Promise.resolve(
        all()
          .flatMap(({ profile }) =>
            profile.contactPoints
              .filter((point) => point.key === key)
              .map((point) => ({ recipient: profile.id, contactPoint: point.id })),
          )
          .at(0),
      ),
    byRecipientKey: (key) => Promise.resolve(all().find(({ profile }) => profile.key === key)?.profile.id),
    keyOfAddress(address) {
      const key = linkKeys.get(address) ?? ids.key();
      linkKeys.set(address, key);
      return Promise.resolve(key);
    },
    addressByKey: (key) => Promise.resolve([...linkKeys].find(([, known]) => known === key)?.[0]),
    page: (after, limit) =>
      Promise.resolve(
        all()
          .filter(({ profile }) => after === undefined || profile.id > after)
          .slice(0, limit),
      ),
    count: () => Promise.resolve(store.rows.recipients.size),
    systems: () =>
      Promise.resolve(
        [...new Set(all().flatMap(({ profile }) => profile.externals.map(({ system }) => system)))].toSorted(),
      ),
  };
}
