import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { endSession } from '../../.server/session.ts';

/** Ends the session on a shared device. The browser forgets the pages it kept, too. */
export async function action({ context }: ActionFunctionArgs) {
  return redirect('/?closed=1', {
    status: 303,
    headers: { 'Set-Cookie': await endSession(context), 'Clear-Site-Data': '"cache"' },
  });
}

export function loader() {
  return redirect('/preferences', 303);
}
