import { isRecord, textProblem } from './json-values.ts';
import type { AddProblem } from './catalogue-problem.ts';

/** Ours: a label is one line of a phone's screen or two, a description a few sentences. */
const LONGEST = { label: 100, neutral: 100, description: 600 } as const;

/** Notes what is wrong with the labels of a type. */
export function checkLabels(value: unknown, where: string, add: AddProblem): void {
  if (!isRecord(value) || value['en'] === undefined)
    add(where, 'at least "en" is needed, with a label and a description.');
  for (const [language, label] of Object.entries(isRecord(value) ? value : {})) {
    const path = `${where}.${language}`;
    const tag = canonicalTag(language);
    if (tag !== language)
      add(path, tag === undefined ? 'not a BCP 47 language tag.' : `write the language tag as ${tag}.`);
    if (!isRecord(label)) {
      add(path, 'an object with label and description is needed.');
      continue;
    }
    for (const field of Object.keys(label))
      if (!Object.hasOwn(LONGEST, field))
        add(`${path}.${field}`, 'nobody reads this. The fields here are label, description, neutral.');
    for (const field of ['label', 'description', 'neutral'] as const) {
      if (field === 'neutral' && label[field] === undefined) continue;
      const problem = textProblem(label[field], LONGEST[field]);
      if (problem !== undefined) add(`${path}.${field}`, problem);
    }
  }
}

/** Returns a language tag as it is written in full (RFC 5646 §4.5), or `undefined` when it is none. */
export function canonicalTag(raw: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(raw)[0];
  } catch {
    return undefined;
  }
}
