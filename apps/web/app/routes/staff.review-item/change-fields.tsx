import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { Choice, RadioChoice } from '../../components/choice.tsx';
import { FieldProblem } from '../../components/field-problem.tsx';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import type { ItemView } from './read-item.server.ts';
import type { ResolutionField, TypedResolution } from './read-resolution.server.ts';

/** What the patient wants instead: a word, for these kinds, on these channels. Of an address nobody but who reads there says yes. */
export function ChangeFields({
  item,
  typed,
  isWrong,
}: {
  readonly item: Pick<ItemView, 'kinds' | 'isShared'>;
  readonly typed: TypedResolution;
  readonly isWrong: (field: ResolutionField) => boolean;
}) {
  const { act, channel: channels } = useStaffWords();
  const problem = (field: 'word' | 'kinds' | 'channels') => (isWrong(field) ? act.problem[field] : undefined);
  return (
    <fieldset className="staff-change">
      <legend>{act.change}</legend>
      <p className="staff-soft">{act.changeHint}</p>
      <div id="word" className="row" tabIndex={-1}>
        <FieldProblem id="word-problem" text={problem('word')} />
        {(item.isShared ? (['stop'] as const) : (['stop', 'allow'] as const)).map((word) => (
          <RadioChoice key={word} name="word" value={word} isOn={typed.word === word}>
            {act.word[word]}
          </RadioChoice>
        ))}
      </div>
      {item.isShared ? <p className="staff-soft">{act.allowElsewhere}</p> : null}
      <fieldset id="channels" tabIndex={-1} aria-describedby={isWrong('channels') ? 'channels-problem' : undefined}>
        <legend>{act.channels}</legend>
        <FieldProblem id="channels-problem" text={problem('channels')} />
        <div className="row">
          {DECIDED_CHANNELS.map((channel) => (
            <Choice key={channel} name="channels" value={channel} isOn={typed.channels.includes(channel)}>
              {channels[channel]}
            </Choice>
          ))}
        </div>
      </fieldset>
      <fieldset id="kinds" tabIndex={-1} aria-describedby={isWrong('kinds') ? 'kinds-problem' : undefined}>
        <legend>{act.kinds}</legend>
        <FieldProblem id="kinds-problem" text={problem('kinds')} />
        <div className="list">
          {[{ key: 'all', label: act.allKinds }, ...item.kinds].map(({ key, label }) => (
            <Choice key={key} name="kinds" value={key} isOn={typed.kinds.includes(key)}>
              {label}
            </Choice>
          ))}
        </div>
      </fieldset>
    </fieldset>
  );
}
