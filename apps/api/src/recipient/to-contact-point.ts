import type { ContactPoint as KnownContactPoint } from '@heed/domain/recipient/recipient';
import type { ContactPoint } from './contact-point.type.ts';

/** Returns a contact point as the API shows one; `masked` is null where the address was erased. */
export function toContactPoint(point: KnownContactPoint, masked: string | null): ContactPoint {
  return {
    id: point.id,
    kind: point.kind,
    masked,
    use: point.use,
    rank: point.rank,
    validFrom: point.validFrom ?? null,
    validTo: point.validTo ?? null,
    textCapable: point.textCapable ?? null,
    source: point.source ?? 'registered',
    value: async (_args, { client, deps: { vault } }) =>
      point.source === 'patient' && client.scopes.includes('register')
        ? ((await vault.open([point.sealed])).get(point.sealed) ?? null)
        : null,
    verifiedAt: point.verifiedAt ?? null,
    retiredAt: point.retiredAt ?? null,
  };
}
