import { covers } from '../../statement/coverage.ts';
import { isClaim } from '../../statement/claim.ts';
import { bindingStops } from '../../statement/disown.ts';
import { standingStop, stopsOf } from '../../statement/latest-word.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Case, Rule, Way } from '../rule.ts';

/**
 * Rule 6: a stop about an address protects everybody behind it, whatever the type, and so does a block at the carrier: what must still
 * arrive goes another way. Rule page: docs/rules/06-address-stop.md
 */
export const addressStop: Rule = {
  number: 6,
  apply: (one) => {
    const unstopped = one.ways.filter((way) => stopAt(one, way) === undefined);
    const unblocked = unstopped.filter((way) => !isBlocked(one, way));
    if (unblocked.length > 0)
      return { kind: 'passed', note: 'nobody behind the address stopped this', ways: unblocked };
    if (unstopped.length > 0)
      return { kind: 'applied', reason: 'CARRIER_BLOCKED', note: 'the carrier blocks texts to this number' };
    const [first] = one.ways;
    return {
      kind: 'applied',
      reason: 'ADDRESS_STOPPED',
      note: 'somebody behind the address said stop, and nothing lifted it for this recipient',
      statement: first === undefined ? undefined : stopAt(one, first)?.id,
    };
  },
};

/**
 * Returns the stop about an address that stands for this recipient. It is lifted for everybody by a later START texted from the number
 * or an allow said there with proof; and for one recipient alone by their own later allow with proof of that address. What a reader stopped who did not know
 * the person ends for them with their "it was me" and a code.
 */
export function stopAt({ said, type, channel }: Case, { address, said: saidThere }: Way): Statement | undefined {
  const stops = bindingStops(stopsOf(saidThere, type, channel), { address, own: said });
  if (stops.length === 0) return undefined;
  const allows = (statement: Statement) => statement.word.kind === 'allow' && covers(statement.scope, type, channel);
  const isFromThere = (statement: Statement) =>
    statement.wayIn === 'SMS' || statement.proof?.address === address || isClaim(statement);
  return standingStop(stops, [
    ...saidThere.filter((statement) => allows(statement) && isFromThere(statement)),
    ...said.filter((statement) => allows(statement) && statement.proof?.address === address),
  ]);
}

function isBlocked({ channel }: Case, { state }: Way): boolean {
  return channel === 'SMS' && (state?.carrierBlocks.length ?? 0) > 0;
}
