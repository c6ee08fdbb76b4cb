import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { assertNever } from '@heed/domain/brand';
import { pauseIn } from '@heed/i18n/pause/in-language';
import type { PausedMessages } from '@heed/use-cases/pause/pause-messages';
import { readPauses } from '@heed/use-cases/pause/read-pauses';
import { readLanguage } from '../../.server/language.ts';
import type { PatientForm } from '../../.server/patient-act.ts';
import { readerFor } from '../../.server/reader.ts';
import { sayPauseDay } from '../../wording/describe-pauses.ts';
import { keepOrder, type Reader } from '../../wording/reader.ts';
import { sayDay } from './describe-form.server.ts';
import type { FilledPause, PauseAnswer } from './pause-answer.ts';
import type { ReadPause } from './read-pause.server.ts';

/** Why a pause was not taken. */
type NotPaused =
  | Pick<Exclude<ReadPause, { kind: 'read' }>, 'kind'>
  | Exclude<PausedMessages, { kind: 'paused' | 'repeated' | 'unknown-recipient' }>;

/** Answers with what is wrong and what to do; everything filled in stays. Without a session there is no page to show it on. */
export async function answerPause(
  request: Request,
  context: AppLoadContext,
  {
    session,
    act,
    filled,
    why,
  }: Pick<PatientForm, 'session' | 'act'> & { readonly filled: FilledPause; why: NotPaused },
) {
  const view = session === undefined ? undefined : await readPauses(context.deps, { recipient: act.recipient });
  if (view === undefined) return redirect('/link?why=unsaved', 303);
  const locale = await readLanguage(request, context);
  const reader = readerFor(context, locale, view.catalogue, view.zone.name);
  const answer: PauseAnswer = { ...sayWhy(reader, why, view.days.last), filled };
  return data(answer, { status: 422 });
}

function sayWhy(reader: Reader, why: NotPaused, example: string): Pick<PauseAnswer, 'field' | 'text'> {
  const pause = pauseIn(reader.locale);
  switch (why.kind) {
    case 'pick-end':
      return { field: 'until', text: pause.pickEnd };
    case 'two-ends':
      return { field: 'until', text: pause.twoEnds };
    case 'no-day':
      return { field: 'day', text: pause.noDay };
    case 'bad-day':
      return { field: 'day', text: pause.badDay({ example: keepOrder(reader.locale, example) }) };
    case 'too-soon':
      return { field: 'day', text: pause.tooSoon };
    case 'too-late':
      return { field: 'day', text: pause.tooLate({ day: sayDay(reader, why.last) }) };
    case 'nothing-to-pause':
      return { field: 'what', text: pause.nothing };
    case 'already-paused':
      return { field: 'now', text: pause.already({ day: sayPauseDay(reader, why.until) }) };
    default:
      return assertNever(why);
  }
}
