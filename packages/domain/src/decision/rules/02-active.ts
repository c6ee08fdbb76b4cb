import type { RecipientStatus } from '../../recipient/recipient.ts';
import type { Rule } from '../rule.ts';

const CLOSED: Readonly<Record<Exclude<RecipientStatus['kind'], 'active'>, string>> = {
  inactive: 'the record is inactive',
  deceased: 'the recipient has died',
  merged: 'the record was merged into another: ask about that one',
  erased: 'the record was erased',
};

/** Rule 2: nothing goes out for a closed record. A merged one is followed to the survivor before this. Rule page: docs/rules/02-active.md */
export const active: Rule = {
  number: 2,
  apply: ({ recipient }) => {
    const status = recipient?.profile.status.kind ?? 'active';
    return status === 'active'
      ? { kind: 'passed', note: 'the record is open' }
      : { kind: 'applied', reason: 'RECIPIENT_INACTIVE', note: CLOSED[status] };
  },
};
