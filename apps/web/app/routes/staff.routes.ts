import type { RouteConfigEntry } from '@remix-run/route-config';

/** The staff console's pages. */
export const staffRoutes: RouteConfigEntry[] = [];
