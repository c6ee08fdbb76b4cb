import type { ReactNode } from 'react';
import { LOCALES, STAFF_LOCALES, WRITTEN_LOCALES } from '@heed/i18n/locales';
import { Icon } from './icon.tsx';
import { usePage } from './page-data.ts';
import { isStaffPath } from './staff/staff-path.ts';

/** `form`: remembers the choice. `query`: stays on a page whose address carries a token, and which therefore may not post. */
export type LanguageWay = 'form' | 'query';

/** Every language by its own name. Opens without script. */
export function LanguagePicker({ way }: { readonly way: LanguageWay }) {
  const { locale, shared, path } = usePage();
  return (
    <details className="language">
      <summary aria-label={`${shared.shell.language}: ${LOCALES[locale].ownName}`}>
        <Icon name="globe" />
        <span lang={locale}>{LOCALES[locale].ownName}</span>
        <Icon name="chevron" />
      </summary>
      <LanguageForm way={way}>
        {(isStaffPath(path) ? STAFF_LOCALES : WRITTEN_LOCALES).map((tag) => (
          <button
            key={tag}
            name="language"
            value={tag}
            lang={tag}
            dir={LOCALES[tag].direction}
            aria-current={tag === locale ? 'true' : undefined}
          >
            {LOCALES[tag].ownName}
            {tag === locale ? <Icon name="check" /> : null}
          </button>
        ))}
      </LanguageForm>
    </details>
  );
}

/** The form that a button named `language` sends. */
export function LanguageForm({ way, children }: { readonly way: LanguageWay; readonly children: ReactNode }) {
  const { path } = usePage();
  return way === 'query' ? (
    <form method="get">{children}</form>
  ) : (
    <form method="post" action="/preferences/language">
      <input type="hidden" name="back" value={path} />
      {children}
    </form>
  );
}
