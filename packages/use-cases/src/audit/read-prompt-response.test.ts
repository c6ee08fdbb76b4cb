import { expect, test } from 'vitest';
import { addMilliseconds } from '@heed/domain/time/instant';
import { acknowledgeChanges } from '../feed/acknowledge-changes.ts';
import { receiveText } from '../intake/receive-text.ts';
import { claimReviewItem } from '../review/claim-review-item.ts';
import { resolveReviewItem } from '../review/resolve-review-item.ts';
import { recordStatements } from '../statement/record-statements.ts';
import { inMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { percentile } from './percentile.ts';
import { readPromptResponse } from './read-prompt-response.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

test('tells how quickly stops of a period were in force, by the way they came, and who acted on them', async () => {
  const deps = inMemoryDeps();
  const { client } = await deps.clients.create({ name: 'biller', scopes: ['changes'] });
  await registerPatient(deps, { mrn: '1', phones: ['+12025550142'] });
  const text = (from: string, body: string) =>
    receiveText(deps, { messageSid: `${from}${body}`, from, to: '55501', body, raw: body });
  await text('+12025550140', 'STOP');
  deps.clock.advance(DAY_MS);
  const from = deps.clock.now();
  await text('+12025550142', 'STOP');
  const stopBy = (key: string, days: number) =>
    recordStatements(deps, {
      actor: { kind: 'client', client: 'ehr' },
      speaker: { kind: 'patient' },
      wayIn: 'API',
      statements: [
        {
          idempotencyKey: key,
          subject: { kind: 'address', address: testAddress('ann@example.org') },
          scope: { types: { kind: 'all' }, channels: ['EMAIL'] },
          word: { kind: 'stop' },
          saidAt: addMilliseconds(deps.clock.now(), -days * DAY_MS),
        },
      ],
    });
  await stopBy('a', 12);
  await stopBy('b', 13);
  const position = deps.entries.length;
  await text('+12025550143', 'I would like fewer texts');
  deps.clock.advance(HOUR_MS);
  const to = deps.clock.now();
  await text('+12025550141', 'STOP');
  await acknowledgeChanges(deps, { client: client.id, through: { position: (position - 1) as never } });

  const report = await readPromptResponse(deps, { from, to });
  expect(report.waysIn).toMatchObject([
    { wayIn: 'SMS', stops: 1, slowestMs: 0, overdue: 0 },
    { wayIn: 'API', stops: 2, p50Ms: 12 * DAY_MS, slowestMs: 13 * DAY_MS, overdue: 1 },
  ]);
  expect(report.read).toMatchObject({ requests: 1, waiting: 1 });
  expect(report.senders).toEqual([{ client: client.id, acknowledgedThrough: position - 1, unacknowledgedStops: 1 }]);

  const [item] = await deps.reviews.list({ reasons: ['UNSURE_REQUEST'] }, { limit: 1 });
  if (item === undefined) throw new Error('The test needs an item.');
  await claimReviewItem(deps, { staff: 'rae', item: item.id });
  await resolveReviewItem(deps, { staff: 'rae', item: item.id, outcome: 'DISMISSED', note: 'Read.' });
  expect((await readPromptResponse(deps, { from, to })).read).toEqual({
    requests: 1,
    waiting: 0,
    p50Ms: HOUR_MS,
    slowestMs: HOUR_MS,
  });
});

test.each([
  [[], 99, 0],
  [[5], 50, 5],
  [[3, 1, 2], 50, 2],
  [[1, 2, 3, 4], 50, 2],
  [[1, 2, 3, 4], 51, 3],
  [[1, 2, 3, 4], 100, 4],
])('of %j the percentile %i is %i', (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});
