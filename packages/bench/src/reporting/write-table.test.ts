import { expect, test } from 'vitest';
import { writeTable } from './write-table.ts';

const machine = { cores: 2, processor: 'Example CPU', node: '24.0.0', postgraphile: '5.0.0', date: '2026-11-24' };
const many = { name: '`decideMany`, 1 000 a request', rows: 1_000, connections: 2 };

test('ratios are medians of rounds with their range; rates count questions', () => {
  const text = writeTable(machine, [
    {
      recipients: 100_000,
      seedSeconds: 61.4,
      postgres: '18.4',
      checked: {
        reasons: new Map([
          ['STOPPED', 150],
          ['NO_CONSENT', 50],
        ]),
        wrong: [],
      },
      measured: new Map([
        [
          many,
          {
            heed: { perSecond: [20, 30, 40], processorMs: [12, 10, 11] },
            raw: { perSecond: [40, 40, 40], processorMs: [5, 5, 5] },
            postgraphile: { perSecond: [10, 10, 10], processorMs: [] },
          },
        ],
      ]),
      memory: { heed: 300.6, raw: 90, postgraphile: 200 },
    },
  ]);
  expect(text).toContain('2 cores (Example CPU), Node.js 24.0.0, PostgreSQL 18.4, PostGraphile 5.0.0');
  expect(text).toContain('### 100 000 recipients');
  expect(text).toContain('200 answers checked against the reference, 2 kinds of reason. Seeded in 61 s.');
  expect(text).toContain('| **3.00** (2.00–4.00) | **0.75** (0.50–1.00) | 30 000, 40 000, 10 000 | 11, 5, – |');
  expect(text).toContain('Heed 301, raw 90, PostGraphile 200');
});
