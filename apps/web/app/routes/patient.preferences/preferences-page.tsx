import { permissionIn } from '@heed/i18n/permission/in-language';
import { Address } from '../../components/address.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { ActionCard } from '../../components/card.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { MoreLinks } from './more-links.tsx';
import { PausesNote } from './pauses-note.tsx';
import { PreferencesList } from './preferences-list.tsx';
import { OutcomeBanner } from './outcome-banner.tsx';
import type { PreferencesPageData } from './preferences-page-data.ts';
import type { PageOutcome } from './read-outcome.server.ts';
import { Remains } from './remains.tsx';
import { CHOICES_FORM, StillRight } from './still-right.tsx';
import type { SaveAnswer } from './save-answer.server.ts';
import { Proved, WaysBackLinks } from './ways-back.tsx';

const QUIET: ReadonlySet<PageOutcome['kind']> = new Set(['none', 'unchanged', 'newer']);

/** The preference center: what may be sent, how, and what remains. */
export function PreferencesPage({
  page,
  answer,
}: {
  readonly page: PreferencesPageData;
  readonly answer: SaveAnswer | undefined;
}) {
  const { words, locale, kiosk } = usePage();
  const { list, form, formIds } = page;
  const isOffering = page.outcome.kind !== 'saved';
  // Whoever has just changed something is not asked whether it is right.
  const isQuiet = answer === undefined && QUIET.has(page.outcome.kind);
  return (
    <Page title={words.title} lede={<Lede contactPoints={page.contactPoints} />}>
      <OutcomeBanner page={page} answer={answer} />
      {page.acting.told === undefined ? null : (
        <Banner tone="note">
          <p>{page.acting.told}</p>
        </Banner>
      )}
      <Proved wayBack={page.wayBack} />
      {page.naming === 'all' ? (
        <Banner tone="note">
          <p>{permissionIn(locale).namesShown}</p>
        </Banner>
      ) : null}
      {page.isAsked && isQuiet ? <StillRight isAsked formId={formIds.right} /> : null}
      <PausesNote pauses={page.pauses} />
      {list.above.map(({ tone, text }) => (
        <Banner key={text} tone={tone === 'stop' ? 'stop' : 'note'}>
          <p>{text}</p>
        </Banner>
      ))}
      {list.isAnythingOn ? (
        <ActionCard id="everything" heading={words.stopEverything.heading} text={words.stopEverything.text}>
          <form method="post" action="/preferences">
            <HiddenFields fields={{ do: 'stop-everything', form, formId: formIds.stop }} />
            <Button>{words.stopEverything.button}</Button>
          </form>
        </ActionCard>
      ) : (
        <ActionCard id="everything" heading={words.stopEverything.doneHeading} text={words.stopEverything.doneText} />
      )}
      <form
        id={CHOICES_FORM}
        method="post"
        action="/preferences"
        className={answer?.kind === 'refused' && !answer.isPartSaved ? 'choices part unsaved' : 'choices part'}
        autoComplete="off"
      >
        <HiddenFields fields={{ do: 'save', form, formId: formIds.save, version: page.version, shown: page.shown }} />
        <PreferencesList
          list={list}
          naming={page.naming}
          isOffering={isOffering}
          wanted={answer?.kind === 'refused' ? answer.wanted : {}}
        />
        <div className="save-bar">
          <p className="saved-state">
            <span className="when-clean">{words.save.nothingYet}</span>
            <span className="when-moved">{words.save.unsaved}</span>
          </p>
          <Button look="primary">{words.save.button}</Button>
        </div>
      </form>
      {/* Each form is there when its button is: see `Gifts`. */}
      {list.gifts?.isOn === true ? (
        <form hidden id="gifts-stop" method="post" action="/preferences">
          <HiddenFields fields={{ do: 'gifts-stop', form, formId: formIds.gifts }} />
        </form>
      ) : null}
      {list.gifts?.canReturn === true && isOffering ? (
        <form hidden id="gifts-again" method="post" action="/preferences">
          <HiddenFields fields={{ do: 'gifts-again', form, formId: formIds.gifts, version: page.version }} />
        </form>
      ) : null}
      <Remains groups={list.remains} />
      {isQuiet && !page.isAsked ? <StillRight isAsked={false} formId={formIds.right} /> : null}
      <div className="afterwards">
        <WaysBackLinks wayBack={page.wayBack} />
        <MoreLinks acting={page.acting} />
        {kiosk === undefined ? (
          <form method="post" action="/preferences/close">
            <p>{words.closeText}</p>
            <Button look="quiet">{words.close}</Button>
          </form>
        ) : null}
      </div>
    </Page>
  );
}

function Lede({ contactPoints }: Pick<PreferencesPageData, 'contactPoints'>) {
  const { words } = usePage();
  return (
    <>
      <p>{words.lede}</p>
      {contactPoints.length === 0 ? null : (
        <ul className="addresses">
          {contactPoints.map(({ id, kind, masked }) => (
            <li key={id}>
              <Address kind={kind} text={masked} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
