import { expect, test } from 'vitest';
import { readMail } from './read-mail.ts';

const write = (headers: readonly string[], body = 'Thanks') =>
  Buffer.from(
    ['From: Pat Demo <pat@example.org>', 'To: reply+abc@clinic.example.com', ...headers, '', body].join('\r\n'),
  );

const originOf = async (headers: readonly string[], body?: string) => (await readMail(write(headers, body))).automatic;

test.each([
  [['Auto-Submitted: auto-replied'], 'auto-reply', 'header.auto-submitted'],
  [['Auto-Submitted: auto-generated; x=1'], 'auto-reply', 'header.auto-submitted'],
  [['Return-Path: <>'], 'auto-reply', 'envelope.null'],
  [['X-Autoreply: yes'], 'auto-reply', 'header.x-autoreply'],
  [['X-Auto-Response-Suppress: All'], 'auto-reply', 'header.x-auto-response-suppress'],
  [['Precedence: auto_reply'], 'auto-reply', 'header.precedence'],
  [['Precedence: bulk'], 'list', 'header.precedence'],
  [['List-Id: <x.example.com>'], 'list', 'header.list-id'],
  [['Subject: Automatic reply: Your visit'], 'auto-reply', 'subject.out-of-office'],
  [['Subject: Respuesta automática: su cita'], 'auto-reply', 'subject.out-of-office'],
  [['Subject: Réponse automatique : rendez-vous'], 'auto-reply', 'subject.out-of-office'],
  [['Subject: Abwesenheitsnotiz'], 'auto-reply', 'subject.out-of-office'],
  [['Subject: 自动回复: 预约'], 'auto-reply', 'subject.out-of-office'],
  [['Subject: Delivery Status Notification (Failure)', 'Return-Path: <>'], 'bounce', 'subject.undelivered'],
] as const)('headers %j: %s by %s', async (headers, what, why) => {
  expect(await originOf(headers)).toEqual({ kind: 'automatic', what, why });
});

test.each([
  ['I am out of the office until Monday and will answer then.', 'auto-reply'],
  ['Estoy fuera de la oficina hasta el lunes.', 'auto-reply'],
  ['Ich bin derzeit nicht im Büro.', 'auto-reply'],
  [
    'To have your message delivered, please confirm that you are a human sender by clicking the link below.',
    'challenge',
  ],
])('the words %j tell an automatic mail', async (body, what) => {
  expect(await originOf(['Subject: Re: Visit'], body)).toMatchObject({ kind: 'automatic', what });
});

test.each([
  [[], 'Please stop sending me mail'],
  [['Auto-Submitted: no'], 'Thanks'],
  [['Auto-Submitted: no; reason=x'], 'Thanks'],
  [['Return-Path: <pat@example.org>'], 'Thanks'],
  [['Subject: Re: Automatic reply: Your visit'], 'You were away, so I write again'],
  [['Subject: Delivery of my prescription'], 'When will it come? The old address is not valid any more.'],
  [['Subject: Change of address'], 'My old address no longer exists.'],
  [['X-Auto-Response-Suppress: None'], 'Thanks'],
] as const)('headers %j with %j come from a person', async (headers, body) => {
  expect(await originOf(headers, body)).toEqual({ kind: 'person' });
});

const REPORT = (type: string, parts: readonly string[]) =>
  Buffer.from(
    [
      'From: Mail Delivery System <mailer-daemon@mx.example.net>',
      'To: bounce+abc@clinic.example.com',
      'Subject: Undelivered Mail',
      'MIME-Version: 1.0',
      `Content-Type: multipart/report; report-type=${type}; boundary=b`,
      '',
      ...parts.flatMap((part) => ['--b', part]),
      '--b--',
    ].join('\r\n'),
  );

test('a delivery report names the address, its status, and the mail it is about', async () => {
  const mail = await readMail(
    REPORT('delivery-status', [
      'Content-Type: text/plain\r\n\r\nSorry, reply STOP was in the mail.\r\n',
      'Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; Gone@Example.org\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 unknown\r\n\r\nFinal-Recipient: rfc822; full@example.org\r\nAction: delayed\r\nStatus: 4.2.2\r\n\r\nFinal-Recipient: rfc822; fine@example.org\r\nAction: delivered\r\nStatus: 2.0.0\r\n',
      'Content-Type: message/rfc822\r\n\r\nMessage-ID: <sent-1@clinic.example.com>\r\nTo: Gone@example.org\r\nList-Unsubscribe: <https://clinic.example.com/u/t>\r\n\r\nReply STOP',
    ]),
  );
  expect(mail.automatic).toEqual({ kind: 'automatic', what: 'bounce', why: 'report.delivery-status' });
  expect(mail.failed).toEqual([
    { address: 'gone@example.org', status: '5.1.1', permanent: true },
    { address: 'full@example.org', status: '4.2.2', permanent: false },
  ]);
  expect(mail.reported).toEqual({
    messageId: 'sent-1@clinic.example.com',
    to: ['gone@example.org'],
    listUnsubscribe: '<https://clinic.example.com/u/t>',
  });
});

test.each([
  ['abuse', 'complaint', 'report.feedback'],
  ['not-spam', 'auto-reply', 'report.not-spam'],
])('a feedback report of type %s is a %s', async (type, what, why) => {
  const mail = await readMail(
    REPORT('feedback-report', [
      'Content-Type: text/plain\r\n\r\nA report.\r\n',
      `Content-Type: message/feedback-report\r\n\r\nFeedback-Type: ${type}\r\nUser-Agent: Demo/1\r\nVersion: 1\r\n`,
      'Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <sent-2@clinic.example.com>\r\nTo: pat@example.org\r\n',
    ]),
  );
  expect(mail.automatic).toEqual({ kind: 'automatic', what, why });
});
