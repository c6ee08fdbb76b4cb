import { createHash } from 'node:crypto';
import type { LedgerEntry } from '@heed/domain/ledger/entry';

/** Ids of the builders: in a database they are UUIDs. */
const BUILDER_ID = /^(recipient-(ann|bob)|(contact|bob)-[a-z]+|(bob)?[swqe]\d{1,4}|evidence|sealed-.*)$/;

/** Returns the history as that of somebody else, with ids and keys of their own that a database takes. The same name is always renamed the same. */
export function renameHistory(history: readonly LedgerEntry[], name: string): readonly LedgerEntry[] {
  return history.map((entry) => rename(entry, name) as LedgerEntry);
}

/** Returns the UUID that a builder's id is renamed to. */
export function renamedId(id: string, name: string): string {
  const hex = createHash('sha256').update(`${name}/${id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function rename(value: unknown, name: string): unknown {
  if (typeof value === 'string') {
    if (BUILDER_ID.test(value)) return renamedId(value, name);
    return value.startsWith('address-') ? `${name}-${value}` : value;
  }
  if (Array.isArray(value)) return value.map((item) => rename(item, name));
  if (typeof value !== 'object' || value === null) return value;
  const renamed = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rename(member, name)]));
  // Short keys are unique in a database: of recipients and contact points, wherever they stand.
  const { id, key } = renamed;
  return typeof id === 'string' && typeof key === 'string' ? { ...renamed, key: keyOf(id) } : renamed;
}

function keyOf(id: string): string {
  return (BigInt(`0x${id.replaceAll('-', '').slice(0, 16)}`) >> 1n).toString();
}
