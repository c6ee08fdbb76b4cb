import type { AppLoadContext } from '@remix-run/node';
import { hoursInForce } from '@heed/domain/decision/standing-hours';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { preferredChannel, preferredLanguage } from '@heed/domain/statement/wishes';
import { deskIn } from '@heed/i18n/desk/in-language';
import { formatZone } from '@heed/i18n/format/clock';
import { howIn } from '@heed/i18n/how/in-language';
import { readHow } from '@heed/use-cases/how/read-how';
import { readerFor } from '../../.server/reader.ts';
import { sayWish } from '../../wording/describe-wish.ts';
import { describeHow } from '../patient.how/describe-how.server.ts';
import { shownFields } from '../patient.how/read-form.server.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';

/** Returns what staff ask a patient about when and how to reach them, with how it stands; `undefined` where nobody is reached any more. */
export async function describeHowAloud(
  context: AppLoadContext,
  { locale, catalogue, now }: StaffReader,
  state: RecipientState,
) {
  if (state.profile.status.kind !== 'active') return undefined;
  const view = await readHow(context.deps, { recipient: state.profile.id });
  if (view === undefined) return undefined;
  const reader = readerFor(context, locale, catalogue);
  const { how } = deskIn(locale);
  const questions = describeHow(reader, view);
  const zone = formatZone(locale, view.zone, now);
  const [permitted = ''] = questions.hints;
  return {
    ...questions,
    shown: shownFields(questions.fields),
    hints: [permitted, view.clock === 'known' ? howIn(locale).zone({ zone }) : how.unknownZone({ zone })],
    noHours: view.clock === 'unclear' ? how.zonesDiffer : undefined,
  };
}

/** Returns the hours, the language and the way that a patient asked for and that hold, each as a sentence. */
export function describeHowStanding(
  context: AppLoadContext,
  { locale, catalogue }: StaffReader,
  state: RecipientState,
) {
  const reader = readerFor(context, locale, catalogue);
  const hours = hoursInForce(state)?.word;
  const [language, channel] = [preferredLanguage(state), preferredChannel(state)];
  return [
    ...(hours === undefined ? [] : [sayWish(reader, hours)]),
    ...(language === undefined ? [] : [sayWish(reader, { kind: 'prefer-language', language })]),
    ...(channel === undefined ? [] : [sayWish(reader, { kind: 'prefer-channel', channel })]),
  ];
}
