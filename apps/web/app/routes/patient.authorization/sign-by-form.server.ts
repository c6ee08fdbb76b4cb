import { type AppLoadContext, data, redirect } from '@remix-run/node';
import type { ContactPointId } from '@heed/domain/recipient/recipient';
import { giveConsent } from '@heed/use-cases/authorization/give-consent';
import { CHANNELS_BY_NUMBER } from '@heed/use-cases/authorization/number-to-agree';
import { readAuthorization } from '@heed/use-cases/authorization/read-authorization';
import { signAuthorization } from '@heed/use-cases/authorization/sign-authorization';
import type { Signature } from '@heed/use-cases/authorization/signature';
import { formText } from '../../.server/form-text.ts';
import { parseLanguage } from '../../.server/language.ts';
import type { PatientForm } from '../../.server/patient-act.ts';
import { proofOf } from '../../.server/proof.ts';
import type { PatientSession } from '../../.server/session.ts';
import { inOnePiece } from '../../wording/reader.ts';
import type { SignAnswer } from './authorization-page-data.ts';
import { consentText, documentText, type TextToSign, writeCopy } from './signed-text.server.ts';

interface Press extends Pick<PatientForm, 'form' | 'act'> {
  readonly session: PatientSession;
  readonly code: number;
}

/** Takes a signature under the text that was shown; another text than that is not signed. */
export async function signByForm(context: AppLoadContext, { form, act, session, code }: Press) {
  const proof = proofOf(session, context);
  const { recipient } = session;
  const view = await readAuthorization(context.deps, { recipient, viewer: session, code, proof });
  if (view === undefined) return redirect(pathOf(code), 303);
  const { catalogue, type } = view;
  const text = documentText(catalogue, type, languageOf(form));
  const { answer, signature } = readSignature(form, catalogue.organisation.timeZone, text, 'document');
  if (text === undefined || signature === undefined) return refuse(answer('other-text'));
  const signed = await signAuthorization(context.deps, { ...act, code, document: text.source, signature, proof });
  switch (signed.kind) {
    case 'signed':
    case 'repeated':
      return redirect(`${pathOf(code)}?done=signed&receipt=${signed.receipt}`, 303);
    case 'nothing-to-sign':
      return redirect(pathOf(code), 303);
    case 'other-document':
      return refuse(answer('other-text'));
    case 'needs-name':
    case 'needs-proof':
      return refuse(answer(signed.kind));
  }
}

/** Takes the agreement to texts or calls to the number that was shown. */
export async function agreeByForm(context: AppLoadContext, { form, act, session, code }: Press) {
  const channel = CHANNELS_BY_NUMBER.find((one) => one === form.get('channel'));
  const proof = proofOf(session, context);
  const view = await readAuthorization(context.deps, { recipient: session.recipient, viewer: session, code, proof });
  const number = view?.numbers.find((one) => one.channel === channel && one.point.id === form.get('point'));
  if (view === undefined || channel === undefined || number === undefined) return redirect(pathOf(code), 303);
  const language = languageOf(form);
  const shown = { channel, number: inOnePiece(language, number.point.masked) };
  const text = consentText(view.catalogue, view.type, language, shown);
  const { timeZone } = view.catalogue.organisation;
  const { answer, signature } = readSignature(form, timeZone, text, channel);
  if (signature === undefined) return refuse(answer('other-text'));
  const given = await giveConsent(context.deps, {
    ...act,
    code,
    channel,
    contactPoint: form.get('point') as ContactPointId,
    wording: text.wording,
    signature,
    proof,
  });
  switch (given.kind) {
    case 'agreed':
    case 'repeated':
      return redirect(`${pathOf(code)}?done=agreed&receipt=${given.receipt}`, 303);
    case 'nothing-to-agree':
      return redirect(pathOf(code), 303);
    case 'needs-name':
    case 'needs-proof':
      return refuse(answer(given.kind));
  }
}

/** Returns the path of the page about the type with a code. */
export function pathOf(code: number): string {
  return `/preferences/authorization/${String(code)}`;
}

function readSignature(form: FormData, timeZone: string, text: TextToSign | undefined, what: SignAnswer['what']) {
  // A name is one line: what else was pasted with it is no part of it.
  const name = formText(form, 'name')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{White_Space}]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  const answer = (kind: SignAnswer['kind']): SignAnswer => ({ kind, what, name });
  const isAsShown = text !== undefined && form.get('shown') === text.shown;
  const signature: Signature | undefined = isAsShown
    ? { name, text: (signedAt) => writeCopy(text, { name, timeZone }, signedAt) }
    : undefined;
  return { answer, signature };
}

function languageOf(form: FormData) {
  return parseLanguage(form.get('language')) ?? 'en';
}

function refuse(answer: SignAnswer) {
  return data(answer, { status: 422 });
}
