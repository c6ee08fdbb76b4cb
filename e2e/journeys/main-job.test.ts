import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTransport } from 'nodemailer';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/launch-chromium.ts';
import { decide, external, graphql, manageLink } from '../harness/sender.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function openPage(): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 375, height: 800 },
    javaScriptEnabled: false,
  });
  return context.newPage();
}

interface Notice {
  readonly footerText: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly preferenceLink: string;
  readonly unsubscribeLink: string;
  readonly replyAddress: string;
}

async function noticeFor(mrn: string, type = 'appt_reminder'): Promise<Notice> {
  const { notice } = await graphql<{ notice: Notice }>(
    `
      query Notice($request: NoticeRequest!) {
        notice(request: $request) {
          footerText
          headers {
            name
            value
          }
          preferenceLink
          unsubscribeLink
          replyAddress
        }
      }
    `,
    { request: { recipient: external(mrn), type, channel: 'EMAIL' } },
  );
  return notice;
}

function smtp() {
  return createTransport(inject('heed').smtp);
}

test('a sending system registers a recipient and is told what it may send, with the reason and its source', async () => {
  const { registerRecipients } = await graphql<{ registerRecipients: { results: readonly { __typename: string }[] } }>(
    `
      mutation Register($recipients: [RecipientInput!]!) {
        registerRecipients(recipients: $recipients) {
          results {
            __typename
          }
        }
      }
    `,
    {
      recipients: [
        {
          externals: [{ system: 'journey-ehr', value: 'J-1' }],
          language: 'en',
          timeZone: 'America/Chicago',
          contactPoints: [{ kind: 'EMAIL', value: 'journey.one@example.org' }],
        },
      ],
    },
  );
  expect(registerRecipients.results[0]?.__typename).not.toBe('RejectedRow');
  const ask = (type: string) =>
    graphql<{ decide: { outcome: string; reason: string; source: string } }>(
      `
        query Ask($request: DecisionRequest!) {
          decide(request: $request) {
            outcome
            reason
            source
          }
        }
      `,
      { request: { recipient: external('J-1', 'journey-ehr'), type, channel: 'EMAIL' } },
    );
  expect((await ask('appt_reminder')).decide).toMatchObject({
    outcome: 'ALLOW',
    reason: 'ALLOWED_BY_DEFAULT',
    source: expect.stringContaining('164.506') as string,
  });
  expect((await ask('marketing')).decide).toMatchObject({
    outcome: 'DENY',
    reason: 'NO_AUTHORIZATION',
    source: expect.stringContaining('164.508') as string,
  });
});

