import { expect, test } from 'vitest';
import { classifyMail } from './classify-mail.ts';
import { readMail } from './read-mail.ts';

const FROM = ['From: Pat Demo <pat@example.org>', 'To: reply+abc@clinic.example.com'];
const classifyRaw = async (headers: readonly string[], body: string) =>
  classifyMail(await readMail(Buffer.from([...FROM, ...headers, '', body].join('\r\n'))));

const QUOTE = '\r\n\r\nOn Tue, Nov 3, 2026 at 9:00 AM Clinic <news@clinic.example.com> wrote:\r\n> Reply STOP to stop.';

test.each([
  ['Re: Your visit', `please take me off these emails${QUOTE}`, 'STOP'],
  ['Re: Your visit', `Thank you!${QUOTE}`, 'NOT_A_REQUEST'],
  ['Re: Your visit', QUOTE.trim(), 'NOT_A_REQUEST'],
  ['unsubscribe', '', 'STOP'],
  ['Please unsubscribe me', 'Kind regards,\r\nPat', 'STOP'],
  ['Re: How to stop our reminders', 'See you on Monday', 'NOT_A_REQUEST'],
  ['Re: unsubscribe', '', 'STOP'],
  ['Start', 'I would like to start the therapy', 'NOT_A_REQUEST'],
  ['Question', 'I am not interested', 'UNSURE'],
  ['Question', 'Por favor, no me envíen más correos', 'STOP'],
] as const)('a person’s mail %j with %j is %s', async (subject, body, intent) => {
  expect(await classifyRaw([`Subject: ${subject}`], body)).toMatchObject({ intent });
});

test.each([
  [['Subject: Away', 'Auto-Submitted: auto-replied'], 'Please stop sending mail until May.'],
  [['Subject: Out of office', 'X-Autoreply: yes'], 'unsubscribe'],
  [['Subject: Mail delivery failed', 'Return-Path: <>'], 'STOP\r\nuser unknown'],
  [['Subject: Re: x', 'List-Id: <demo.example.com>'], 'Thanks for the news'],
] as const)('automatic mail %j asks for nothing', async (headers, body) => {
  expect(await classifyRaw(headers, body)).toMatchObject({ intent: 'NOT_A_REQUEST', certainty: 'certain' });
});

test.each([
  [['Subject: unsubscribe', 'List-Id: <demo.example.com>', 'Precedence: bulk'], 'unsubscribe'],
  [['Subject: Re: Visit'], 'I am out of the office until Monday. Please remove me from your list.'],
] as const)('an opt-out inside %j goes to a person', async (headers, body) => {
  expect(await classifyRaw(headers, body)).toMatchObject({ intent: 'UNSURE' });
});

test.each([
  [['Subject: '], 'Apple Mail sent this email to unsubscribe from the message “Your visit”.'],
  [
    ['Subject: unsubscribe', 'Auto-Submitted: auto-replied', 'X-Apple-Unsubscribe: true'],
    'Apple Mail sent this email.',
  ],
] as const)('Apple Mail’s unsubscribe mail %j is an opt-out', async (headers, body) => {
  expect(await classifyRaw(headers, body)).toMatchObject({ intent: 'STOP', why: 'mail.apple-unsubscribe' });
});

test('the channel named counts, not the one the request came by', async () => {
  expect(await classifyRaw(['Subject: Re: x'], 'stop texting me')).toMatchObject({
    intent: 'STOP',
    scope: { kind: 'channels', channels: ['SMS'] },
  });
});
