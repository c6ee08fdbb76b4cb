import { staffIn } from '@heed/i18n/staff/in-language';
import type { StaffMessages } from '@heed/i18n/staff/messages';
import { usePage } from '../page-data.ts';

/** Returns the console's sentences in the page's language. */
export function useStaffWords(): StaffMessages {
  return staffIn(usePage().locale);
}
