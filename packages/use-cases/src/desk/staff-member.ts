import type { LookKind, NewLook } from '../ports/looks.ts';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { StaffSession } from '../ports/staff.ts';

/** Who of the staff does something. */
export type StaffMember = Pick<StaffSession, 'staff' | 'role'>;

/** Returns whether a role may change anything on a patient's record. An auditor reads. */
export function mayChange({ role }: Pick<StaffMember, 'role'>): boolean {
  return role !== 'auditor';
}

/** Returns whether a role sees who looked at a record: whoever answers for the rules or checks on others. */
export function seesLooks({ role }: Pick<StaffMember, 'role'>): boolean {
  return role !== 'reviewer';
}

/** Returns a look as it is kept. */
export function lookBy({ staff, role }: StaffMember, kind: LookKind, recipient?: RecipientId): NewLook {
  return { staff, role, kind, ...(recipient === undefined ? {} : { recipient }) };
}
