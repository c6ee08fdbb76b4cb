import type { DecidedChannel } from '../../channel/channel.ts';
import type { Deliverability } from '../../projection/address-state.ts';
import { provesAddress, standingDisown } from '../../statement/disown.ts';
import type { Statement } from '../../statement/statement.ts';
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
 * abuse, that may be somebody else's by now, or whose reader said that they do not know the person. Rule page: docs/rules/05-deliverable.md
 */
export const deliverable: Rule = {
  number: 5,
  apply: (one) => {
    const ways = one.ways.filter((way) => isDeliverable(one, way));
    if (ways.length > 0) return { kind: 'passed', note: 'messages arrive there', ways };
    const [first] = one.ways;
    return {
      kind: 'applied',
      reason: 'UNDELIVERABLE',
      note: 'no address on this channel can be reached or trusted',
      statement: first === undefined ? undefined : disownAt(one, first)?.id,
    };
  },
};

function isDeliverable(one: Case, way: Way): boolean {
  const { point, address, state } = way;
  if (point?.validTo !== undefined && point.validTo <= one.at) return false;
  if (point?.textCapable === false && one.channel === 'SMS') return false;
  if (disownAt(one, way) !== undefined) return false;
  const deliverability = state?.deliverability;
  if (deliverability?.kind !== 'undeliverable' || !CLOSES[deliverability.why].includes(one.channel)) return true;
  // A number given to the registering system after it changed hands is the new owner's own.
  if (deliverability.why === 'reassigned' && (point?.validFrom ?? -Infinity) > deliverability.since) return true;
  // A code that was read there since shows that messages arrive and whom they reach.
  return one.said.some((statement) => provesAddress(statement, address) && statement.saidAt > deliverability.since);
}

function disownAt({ said, type, channel }: Case, { address, said: there }: Way): Statement | undefined {
  return standingDisown({ address, there, own: said }, { type, channel });
}
