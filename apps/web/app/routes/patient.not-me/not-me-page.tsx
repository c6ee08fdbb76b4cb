import { notMeIn } from '@heed/i18n/not-me/in-language';
import { ButtonLink } from '../../components/button.tsx';
import { CallBackCard } from '../../components/call-back-card.tsx';
import { ActionCard } from '../../components/card.tsx';
import { DisownedBanner } from '../../components/disowned-banner.tsx';
import { NotMeCard, type NotMeForm } from '../../components/not-me-card.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';

/** What the loader hands over. `mailbox`, `number`: one that was closed like that and can be proved, masked; the mailbox before the number. `form` is absent once the press was made. */
export interface NotMePageData {
  readonly isDone: boolean;
  readonly receipt: string | undefined;
  readonly mailbox: string | undefined;
  readonly number: string | undefined;
  readonly form: NotMeForm | undefined;
}

/** The press, or what it did. Nothing about the person is on it, before or after. */
export function NotMePage({ page: { isDone, receipt, mailbox, number, form } }: { readonly page: NotMePageData }) {
  const { locale } = usePage();
  const notMe = notMeIn(locale);
  return (
    <Page title={isDone ? notMe.doneTitle : notMe.link} back={isDone ? undefined : '/preferences'}>
      {isDone ? <DisownedBanner receipt={receipt} /> : null}
      {form === undefined ? null : <NotMeCard form={form} />}
      {isDone || mailbox !== undefined || number !== undefined ? <WayBack mailbox={mailbox} number={number} /> : null}
    </Page>
  );
}

function WayBack({ mailbox, number }: Pick<NotMePageData, 'mailbox' | 'number'>) {
  const notMe = notMeIn(usePage().locale);
  if (mailbox !== undefined)
    return (
      <ActionCard id="back" heading={notMe.backHeading} text={notMe.backText({ address: mailbox })}>
        <ButtonLink href="/preferences/code?for=not-me">{notMe.backButton}</ButtonLink>
      </ActionCard>
    );
  if (number === undefined) return <CallBackCard />;
  return (
    <ActionCard id="back" heading={notMe.backHeading} text={notMe.backNumber({ address: number })}>
      <ButtonLink href="/preferences/number?for=not-me">{notMe.backButton}</ButtonLink>
    </ActionCard>
  );
}
