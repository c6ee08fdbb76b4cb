import { LOCALES, type WrittenLocale } from '@heed/i18n/locales';
import { paperIn } from '@heed/i18n/paper/in-language';
import { publicIn } from '@heed/i18n/public/in-language';
import type { QrCode } from '@heed/signed-links/ways/qr-code';
import { keepOrder } from '../../wording/reader.ts';

/** What stands on the sheet. Nobody is named on it: it lies where a household can pick it up. */
export interface PaperSheetData {
  readonly locale: WrittenLocale;
  readonly organisation: string;
  readonly postalAddress: string;
  readonly phone: string;
  readonly code: QrCode;
  /** The link in letters, to type. */
  readonly letters: string;
  /** The address of the form that needs no link. */
  readonly publicForm: string;
}

/** The sheet in the patient's language: a code to scan, and three ways without a camera. */
export function PaperSheet({ sheet }: { readonly sheet: PaperSheetData }) {
  const { locale, code } = sheet;
  const words = paperIn(locale);
  const edge = String(code.side);
  return (
    <article className="paper-sheet" lang={locale} dir={LOCALES[locale].direction}>
      <p>
        <bdi>{sheet.organisation}</bdi>
      </p>
      <h2>{words.title}</h2>
      <p>{words.lede}</p>
      <figure>
        <svg
          className="paper-code"
          viewBox={`0 0 ${edge} ${edge}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={words.scan}
        >
          <path fill="#fff" d={`M0 0h${edge}v${edge}H0z`} />
          <path fill="#000" d={code.darkPath} />
        </svg>
        <figcaption>{words.scan}</figcaption>
      </figure>
      <p>{words.type}</p>
      <p className="paper-letters">
        <bdi dir="ltr" lang="zxx">
          {sheet.letters}
        </bdi>
      </p>
      <p>{words.web({ address: keepOrder(locale, sheet.publicForm) })}</p>
      <p>{words.call({ phone: sheet.phone })}</p>
      <p className="paper-small">{words.keep}</p>
      {LOCALES[locale].reviewed ? null : <p className="paper-small">{publicIn(locale).shell.unreviewed}</p>}
      <p className="paper-small">
        <bdi>{sheet.postalAddress}</bdi>
      </p>
    </article>
  );
}
