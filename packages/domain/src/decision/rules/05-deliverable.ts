import type { DecidedChannel } from '../../channel/channel.ts';
import type { Deliverability } from '../../projection/address-state.ts';
import { asksForMore } from '../../statement/claim.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Instant } from '../../time/instant.ts';
import type { Case, Rule, Way } from '../rule.ts';

type Fault = Extract<Deliverability, { kind: 'undeliverable' }>['why'];

/** The channels that each fault closes. A landline still takes calls; a mailbox that bounced says nothing of a telephone. */
const CLOSES: Readonly<Record<Fault, readonly DecidedChannel[]>> = {
  'hard-bounce': ['EMAIL'],
  complaint: ['EMAIL', 'SMS'],
  landline: ['SMS'],
  reassigned: ['EMAIL', 'SMS', 'VOICE'],
  invalid: ['EMAIL', 'SMS', 'VOICE'],
};

/**
 * Rule 5: nothing is sent to an address whose period ended, that takes no such messages, from which they bounced or were reported as
 * abuse, or that may be somebody else's by now. Rule page: docs/rules/05-deliverable.md
 */
export const deliverable: Rule = {
  number: 5,
  apply: (one) => {
    const ways = one.ways.filter((way) => isDeliverable(one, way));
    return ways.length > 0
      ? { kind: 'passed', note: 'messages arrive there', ways }
      : { kind: 'applied', reason: 'UNDELIVERABLE', note: 'no address on this channel can be reached or trusted' };
  },
};

function isDeliverable(one: Case, { point, address, state }: Way): boolean {
  if (point?.validTo !== undefined && point.validTo <= one.at) return false;
  if (point?.textCapable === false && one.channel === 'SMS') return false;
  const deliverability = state?.deliverability;
  if (deliverability?.kind !== 'undeliverable' || !CLOSES[deliverability.why].includes(one.channel)) return true;
  // A number given to the registering system after it changed hands is the new owner's own.
  if (deliverability.why === 'reassigned' && (point?.validFrom ?? -Infinity) > deliverability.since) return true;
  return one.said.some((statement) => provesAddress(statement, address, deliverability.since));
}

/** A code that was read there since shows that messages arrive and whom they reach; it counts with a word that wants them, not with a stop. */
function provesAddress(statement: Statement, address: string, since: Instant): boolean {
  const isWanted = statement.word.kind === 'confirm' || asksForMore(statement);
  return isWanted && statement.proof?.address === address && statement.saidAt > since;
}
