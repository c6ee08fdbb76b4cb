import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import type { ReadBackText } from './describe-read-back.server.ts';

/** What changed, in words to read aloud, and the way back for a slip of the pen. */
export function ReadAloud({
  back,
  hidden,
}: {
  readonly back: ReadBackText;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  const { readBack } = useDeskWords();
  if (back.isTakenBack) return <Banner tone="note" heading={readBack.takenBack} />;
  return (
    <Banner tone="done" heading={readBack.heading}>
      <blockquote className="desk-aloud">
        {back.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
      <p className="staff-soft">{back.saidAt}</p>
      {back.mayTakeBack ? (
        <form method="post">
          <HiddenFields fields={{ ...hidden, do: 'take-back', act: back.act }} />
          <Button look="quiet" aria-describedby="take-back-hint">
            {readBack.takeBack}
          </Button>
          <p id="take-back-hint" className="staff-soft">
            {readBack.takeBackHint}
          </p>
        </form>
      ) : null}
    </Banner>
  );
}
