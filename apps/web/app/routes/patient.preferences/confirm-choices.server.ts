import { type AppLoadContext, redirect } from '@remix-run/node';
import { confirmPreferences } from '@heed/use-cases/preferences/confirm-preferences';
import { z } from 'zod';
import { formText } from '../../.server/form-text.ts';
import type { PatientForm } from '../../.server/patient-act.ts';

/** Takes “still right” for what the page showed. It says something about all of it, so the token of the form is not enough. */
export async function confirmChoices({ deps }: AppLoadContext, { form, session, act }: PatientForm) {
  if (session === undefined) return redirect('/link?why=unsaved', 303);
  // An id of its own: the same page may still save a change afterwards.
  const own = z.uuid().safeParse(formText(form, 'right'));
  const confirmed = await confirmPreferences(deps, {
    ...act,
    ...(own.success ? { formId: own.data } : {}),
    basedOn: formText(form, 'version'),
  });
  switch (confirmed.kind) {
    case 'confirmed':
    case 'repeated':
      return redirect(`/preferences?done=confirmed&act=${confirmed.receipt.act}`, 303);
    case 'newer':
      return redirect('/preferences?asked=1&done=newer', 303);
    case 'unknown-recipient':
      return redirect('/link?why=closed', 303);
  }
}
