import { isOneOf, isRecord, isWhole, textProblem } from './json-values.ts';
import type { AddProblem } from './catalogue-problem.ts';

const KINDS = ['treatment', 'payment', 'operations', 'required-by-law', 'authorization', 'fundraising'];
/** Ours; the longest of the starter catalogue is a tenth of it. */
const LONGEST_RULE = 200;

/** Notes what is wrong with a legal basis. */
export function checkBasis(value: unknown, where: string, add: AddProblem): void {
  if (!isRecord(value) || !isOneOf(value['kind'], KINDS)) {
    add(where, `a legal basis is needed: an object whose kind is one of ${KINDS.join(', ')}.`);
    return;
  }
  const fields = Object.keys(value).filter((field) => field !== 'kind');
  const extra = { operations: 'group', 'required-by-law': 'rule', authorization: 'of' }[String(value['kind'])];
  for (const field of fields.filter((one) => one !== extra)) add(`${where}.${field}`, 'nobody reads this here.');
  if (extra === 'group' && !isWhole(value['group'], 1, 6))
    add(`${where}.group`, 'the group of "health care operations" is needed, 1 to 6 (45 CFR 164.501).');
  if (extra === 'rule' && textProblem(value['rule'], LONGEST_RULE) !== undefined)
    add(`${where}.rule`, 'the section that requires it is needed, for example 45 CFR 164.404.');
  if (extra === 'of' && !isOneOf(value['of'], ['marketing', 'research']))
    add(`${where}.of`, 'marketing or research is needed.');
}

/** Notes what the law behind a type's basis does not let it be. */
export function checkWhatTheBasisAsks(type: Readonly<Record<string, unknown>>, where: string, add: AddProblem): void {
  const basis = isRecord(type['basis']) ? type['basis']['kind'] : undefined;
  const { stoppable, remains, channels, thirdPartyPays } = type;
  if (basis === 'required-by-law' && stoppable === 'stoppable')
    add(`${where}.stoppable`, 'what the law requires cannot be stopped; write locked.');
  if (basis === 'authorization' && isOneOf(stoppable, ['channel-only', 'locked']))
    add(`${where}.stoppable`, 'what needs a signed permission may be stopped (45 CFR 164.508(b)(5)); write stoppable.');
  if (basis === 'fundraising' && isOneOf(stoppable, ['channel-only', 'locked']))
    add(`${where}.stoppable`, 'fundraising may be stopped (45 CFR 164.514(f)(2)(ii)); write stoppable.');
  if (mustArrive(basis, stoppable) && Array.isArray(remains) && remains.length === 0)
    add(`${where}.remains`, 'a type that must arrive names at least one of PORTAL and POSTAL.');
  for (const [channel, policy] of Object.entries(isRecord(channels) ? channels : {}))
    if (basis === 'authorization' && isRecord(policy) && policy['default'] === 'on')
      add(
        `${where}.channels.${channel}.default`,
        'marketing and research are off until the patient signed (45 CFR 164.508(a)(3)); write off.',
      );
  if (thirdPartyPays !== undefined && typeof thirdPartyPays !== 'boolean')
    add(`${where}.thirdPartyPays`, 'true or false is needed.');
  if (thirdPartyPays === true && basis !== 'authorization')
    add(
      `${where}.thirdPartyPays`,
      'what a third party pays for needs the basis authorization (42 USC 17936(a), 45 CFR 164.508(a)(3)(ii)).',
    );
}

function mustArrive(basis: unknown, stoppable: unknown): boolean {
  return basis === 'required-by-law' || isOneOf(stoppable, ['channel-only', 'locked']);
}
