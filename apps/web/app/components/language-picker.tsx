import { LOCALES, WRITTEN_LOCALES } from '@heed/i18n/locales';
import { Icon } from './icon.tsx';
import { usePage } from './page-data.ts';

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
      <form {...(way === 'form' ? { method: 'post', action: '/preferences/language' } : { method: 'get' })}>
        {way === 'form' ? <input type="hidden" name="back" value={path} /> : null}
        {WRITTEN_LOCALES.map((tag) => (
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
      </form>
    </details>
  );
}
