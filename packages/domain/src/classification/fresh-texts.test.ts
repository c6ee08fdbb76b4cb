import { describe, expect, test } from 'vitest';
import texts from '../testing/fresh-texts.json' with { type: 'json' };
import type { Intent } from '../request/request.ts';
import { classify } from './classify.ts';

/** What each kind of text may be read as; `missed`: how many of a hundred may be read as something else, ours. */
const KINDS: Readonly<Record<keyof typeof texts, { readonly may: readonly Intent[]; readonly missed: number }>> = {
  // A person reads what is not clear, and it is held meanwhile: only silence is a miss.
  'opt-out': { may: ['STOP', 'UNSURE'], missed: 1 },
  ordinary: { may: ['NOT_A_REQUEST', 'CHANGE', 'UNSURE'], missed: 0.3 },
  'two-wishes': { may: ['UNSURE'], missed: 2 },
  // A phrase never opts in.
  'come-back': { may: ['NOT_A_REQUEST', 'CHANGE', 'UNSURE'], missed: 0 },
};

describe.each(Object.keys(KINDS) as (keyof typeof texts)[])('of the texts that are %s', (kind) => {
  const all = Object.entries(texts[kind]).flatMap(([language, list]) => list.map((text) => ({ language, text })));
  const { may, missed } = KINDS[kind];

  test('next to none is read as something else', () => {
    const wrong = all.filter(({ text }) => !may.includes(classify({ text, channel: 'SMS' }).intent));
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual((all.length * missed) / 100);
  });

  test('there are some in each of seventeen languages', () => {
    expect(new Set(all.map(({ language }) => language)).size).toBe(17);
  });
});

test('no ordinary text and no wish to come back is held more than now and then', () => {
  const held = [...Object.values(texts.ordinary), ...Object.values(texts['come-back'])]
    .flat()
    .filter((text) => classify({ text, channel: 'SMS' }).intent === 'UNSURE');
  expect(held.length).toBeLessThanOrEqual(1);
});

test.each([
  ['enough with these, but my daughter still needs hers'],
  ['stop the bills but my daughter still needs hers'],
  ['no more of these except from Dr Patel'],
  ['my husband doesn’t want these but I do'],
  ['mom wants you to stop texting her'],
  ['STOP, but my daughter still needs hers'],
])('%j is for a person', (text) => {
  expect(classify({ text, channel: 'SMS' })).toMatchObject({ intent: 'UNSURE', certainty: 'unsure' });
});

test.each([['yes stop all of it'], ['stop all of them please'], ['STOP ALL OF THESE']])(
  '%j is STOP ALL in other words',
  (text) => {
    expect(classify({ text, channel: 'SMS' })).toMatchObject({ intent: 'STOP', scope: { kind: 'all-contact' } });
  },
);

test('a stop that names its kind, and what is to go on, is exactly that stop', () => {
  expect(classify({ text: 'stop the bills but keep my visit reminders', channel: 'SMS' })).toMatchObject({
    intent: 'STOP',
    scope: { kind: 'topics', topics: ['bills'] },
  });
});

test.each([
  ['STOP. My daughter still needs hers.', 'STOP'],
  ['my daughter doesn’t want to come but I do', 'NOT_A_REQUEST'],
  ['I don’t need a ride but my son does', 'NOT_A_REQUEST'],
  ['please don’t call me anymore but texts are fine', 'STOP'],
] as const)('%j is %s', (text, intent) => {
  expect(classify({ text, channel: 'SMS' }).intent).toBe(intent);
});
