import { deskIn } from '@heed/i18n/desk/in-language';
import type { DeskMessages } from '@heed/i18n/desk/messages';
import { usePage } from '../page-data.ts';

/** Returns the sentences of what staff do for a patient, in the page's language. */
export function useDeskWords(): DeskMessages {
  return deskIn(usePage().locale);
}
