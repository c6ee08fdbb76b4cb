import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireStaff } from '../staff.session/require-staff.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context);
  return redirect('/staff/review', 303);
}
