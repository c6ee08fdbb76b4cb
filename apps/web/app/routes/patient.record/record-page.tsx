import { addressIn } from '@heed/i18n/address/in-language';
import { recordIn } from '@heed/i18n/record/in-language';
import { reachIn } from '@heed/i18n/reach/in-language';
import { Address } from '../../components/address.tsx';
import { Banner } from '../../components/banner.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { ActionCard } from '../../components/card.tsx';
import { HistoryList } from '../../components/history-list.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import type { RecordText } from './describe-record.server.ts';
import { RecordSection } from './record-section.tsx';

/** What the loader hands over. `mailbox`: the one that has to be proved to see all of it, masked; `number`: the same where there is none. */
export interface RecordPageData {
  readonly record: RecordText;
  readonly isWhole: boolean;
  readonly mailbox: string | undefined;
  readonly number: string | undefined;
  readonly phone: string;
}

/** A person's own record, to read and to print, with the file beside it. */
export function RecordPage({ page }: { readonly page: RecordPageData }) {
  const { words, locale } = usePage();
  const text = recordIn(locale);
  const { record } = page;
  return (
    <Page
      title={text.title}
      back="/preferences"
      lede={
        <>
          <p>{text.lede}</p>
          <p>{record.asOf}</p>
        </>
      }
    >
      <Whole page={page} />
      <ActionCard id="file" heading={text.download} text={text.downloadHint}>
        <a className="button primary" href="/preferences/record.json" download="message-choices.json">
          {text.download}
        </a>
      </ActionCard>
      <section aria-labelledby="choices" className="record part">
        <h2 id="choices">{text.choices}</h2>
        {record.choices.map(({ heading, lines }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section aria-labelledby="addresses" className="record part">
        <h2 id="addresses">{text.addresses}</h2>
        {record.addresses.length === 0 ? <p>{text.none}</p> : null}
        <ul className="addresses">
          {record.addresses.map(({ kind, value }) => (
            <li key={value}>
              <Address kind={kind} text={value} />
            </li>
          ))}
        </ul>
      </section>
      <RecordSection id="permissions" heading={text.permissions} lines={record.permissions} />
      <RecordSection
        id="wishes"
        heading={text.wishes}
        lines={record.wishes.map(({ lines, since }) => [...lines, since].join(' '))}
      />
      <RecordSection id="pauses" heading={text.pauses} lines={record.pauses} />
      <section aria-labelledby="history" className="record part">
        <h2 id="history">{words.history.title}</h2>
        {record.history.length === 0 ? <p>{words.history.empty}</p> : <HistoryList acts={record.history} />}
      </section>
    </Page>
  );
}

function Whole({ page: { isWhole, mailbox, number, phone } }: { readonly page: RecordPageData }) {
  const { locale } = usePage();
  const text = recordIn(locale);
  if (isWhole)
    return (
      <Banner tone="note">
        <p>{text.whole}</p>
      </Banner>
    );
  if (mailbox === undefined && number !== undefined)
    return (
      <Banner tone="note">
        <p>{addressIn(locale).proveNumber({ address: number })}</p>
        <p>
          <ButtonLink href="/preferences/number?for=record">{reachIn(locale).proveButton}</ButtonLink>
        </p>
      </Banner>
    );
  if (mailbox === undefined)
    return (
      <Banner tone="note">
        <p>{text.maskedCall({ phone })}</p>
      </Banner>
    );
  return (
    <Banner tone="note">
      <p>{text.maskedText({ address: mailbox })}</p>
      <p>
        <ButtonLink href="/preferences/code?for=record">{reachIn(locale).proveButton}</ButtonLink>
      </p>
    </Banner>
  );
}
