import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { DeskField, DeskWish } from '@heed/i18n/desk/messages';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Choice, RadioChoice } from '../../components/choice.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import { FieldProblem } from '../../components/field-problem.tsx';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import { IdentityChoice } from './identity-choice.tsx';
import type { RecordPageView } from './read-record.server.ts';
import type { TypedRequest } from './read-spoken.server.ts';
import type { SpokenAnswer } from './save-spoken.server.ts';
import { TextField } from './text-field.tsx';

const WISHES: readonly DeskWish[] = ['stop', 'everything', 'allow', 'pause'];
/** Nothing is chosen for the patient. */
const BLANK: TypedRequest = { wish: '', channels: [], kinds: [], until: '', said: '', identity: '', note: '' };

/** What the patient said, written down in their place. What only one wish needs is out of the way until it is chosen, where the browser can tell. */
export function SpokenForm({
  record,
  hidden,
  longestNote,
  answer,
}: {
  readonly record: RecordPageView;
  readonly hidden: Readonly<Record<string, string>>;
  readonly longestNote: number;
  readonly answer: SpokenAnswer | undefined;
}) {
  const { spoken } = useDeskWords();
  const { channel: channels } = useStaffWords();
  const typed = answer?.typed ?? BLANK;
  const problem = (field: DeskField) => (answer?.fields.includes(field) === true ? spoken.problem[field] : undefined);
  const describedBy = (field: DeskField) => (problem(field) === undefined ? undefined : `${field}-problem`);
  return (
    <form method="post" className="staff-form desk-spoken" noValidate autoComplete="off">
      <HiddenFields fields={{ ...hidden, do: 'spoken', version: record.version }} />
      <SpokenProblems answer={answer} />
      <fieldset id="wish" tabIndex={-1} aria-describedby={describedBy('wish')}>
        <legend>{spoken.wishLabel}</legend>
        <FieldProblem id="wish-problem" text={problem('wish')} />
        {WISHES.map((wish) => (
          <RadioChoice key={wish} name="wish" value={wish} isOn={typed.wish === wish}>
            {spoken.wish[wish]}
          </RadioChoice>
        ))}
      </fieldset>
      <div className="desk-narrow">
        <fieldset id="channels" tabIndex={-1} aria-describedby={describedBy('channels')}>
          <legend>{spoken.channels}</legend>
          <FieldProblem id="channels-problem" text={problem('channels')} />
          <div className="row">
            {DECIDED_CHANNELS.map((channel) => (
              <Choice key={channel} name="channels" value={channel} isOn={typed.channels.includes(channel)}>
                {channels[channel]}
              </Choice>
            ))}
          </div>
        </fieldset>
        <fieldset id="kinds" tabIndex={-1} aria-describedby={describedBy('kinds')}>
          <legend>{spoken.kinds}</legend>
          <FieldProblem id="kinds-problem" text={problem('kinds')} />
          <div className="list">
            {[{ key: 'all', label: spoken.allKinds }, ...record.kinds].map(({ key, label }) => (
              <Choice key={key} name="kinds" value={key} isOn={typed.kinds.includes(key)}>
                {label}
              </Choice>
            ))}
          </div>
        </fieldset>
      </div>
      <TextField
        id="until"
        type="date"
        className="desk-until"
        label={spoken.until}
        hint={spoken.untilHint}
        problem={problem('until')}
        value={typed.until}
      />
      <IdentityChoice id="identity" chosen={typed.identity} problem={problem('identity')} />
      <TextField
        id="said"
        type="datetime-local"
        label={spoken.said}
        hint={spoken.saidHint}
        problem={problem('said')}
        value={typed.said}
      />
      <div className="staff-field">
        <label htmlFor="note">{spoken.note}</label>
        <p id="note-hint" className="staff-soft">
          {spoken.noteHint}
        </p>
        <textarea
          id="note"
          name="note"
          rows={3}
          maxLength={longestNote}
          defaultValue={typed.note}
          aria-describedby="note-hint"
        />
      </div>
      <Button look="primary">{spoken.button}</Button>
    </form>
  );
}

function SpokenProblems({ answer }: { readonly answer: SpokenAnswer | undefined }) {
  const { spoken, told } = useDeskWords();
  if (answer === undefined) return null;
  if (answer.told !== undefined) return <Banner tone="problem" heading={told[answer.told]} />;
  if (answer.refused.length > 0)
    return (
      <Banner tone="problem" heading={spoken.refusedHeading}>
        {answer.refused.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Banner>
    );
  return (
    <Banner tone="problem" heading={spoken.problemHeading}>
      <ul>
        {answer.fields.map((field) => (
          <li key={field}>
            <a href={`#${field}`}>{spoken.problem[field]}</a>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
