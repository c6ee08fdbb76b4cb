import type { DecisionFacts } from '@heed/domain/decision/decision';
import { preferenceMatrix, type PreferenceRow } from '@heed/domain/decision/preference-matrix';
import type { Instant } from '@heed/domain/time/instant';
import { CHANNELS_BY_NUMBER } from './number-to-agree.ts';

/** Returns the row of the type with a code that may be agreed to: one that needs a signature, or consent for a number. Else `undefined`. */
export function findRow(facts: DecisionFacts, code: number, at: Instant): PreferenceRow | undefined {
  const row = preferenceMatrix(facts, at)
    .categories.flatMap(({ rows }) => rows)
    .find(({ type }) => type.code === code);
  if (row === undefined) return undefined;
  const { basis, channels } = row.type;
  const isAgreedTo = CHANNELS_BY_NUMBER.some((channel) => channels[channel]?.needsConsent === true);
  return basis.kind === 'authorization' || isAgreedTo ? row : undefined;
}
