import type { Catalogue, CommunicationType, CommunicationTypeKey } from './catalogue.ts';

/** One difference between two catalogues. `laxer`: more people would receive messages, or could stop fewer. */
export type CatalogueChange =
  | { readonly kind: 'added'; readonly type: CommunicationTypeKey }
  | { readonly kind: 'removed'; readonly type: CommunicationTypeKey }
  | {
      readonly kind: 'changed';
      readonly type: CommunicationTypeKey;
      readonly field: keyof CommunicationType;
      readonly laxer: boolean;
    };

const STOPPABLE_RANK = { locked: 2, 'channel-only': 1, stoppable: 0 } as const;

/** Returns what differs, in the order of the types. */
export function diffCatalogues(before: Catalogue, after: Catalogue): readonly CatalogueChange[] {
  const keys = [...new Set([...before.types, ...after.types].map(({ key }) => key))];
  return keys.flatMap((key): CatalogueChange[] => {
    const old = before.types.find((type) => type.key === key);
    const fresh = after.types.find((type) => type.key === key);
    if (fresh === undefined) return [{ kind: 'removed', type: key }];
    if (old === undefined) return [{ kind: 'added', type: key }];
    const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])] as (keyof CommunicationType)[];
    return fields
      .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(fresh[field]))
      .map((field) => ({ kind: 'changed', type: key, field, laxer: isLaxer(old, fresh, field) }));
  });
}

function isLaxer(old: CommunicationType, fresh: CommunicationType, field: keyof CommunicationType): boolean {
  if (field === 'stoppable') return STOPPABLE_RANK[fresh.stoppable] > STOPPABLE_RANK[old.stoppable];
  if (field === 'basis') return old.basis.kind === 'authorization' || fresh.basis.kind === 'required-by-law';
  if (field === 'quietHoursExempt') return fresh.quietHoursExempt;
  if (field !== 'channels') return false;
  return (['EMAIL', 'SMS', 'VOICE'] as const).some((channel) => {
    const [was, is] = [old.channels[channel], fresh.channels[channel]];
    return (
      is !== undefined &&
      (was === undefined || (was.default === 'off' && is.default === 'on') || (was.needsConsent && !is.needsConsent))
    );
  });
}
