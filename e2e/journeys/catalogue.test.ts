import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { type HeedProcess, startHeed } from '../harness/heed-process.ts';

let browser: Browser;
let heed: HeedProcess;
let dataDir: string;
let patient: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'heed-catalogue-'));
  chmodSync(dataDir, 0o755);
  // Its own Heed: a change of the catalogue would be felt by every other journey.
  [browser, heed] = await Promise.all([launchChromium(), startHeed(dataDir)]);
  patient = await whoStoppedEverything();
});
afterAll(async () => {
  await browser.close();
  await heed.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A type as it stands in a catalogue file, as far as it matters here. */
type TypeInFile = Readonly<Record<string, unknown>> & { readonly key: string };

const STARTER = JSON.parse(readFileSync(new URL('../../apps/server/demo/catalogue.json', import.meta.url), 'utf8')) as {
  readonly types: readonly TypeInFile[];
};

/** Writes the starter catalogue as a later version in which some types are otherwise; returns the file. */
function fileWith(version: number, change: (type: TypeInFile) => TypeInFile): string {
  const file = join(dataDir, `version-${String(version)}.json`);
  writeFileSync(file, JSON.stringify({ ...STARTER, version, types: STARTER.types.map(change) }));
  return file;
}

const lockRefill = (type: TypeInFile): TypeInFile =>
  type.key === 'refill' ? { ...type, stoppable: 'locked', remains: ['POSTAL'] } : type;
const renameRefill = (type: TypeInFile): TypeInFile =>
  type.key === 'refill' ? { ...type, key: 'medicine', code: 900, formerKeys: ['refill'] } : type;

async function openPage(width = 1280, language = 'en'): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: language,
    viewport: { width, height: 900 },
  });
  return context.newPage();
}

/** Stops everything as the patient of the printed link and returns who that is. */
async function whoStoppedEverything(): Promise<string> {
  const before = await heed.run('catalogue', 'diff', '--list', fileWith(2, lockRefill));
  expect(before.lines.filter(({ kind }) => kind === 'recipient')).toEqual([]);
  const page = await openPage();
  await page.goto(heed.ready.patientLink);
  await page.getByRole('button', { name: 'Stop all messages' }).click();
  await page.getByRole('status').getByText(/Saved/).waitFor();
  const after = await heed.run('catalogue', 'diff', '--list', fileWith(2, lockRefill));
  const touched = after.lines.filter(({ kind }) => kind === 'recipient');
  expect(touched).toContainEqual(
    expect.objectContaining({ type: 'refill', channel: 'EMAIL', effect: 'gain', before: 'STOPPED' }),
  );
  return String(touched[0]?.['recipient']);
}

async function signIn(page: Page, role: 'reviewer' | 'officer'): Promise<void> {
  await page.goto(new URL('/staff/catalogue', heed.ready.home).href);
  await page.locator(`form:has(input[value=${role}])`).getByRole('button').click();
  await page.waitForURL('**/staff/catalogue');
}

const decide = async (type: string) =>
  (await heed.run('decide', '--recipient', patient, '--type', type, '--channel', 'EMAIL')).lines[0];

test('a laxer change waits, and whoever proposed it may only take it back', async () => {
  const file = fileWith(2, lockRefill);
  expect((await heed.run('catalogue', 'apply', file)).code).toBe(2);
  const proposed = await heed.run('catalogue', 'apply', file, '--as', 'demo-officer');
  expect([proposed.code, proposed.lines.at(-1)]).toMatchObject([1, { kind: 'proposed', basedOn: 1 }]);
  expect(proposed.lines).toContainEqual(expect.objectContaining({ kind: 'effects', type: 'refill', against: 1 }));
  expect(await decide('refill')).toMatchObject({ outcome: 'DENY', reason: 'STOPPED' });

  const page = await openPage();
  await signIn(page, 'officer');
  await page.getByText('You proposed this. Another person has to approve it.').waitFor();
  expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('status').getByText('Refused. Nothing changed.').waitFor();
});

test('a reviewer may not approve it; an officer who read it may, and it is in force', async () => {
  expect((await heed.run('catalogue', 'apply', fileWith(2, lockRefill), '--as', 'carol')).code).toBe(1);
  const other = await openPage();
  await signIn(other, 'reviewer');
  await other.getByText('An officer or an administrator decides about it.').waitFor();
  expect(await other.getByRole('button', { name: 'Approve' }).count()).toBe(0);

  const page = await openPage();
  await signIn(page, 'officer');
  await page.getByText('Fewer can refuse it: people who stopped it would get it again.').waitFor();
  await page.getByText(/somebody would get what they said they do not want/).waitFor();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('alert').getByText('Not approved yet').waitFor();
  await page.getByRole('checkbox', { name: /I have read what changes/ }).check();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('status').getByText('Approved. It is in force now.').waitFor();
  expect(await decide('refill')).toMatchObject({ outcome: 'ALLOW' });
});

test('a type by a new name keeps the stops of the old one, and its history', async () => {
  const applied = await heed.run('catalogue', 'apply', fileWith(3, renameRefill));
  expect([applied.code, applied.lines.at(-1)]).toMatchObject([0, { kind: 'applied', version: 3 }]);
  expect(applied.lines).toContainEqual(expect.objectContaining({ kind: 'effects', type: 'medicine', lose: 1 }));
  expect(await decide('medicine')).toMatchObject({ outcome: 'DENY', reason: 'STOPPED' });
  const listed = await heed.run('catalogue', 'list');
  expect(listed.lines).toContainEqual(expect.objectContaining({ key: 'refill', retired: true }));
});

test('after all that the ledger verifies, and what is folded from it is what it gives', async () => {
  expect(await heed.run('ledger', 'verify')).toMatchObject({ code: 0 });
  expect(await heed.run('ledger', 'rebuild')).toMatchObject({ code: 0 });
});

test.each(['en', 'es', 'ar'])('the page is sound on a phone and a desktop in %s', async (language) => {
  const laxer = fileWith(4, (type) => ({ ...renameRefill(type), quietHoursExempt: true }));
  expect((await heed.run('catalogue', 'apply', laxer, '--as', 'carol')).lines.at(-1)).toMatchObject({
    kind: 'proposed',
  });
  for (const width of [320, 1280]) {
    // The checker is put into the page; the page's own policy lets no script in.
    const context = await browser.newContext({ locale: language, viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await signIn(page, 'officer');
    await page.locator('summary').click();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await expectAccessible(page);
    await context.close();
  }
});
