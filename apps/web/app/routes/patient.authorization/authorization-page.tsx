import { permissionIn } from '@heed/i18n/permission/in-language';
import { Banner } from '../../components/banner.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import type { AuthorizationPageData, SignAnswer } from './authorization-page-data.ts';
import { problemOf, ProveLink, SignForm } from './sign-form.tsx';
import { SignedCard } from './signed-card.tsx';

/** What a person may allow about one kind of message, what they allowed, and the way to take it back. Nothing is ticked or filled in beforehand. */
export function AuthorizationPage({
  page,
  answer,
}: {
  readonly page: AuthorizationPageData;
  readonly answer: SignAnswer | undefined;
}) {
  const { locale } = usePage();
  const permission = permissionIn(locale);
  const problem = problemOf(locale, answer);
  const isQuiet =
    !page.isHidden && page.document === undefined && page.numbers.length === 0 && !page.isElsewhere && !page.isLive;
  return (
    <Page title={permission.title} back="/preferences" lede={<p>{permission.lede}</p>}>
      <ProblemSummary problems={problem === undefined ? [] : [problem]} />
      {page.done === undefined ? null : (
        <Banner tone="done" heading={permission[page.done.kind]}>
          {page.done.receipt === undefined ? null : <p className="proof">{page.done.receipt}</p>}
        </Banner>
      )}
      <section className="card permission" aria-labelledby="kind">
        <h2 id="kind" lang={page.labelLanguage}>
          {page.label}
        </h2>
        {page.state.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {isQuiet && page.done?.kind !== 'ended' ? <p>{permission.nothing}</p> : null}
        {page.isElsewhere ? <p>{permission.callText({ phone: page.phone })}</p> : null}
        {page.isHidden ? <p>{permission.hidden}</p> : null}
        {page.isHidden && !page.isLive ? <ProveLink page={page} id="prove-kind" /> : null}
      </section>
      {page.document === undefined ? null : (
        <section className="card permission" aria-labelledby="document">
          <h2 id="document">{permission.document}</h2>
          {page.document.language === locale ? null : <p>{permission.onlyEnglish({ phone: page.phone })}</p>}
          <SignForm
            page={page}
            text={page.document}
            what="document"
            button={permission.signButton}
            fields={{ do: 'sign' }}
            answer={answer}
          />
          <p className="aside">{permission.copyHint}</p>
        </section>
      )}
      {page.isLive ? <SignedCard page={page} /> : null}
      <Numbers page={page} answer={answer} />
    </Page>
  );
}

function Numbers({ page, answer }: { readonly page: AuthorizationPageData; readonly answer: SignAnswer | undefined }) {
  const permission = permissionIn(usePage().locale);
  return page.numbers.map(({ channel, number, point, text }) => (
    <section key={channel} className="card permission" aria-labelledby={`number-${channel}`}>
      <h2 id={`number-${channel}`}>{permission.agreeButton[channel]}</h2>
      {text === undefined ? (
        <p>{permission.shared({ address: number, phone: page.phone })}</p>
      ) : (
        <SignForm
          page={page}
          text={text}
          what={channel}
          button={permission.agreeButton[channel]}
          fields={{ do: 'agree', channel, point }}
          answer={answer}
        />
      )}
    </section>
  ));
}
