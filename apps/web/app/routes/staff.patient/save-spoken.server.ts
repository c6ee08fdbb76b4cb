import { assertNever } from '@heed/domain/brand';
import { type AppLoadContext, data, redirect } from '@remix-run/node';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { DeskField, DeskTold } from '@heed/i18n/desk/messages';
import { deskIn } from '@heed/i18n/desk/in-language';
import { recordSpokenRequest } from '@heed/use-cases/desk/record-spoken-request';
import type { RecordedRequest } from '@heed/use-cases/desk/spoken-request';
import { takeBackSpoken } from '@heed/use-cases/desk/take-back-spoken';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { readPreferences } from '@heed/use-cases/preferences/read-preferences';
import { formText } from '../../.server/form-text.ts';
import { readerFor } from '../../.server/reader.ts';
import { nameTypes } from '../../wording/name-types.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';
import { describeStill } from './describe-still.ts';
import { readSpoken, type TypedRequest } from './read-spoken.server.ts';

/** Why a spoken request was not written down. What was typed stays on the page. */
export interface SpokenAnswer {
  readonly kind: 'spoken';
  readonly typed: TypedRequest;
  readonly fields: readonly DeskField[];
  /** What cannot be allowed, in sentences. */
  readonly refused: readonly string[];
  readonly told?: DeskTold | undefined;
}

/** A form of the page: whose, by whom, and how sentences are made. */
export interface SentForm {
  readonly recipient: RecipientId;
  readonly staff: StaffSession;
  readonly form: FormData;
  readonly formId: string;
  readonly reader: StaffReader;
}

const FIELD_OF: Readonly<Partial<Record<RecordedRequest['kind'], DeskField>>> = {
  'said-in-future': 'said',
  'identity-needed': 'identity',
  'bad-pause': 'until',
  'nothing-named': 'kinds',
};

/** Writes a spoken request down and goes to what is to be read aloud; or says what is missing. */
export async function saveSpoken(context: AppLoadContext, sent: SentForm) {
  const { recipient, staff, form, formId, reader } = sent;
  const read = readSpoken(form, reader.catalogue);
  const { typed } = read;
  const wrong = (fields: readonly DeskField[], status = 422) =>
    data<SpokenAnswer>({ kind: 'spoken', typed, fields, refused: [] }, { status });
  if (read.kind === 'wrong') return wrong(read.fields);
  const recorded = await recordSpokenRequest(context.deps, { ...read.asked, recipient, by: staff, formId });
  switch (recorded.kind) {
    case 'recorded':
    case 'repeated': {
      const { wish } = read.asked;
      const all = wish.kind === 'allow' && wish.types === 'all' ? wish.channels : [];
      return redirect(
        `/staff/patients/${recipient}?act=${recorded.act}${all.map((channel) => `&all=${channel}`).join('')}`,
        303,
      );
    }
    case 'unchanged':
    case 'newer':
      return data<SpokenAnswer>(
        { kind: 'spoken', typed, fields: [], refused: [], told: recorded.kind },
        { status: recorded.kind === 'newer' ? 409 : 200 },
      );
    case 'refused':
      return data<SpokenAnswer>(
        { kind: 'spoken', typed, fields: [], refused: await sayRefused(context, sent, recorded.cells) },
        { status: 422 },
      );
    case 'not-permitted':
      throw data({ forbidden: true }, { status: 403 });
    case 'unknown-recipient':
      throw data(undefined, { status: 404 });
    case 'said-in-future':
    case 'identity-needed':
    case 'bad-pause':
    case 'nothing-named': {
      const field = FIELD_OF[recorded.kind];
      return wrong(field === undefined ? [] : [field]);
    }
    default:
      return assertNever(recorded);
  }
}

async function sayRefused(
  context: AppLoadContext,
  { recipient, reader: { locale, catalogue } }: SentForm,
  refused: Extract<RecordedRequest, { kind: 'refused' }>['cells'],
): Promise<readonly string[]> {
  const reader = readerFor(context, locale, catalogue);
  const view = await readPreferences(context.deps, { recipient });
  const rows = view?.matrix.categories.flatMap((group) => group.rows) ?? [];
  const cells = refused.flatMap(({ type, channel }) => {
    const cell = rows.find((row) => row.type.key === type)?.cells[channel];
    return cell === undefined ? [] : [{ type, channel, cell }];
  });
  const names = nameTypes(catalogue, locale, reader.words);
  return describeStill(reader, deskIn(locale), names, { word: 'allow', cells });
}

const TOLD: Readonly<Record<Awaited<ReturnType<typeof takeBackSpoken>>['kind'], DeskTold>> = {
  undone: 'taken-back',
  repeated: 'taken-back',
  'nothing-to-undo': 'nothing-to-undo',
  // The end of a permission is not among what is written down here.
  'needs-signature': 'nothing-to-undo',
  'too-late': 'too-late',
  'not-permitted': 'not-yours',
};

/** Takes back what the same member of staff wrote down. */
export async function takeBack(context: AppLoadContext, { recipient, staff, form, formId }: SentForm) {
  const taken = await takeBackSpoken(context.deps, { recipient, by: staff, act: formText(form, 'act'), formId });
  return redirect(`/staff/patients/${recipient}?told=${TOLD[taken.kind]}`, 303);
}
