import { type AppLoadContext, redirect } from '@remix-run/node';
import { fundraisingOf } from '@heed/use-cases/fundraising/fundraising-of';
import { readPreferences } from '@heed/use-cases/preferences/read-preferences';
import { savePreferences } from '@heed/use-cases/preferences/save-preferences';
import { type ChosenCell, movedCells, readChoices } from '../../.server/choices-form.ts';
import { formText } from '../../.server/form-text.ts';
import type { PatientForm } from '../../.server/patient-act.ts';
import { proofOf } from '../../.server/proof.ts';
import type { PatientSession } from '../../.server/session.ts';
import { askAgain, refuse } from './save-answer.server.ts';

/** Saves the switches that were moved. Without a session only what was switched off is done, and the person is told. */
export async function saveChoices(
  request: Request,
  context: AppLoadContext,
  { form, session, act }: Pick<PatientForm, 'form' | 'session' | 'act'>,
) {
  const moved = movedCells(readChoices(form, await context.deps.catalogues.current()));
  const basedOn = formText(form, 'version');
  if (session === undefined) return saveStopsOnly(context, { act, basedOn, moved });
  return saveMoved(request, context, { session, act, basedOn, moved });
}

/** Turns requests for gifts on again as they came before: an act of its own, that asks for more and so for the session (45 CFR 164.514(f)(2)(v)). */
export async function bringBackGifts(request: Request, context: AppLoadContext, { form, session, act }: PatientForm) {
  if (session === undefined) return redirect('/link?why=unsaved', 303);
  const view = await readPreferences(context.deps, { recipient: session.recipient, viewer: session });
  const again = view === undefined ? [] : (fundraisingOf(view.matrix)?.again ?? []);
  const moved = again.map((cell): ChosenCell => ({ ...cell, wasOn: false }));
  return saveMoved(request, context, { session, act, basedOn: formText(form, 'version'), moved });
}

async function saveMoved(
  request: Request,
  context: AppLoadContext,
  {
    session,
    act,
    basedOn,
    moved,
  }: {
    readonly session: PatientSession;
    readonly act: PatientForm['act'];
    readonly basedOn: string;
    readonly moved: readonly ChosenCell[];
  },
) {
  const saved = await savePreferences(context.deps, {
    ...act,
    basedOn,
    wanted: moved,
    proof: proofOf(session, context),
  });
  switch (saved.kind) {
    case 'saved':
    case 'repeated':
      if (saved.refused.length > 0)
        return refuse(request, context, { session, moved, refused: saved.refused, isPartSaved: true });
      return redirect(`/preferences?done=saved&act=${saved.receipt.act}`, 303);
    case 'unchanged':
      return redirect(await afterUnchanged(context, session.recipient, moved), 303);
    case 'refused':
      return refuse(request, context, { session, moved, refused: saved.problems, isPartSaved: false });
    case 'newer':
      return askAgain(request, context, { session, moved, view: saved.view, isOffSaved: saved.receipt !== undefined });
  }
}

/** A second press of the same form finds nothing left to do: it gets the receipt of the first. */
const SECOND_PRESS_MS = 2 * 60_000;

async function afterUnchanged(
  { deps }: AppLoadContext,
  recipient: PatientForm['act']['recipient'],
  moved: readonly ChosenCell[],
) {
  const last = moved.length === 0 ? undefined : (await readPreferences(deps, { recipient }))?.lastAct;
  const isSecondPress = last !== undefined && !last.undone && deps.clock.now() - last.at <= SECOND_PRESS_MS;
  return isSecondPress ? `/preferences?done=saved&act=${last.act}` : '/preferences?done=unchanged';
}

async function saveStopsOnly(
  { deps }: AppLoadContext,
  {
    act,
    basedOn,
    moved,
  }: Pick<PatientForm, 'act'> & { readonly basedOn: string; readonly moved: readonly ChosenCell[] },
) {
  const stops = moved.filter(({ on }) => !on);
  if (stops.length === 0) return redirect('/link?why=unsaved', 303);
  const saved = await savePreferences(deps, { ...act, basedOn, wanted: stops });
  const receipt = saved.kind === 'saved' || saved.kind === 'repeated' ? `&receipt=${saved.receipt.number}` : '';
  return redirect(`/preferences/stopped?part=1${receipt}`, 303);
}
