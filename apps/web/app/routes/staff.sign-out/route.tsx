import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { dropStaffCookie, readStaffCookie } from '../staff.session/staff-cookie.server.ts';

/** Ends the session where it is kept, not only in this browser. */
export async function action({ request, context }: ActionFunctionArgs) {
  const id = await readStaffCookie(request, context);
  if (id !== undefined) await context.deps.sessions.end(id);
  return redirect('/staff/sign-in?why=out', {
    status: 303,
    headers: { 'Set-Cookie': await dropStaffCookie(context), 'Clear-Site-Data': '"cache"' },
  });
}

export function loader() {
  return redirect('/staff', 303);
}