test('a mail goes out with the footer and headers of its notice, and shows in the demo outbox', async () => {
  const notice = await noticeFor('DEMO-0020');
  expect(notice.headers).toContainEqual({ name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' });
  await smtp().sendMail({
    from: 'visits@riverside.example',
    to: 'thistle.demo@example.org',
    subject: 'Your visit: journey two',
    text: `See you on Tuesday.\n\n${notice.footerText}`,
    headers: notice.headers.map(({ name, value }) => ({ key: name, value })),
  });
  const page = await openPage();
  await page.goto(`${inject('heed').home}/dev/outbox`);
  await page.getByRole('link', { name: 'Your visit: journey two' }).click();
  await page.getByText('See you on Tuesday.').waitFor();
  expect(await page.getByText('List-Unsubscribe=One-Click').count()).toBe(1);
});

test('a patient opens the link of the mail, switches one thing off, and the very next decision denies it', async () => {
  const page = await openPage();
  const link = (await noticeFor('DEMO-0016')).preferenceLink;
  await page.goto(link);
  expect(new URL(page.url()).pathname).toBe('/preferences');
  await page.goto(link);
  expect(await decide('DEMO-0016', 'appt_reminder', 'EMAIL')).toMatchObject({ outcome: 'ALLOW' });

  const visits = page.getByRole('group', { name: 'Visit reminders' });
  await visits.getByRole('checkbox', { name: /email/i }).press('Space');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('status').getByText(/Saved/).waitFor();
  expect(await page.getByRole('status').innerText()).toMatch(/[0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/);
  expect(await decide('DEMO-0016', 'appt_reminder', 'EMAIL')).toMatchObject({ outcome: 'DENY', reason: 'STOPPED' });
  expect(await decide('DEMO-0016', 'clinic_news', 'EMAIL')).toMatchObject({ outcome: 'ALLOW' });
});

test('"stop everything" stops everything, and "undo" brings back exactly what was', async () => {
  const page = await openPage();
  await page.goto(await manageLink('DEMO-0017'));
  await page.getByRole('button', { name: 'Stop all messages' }).click();
  await page.getByRole('status').getByText(/Saved/).waitFor();
  expect(await decide('DEMO-0017', 'clinic_news', 'EMAIL')).toMatchObject({ outcome: 'DENY', reason: 'STOPPED' });
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('status').waitFor();
  expect(await decide('DEMO-0017', 'clinic_news', 'EMAIL')).toMatchObject({
    outcome: 'ALLOW',
    reason: 'ALLOWED_BY_DEFAULT',
  });
  expect(await decide('DEMO-0017', 'marketing', 'EMAIL')).toMatchObject({
    outcome: 'DENY',
    reason: 'NO_AUTHORIZATION',
  });
});

test.each([
  ['application/x-www-form-urlencoded', 'DEMO-0023', () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
  [
    'multipart/form-data',
    'DEMO-0024',
    () => {
      const form = new FormData();
      form.set('List-Unsubscribe', 'One-Click');
      return form;
    },
  ],
] as const)('one click, sent as %s, stops that type for that address', async (_name, mrn, body) => {
  const { unsubscribeLink } = await noticeFor(mrn, 'clinic_news');
  await fetch(unsubscribeLink);
  expect(await decide(mrn, 'clinic_news', 'EMAIL')).toMatchObject({ outcome: 'ALLOW' });
  for (let press = 0; press < 2; press += 1) {
    const response = await fetch(unsubscribeLink, { method: 'POST', body: body(), redirect: 'manual' });
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
  }
  expect(await decide(mrn, 'clinic_news', 'EMAIL')).toMatchObject({ outcome: 'DENY', reason: 'ADDRESS_STOPPED' });
  expect(await decide(mrn, 'appt_reminder', 'EMAIL')).toMatchObject({ outcome: 'ALLOW' });
  const forged = unsubscribeLink.replace(/.$/, (last) => (last === 'a' ? 'e' : 'a'));
  expect((await fetch(forged, { method: 'POST', body: body() })).status).toBe(404);
});

test('the public form stops an address without link or login, and answers the same for an address nobody knows', async () => {
  const answers: string[] = [];
  for (const address of ['violet.demo@example.org', 'nobody.knows@example.org']) {
    const page = await openPage();
    await page.goto(`${inject('heed').home}/opt-out`);
    await page.getByRole('textbox').first().fill(address);
    await page.locator('main').getByRole('button').last().click();
    await page.getByRole('status').waitFor();
    answers.push(
      (await page.locator('main').innerText())
        .replaceAll(/[0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/g, 'NUMBER')
        .replaceAll(/\d{1,2}:\d{2}/g, 'TIME')
        .replaceAll(address, 'ADDRESS'),
    );
  }
  expect(answers[0]?.replaceAll(/\S*•\S*/g, 'MASKED')).toBe(answers[1]?.replaceAll(/\S*•\S*/g, 'MASKED'));
  expect(await decide('DEMO-0022', 'appt_reminder', 'EMAIL')).toMatchObject({
    outcome: 'DENY',
    reason: 'ADDRESS_STOPPED',
  });
});

test('a reply in plain words stops email for its writer; an out-of-office and our own quoted footer do not', async () => {
  const notice = await noticeFor('DEMO-0027');
  const quoted = `\n\nOn Tue, Nov 24, 2026 at 9:00 AM Riverside Health <visits@riverside.example> wrote:\n> Your visit is soon.\n> To stop these emails, reply STOP.\n`;
  const reply = { from: 'clover.demo@example.org', to: notice.replyAddress, subject: 'Re: Your visit' };
  await smtp().sendMail({
    ...reply,
    subject: 'Automatic reply: Your visit',
    text: `I am out of the office and will stop by on Monday. Please take me off these emails.${quoted}`,
    headers: { 'Auto-Submitted': 'auto-replied' },
  });
  await smtp().sendMail({ ...reply, text: `Thanks, see you then!${quoted}` });
  expect(await decide('DEMO-0027', 'appt_reminder', 'EMAIL')).toMatchObject({ outcome: 'ALLOW' });
  await smtp().sendMail({ ...reply, text: `please take me off these emails${quoted}` });
  expect(await decide('DEMO-0027', 'appt_reminder', 'EMAIL')).toMatchObject({ outcome: 'DENY', reason: 'STOPPED' });
});
