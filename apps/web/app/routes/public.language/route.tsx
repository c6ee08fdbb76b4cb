import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { keepLanguage, parseLanguage } from '../../.server/language.ts';

/** Remembers a language on this device and goes back to where it was chosen. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = parseLanguage(form.get('language'));
  return redirect(ownPath(form.get('back')), {
    status: 303,
    headers: locale === undefined ? {} : { 'Set-Cookie': await keepLanguage(locale) },
  });
}

export function loader() {
  return redirect('/', 303);
}

/** Only a path of our own: never `//elsewhere.example` or `/\elsewhere.example`. */
function ownPath(raw: unknown): string {
  return typeof raw === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(raw) ? raw : '/';
}
