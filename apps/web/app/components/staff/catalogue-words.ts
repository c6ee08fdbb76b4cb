import { staffCatalogueIn } from '@heed/i18n/staff-catalogue/in-language';
import type { StaffCatalogueMessages } from '@heed/i18n/staff-catalogue/messages';
import { usePage } from '../page-data.ts';

/** Returns the catalogue page's sentences in the page's language. */
export function useCatalogueWords(): StaffCatalogueMessages {
  return staffCatalogueIn(usePage().locale);
}
