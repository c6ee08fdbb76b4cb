import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import { type ContactHours, hoursInBoth, parseClock, WHOLE_DAY } from '@heed/domain/statement/contact-hours';
import type { HowWishes } from '@heed/use-cases/how/how-wishes';
import type { HowView } from '@heed/use-cases/how/read-how';
import { parseLanguage } from '../../.server/language.ts';
import { formText } from '../../.server/form-text.ts';
import { fieldsOf } from './describe-how.server.ts';
import type { HowFields } from './how-page-data.ts';

/** More signs than any value of ours has. */
const MOST_SIGNS = 35;
const NAMES = ['opens', 'closes', 'language', 'channel'] as const;

/** Returns what the form holds; what it does not hold is as the record has it. */
export function readFields(form: FormData, view: HowView): HowFields {
  const now = fieldsOf(view);
  const sent = (name: keyof HowFields) => (form.has(name) ? formText(form, name).slice(0, MOST_SIGNS) : now[name]);
  return { opens: sent('opens'), closes: sent('closes'), language: sent('language'), channel: sent('channel') };
}

/**
 * Returns what the person changed: what differs from what the page showed. Another page may have changed the rest since, and that stays.
 * The hours from the first to the last that can be chosen are no wish. What is no answer of ours changes nothing, except hours: those are refused.
 */
export function readChange(form: FormData, view: HowView): Partial<HowWishes> {
  const fields = readFields(form, view);
  const isMoved = (name: keyof HowFields) => fields[name] !== formText(form, `shown-${name}`);
  const language =
    fields.language === 'on-file' ? 'on-file' : (parseLanguage(fields.language) as LanguageTag | undefined);
  const channel = fields.channel === 'none' ? 'none' : DECIDED_CHANNELS.find((one) => one === fields.channel);
  return {
    ...(isMoved('opens') || isMoved('closes') ? { hours: hoursFrom(fields, view.longest) } : {}),
    ...(isMoved('language') && language !== undefined ? { language } : {}),
    ...(isMoved('channel') && channel !== undefined ? { channel } : {}),
  };
}

/** What the page showed, for the form to carry. */
export function shownFields(fields: HowFields): Readonly<Record<string, string>> {
  return Object.fromEntries(NAMES.map((name) => [`shown-${name}`, fields[name]]));
}

function hoursFrom({ opens, closes }: HowFields, longest: ContactHours): ContactHours {
  const hours = { opens: parseClock(opens) ?? Number.NaN, closes: parseClock(closes) ?? Number.NaN };
  const within = hoursInBoth(hours, longest);
  return within?.opens === longest.opens && within.closes === longest.closes ? WHOLE_DAY : hours;
}
