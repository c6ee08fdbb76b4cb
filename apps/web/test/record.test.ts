import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { receiveText } from '@heed/use-cases/intake/receive-text';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { linkPath, registerPatient } from './world.ts';

let clinic: ServedClinic;
let aster: RecipientId;
let visitor: Visitor;
beforeEach(async () => {
  clinic = await serveClinic();
  aster = await registerPatient(clinic.deps, { mrn: 'P-1', email: 'aster.demo@example.org', phone: '+12025550101' });
  visitor = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

const PAGE = '/preferences/record';
const FILE = '/preferences/record.json';

async function openPage(who = visitor) {
  clinic.deps.clock.advance(1_000);
  await who.open(await linkPath(clinic.deps, aster));
  return who.open(PAGE);
}

async function prove() {
  await visitor.open('/preferences/code?for=record');
  await visitor.submit('Send me a code');
  return visitor.submit('Check the code', { code: '000001' });
}

interface File {
  readonly isWhole: boolean;
  readonly contactPoints: readonly { readonly value: string }[];
  readonly choices: readonly { readonly type: { readonly key: string | null; readonly name: string } }[];
  readonly history: readonly { readonly receipt: string; readonly by: string }[];
}
const fileOf = async () => JSON.parse((await visitor.open(FILE)).html) as File;
const hidden = async () => {
  const { types } = await clinic.deps.catalogues.current();
  return types.filter(({ labelSensitivity, retired }) => labelSensitivity === 'high' && !retired);
};

test('is linked from the choices and shows what stands, shortened', async () => {
  const { html, headers } = await openPage();
  expect(html).toContain('Your record');
  expect(html).toContain('as•••@e•••.org');
  expect(html).not.toMatch(/aster\.demo|<script/);
  expect(headers.get('Cache-Control')).toContain('no-store');
  for (const { labels, key } of await hidden()) expect(html).not.toContain(labels['en']?.label ?? key);
  expect((await visitor.open('/preferences')).html).toContain(`href="${PAGE}"`);
});

test('the file is an attachment that nobody keeps, under a name that says nothing', async () => {
  await openPage();
  const { status, headers } = await visitor.open(FILE);
  expect(status).toBe(200);
  expect(headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  expect(headers.get('Content-Disposition')).toBe('attachment; filename="message-choices.json"');
  expect(headers.get('Cache-Control')).toContain('no-store');
});

test('the file has the documented shape and names no id, no staff and no other', async () => {
  await openPage();
  await visitor.open('/preferences');
  await visitor.submit('Stop all messages');
  const text = (await visitor.open(FILE)).html;
  const file = JSON.parse(text) as object;
  expect(Object.keys(file)).toEqual([
    'format',
    'version',
    'madeAt',
    'organisation',
    'catalogueVersion',
    'language',
    'isWhole',
    'choices',
    'contactPoints',
    'authorizations',
    'restrictions',
    'pauses',
    'history',
    'isHistoryWhole',
  ]);
  expect(file).toMatchObject({
    format: 'heed-my-record',
    version: 1,
    catalogueVersion: expect.any(Number) as number,
    isWhole: false,
    contactPoints: [{ kind: 'email', value: 'as•••@e•••.org' }, { kind: 'phone' }],
    history: [
      {
        receipt: expect.stringMatching(/^\w{3}-\w{3}$/) as string,
        by: 'patient',
        wayIn: 'SIGNED_LINK',
        isUndone: false,
        words: [{ word: 'stop', types: 'all', channels: 'all' }],
      },
    ],
  });
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|aster\.demo|staff/);
});

test('names that tell too much are hidden in the file, and their keys with them, until the code', async () => {
  await openPage();
  const keys = (await hidden()).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(0);
  const before = await fileOf();
  expect(before.choices.filter(({ type }) => type.key === null)).toHaveLength(keys.length);
  expect(JSON.stringify(before)).not.toMatch(new RegExp(`"key":"(?:${keys.join('|')})"`));
  const proved = await prove();
  expect(proved.path).toBe(PAGE);
  expect(proved.html).toContain('You have shown that it is you.');
  expect(proved.html).toContain('aster.demo@example.org');
  const after = await fileOf();
  expect(after.isWhole).toBe(true);
  expect(after.contactPoints[0]?.value).toBe('aster.demo@example.org');
  expect(after.choices.every(({ type }) => type.key !== null)).toBe(true);
});

test.each([
  [15 * 60, true],
  [15 * 60 + 1, false],
])('%d seconds after the code it is whole: %s', async (seconds, isWhole) => {
  await openPage();
  await prove();
  clinic.deps.clock.advance(seconds * 1000 - 1);
  expect((await fileOf()).isWhole).toBe(isWhole);
});

test('reading it changes nothing', async () => {
  await openPage();
  const entries = clinic.deps.entries.length;
  for (const path of [PAGE, FILE]) for (const method of ['GET', 'HEAD']) await visitor.open(path, { method });
  expect(clinic.deps.entries).toHaveLength(entries);
});

test('nobody else’s page opens it: no session, or one that can only stop', async () => {
  expect((await new Visitor(clinic.origin).open(FILE)).path).not.toBe(FILE);
  await visitor.open((await linkPath(clinic.deps, aster, 'stop')).replace('/u/', '/p/'));
  for (const path of [PAGE, FILE]) expect((await visitor.open(path)).path).toBe('/preferences/stop');
});

test('whoever has a number alone sees it whole after a text from it', async () => {
  const reed = await registerPatient(clinic.deps, { mrn: 'P-7', phone: '+12025550107' });
  clinic.deps.clock.advance(1_000);
  await visitor.open(await linkPath(clinic.deps, reed));
  const page = await visitor.open(PAGE);
  expect([page.html.includes('555-0107'), page.html.includes('555\u20110107')]).toEqual([false, false]);
  expect(page.html).toContain('First show that you have the phone (•••)');
  await visitor.open('/preferences/number?for=record');
  const shown = await visitor.submit('Show me a code');
  const body = />([0-9]{6})</.exec(shown.html)?.[1] ?? '';
  await receiveText(clinic.deps, { messageSid: 'SM7', from: '+12025550107', to: '+12025550100', body, raw: body });
  const whole = await visitor.submit('I have sent it');
  expect([whole.path, whole.html.includes('202\u2011555\u20110107')]).toEqual([PAGE, true]);
});
