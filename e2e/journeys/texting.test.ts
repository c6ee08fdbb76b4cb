import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/launch-chromium.ts';
import { decide, graphql } from '../harness/sender.ts';
import { textAsPatient } from '../harness/text-as-patient.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** How many statements the whole ledger holds. */
async function countStatements(): Promise<number> {
  let count = 0;
  let after: string | null = null;
  for (;;) {
    const { changes }: { changes: ChangePage } = await graphql<{ changes: ChangePage }>(
      `
        query Changes($after: Cursor) {
          changes(after: $after, first: 500) {
            edges {
              node {
                kind
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      `,
      { after },
    );
    count += changes.edges.filter(({ node }) => /statement/i.test(node.kind)).length;
    if (!changes.pageInfo.hasNextPage) return count;
    after = changes.pageInfo.endCursor;
  }
}

interface ChangePage {
  readonly edges: readonly { readonly node: { readonly kind: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

test('STOP with a good signature stops texts and calls to that number; a bad one changes nothing', async () => {
  expect((await textAsPatient('+12025550131', 'STOP', { signature: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' })).status).toBe(403);
  expect((await decide('DEMO-0031', 'appt_change', 'SMS')).reason).not.toBe('ADDRESS_STOPPED');
  const before = await countStatements();
  const sid = `SM${randomBytes(16).toString('hex')}`;
  for (let delivery = 0; delivery < 2; delivery += 1) {
    const response = await textAsPatient('+12025550131', 'STOP', { sid });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/xml');
    expect(await response.text()).not.toContain('<Message');
  }
  expect(await countStatements()).toBe(before + 1);
  expect(await decide('DEMO-0031', 'appt_change', 'SMS')).toMatchObject({ outcome: 'DENY', reason: 'ADDRESS_STOPPED' });
  expect(await decide('DEMO-0031', 'appt_change', 'VOICE')).toMatchObject({
    outcome: 'DENY',
    reason: 'ADDRESS_STOPPED',
  });
  expect(await decide('DEMO-0031', 'appt_change', 'EMAIL')).toMatchObject({ outcome: 'ALLOW' });
});

test('words of their own get the one confirmation, and START opens again what the text stopped', async () => {
  const stop = await textAsPatient('+12025550132', 'please stop texting me');
  expect(await stop.text()).toContain('<Message');
  expect(await decide('DEMO-0032', 'appt_change', 'SMS')).toMatchObject({ outcome: 'DENY' });
  await textAsPatient('+12025550132', 'START');
  expect((await decide('DEMO-0032', 'appt_change', 'SMS')).outcome).not.toBe('DENY');
});

test('the demo phone does it by hand', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${inject('heed').home}/dev/phone`);
  await page.getByLabel('Your phone').selectOption('+12025550133');
  await page.getByLabel('Message').fill('no more texts please');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.bubble.out').getByText('no more texts please').waitFor();
  expect(await page.locator('.bubble.in').count()).toBe(1);
  expect(await decide('DEMO-0033', 'appt_change', 'SMS')).toMatchObject({ outcome: 'DENY', reason: 'ADDRESS_STOPPED' });
});
