import { expect, test } from 'vitest';
import { classifyMail } from './classify-mail.ts';
import { readMail } from './read-mail.ts';

const write = (headers: readonly string[], body: string) =>
  Buffer.from(
    ['From: Pat Demo <pat@example.org>', 'To: reply+abc@clinic.example.com', ...headers, '', body].join('\r\n'),
  );

test('only the words above the quoted footer speak', async () => {
  const mail = await readMail(
    write(
      ['Subject: Re: Your visit', 'Message-ID: <1@example.org>'],
      'Thank you!\r\n\r\nOn Tue, Nov 3, 2026 at 9:00 AM Clinic <news@clinic.example.com> wrote:\r\n> Reply STOP to stop.',
    ),
  );
  expect(mail).toMatchObject({ messageId: '1@example.org', from: 'pat@example.org', visibleText: 'Thank you!' });
  expect(classifyMail(mail).intent).toBe('NOT_A_REQUEST');
});

test('an out-of-office that says stop asks for nothing', async () => {
  const mail = await readMail(
    write(['Subject: Away', 'Auto-Submitted: auto-replied'], 'I am away. Please stop sending me mail until May.'),
  );
  expect(mail.automatic).toEqual({ kind: 'automatic', what: 'auto-reply', why: 'header.auto-submitted' });
  expect(classifyMail(mail).intent).toBe('NOT_A_REQUEST');
});

test("Apple Mail's unsubscribe mail is an opt-out", async () => {
  const mail = await readMail(
    write(['Subject: '], 'Apple Mail sent this email to unsubscribe from the message "Your visit".'),
  );
  expect(classifyMail(mail)).toMatchObject({ intent: 'STOP', why: 'mail.apple-unsubscribe' });
});
