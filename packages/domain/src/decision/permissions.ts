import { mayUndo } from '../statement/claim.ts';
import { covers } from '../statement/coverage.ts';
import { saidSurelyAfter, stopsOf } from '../statement/latest-word.ts';
import type { Statement, Word } from '../statement/statement.ts';
import type { Case } from './rule.ts';

/** Returns the recipient's allows that count for the case, oldest first. */
export function allowsOf(one: Pick<Case, 'said' | 'type' | 'channel'>): readonly Statement[] {
  return permissionsOf(one, 'allow');
}

/** Returns the signed permissions that count for the case, live or not, oldest first; none where the type needs none. */
export function authorizationsOf(one: Case): readonly Statement[] {
  return one.type.basis.kind === 'authorization' ? permissionsOf(one, 'authorize') : [];
}

/**
 * Returns whether the recipient turned on what is off by default: by an allow that names the type or its category, said after every stop.
 * "Everything again" lifts a stop and turns on nothing that was off before: for fundraising opting back in is an act of its own
 * (45 CFR 164.514(f)(2)(v)), and so it is for the rest.
 */
export function isTurnedOn(one: Case): boolean {
  const stops = stopsOf(one.said, one.type, one.channel);
  return allowsOf(one).some(
    (allow) =>
      allow.scope.types.kind !== 'all' && stops.every((stop) => saidSurelyAfter(allow, stop) && mayUndo(allow, stop)),
  );
}

function permissionsOf(
  { said, type, channel }: Pick<Case, 'said' | 'type' | 'channel'>,
  kind: Word['kind'],
): readonly Statement[] {
  return said.filter(({ word, scope }) => word.kind === kind && covers(scope, type, channel));
}
