import { index, route, type RouteConfig } from '@remix-run/route-config';
import { staffRoutes } from './routes/staff.routes.ts';

/** Every page, by who comes to it. The contract names the paths; the folders say whose they are. */
export default [
  index('routes/public.landing/route.tsx'),
  route('opt-out', 'routes/public.opt-out/route.tsx'),
  route('link', 'routes/public.ask-link/route.tsx'),
  route('u/:token', 'routes/public.unsubscribe/route.tsx'),
  route('p/:token', 'routes/patient.link/route.tsx'),
  route('preferences', 'routes/patient.preferences/route.tsx'),
  route('preferences/code', 'routes/patient.code/route.tsx'),
  route('preferences/number', 'routes/patient.number/route.tsx'),
  route('preferences/reach', 'routes/patient.reach/route.tsx'),
  route('preferences/address', 'routes/patient.address/route.tsx'),
  route('preferences/how', 'routes/patient.how/route.tsx'),
  route('preferences/authorization/:code', 'routes/patient.authorization/route.tsx'),
  route('preferences/pause', 'routes/patient.pause/route.tsx'),
  route('preferences/acting', 'routes/patient.acting/route.tsx'),
  route('preferences/not-me', 'routes/patient.not-me/route.tsx'),
  route('preferences/record', 'routes/patient.record/route.tsx'),
  route('preferences/record.json', 'routes/patient.record-file/route.ts'),
  route('preferences/person', 'routes/patient.person/route.tsx'),
  route('preferences/history', 'routes/patient.history/route.tsx'),
  route('preferences/stop', 'routes/patient.narrowed/route.tsx'),
  route('preferences/stopped', 'routes/patient.stopped/route.tsx'),
  route('preferences/close', 'routes/patient.close/route.tsx'),
  route('preferences/language', 'routes/public.language/route.tsx'),
  route('kiosk/still-there', 'routes/kiosk.still/route.tsx'),
  route('kiosk/over', 'routes/kiosk.over/route.tsx'),
  ...staffRoutes,
  route('*', 'routes/public.not-found/route.tsx'),
] satisfies RouteConfig;
