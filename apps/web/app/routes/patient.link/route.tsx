import { type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { languageOf } from '@heed/domain/statement/wishes';
import { openLink } from '@heed/use-cases/link/open-link';
import { readActing } from '@heed/use-cases/recipient/read-acting';
import { keepSession, type PatientSession, readSession } from '../../.server/session.ts';
import { readTypedToken } from '../../.server/typed-token.ts';
import { ErrorPage } from '../../components/error-page.tsx';
import { titlePage } from '../../components/page-title.ts';

/** Purposes that let the holder see and choose; the others can only stop. */
const SEEING = new Set(['manage', 'confirm']);

/** Opens a signed link: swaps the token for a cookie and goes to a clean address. Changes nothing, however often a scanner opens it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const opened = await openLink(context.deps, { token: readTypedToken(params['token'] ?? '') });
  if (opened.kind === 'invalid') return data(null, { status: 404 });
  const { target, kind, purpose, fingerprint, issuedAt } = opened;
  if (target.kind === 'address') return redirect('/opt-out', 303);
  const contactPoint = target.kind === 'contact-point' ? target.contactPoint : undefined;
  const [state, acting, before] = await Promise.all([
    context.deps.recipients.state(target.recipient),
    readActing(context.deps, { recipient: target.recipient, contactPoint }),
    readSession(request, context),
  ]);
  const isOver = acting?.as === 'ended';
  const isFull = kind === 'live' && SEEING.has(purpose) && !isOver;
  const session: PatientSession = {
    powers: isFull ? 'full' : 'stop-only',
    narrowedBy: isFull ? undefined : kind !== 'live' ? kind : isOver ? 'superseded' : 'purpose',
    recipient: target.recipient,
    contactPoint,
    link: fingerprint,
    issuedAt,
    language: state === undefined ? undefined : languageOf(state),
    // A device that staff handed over stays one, whoever's link is opened on it: it still closes by itself.
    kiosk: before?.kiosk,
  };
  const full = purpose === 'confirm' ? '/preferences?asked=1' : '/preferences';
  return redirect(isFull ? full : '/preferences/stop', {
    status: 303,
    headers: { 'Set-Cookie': await keepSession(session, context) },
  });
}

export const meta = titlePage(({ shared }) => shared.error.invalidTitle);

export default function InvalidLink() {
  return <ErrorPage kind="invalid-link" />;
}
