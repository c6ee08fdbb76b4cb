import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import { z } from 'zod';
import type { NotMeForm } from '../components/not-me-card.tsx';
import { makeFormToken, readFormToken } from './form-token.ts';
import type { PatientSession } from './session.ts';

/** Returns the fields of "I am not this person"; `undefined` where the link was sent to no address of Heed's, as one on paper. The address is signed into it: nobody closes another. */
export function makeNotMeForm(
  { recipient, contactPoint }: PatientSession,
  context: AppLoadContext,
): NotMeForm | undefined {
  if (contactPoint === undefined) return undefined;
  return { at: makeFormToken({ recipient, link: contactPoint }, context), formId: randomUUID() };
}

/** Reads them back; `undefined` when the form is not ours or too old. It asks for less, so no session is needed. */
export function readNotMeForm(
  form: FormData,
  context: AppLoadContext,
): { readonly recipient: RecipientId; readonly contactPoint: ContactPointId; readonly formId: string } | undefined {
  const token = readFormToken(form.get('at'), context);
  const contactPoint = z.uuid().safeParse(token?.link);
  if (token === undefined || !contactPoint.success) return undefined;
  const formId = z.uuid().safeParse(form.get('formId'));
  return {
    recipient: token.recipient,
    contactPoint: contactPoint.data as ContactPointId,
    formId: formId.success ? formId.data : randomUUID(),
  };
}
