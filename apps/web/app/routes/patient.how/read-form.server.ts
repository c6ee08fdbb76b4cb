import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import { leaveAll } from '@heed/domain/decision/quiet-hours';
import { areHours, type ContactHours, hoursLeftOut, parseClock, WHOLE_DAY } from '@heed/domain/statement/contact-hours';
import type { HowWishes } from '@heed/use-cases/how/how-wishes';
import type { HowView } from '@heed/use-cases/how/read-how';
import { parseLanguage } from '../../.server/language.ts';
import { formText } from '../../.server/form-text.ts';
import { fieldsOf } from './describe-how.server.ts';
import type { HoursRule, HowFields } from './how-page-data.ts';

/** More signs than any value of ours has. */
const MOST_SIGNS = 35;
const NAMES = ['hours', 'opens', 'closes', 'language', 'channel'] as const;

/** Returns what the form holds; what it does not hold is as the record has it. */
export function readFields(form: FormData, view: HowView): HowFields {
  const now = fieldsOf(view);
  const sent = (name: keyof HowFields) => (form.has(name) ? formText(form, name).slice(0, MOST_SIGNS) : now[name]);
  return {
    hours: ruleOf(sent('hours')),
    opens: sent('opens'),
    closes: sent('closes'),
    language: sent('language'),
    channel: sent('channel'),
  };
}

/**
 * Returns what the person changed: what differs from what the page showed. Another page may have changed the rest since, and that stays.
 * What is no answer of ours changes nothing, except hours: those are refused. `unclear-hours`: times were moved, and still any hour is ticked.
 */
export function readChange(form: FormData, view: HowView): Partial<HowWishes> | 'unclear-hours' {
  const fields = readFields(form, view);
  const isMoved = (name: keyof HowFields) => fields[name] !== formText(form, `shown-${name}`);
  const areTimesMoved = isMoved('opens') || isMoved('closes');
  if (areTimesMoved && fields.hours === 'any' && !isMoved('hours')) return 'unclear-hours';
  const language =
    fields.language === 'on-file' ? 'on-file' : (parseLanguage(fields.language) as LanguageTag | undefined);
  const channel = fields.channel === 'none' ? 'none' : DECIDED_CHANNELS.find((one) => one === fields.channel);
  return {
    ...(areTimesMoved || isMoved('hours') ? { hours: hoursFrom(fields) } : {}),
    ...(isMoved('language') && language !== undefined ? { language } : {}),
    ...(isMoved('channel') && channel !== undefined ? { channel } : {}),
  };
}

/** What the page showed, for the form to carry. */
export function shownFields(fields: HowFields): Readonly<Record<string, string>> {
  return Object.fromEntries(NAMES.map((name) => [`shown-${name}`, fields[name]]));
}

function ruleOf(text: string): HoursRule {
  return text === 'only' || text === 'not' ? text : 'any';
}

/** “Only”, and that is all there is: no wish. “Not”, and that is night anyway, is kept as it was said. */
function hoursFrom({ hours: rule, opens, closes }: HowFields): ContactHours {
  if (rule === 'any') return WHOLE_DAY;
  const said = { opens: parseClock(opens) ?? Number.NaN, closes: parseClock(closes) ?? Number.NaN };
  if (!areHours(said)) return said;
  if (rule === 'only') return leaveAll(said) ? WHOLE_DAY : said;
  return hoursLeftOut(said) ?? { opens: 0, closes: 0 };
}
