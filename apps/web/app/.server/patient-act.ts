import { randomUUID } from 'node:crypto';
import { type AppLoadContext, redirect } from '@remix-run/node';
import { readActing } from '@heed/use-cases/recipient/read-acting';
import type { Act } from '@heed/use-cases/preferences/act';
import { z } from 'zod';
import { readFormToken } from './form-token.ts';
import { HANDED_OVER, type PatientSession, readSession } from './session.ts';

/** A form a patient sent, and how much of it may be done. */
export interface PatientForm {
  readonly form: FormData;
  /** Present when the session that made the form still runs and may do everything; absent: only stops are done. */
  readonly session: PatientSession | undefined;
  /** The session that made the form, also where it can only stop. */
  readonly anySession: PatientSession | undefined;
  readonly act: Act;
}

/**
 * Reads a patient's form. The token inside the form says whose it is; the cookie says that everything may be done. With the token alone
 * (the cookie ran out, or another person's link was opened since) a stop is still done. Throws a redirect when the form is not ours: then nothing is.
 */
export async function readPatientForm(request: Request, context: AppLoadContext): Promise<PatientForm> {
  const [form, session] = await Promise.all([request.formData(), readSession(request, context)]);
  const token = readFormToken(form.get('form'), context);
  if (token === undefined) throw redirect('/link?why=unsaved', 303);
  const anySession = session?.recipient === token.recipient ? session : undefined;
  const own = anySession?.powers === 'full' ? anySession : undefined;
  const speaker = own === undefined ? undefined : (await readActing(context.deps, own))?.speaker;
  const formId = z.uuid().safeParse(form.get('formId'));
  return {
    form,
    anySession,
    session: own,
    act: {
      recipient: token.recipient,
      // A stop is never refused for want of a form's own key.
      formId: formId.success ? formId.data : randomUUID(),
      by: speaker ?? { kind: 'patient' },
      actor: own?.kiosk === undefined ? { kind: 'patient' } : { kind: 'staff', staff: own.kiosk.staff },
      wayIn: token.link === HANDED_OVER ? 'STAFF' : 'SIGNED_LINK',
      link: token.link,
    },
  };
}
