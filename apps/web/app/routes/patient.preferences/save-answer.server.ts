import { type AppLoadContext, data } from '@remix-run/node';
import { readPreferences } from '@heed/use-cases/preferences/read-preferences';
import type { RefusedCell } from '@heed/use-cases/preferences/save-preferences';
import { type ChosenCell, writeBox, writeCell } from '../../.server/choices-form.ts';
import { readLanguage } from '../../.server/language.ts';
import type { PatientSession } from '../../.server/session.ts';
import { readNaming } from '../../.server/proof.ts';
import { readerFor } from '../../.server/reader.ts';
import { nameTypes, type TypeName } from '../../wording/name-types.ts';
import { phoneFor, type Reader } from '../../wording/reader.ts';
import { sayWays } from '../../wording/say-ways.ts';

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

async function sentences(request: Request, context: AppLoadContext, session: PatientSession) {
  const [view, locale, { mayName }] = await Promise.all([
    readPreferences(context.deps, { recipient: session.recipient }),
    readLanguage(request, context),
    readNaming(session, context),
  ]);
  const catalogue = view?.catalogue ?? (await context.deps.catalogues.current());
  const reader = readerFor(context, locale, catalogue, view?.zone.name);
  return { reader, names: nameTypes(catalogue, locale, reader.words, mayName) };
}

/** Answers with what was refused and why; what the person chose stays on the page. */
export async function refuse(
  request: Request,
  context: AppLoadContext,
  {
    session,
    moved,
    refused,
    isPartSaved,
  }: {
    session: PatientSession;
    moved: readonly ChosenCell[];
    refused: readonly RefusedCell[];
    isPartSaved: boolean;
  },
) {
  const { reader, names } = await sentences(request, context, session);
  const answer: SaveAnswer = {
    kind: 'refused',
    isPartSaved,
    lines: [...new Set(refused.map((cell) => sayProblem(reader, names, cell)))],
    wanted: isPartSaved ? {} : Object.fromEntries(moved.map((cell) => [writeBox(cell, names), cell.on])),
  };
  return data(answer, { status: isPartSaved ? 200 : 422 });
}

/** Answers with how things stand now, and a form that saves all the same. */
export async function askAgain(
  request: Request,
  context: AppLoadContext,
  {
    session,
    moved,
    view,
    isOffSaved,
  }: {
    readonly session: PatientSession;
    readonly isOffSaved: boolean;
    readonly moved: readonly ChosenCell[];
    readonly view: NonNullable<Awaited<ReturnType<typeof readPreferences>>>;
  },
) {
  const { reader, names } = await sentences(request, context, session);
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
    shown: differing.map((cell) => writeCell(cell, names)).join(' '),
    on: differing.filter(({ on }) => on).map((cell) => writeBox(cell, names)),
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
