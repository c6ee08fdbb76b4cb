import { expect, test } from 'vitest';
import { readNarrowing } from './narrowing.ts';

const only = (...topics: string[]) => ({ kind: 'only', scope: { kind: 'topics', topics, channels: [] } });

test.each([
  ['BILLS', only('bills')],
  ['bills please', only('bills')],
  ['Bills and surveys, thanks', only('bills', 'surveys')],
  ['payment reminders', only('bills')],
  ['no bills', only('bills')],
  ['STOP BILLS', only('bills')],
  ['stop the bills', only('bills')],
  ['facturas por favor', only('bills')],
  ['Rechnungen', only('bills')],
  ['请求書', undefined],
  ['請求書', only('bills')],
  [
    'everything except reminders please',
    { kind: 'only', scope: { kind: 'all-but-topics', topics: ['reminders'], channels: [] } },
  ],
  // may mean either: that these stop, or that these alone go on
  ['only bills', { kind: 'unclear' }],
  ['just reminders please', { kind: 'unclear' }],
  ['bills. surveys', only('bills', 'surveys')],
  ['surveys and payment reminders and bills', only('surveys', 'bills')],
  ['bills. I paid them yesterday', undefined],
  ['hóa đơn', only('bills')],
  ['hoa don', only('bills')],
  ['refills', only('refills')],
  // no answer to the question
  ['👍', undefined],
  ['bills yes please', undefined],
  ['is my bill paid?', undefined],
  ['STOP', undefined],
  ['START', undefined],
  ['yes bills', undefined],
  ['thanks', undefined],
  ['I paid my bills yesterday', undefined],
  ['', undefined],
  ['bills '.repeat(5000), undefined],
] as const)('%j, as the answer to "which?"', (text, narrowing) => {
  expect(readNarrowing(text)).toEqual(narrowing);
});
