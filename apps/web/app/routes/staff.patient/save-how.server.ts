import { assertNever } from '@heed/domain/brand';
import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { deskIn } from '@heed/i18n/desk/in-language';
import { recordSpokenHow } from '@heed/use-cases/desk/record-spoken-how';
import { readHow } from '@heed/use-cases/how/read-how';
import type { HowProblem } from '@heed/use-cases/how/say-how';
import { readerFor } from '../../.server/reader.ts';
import type { HowFields } from '../patient.how/how-page-data.ts';
import { readChange, readFields } from '../patient.how/read-form.server.ts';
import { sayProblem } from '../patient.how/say-problem.server.ts';
import type { SentForm } from './save-spoken.server.ts';

/** Why it was not written down, and what was chosen. */
export interface HowAloudAnswer {
  readonly kind: 'how';
  readonly problem: string;
  readonly fields: HowFields;
}

/** Writes down when, in which language and by which way a patient would like to be reached, and goes to what is to be read aloud. */
export async function saveHow(context: AppLoadContext, { recipient, staff, form, formId, reader }: SentForm) {
  const view = await readHow(context.deps, { recipient });
  if (view === undefined) throw data(undefined, { status: 404 });
  const refuse = (why: HowProblem | 'unclear-hours') => {
    const problem =
      why === 'ZONES_DIFFER'
        ? deskIn(reader.locale).how.zonesDiffer
        : sayProblem(readerFor(context, reader.locale, reader.catalogue), why, view);
    return data<HowAloudAnswer>({ kind: 'how', problem, fields: readFields(form, view) }, { status: 422 });
  };
  const wishes = readChange(form, view);
  if (wishes === 'unclear-hours') return refuse(wishes);
  const said = await recordSpokenHow(context.deps, { recipient, by: staff, formId, wishes });
  switch (said.kind) {
    case 'saved':
    case 'repeated':
      return redirect(`/staff/patients/${recipient}?act=${said.act}`, 303);
    case 'unchanged':
      return redirect(`/staff/patients/${recipient}?told=unchanged`, 303);
    case 'refused':
      return refuse(said.why);
    case 'not-permitted':
      throw data({ forbidden: true }, { status: 403 });
    case 'unknown-recipient':
      throw data(undefined, { status: 404 });
    default:
      return assertNever(said);
  }
}
