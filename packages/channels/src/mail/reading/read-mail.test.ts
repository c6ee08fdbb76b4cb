import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMail } from './read-mail.ts';

const kept = (name: string) => readFileSync(new URL(`./fixtures/${name}.eml`, import.meta.url));

test('the envelope and the threading headers are read', async () => {
  const mail = await readMail(
    Buffer.from(
      [
        'Return-Path: <Pat@Example.org>',
        'Delivered-To: reply+abc@clinic.example.com',
        'From: "Pat <x@example.net>" <Pat@example.org>',
        'To: Demo Clinic <reply+abc@clinic.example.com>, other@example.com',
        'Cc: third@example.com',
        'Subject: =?utf-8?B?UmU6IFZpc2l0YSDwn5Go?=',
        'Message-ID: <1@example.org>',
        'In-Reply-To: <0@clinic.example.com>',
        'List-Unsubscribe: <https://clinic.example.com/u/t>,',
        '\t<mailto:u+t@clinic.example.com>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
        '',
        'Hello',
      ].join('\r\n'),
    ),
  );
  expect(mail).toMatchObject({
    messageId: '1@example.org',
    inReplyTo: '0@clinic.example.com',
    from: 'pat@example.org',
    envelopeFrom: 'pat@example.org',
    to: ['reply+abc@clinic.example.com', 'other@example.com', 'third@example.com'],
    subject: 'Re: Visita 👨',
    visibleText: 'Hello',
    failed: [],
    listHeaders: {
      listId: undefined,
      listUnsubscribe: '<https://clinic.example.com/u/t>, <mailto:u+t@clinic.example.com>',
      listUnsubscribePost: 'List-Unsubscribe=One-Click',
    },
  });
});

test.each(['talon-gmail', 'talon-hotmail', 'talon-outlook'])(
  '%s: a real reply is a person’s, without its quote',
  async (name) => {
    const mail = await readMail(kept(name));
    expect(mail.automatic).toEqual({ kind: 'person' });
    expect(mail.visibleText).toMatch(/^(?:Hello|Hi)[.!]?$/);
  },
);

test('a real report in plain words names its address', async () => {
  expect((await readMail(kept('flufl-simple-44'))).failed).toMatchObject([{ address: 'user@example.com' }]);
});

test.each([
  ['nothing', ''],
  ['no header', '\r\n\r\nplease stop'],
  ['no body', 'Subject: x'],
  ['NUL bytes', 'From: a@example.org\r\n\r\nst\u0000op'],
  ['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=x\r\n\r\nno parts'],
  ['an unknown charset', 'Content-Type: text/plain; charset=klingon\r\n\r\nstop'],
  ['broken base64', 'Content-Transfer-Encoding: base64\r\n\r\n!!!!'],
  ['broken encoded words', 'Subject: =?utf-8?Q?=ZZ?=\r\n\r\nx'],
  [
    'deep nesting',
    Array.from(
      { length: 300 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${String(level)}\r\n\r\n--b${String(level)}\r\n`,
    ).join(''),
  ],
])('a mail with %s is read without an error', async (_, raw) => {
  await expect(readMail(Buffer.from(raw, 'latin1'))).resolves.toMatchObject({ failed: [] });
});

test('ten megabytes are read within seconds', async () => {
  const raw = Buffer.concat([
    Buffer.from('From: a@example.org\r\nSubject: x\r\n\r\nplease stop emailing me\r\n\r\n'),
    Buffer.alloc(10_000_000, 'word '),
  ]);
  const before = performance.now();
  const mail = await readMail(raw);
  expect(mail.visibleText.startsWith('please stop emailing me')).toBe(true);
  expect(performance.now() - before).toBeLessThan(30_000);
}, 60_000);
