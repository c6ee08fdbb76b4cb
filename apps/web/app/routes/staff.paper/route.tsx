import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LOCALES, WRITTEN_LOCALES } from '@heed/i18n/locales';
import { deskIn } from '@heed/i18n/desk/in-language';
import { writtenLocaleFor } from '@heed/i18n/match-locale';
import { qrCode } from '@heed/signed-links/ways/qr-code';
import { printLink } from '@heed/use-cases/desk/print-link';
import { parseLanguage } from '../../.server/language.ts';
import { groupToken } from '../../.server/typed-token.ts';
import { Button } from '../../components/button.tsx';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import { titleStaffPage } from '../../components/staff/staff-title.ts';
import { StaffPage } from '../../components/staff/staff-page.tsx';
import deskStyles from '../../styles/staff-desk.css?url';
import paperStyles from '../../styles/staff-paper.css?url';
import staffStyles from '../../styles/staff.css?url';
import { phoneFor } from '../../wording/reader.ts';
import { PatientError } from '../staff.patient/patient-error.tsx';
import { readRecipientId } from '../staff.patient/read-recipient-id.server.ts';
import { requireStaff } from '../staff.session/require-staff.server.ts';
import { PaperSheet, type PaperSheetData } from './paper-sheet.tsx';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: staffStyles },
  { rel: 'stylesheet', href: deskStyles },
  { rel: 'stylesheet', href: paperStyles },
];
export const meta = titleStaffPage((_words, locale) => deskIn(locale).paper.title);

/** A link is signed, not stored: to make one changes nothing. That it was made is kept, as every look is. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const recipient = readRecipientId(params['id']);
  const printed = await printLink(context.deps, { recipient, by: staff });
  if (printed.kind !== 'made') throw data(undefined, { status: printed.kind === 'not-permitted' ? 403 : 404 });
  const catalogue = await context.deps.catalogues.current();
  const asked = parseLanguage(new URL(request.url).searchParams.get('in'));
  const locale = asked ?? writtenLocaleFor(printed.language);
  const { host } = new URL(context.config.publicUrl);
  const sheet: PaperSheetData = {
    locale,
    organisation: catalogue.organisation.name,
    postalAddress: catalogue.organisation.postalAddress,
    phone: phoneFor({ locale, catalogue }),
    code: qrCode(printed.link.url),
    letters: lettersOf(printed.link.url),
    publicForm: `${host}/opt-out`,
  };
  return { name: staff.displayName, recipient, sheet };
}

/** Without the scheme, which browsers add, and the token in small groups. */
function lettersOf(url: string): string {
  const { host, pathname } = new URL(url);
  const cut = pathname.lastIndexOf('/') + 1;
  return `${host}${pathname.slice(0, cut)}${groupToken(pathname.slice(cut))}`;
}

export default function Paper() {
  const { name, recipient, sheet } = useLoaderData<typeof loader>();
  const { paper } = useDeskWords();
  return (
    <StaffPage
      title={paper.title}
      lede={paper.lede}
      name={name}
      back={{ href: `/staff/patients/${recipient}`, text: paper.back }}
      isNarrow
    >
      <form className="paper-language">
        <label htmlFor="in">{paper.language}</label>
        <select id="in" name="in" defaultValue={sheet.locale}>
          {WRITTEN_LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {LOCALES[locale].ownName}
            </option>
          ))}
        </select>
        <Button>{paper.show}</Button>
      </form>
      <PaperSheet sheet={sheet} />
    </StaffPage>
  );
}

export function ErrorBoundary() {
  return <PatientError />;
}
