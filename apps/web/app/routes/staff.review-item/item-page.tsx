import type { ReviewTold } from '@heed/i18n/staff/messages';
import { Banner } from '../../components/banner.tsx';
import { DueMark } from '../../components/staff/due-mark.tsx';
import { StaffPage } from '../../components/staff/staff-page.tsx';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import { ItemActions } from './item-actions.tsx';
import { ItemFacts } from './item-facts.tsx';
import type { ItemView } from './read-item.server.ts';
import type { WrongResolution } from './resolve-form.tsx';

/** What was done; everything else that is said is about something that was not. */
const DONE: readonly ReviewTold[] = ['claimed', 'resolved', 'asked', 'reopened'];

/** One item: the patient's own words first, then what to do, what is known and what happened. */
export function ItemPage({
  item,
  name,
  formToken,
  told,
  wrong,
}: {
  readonly item: ItemView;
  readonly name: string;
  readonly formToken: string;
  readonly told: ReviewTold | undefined;
  readonly wrong: WrongResolution | undefined;
}) {
  const words = useStaffWords();
  return (
    <StaffPage title={item.title} lede={item.text} name={name} back={{ href: '/staff/review', text: words.item.back }}>
      {told === undefined ? null : (
        <Banner tone={DONE.includes(told) ? 'done' : 'problem'} heading={words.told[told]({ by: item.by })} />
      )}
      <p className="staff-state">
        <span>{item.stateText}</span>
        {item.due === undefined ? null : <DueMark due={item.due} />}
      </p>
      <div className="staff-case">
        <div className="case-first">
          <PatientWords item={item} />
        </div>
        <section aria-labelledby="actions" className="staff-actions">
          <h2 id="actions">{words.item.actions}</h2>
          <ItemActions item={item} formToken={formToken} wrong={wrong} />
        </section>
        <div className="case-rest">
          <ItemFacts item={item} />
          <section aria-labelledby="timeline">
            <h2 id="timeline">{words.item.timeline}</h2>
            <ol className="staff-timeline">
              {item.timeline.map(({ id, at, machineAt, text }) => (
                <li key={id}>
                  <time dateTime={machineAt}>{at}</time>
                  <p>{text}</p>
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
    </StaffPage>
  );
}

function PatientWords({ item: { said } }: { readonly item: ItemView }) {
  const { item } = useStaffWords();
  return (
    <section aria-labelledby="said">
      <h2 id="said">{item.said}</h2>
      {said === undefined ? (
        <p className="staff-soft">{item.saidNothing}</p>
      ) : (
        <figure className="staff-said">
          {said.recording !== undefined ? (
            <p>
              <a href={said.recording} rel="noreferrer">
                {item.recording}
              </a>
              <br />
              <span className="staff-soft">{item.recordingAt}</span>
            </p>
          ) : said.words === undefined ? (
            <p>{item.saidGone}</p>
          ) : (
            // The patient's language is not known here: the browser finds the direction from the words.
            <blockquote dir="auto" lang="">
              {said.words}
            </blockquote>
          )}
          <figcaption>{said.facts.join(' · ')}</figcaption>
        </figure>
      )}
      {said?.isHeld === true ? <p className="staff-soft">{item.held}</p> : null}
    </section>
  );
}
