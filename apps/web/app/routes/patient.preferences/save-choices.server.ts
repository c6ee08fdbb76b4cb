import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { readPreferences } from '@heed/use-cases/preferences/read-preferences';
import type { PreferenceCell } from '@heed/domain/decision/preference-matrix';
import { type RefusedCell, savePreferences } from '@heed/use-cases/preferences/save-preferences';
import { type ChosenCell, movedCells, readChoices, writeCell } from '../../.server/choices-form.ts';
import { readLanguage } from '../../.server/language.ts';
import type { PatientForm } from '../../.server/patient-act.ts';
import type { PatientSession } from '../../.server/session.ts';
import { readerFor } from '../../.server/reader.ts';
import { nameTypes, type TypeName } from '../../wording/name-types.ts';
import { phoneFor, type Reader } from '../../wording/reader.ts';
import { sayWays } from '../../wording/say-ways.ts';
import { formText } from '../../.server/form-text.ts';

/** A press of "Save" that has to be looked at again. What the person chose is kept on the page. */
export type SaveAnswer =
  | {
      readonly kind: 'refused';
      readonly isPartSaved: boolean;
      readonly lines: readonly string[];
      readonly wanted: Readonly<Record<string, boolean>>;
    }
  /** `shown` and `on`: the form that saves all the same. */
  | {
      readonly kind: 'newer';
      /** Whether what was turned off was saved all the same. */
      readonly isOffSaved: boolean;
      readonly lines: readonly string[];
      readonly shown: string;
      readonly on: readonly string[];
    };

/** Saves the switches that were moved. Without a session only what was switched off is done, and the person is told. */
export async function saveChoices(request: Request, context: AppLoadContext, { form, session, act }: PatientForm) {
  const moved = movedCells(readChoices(form));
  const basedOn = formText(form, 'version');
  if (session === undefined) return saveStopsOnly(context, { act, basedOn, moved });
  const saved = await savePreferences(context.deps, { ...act, basedOn, wanted: moved });
  switch (saved.kind) {
    case 'saved':
    case 'repeated':
      if (saved.refused.length > 0)
        return refuse(request, context, { session, moved, refused: saved.refused, isPartSaved: true });
      return (
        (await tellWithoutEffect(request, context, { session, moved })) ??
        redirect(`/preferences?done=saved&act=${saved.receipt.act}`, 303)
      );
    case 'unchanged':
      return redirect(await afterUnchanged(context, session.recipient, moved), 303);
    case 'refused':
      return refuse(request, context, { session, moved, refused: saved.problems, isPartSaved: false });
    case 'newer':
      return askAgain(request, context, { moved, view: saved.view, isOffSaved: saved.receipt !== undefined });
  }
}

/** Why a switch that was turned on is still not on. Its wish is kept; something else stands before it. */
const STANDS_BEFORE: Readonly<Partial<Record<PreferenceCell['kind'], RefusedCell['why']>>> = {
  'needs-authorization': 'needs-authorization',
  'needs-consent': 'needs-consent',
  'address-stopped': 'needs-proof',
  'carrier-blocked': 'needs-proof',
};

/** A wish that is saved may still have no effect: under a stop lay a missing permission. The person is told at once instead of finding it off again. */
async function tellWithoutEffect(
  request: Request,
  context: AppLoadContext,
  { session, moved }: { readonly session: PatientSession; readonly moved: readonly ChosenCell[] },
) {
  const wishes = moved.filter(({ on }) => on);
  const view = wishes.length === 0 ? undefined : await readPreferences(context.deps, session);
  const rows = new Map(
    view?.matrix.categories.flatMap((group) => group.rows.map(({ type, cells }) => [type.key, cells] as const)),
  );
  const refused = wishes.flatMap(({ type, channel }): RefusedCell[] => {
    const kind = rows.get(type)?.[channel].kind;
    const why = kind === undefined ? undefined : STANDS_BEFORE[kind];
    return why === undefined ? [] : [{ type, channel, why }];
  });
  return refused.length === 0 ? undefined : refuse(request, context, { session, moved, refused, isPartSaved: true });
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

async function sentences(request: Request, context: AppLoadContext, recipient: PatientForm['act']['recipient']) {
  const [view, locale] = await Promise.all([
    readPreferences(context.deps, { recipient }),
    readLanguage(request, context),
  ]);
  const catalogue = view?.catalogue ?? (await context.deps.catalogues.current());
  const reader = readerFor(context, locale, catalogue);
  return { reader, names: nameTypes(catalogue, locale, reader.words) };
}

async function refuse(
  request: Request,
  context: AppLoadContext,
  {
    session,
    moved,
    refused,
    isPartSaved,
  }: {
    session: { recipient: PatientForm['act']['recipient'] };
    moved: readonly ChosenCell[];
    refused: readonly RefusedCell[];
    isPartSaved: boolean;
  },
) {
  const { reader, names } = await sentences(request, context, session.recipient);
  const answer: SaveAnswer = {
    kind: 'refused',
    isPartSaved,
    lines: [...new Set(refused.map((cell) => sayProblem(reader, names, cell)))],
    wanted: isPartSaved ? {} : Object.fromEntries(moved.map(({ type, channel, on }) => [`${type}:${channel}`, on])),
  };
  return data(answer, { status: isPartSaved ? 200 : 422 });
}

async function askAgain(
  request: Request,
  context: AppLoadContext,
  {
    moved,
    view,
  }: { readonly moved: readonly ChosenCell[]; readonly view: NonNullable<Awaited<ReturnType<typeof readPreferences>>> },
) {
  const { reader, names } = await sentences(request, context, view.recipient);
  const now = new Map(
    view.matrix.categories.flatMap(({ rows }) => rows.map(({ type, cells }) => [type.key, cells] as const)),
  );
  const differing = moved.flatMap((cell) => {
    const kind = now.get(cell.type)?.[cell.channel].kind;
    const isOn = kind === 'on';
    return (kind === 'on' || kind === 'off') && isOn !== cell.on ? [{ ...cell, wasOn: isOn }] : [];
  });
  const answer: SaveAnswer = {
    kind: 'newer',
    isOffSaved,
    lines: differing.map(({ type, channel, on }) => {
      const facts = { what: nameOf(reader, names, type), ways: sayWays(reader, [channel]) };
      return on ? reader.words.newer.nowOff(facts) : reader.words.newer.nowOn(facts);
    }),
    shown: differing.map(writeCell).join(' '),
    on: differing.filter(({ on }) => on).map(({ type, channel }) => `${type}:${channel}`),
  };
  return data(answer, { status: 409 });
}

function sayProblem(reader: Reader, names: ReadonlyMap<string, TypeName>, { type, channel, why }: RefusedCell): string {
  const { problem } = reader.words;
  const what = nameOf(reader, names, type);
  const ways = sayWays(reader, [channel]);
  switch (why) {
    case 'last-channel':
      return problem.lastChannel({ what });
    case 'locked':
      return problem.locked({ what });
    case 'needs-proof':
      return problem.needsProof({ what, ways, phone: phoneFor(reader) });
    case 'needs-consent':
      return problem.needsConsent({ what, ways, phone: phoneFor(reader) });
    case 'needs-authorization':
      return problem.needsAuthorization({ what });
    case 'unknown':
      return problem.unknown;
  }
}

function nameOf({ words }: Reader, names: ReadonlyMap<string, TypeName>, type: string): string {
  return words.quoted({ what: names.get(type)?.label ?? type });
}
