import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { usePage } from '../page-data.ts';
import { useCatalogueWords } from './catalogue-words.ts';
import { useDeskWords } from './desk-words.ts';
import { useStaffWords } from './staff-words.ts';

/** What stands around every page of the console. `name`: who is signed in. */
export function StaffPage({
  title,
  lede,
  name,
  isNarrow = false,
  back,
  children,
}: {
  readonly title: string;
  readonly lede?: ReactNode;
  readonly name?: string;
  readonly isNarrow?: boolean;
  /** The page that this one lies behind. */
  readonly back?: { readonly href: string; readonly text: string };
  readonly children?: ReactNode;
}) {
  const words = useStaffWords();
  const catalogue = useCatalogueWords();
  const { find } = useDeskWords();
  const { organisation, path } = usePage();
  return (
    <div className="staff">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="staff-head">
        <span className="staff-brand">
          <b>Heed</b> <span>{organisation}</span>
        </span>
        {name === undefined ? null : (
          <>
            <nav aria-label={words.navigation}>
              <a href="/staff/review" aria-current={path.startsWith('/staff/review') ? 'true' : undefined}>
                {words.queue.title}
              </a>
              <a href="/staff/patients" aria-current={path.startsWith('/staff/patients') ? 'true' : undefined}>
                {find.title}
              </a>
              <a href="/staff/catalogue" aria-current={path.startsWith('/staff/catalogue') ? 'true' : undefined}>
                {catalogue.title}
              </a>
            </nav>
            <form method="post" action="/staff/sign-out">
              <span>{words.signIn.signedInAs({ name })}</span>
              <button type="submit" className="staff-link">
                {words.signIn.signOut}
              </button>
            </form>
          </>
        )}
      </header>
      <main id="main" tabIndex={-1} className={isNarrow ? 'staff-main narrow' : 'staff-main'}>
        {back === undefined ? null : (
          <p className="back">
            <a href={back.href}>
              <Icon name="back" />
              {back.text}
            </a>
          </p>
        )}
        <h1>{title}</h1>
        {lede === undefined ? null : <p className="staff-lede">{lede}</p>}
        {children}
      </main>
    </div>
  );
}
