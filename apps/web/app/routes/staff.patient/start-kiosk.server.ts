import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { writtenLocaleFor } from '@heed/i18n/match-locale';
import { handOver } from '@heed/use-cases/desk/hand-over';
import { keepLanguage } from '../../.server/language.ts';
import { HANDED_OVER, keepSession } from '../../.server/session.ts';
import { dropStaffCookie } from '../staff.session/staff-cookie.server.ts';
import type { SentForm } from './save-spoken.server.ts';

/** Hands the device over: the console's session ends, and the patient's own pages begin, in their language. */
export async function startKiosk(context: AppLoadContext, { recipient, staff }: SentForm) {
  const handed = await handOver(context.deps, { recipient, by: staff, session: staff.id });
  if (handed.kind !== 'handed-over') throw data(undefined, { status: handed.kind === 'not-permitted' ? 403 : 404 });
  const headers = new Headers({ 'Clear-Site-Data': '"cache"' });
  const now = context.deps.clock.now();
  headers.append('Set-Cookie', await dropStaffCookie(context));
  headers.append(
    'Set-Cookie',
    await keepSession(
      {
        powers: 'full',
        recipient: handed.recipient,
        link: HANDED_OVER,
        issuedAt: now,
        language: handed.language,
        kiosk: { staff: staff.staff, since: now },
      },
      context,
    ),
  );
  // The language that staff chose on this device is not the patient's; where theirs is not known, it is the best guess.
  if (handed.language !== undefined)
    headers.append('Set-Cookie', await keepLanguage(writtenLocaleFor(handed.language)));
  return redirect('/preferences', { status: 303, headers });
}
