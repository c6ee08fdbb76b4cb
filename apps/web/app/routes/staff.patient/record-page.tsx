import type { DeskTold } from '@heed/i18n/desk/messages';
import { Banner } from '../../components/banner.tsx';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import { StaffPage } from '../../components/staff/staff-page.tsx';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import type { ReadBackText } from './describe-read-back.server.ts';
import { HowAloudForm } from './how-aloud-form.tsx';
import { HandOut } from './hand-out.tsx';
import { ReachForm } from './reach-form.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { ChoicesTable, RecordFacts } from './record-facts.tsx';
import { RecordPast, RecordStanding } from './record-past.tsx';
import type { RecordPageView } from './read-record.server.ts';
import type { HowAloudAnswer } from './save-how.server.ts';
import type { ReachAnswer } from './save-reach.server.ts';
import type { SpokenAnswer } from './save-spoken.server.ts';
import { SpokenForm } from './spoken-form.tsx';

/** What was done; everything else that is said is about something that was not. */
const DONE: readonly DeskTold[] = ['taken-back', 'wish-saved', 'wish-ended'];

/** What the loader hands over. */
export interface RecordPageData {
  readonly record: RecordPageView;
  readonly back: ReadBackText | undefined;
  readonly told: DeskTold | undefined;
  readonly name: string;
  readonly form: string;
  readonly formIds: Readonly<Record<'spoken' | 'reach' | 'how' | 'takeBack', string>>;
  readonly longestNote: number;
}

/** One patient, as staff see them: what stands, what happened, and what the patient says now. */
export function RecordPage({
  page: { record, back, told, name, form, formIds, longestNote },
  answer,
}: {
  readonly page: RecordPageData;
  readonly answer: SpokenAnswer | ReachAnswer | HowAloudAnswer | undefined;
}) {
  const { patient, spoken, told: toldWords } = useDeskWords();
  const { act } = useStaffWords();
  return (
    <StaffPage
      title={patient.title({ name: record.name })}
      name={name}
      back={{ href: '/staff/patients', text: patient.back }}
    >
      {answer !== undefined || back === undefined ? null : (
        <ReadAloud back={back} hidden={{ form, formId: formIds.takeBack }} />
      )}
      {answer !== undefined || told === undefined ? null : (
        <Banner tone={DONE.includes(told) ? 'done' : 'problem'} heading={toldWords[told]} />
      )}
      <div className="staff-case desk-case">
        <div className="case-first">
          <RecordFacts record={record} />
        </div>
        <section aria-labelledby="says" className="staff-actions">
          <h2 id="says">{spoken.title}</h2>
          {record.mayChange ? (
            <>
              <p className="staff-soft">{spoken.hint}</p>
              <SpokenForm
                record={record}
                hidden={{ form, formId: formIds.spoken }}
                longestNote={longestNote}
                answer={answer?.kind === 'spoken' ? answer : undefined}
              />
              {record.points.length === 0 ? null : (
                <ReachForm
                  record={record}
                  hidden={{ form, formId: formIds.reach }}
                  answer={answer?.kind === 'reach' ? answer : undefined}
                />
              )}
              {record.how === undefined ? null : (
                <HowAloudForm
                  questions={record.how}
                  hidden={{ form, formId: formIds.how }}
                  answer={answer?.kind === 'how' ? answer : undefined}
                />
              )}
              {record.isErased ? null : <HandOut record={record} form={form} />}
            </>
          ) : (
            <p>{act.readOnly}</p>
          )}
        </section>
        <div className="case-rest">
          <RecordStanding record={record} />
          <ChoicesTable record={record} />
          <RecordPast record={record} />
        </div>
      </div>
    </StaffPage>
  );
}
