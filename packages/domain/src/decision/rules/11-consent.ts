import { covers } from '../../statement/coverage.ts';
import { provesAddress } from '../../statement/disown.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Instant } from '../../time/instant.ts';
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
 * of it, are the owner's consent as well. Where the number changed hands, what was said there before is the former owner's: it counts for
 * somebody who has shown since that they still have it, and for nobody else.
 */
function hasConsent({ said, type, channel }: Case, { address, state, said: everSaidThere }: Way): boolean {
  const changedHands = changedHandsAt(state);
  const isFormerOwners =
    changedHands !== undefined &&
    !said.some((statement) => provesAddress(statement, address) && statement.saidAt > changedHands);
  const saidThere = isFormerOwners ? everSaidThere.filter(({ saidAt }) => saidAt > changedHands) : everSaidThere;
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

function changedHandsAt(state: Way['state']): Instant | undefined {
  const deliverability = state?.deliverability;
  return deliverability?.kind === 'undeliverable' && deliverability.why === 'reassigned'
    ? deliverability.since
    : undefined;
}
