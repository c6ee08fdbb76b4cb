import type { StaffMessages } from '@heed/i18n/staff/messages';
import type { StaffSession } from '@heed/use-cases/ports/staff';

/** Returns who did something: `you`, or the other's id. Only ids are kept of staff. */
export function nameStaff(
  { item }: Pick<StaffMessages, 'item'>,
  by: string,
  { staff }: Pick<StaffSession, 'staff'>,
): string {
  return by === staff ? item.you : by;
}
