import { route, type RouteConfigEntry } from '@remix-run/route-config';

/** The staff console's pages. */
export const staffRoutes: RouteConfigEntry[] = [
  route('staff', 'routes/staff.home/route.tsx'),
  route('staff/sign-in', 'routes/staff.sign-in/route.tsx'),
  route('staff/sign-out', 'routes/staff.sign-out/route.tsx'),
  route('staff/review', 'routes/staff.review/route.tsx'),
  route('staff/patients', 'routes/staff.patients/route.tsx'),
  route('staff/patients/:id', 'routes/staff.patient/route.tsx'),
  route('staff/patients/:id/paper', 'routes/staff.paper/route.tsx'),
  route('staff/catalogue', 'routes/staff.catalogue/route.tsx'),
  route('staff/review/:id', 'routes/staff.review-item/route.tsx'),
];
