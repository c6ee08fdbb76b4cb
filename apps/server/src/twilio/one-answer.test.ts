import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '@heed/api/testing/test-api';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { TwilioStandIn } from '@heed/twilio-stand-in/create-stand-in';
import type { SenderNumber } from '@heed/use-cases/ports/intake-policy';
import { reasonFor } from '@heed/use-cases/testing/ask-decision';
import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { registerPatient } from '@heed/use-cases/testing/register-patient';
import { stopByForm } from '@heed/use-cases/testing/stop-by-form';
import { openStandIn } from '../testing/open-stand-in.ts';

const PHONE = '+12025550142';
const SERVICE = `MG${'1'.repeat(32)}`;

/** The columns of the table, as each is configured. */
const SENDERS: Readonly<Record<string, SenderNumber>> = {
  'long code': { number: '+12025550100', kind: 'long-code', advancedOptOut: false },
  'toll-free': { number: '+18885550101', kind: 'toll-free', advancedOptOut: false },
  'short code': { number: '55501', kind: 'short-code', advancedOptOut: false },
  Service: { number: '+12025550104', kind: 'long-code', messagingService: SERVICE, advancedOptOut: false },
  'Service, Advanced Opt-Out': {
    number: '+12025550102',
    kind: 'long-code',
    messagingService: SERVICE,
    advancedOptOut: true,
  },
  'short code, Advanced Opt-Out': {
    number: '55502',
    kind: 'short-code',
    messagingService: SERVICE,
    advancedOptOut: true,
  },
};

/** By whom each answer on the telephone is. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  Twilio: ['network'],
  'the network': ['network'],
  Heed: ['clinic'],
  nobody: [],
};

interface Cell {
  readonly before: string;
  readonly texted: string;
  readonly afterwards: string;
  readonly column: string;
  readonly answers: string;
}

/** The table of docs/twilio.md, cell by cell: what it promises is what is tested. */
function readCells(): readonly Cell[] {
  const page = readFileSync(fileURLToPath(new URL('../../../../docs/twilio.md', import.meta.url)), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1));
  const head = rows.findIndex(([first]) => first?.trim() === 'before');
  const columns = (rows[head] ?? []).map((name) => name.trim()).slice(3);
  const body = rows.slice(head + 2);
  const end = body.findIndex((cells) => cells.length !== columns.length + 3);
  return body.slice(0, end).flatMap(([before = '', texted = '', afterwards = '', ...cells]) =>
    columns.map((column, index) => ({
      before: unquote(before),
      texted: unquote(texted),
      afterwards: afterwards.trim(),
      column,
      answers: cells[index]?.trim() ?? '',
    })),
  );
}

function unquote(cell: string): string {
  return /`(.*)`/.exec(cell)?.[1] ?? cell.trim();
}

let api: TestApi;
let standIn: TwilioStandIn;
let ann: RecipientId;
let sender: SenderNumber;
async function open(column: string): Promise<void> {
  const chosen = SENDERS[column];
  if (chosen === undefined) throw new Error(`No number is run as ${column}.`);
  sender = chosen;
  const deps = inMemoryDeps({ policy: { revocation: {}, senders: [sender] } });
  api = await createTestApi({ deps });
  standIn = openStandIn(api);
  ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
}
beforeEach(() => open('long code'));
afterEach(() => api.app.close());

const receive = (body: string) => standIn.receive({ from: PHONE, to: sender.number, body });

async function begin(before: string): Promise<void> {
  if (before === 'a web stop') await stopByForm(api.deps, PHONE);
  else if (before !== '–') await receive(before);
  api.deps.clock.advance(600_000);
}

const cells = readCells();

test('the table has a cell for each kind of number, and says of each who answers', () => {
  expect(new Set(cells.map(({ column }) => column))).toEqual(new Set(Object.keys(SENDERS)));
  expect(cells.length).toBeGreaterThanOrEqual(26 * 6);
  for (const { answers } of cells) expect(Object.keys(ANSWERS)).toContain(answers);
});

describe.each(Object.keys(SENDERS))('%s', (column) => {
  test.each(cells.filter((cell) => cell.column === column))(
    'before: $before; texted: $texted; answered by $answers, then $afterwards',
    async ({ before, texted, afterwards, answers }) => {
      await api.app.close();
      await open(column);
      await begin(before);
      const earlier = standIn.thread(PHONE).length;
      await receive(texted);
      await standIn.idle();
      const [said, ...answered] = standIn.thread(PHONE).slice(earlier);
      expect(said?.by).toBe('patient');
      expect(answered.map(({ by }) => by)).toEqual(ANSWERS[answers]);
      if (answers === 'the network') expect(answered[0]?.body).toContain('NETWORK MSG');
      const reason = await reasonFor(api.deps, ann, 'appt_reminder', 'SMS');
      expect(reason).toBe(afterwards === 'off' ? 'ADDRESS_STOPPED' : 'ALLOWED_BY_DEFAULT');
    },
  );
});

test('a START at Twilio of what was stopped on the web is shown to a person', async () => {
  await begin('a web stop');
  await receive('START');
  expect(await api.deps.reviews.counts({})).toEqual({ UNSURE_REQUEST: 1 });
});
