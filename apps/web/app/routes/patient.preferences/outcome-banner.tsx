import { stillRightIn } from '@heed/i18n/still-right/in-language';
import { Banner } from '../../components/banner.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import type { PreferencesPageData } from './preferences-page-data.ts';
import type { SaveAnswer } from './save-answer.server.ts';

/** What came of the last press: what changed exactly, its receipt and the way back; or what has to be looked at. */
export function OutcomeBanner({
  page,
  answer,
}: {
  readonly page: PreferencesPageData;
  readonly answer: SaveAnswer | undefined;
}) {
  const { words, locale } = usePage();
  if (answer?.kind === 'refused') {
    return (
      <Banner tone="problem" heading={words.problem.heading}>
        <p>{answer.isPartSaved ? words.receipt.saved : words.problem.nothingSaved}</p>
        <Lines lines={answer.lines} />
      </Banner>
    );
  }
  if (answer?.kind === 'newer') return <Newer page={page} answer={answer} />;
  const { outcome } = page;
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'undone':
      return <Banner tone="done" heading={words.receipt.undone} />;
    case 'unchanged':
      return <Banner tone="done" heading={words.receipt.unchanged} />;
    case 'sign':
      return <Banner tone="problem" heading={words.history.signAgain({ phone: outcome.phone })} />;
    case 'newer':
      return <Banner tone="problem" heading={stillRightIn(locale).newer} />;
    case 'confirmed':
      return (
        <Banner tone="done" heading={stillRightIn(locale).done}>
          <p className="proof">{outcome.receipt.proof}</p>
        </Banner>
      );
    case 'saved': {
      const { lines, proof, act, number } = outcome.receipt;
      const [only] = lines;
      return (
        <Banner
          tone="done"
          heading={lines.length === 1 && only !== undefined ? `${words.receipt.saved} ${only}` : words.receipt.saved}
          action={
            <form method="post" action="/preferences">
              <HiddenFields fields={{ do: 'undo', act, form: page.form, formId: page.formIds.undo }} />
              <Button look="quiet" aria-label={`${words.receipt.undo}: ${words.receipt.undoWhat({ number })}`}>
                {words.receipt.undo}
              </Button>
            </form>
          }
        >
          {lines.length > 1 ? <Lines lines={lines} /> : null}
          <p className="proof">{proof}</p>
        </Banner>
      );
    }
  }
}

function Newer({
  page,
  answer,
}: {
  readonly page: PreferencesPageData;
  readonly answer: Extract<SaveAnswer, { kind: 'newer' }>;
}) {
  const { words } = usePage();
  return (
    <Banner tone="problem" heading={words.newer.heading}>
      <p>
        {answer.isOffSaved ? words.newer.offSaved : words.newer.nothingSaved} {words.newer.text}
      </p>
      <Lines lines={answer.lines} />
      <form method="post" action="/preferences" className="answers">
        <HiddenFields
          fields={{
            do: 'save',
            form: page.form,
            formId: page.formIds.again,
            version: page.version,
            shown: answer.shown,
          }}
        />
        {answer.on.map((cell) => (
          <input key={cell} type="hidden" name="on" value={cell} />
        ))}
        <Button look="primary">{words.newer.saveMine}</Button>
        <ButtonLink href="/preferences">{words.newer.keep}</ButtonLink>
      </form>
    </Banner>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
