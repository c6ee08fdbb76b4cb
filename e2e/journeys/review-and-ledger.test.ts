import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/launch-chromium.ts';
import { startHeed, type HeedProcess } from '../harness/heed-process.ts';

let browser: Browser;
let heed: HeedProcess;
let dataDir: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'heed-review-'));
  chmodSync(dataDir, 0o755);
  [browser, heed] = await Promise.all([launchChromium(), startHeed(dataDir)]);
});
afterAll(async () => {
  await browser.close();
  await heed.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('the queue of the demo is filled at start; a reviewer claims a stale record and resolves it with a reason', async () => {
  const swept = await heed.run('review', 'sweep');
  expect(swept.errors).toBe('');
  expect(swept.lines[0]).toMatchObject({ opened: {} });

  const page = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
  ).newPage();
  await page.goto(heed.ready.staffConsole);
  await page.getByRole('button', { name: 'Sign in as demo reviewer' }).click();
  for (const reason of ['Stale', 'Bounced', 'Conflict', 'Authorization ends', 'Came of age'])
    await page
      .getByRole('link', { name: new RegExp(`^${reason}`) })
      .first()
      .waitFor();
  await page
    .getByRole('link', { name: /^Stale/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Claim' }).click();
  await page.getByRole('radio', { name: /^Confirmed/ }).check();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Spoke on the phone: the choices are still right.');
  await page.getByRole('button', { name: 'Resolve' }).click();
  await page.getByRole('status').getByText('Resolved.').waitFor();
  expect((await heed.run('review', 'sweep')).lines[0]).toMatchObject({ opened: {} });
});

test('texts are compared with the list of the demo’s Twilio: what came by its webhook was not missed', async () => {
  const texted = await fetch(new URL('/dev/phone', heed.ready.home), {
    method: 'POST',
    body: new URLSearchParams({ from: '+12025550131', body: 'STOP' }),
    redirect: 'manual',
  });
  expect(texted.status).toBe(303);
  const compared = await heed.run('reconcile', 'twilio');
  expect(compared).toMatchObject({ code: 0, lines: [{ kind: 'reconciled', inbound: 1, missed: 0, drifts: 0 }] });
});

test('the ledger verifies; one byte changed by hand is found and its row named', async () => {
  const intact = await heed.run('ledger', 'verify');
  expect(intact).toMatchObject({ code: 0, lines: [{ kind: 'intact' }] });
  expect(await heed.run('ledger', 'rebuild')).toMatchObject({ code: 0 });

  const password = readFileSync(join(dataDir, 'postgres-password'), 'utf8').trim();
  const port = readFileSync(join(dataDir, 'postgres-port'), 'utf8').trim();
  const owner = new pg.Client({ connectionString: `postgres://heed_owner:${password}@127.0.0.1:${port}/postgres` });
  await owner.connect();
  const { rows } = await owner.query<{ position: string; entry: string }>(
    'select position, entry from ledger_seal order by position offset 9 limit 1',
  );
  await owner.query(
    `update ledger set body = jsonb_set(body, '{recordedAt}', to_jsonb((body ->> 'recordedAt')::bigint + 1)) where id = $1`,
    [rows[0]?.entry],
  );
  await owner.end();
  const broken = await heed.run('ledger', 'verify');
  expect(broken).toMatchObject({
    code: 1,
    lines: [{ kind: 'broken', position: Number(rows[0]?.position), entry: rows[0]?.entry, why: 'altered' }],
  });
});
