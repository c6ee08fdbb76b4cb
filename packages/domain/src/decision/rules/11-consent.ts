import { covers } from '../../statement/coverage.ts';
import type { Statement } from '../../statement/statement.ts';
import { isOffered } from '../offered.ts';
import type { Case, Rule, Way } from '../rule.ts';

/** Rule 11: texts and calls go only to numbers with consent on file, where the catalogue asks for it. Rule page: docs/rules/11-consent.md */
export const consent: Rule = {
  number: 11,
  apply: (one) => {
    if (!isOffered(one.type, one.channel) || one.type.channels[one.channel]?.needsConsent !== true)
      return { kind: 'passed', note: 'no consent is asked for on this channel' };
    const ways = one.ways.filter((way) => hasConsent(one, way));
    return ways.length > 0
      ? { kind: 'passed', note: 'consent for the number is on file', ways }
      : { kind: 'applied', reason: 'NO_CONSENT', note: 'no consent for the number is on file' };
  },
};

/**
 * Consent belongs to the number: what was said of one says nothing of another. A START texted from the number, and an allow with proof
 * of it, are the owner's consent as well.
 */
function hasConsent({ said, type, channel }: Case, { address, said: saidThere }: Way): boolean {
  const isProved = ({ word, proof }: Statement) => word.kind === 'allow' && proof?.address === address;
  return (
    saidThere.some(
      (statement) =>
        covers(statement.scope, type, channel) &&
        (statement.word.kind === 'consent' ||
          (statement.word.kind === 'allow' && statement.wayIn === 'SMS' && statement.speaker.kind === 'patient') ||
          isProved(statement)),
    ) || said.some((statement) => covers(statement.scope, type, channel) && isProved(statement))
  );
}
