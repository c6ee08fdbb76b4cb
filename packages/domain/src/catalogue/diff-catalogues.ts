import { assertNever } from '../brand.ts';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import type { Catalogue, CommunicationType, CommunicationTypeKey, LegalBasis } from './catalogue.ts';

/** One difference between two catalogues. `laxer`: more people would receive messages, or could stop fewer, or more would be said of them. */
export type CatalogueChange =
  | { readonly kind: 'added'; readonly type: CommunicationTypeKey }
  | { readonly kind: 'removed'; readonly type: CommunicationTypeKey }
  | {
      readonly kind: 'changed';
      readonly type: CommunicationTypeKey;
      readonly field: keyof CommunicationType;
      readonly laxer: boolean;
    };

/** Returns what differs, in the order of the types, those that are new last. */
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

const STOPPABLE_RANK = { stoppable: 0, 'channel-only': 1, locked: 2 } as const;
const SENSITIVITY_RANK = { low: 0, medium: 1, high: 2 } as const;

function isLaxer(old: CommunicationType, fresh: CommunicationType, field: keyof CommunicationType): boolean {
  switch (field) {
    case 'basis':
      return laxity(fresh.basis) > laxity(old.basis);
    case 'thirdPartyPays':
      return old.thirdPartyPays === true && fresh.thirdPartyPays !== true;
    case 'stoppable':
      return STOPPABLE_RANK[fresh.stoppable] > STOPPABLE_RANK[old.stoppable];
    case 'labelSensitivity':
      return SENSITIVITY_RANK[fresh.labelSensitivity] < SENSITIVITY_RANK[old.labelSensitivity];
    case 'quietHoursExempt':
      return fresh.quietHoursExempt;
    case 'minorConsented':
      return old.minorConsented;
    case 'retired':
      return old.retired;
    case 'channels':
      return DECIDED_CHANNELS.some((channel) => openness(fresh, channel) > openness(old, channel));
    case 'frequencyLimit':
      return allows(fresh) > allows(old);
    case 'reviewIntervalMonths':
      return (fresh.reviewIntervalMonths ?? Infinity) > (old.reviewIntervalMonths ?? Infinity);
    case 'formerCategories':
      return (old.formerCategories ?? []).some((category) => !(fresh.formerCategories ?? []).includes(category));
    // A stop of the old category still reaches it; an allow of the new one now does, too.
    case 'category':
      return true;
    case 'key':
    case 'code':
    case 'remains':
    case 'labels':
      return false;
    default:
      return assertNever(field);
  }
}

/** How much may be sent on a basis without the patient having said anything: nothing without a signature, everything when the law asks. */
function laxity({ kind }: LegalBasis): number {
  switch (kind) {
    case 'authorization':
      return 0;
    case 'fundraising':
      return 1;
    case 'operations':
    case 'payment':
    case 'treatment':
      return 2;
    case 'required-by-law':
      return 3;
  }
}

function openness({ channels }: CommunicationType, channel: (typeof DECIDED_CHANNELS)[number]): number {
  const policy = channels[channel];
  if (policy === undefined) return 0;
  return 1 + (policy.default === 'on' ? 2 : 0) + (policy.needsConsent ? 0 : 1);
}

function allows({ frequencyLimit }: CommunicationType): number {
  return frequencyLimit === undefined ? Infinity : frequencyLimit.perWeek * 1000 + frequencyLimit.perDay;
}
