import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import twilio from 'twilio';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/launch-chromium.ts';
import { decide, external, graphql } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const CLINIC = '+12025550100';

function authToken(): string {
  const keys = JSON.parse(readFileSync(join(inject('dataDir'), 'keys.json'), 'utf8')) as {
    demoTwilioAuthToken: string;
  };
  return keys.demoTwilioAuthToken;
}

/** Posts a text as Twilio does, signed by its own package. */
async function text(from: string, body: string, options: { readonly sid?: string; readonly signature?: string } = {}) {
  const url = `${inject('heed').home}/webhooks/twilio/sms`;
  const sid = options.sid ?? `SM${randomBytes(16).toString('hex')}`;
  const parameters = {
    MessageSid: sid,
    AccountSid: `AC${'0'.repeat(32)}`,
    From: from,
    To: CLINIC,
    Body: body,
    NumMedia: '0',
    NumSegments: '1',
  };
  const signature = options.signature ?? twilio.getExpectedTwilioSignature(authToken(), url, parameters);
  return fetch(url, {
    method: 'POST',
    headers: { 'X-Twilio-Signature': signature },
    body: new URLSearchParams(parameters),
  });
}

async function statementsOf(mrn: string): Promise<number> {
  const { changes } = await graphql<{ changes: { edges: readonly { node: { kind: string } }[] } }>(`
    query {
      changes(first: 5000) {
        edges {
          node {
            kind
          }
        }
      }
    }
  `);
  void mrn;
  return changes.edges.filter(({ node }) => /statement/i.test(node.kind)).length;
}

test('STOP with a good signature stops texts and calls to that number; a bad one changes nothing', async () => {
  expect((await text('+12025550131', 'STOP', { signature: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' })).status).toBe(403);
  expect((await decide('DEMO-0031', 'appt_change', 'SMS')).reason).not.toBe('ADDRESS_STOPPED');
  const before = await statementsOf('DEMO-0031');
  const sid = `SM${randomBytes(16).toString('hex')}`;
  for (let delivery = 0; delivery < 2; delivery += 1) {
    const response = await text('+12025550131', 'STOP', { sid });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/xml');
    expect(await response.text()).not.toContain('<Message');
  }
  expect(await statementsOf('DEMO-0031')).toBe(before + 1);
  expect(await decide('DEMO-0031', 'appt_change', 'SMS')).toMatchObject({ outcome: 'DENY', reason: 'ADDRESS_STOPPED' });
  expect(await decide('DEMO-0031', 'appt_change', 'VOICE')).toMatchObject({
    outcome: 'DENY',
    reason: 'ADDRESS_STOPPED',
  });
  expect(await decide('DEMO-0031', 'appt_change', 'EMAIL')).toMatchObject({ outcome: 'ALLOW' });
});

test('words of their own get the one confirmation, and START opens again what the text stopped', async () => {
  const stop = await text('+12025550132', 'please stop texting me');
  expect(await stop.text()).toContain('<Message');
  expect(await decide('DEMO-0032', 'appt_change', 'SMS')).toMatchObject({ outcome: 'DENY' });
  await text('+12025550132', 'START');
  expect((await decide('DEMO-0032', 'appt_change', 'SMS')).outcome).not.toBe('DENY');
});

test('the demo phone does it by hand', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${inject('heed').home}/dev/phone`);
  await page.getByLabel('Your phone').selectOption('+12025550133');
  await page.getByLabel('Message').fill('no more texts please');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('no more texts please').waitFor();
  expect(await page.locator('.bubble.in').count()).toBe(1);
  expect(await decide('DEMO-0033', 'appt_change', 'SMS')).toMatchObject({ outcome: 'DENY', reason: 'ADDRESS_STOPPED' });
  expect(external('DEMO-0033').external.system).toBe('demo-ehr');
});
