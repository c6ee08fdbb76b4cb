import { LOCALES } from '@heed/i18n/locales';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { LanguageForm, LanguagePicker, type LanguageWay } from './language-picker.tsx';
import { KioskBar } from './kiosk-bar.tsx';
import { usePage } from './page-data.ts';

/** What stands around every page: who sends, the language, and help in the same place (WCAG 2.2 SC 3.2.6). */
export function Page({
  title,
  lede,
  back,
  languageWay = 'form',
  children,
}: {
  readonly title: string;
  readonly lede?: ReactNode;
  /** Where the choices are, above a page that lies behind them. */
  readonly back?: string | undefined;
  readonly languageWay?: LanguageWay;
  readonly children: ReactNode;
}) {
  const { shared, words, locale } = usePage();
  return (
    <>
      <a className="skip" href="#main">
        {shared.shell.skip}
      </a>
      <Masthead languageWay={languageWay} />
      <KioskBar />
      <main id="main" tabIndex={-1}>
        {back === undefined ? null : (
          <p className="back">
            <a href={back}>
              <Icon name="back" />
              {words.history.back}
            </a>
          </p>
        )}
        {LOCALES[locale].reviewed ? null : (
          <div className="unreviewed">
            <Icon name="globe" />
            <div>
              <p>{shared.shell.unreviewed}</p>{' '}
              <LanguageForm way={languageWay}>
                <button name="language" value="en">
                  {shared.shell.inEnglish}
                </button>
              </LanguageForm>
            </div>
          </div>
        )}
        <h1>{title}</h1>
        {lede === undefined ? null : <div className="lede">{lede}</div>}
        {children}
      </main>
      <Help />
    </>
  );
}

function Masthead({ languageWay }: { readonly languageWay: LanguageWay }) {
  const { organisation, logo } = usePage();
  return (
    <header className="masthead">
      <div>
        {logo !== undefined ? (
          <img className="logo" src="/brand/logo" alt={organisation} width={logo.width} height={logo.height} />
        ) : (
          <span className="organisation">
            <span className="monogram" aria-hidden="true">
              {[...organisation][0] ?? ''}
            </span>
            {organisation}
          </span>
        )}
        <LanguagePicker way={languageWay} />
      </div>
    </header>
  );
}

function Help() {
  const { shared, phone, phoneHref } = usePage();
  return (
    <footer className="help">
      <div>
        {phone === undefined || phoneHref === undefined ? null : (
          <p>
            <a href={phoneHref}>{shared.shell.help({ phone })}</a>
          </p>
        )}
        <p>{shared.shell.replyStop}</p>
        <p className="ways">
          <a href="/opt-out">{shared.shell.stopForm}</a>
          <a href="/link">{shared.shell.askForLink}</a>
        </p>
      </div>
    </footer>
  );
}
