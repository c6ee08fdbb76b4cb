import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { titleStaffPage } from '../../components/staff/staff-title.ts';
import { StaffPage } from '../../components/staff/staff-page.tsx';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import staffStyles from '../../styles/staff.css?url';
import { keepStaffCookie } from '../staff.session/staff-cookie.server.ts';

const DEMO_ROLES = ['reviewer', 'officer', 'auditor'] as const;
/** What the page may say on arrival. */
const WHYS = ['ended', 'out'] as const;
/** Where a sign-in may lead back to: a page of the console and nothing else. */
const BACK = /^\/staff\/(?:catalogue|(?:review|patients)(?:\/[0-9a-f-]{36})?)$/;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staffStyles }];
export const meta = titleStaffPage((words) => words.signIn.title);

export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const why = asked.get('why');
  return {
    isDemo: context.config.demo,
    back: BACK.exec(asked.get('back') ?? '')?.[0] ?? '',
    why: WHYS.find((known) => known === why),
  };
}

/** Demo mode only: elsewhere nobody can sign in by a form. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (!context.config.demo) throw data('Not found', { status: 404 });
  const form = await request.formData();
  const role = DEMO_ROLES.find((known) => known === form.get('role'));
  if (role === undefined) return redirect('/staff/sign-in', 303);
  const session = await context.deps.sessions.start({ staff: `demo-${role}`, displayName: `Demo ${role}`, role });
  const back = form.get('back');
  return redirect(BACK.exec(typeof back === 'string' ? back : '')?.[0] ?? '/staff', {
    status: 303,
    headers: { 'Set-Cookie': await keepStaffCookie(session.id, context) },
  });
}

export default function SignIn() {
  const { isDemo, back, why } = useLoaderData<typeof loader>();
  const { signIn } = useStaffWords();
  if (!isDemo) {
    return (
      <StaffPage title={signIn.notSetUp} isNarrow>
        <p className="staff-lede">{signIn.notSetUpText}</p>
      </StaffPage>
    );
  }
  return (
    <StaffPage title={signIn.title} isNarrow>
      {why === undefined ? null : <Banner tone="done" heading={signIn[why]} />}
      <p className="staff-lede">{signIn.demoText}</p>
      <ul className="staff-roles">
        {DEMO_ROLES.map((role) => (
          <li key={role}>
            <form method="post">
              <input type="hidden" name="role" value={role} />
              <input type="hidden" name="back" value={back} />
              <Button look={role === 'reviewer' ? 'primary' : 'plain'} aria-describedby={`may-${role}`}>
                {signIn.as[role]}
              </Button>
            </form>
            <p id={`may-${role}`}>{signIn.may[role]}</p>
          </li>
        ))}
      </ul>
    </StaffPage>
  );
}
