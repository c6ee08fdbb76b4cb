import { DECIDED_CHANNELS } from '../channel/channel.ts';
import type { CatalogueProblem } from './catalogue-problem.ts';
import type { Catalogue, Category, CommunicationType, LegalBasis } from './catalogue.ts';

/** Headings that promise a basis: under them a type that rests on another one is likely to be filed wrongly, or based wrongly. */
const BASIS_OF: Readonly<Partial<Record<Category, LegalBasis['kind']>>> = {
  payment: 'payment',
  legal: 'required-by-law',
  fundraising: 'fundraising',
  research: 'authorization',
  marketing: 'authorization',
};

/**
 * Returns what is allowed in a catalogue and yet worth a second look. `languages`: those in which the pages are written, as BCP 47 tags.
 * Rule: docs/rules/catalogue.md
 */
export function warnAboutCatalogue({ types }: Catalogue, languages: readonly string[]): readonly CatalogueProblem[] {
  const each = types.flatMap((type, index) =>
    type.retired
      ? []
      : WARNINGS.flatMap((warn) => warn(type, languages)).map(({ path, message }) => ({
          path: `types[${String(index)}]${path === '' ? '' : `.${path}`}`,
          message: `(${type.key}) ${message}`,
        })),
  );
  return [...each, ...sameLabels(types)];
}

type Warn = (type: CommunicationType, languages: readonly string[]) => readonly CatalogueProblem[];

const when = (holds: boolean, path: string, message: string): readonly CatalogueProblem[] =>
  holds ? [{ path, message }] : [];

const WARNINGS: readonly Warn[] = [
  ({ labels }, languages) => {
    const missing = languages.filter((language) => labels[language] === undefined);
    return when(
      missing.length > 0,
      'labels',
      `no label and description in ${missing.join(', ')}: those readers get the English ones.`,
    );
  },
  ({ labels, labelSensitivity }) => {
    const bare = Object.entries(labels).flatMap(([language, { neutral }]) => (neutral === undefined ? [language] : []));
    return when(
      labelSensitivity === 'high' && bare.length > 0,
      'labels',
      `the label is hidden, and in ${bare.join(', ')} no neutral one stands in its place: the page shows a number.`,
    );
  },
  ({ channels }) =>
    DECIDED_CHANNELS.filter((channel) => channel !== 'EMAIL').flatMap((channel) => {
      const policy = channels[channel];
      return when(
        policy?.default === 'off' && !policy.needsConsent,
        `channels.${channel}.needsConsent`,
        'off until somebody turns it on, and no consent for the number is asked for then (47 CFR 64.1200(a)(1)). Write true if the number need be theirs.',
      );
    }),
  ({ basis, channels, frequencyLimit }) => [
    ...when(
      frequencyLimit !== undefined && channels.SMS === undefined && channels.VOICE === undefined,
      'frequencyLimit',
      'limits count texts and calls, and it is sent by neither.',
    ),
    ...when(
      frequencyLimit !== undefined && frequencyLimit.perDay > frequencyLimit.perWeek,
      'frequencyLimit.perDay',
      'more a day than a week: the limit by the day never holds.',
    ),
    ...when(
      basis.kind === 'treatment' && frequencyLimit === undefined && channels.VOICE?.needsConsent === false,
      'frequencyLimit',
      'calls without consent and without a limit: the exemption for health care messages allows one a day and three a week (47 CFR 64.1200(a)(9)(iv)(F)).',
    ),
  ],
  ({ basis, quietHoursExempt }) =>
    when(
      quietHoursExempt && (basis.kind === 'fundraising' || basis.kind === 'authorization'),
      'quietHoursExempt',
      'it asks for something and comes at any hour; calls that do may not before 8 a.m. and after 9 p.m. (47 CFR 64.1200(c)(1)). Write false.',
    ),
  ({ basis, document }, languages) => {
    const missing = languages.filter((language) => document?.texts[language] === undefined);
    return [
      ...when(
        basis.kind === 'authorization' && document === undefined,
        'document',
        'no document: nobody can sign for it on the page, which names your telephone number instead.',
      ),
      ...when(
        document !== undefined && missing.length > 0,
        'document.texts',
        `not written in ${missing.join(', ')}: those readers get the English one to sign.`,
      ),
    ];
  },
  ({ basis, stoppable }) =>
    when(
      stoppable === 'locked' && basis.kind !== 'required-by-law',
      'stoppable',
      'nobody can stop it, and no law requires it. Is channel-only enough?',
    ),
  ({ category, basis }) =>
    when(
      (BASIS_OF[category] ?? basis.kind) !== basis.kind,
      'basis',
      `under the heading ${category} the basis ${basis.kind} is unusual. Is it the right one?`,
    ),
  ({ category, basis }) =>
    when(
      (basis.kind === 'fundraising' && category !== 'fundraising') ||
        (basis.kind === 'authorization' && category !== basis.of),
      'category',
      `what rests on ${basis.kind} stands under ${category}: a stop of its own heading does not reach it.`,
    ),
  ({ stoppable, reviewIntervalMonths }) =>
    when(
      stoppable === 'stoppable' && reviewIntervalMonths === undefined,
      'reviewIntervalMonths',
      'no interval: a choice about it is never asked about again.',
    ),
  ({ channels, remains }) =>
    when(
      Object.keys(channels).length === 0 && remains.length === 0,
      'channels',
      'it is sent nowhere. Name a channel, or retire it.',
    ),
];

/** Two types that read alike cannot be told apart by whoever wants to stop one of them. */
function sameLabels(types: readonly CommunicationType[]): readonly CatalogueProblem[] {
  const first = new Map<string, number>();
  return types.flatMap((type, index) =>
    Object.entries(type.retired ? {} : type.labels).flatMap(([language, { label }]) => {
      const name = `${language} ${label.normalize('NFKC').toLowerCase()}`;
      const before = first.get(name);
      if (before === undefined) first.set(name, index);
      return when(
        before !== undefined,
        `types[${String(index)}].labels.${language}.label`,
        `(${type.key}) reads like types[${String(before)}] (${types[before ?? 0]?.key ?? ''}): nobody can tell them apart.`,
      );
    }),
  );
}
