import type { AddressInfo } from 'node:net';
import { createConnection } from 'node:net';
import type { AddressKey } from '@heed/domain/contact/address';
import { type InMemoryDeps, inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { createTransport } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RecordingLog, recordingLog } from '../testing/recording-log.ts';
import { createMailListener, type MailEnvelope, type MailListenerParts } from './mail-listener.ts';
import type { ReadMail } from './mail-reader.ts';

/** Reads a test's mails: headers up to the empty line, quoted lines left out. */
const readMail = (raw: Buffer): Promise<ReadMail> => {
  const [head = '', ...body] = raw.toString('utf8').split('\r\n\r\n');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim();
  const isAutomatic = header('Auto-Submitted') !== undefined || header('Return-Path') === '<>';
  return Promise.resolve({
    messageId: header('Message-ID'),
    from: header('From'),
    subject: header('Subject') ?? '',
    visibleText: body
      .join('\r\n\r\n')
      .split('\r\n')
      .filter((line) => !line.startsWith('>'))
      .join('\n')
      .trim(),
    automatic: isAutomatic ? { kind: 'automatic', what: 'auto-reply', why: 'header' } : { kind: 'person' },
  });
};

let deps: InMemoryDeps;
let log: RecordingLog;
let server: SMTPServer;
let stopMailbox: string;
let replyMailbox: string;
const open: SMTPServer[] = [];

async function start(parts: Partial<MailListenerParts> = {}): Promise<number> {
  server = createMailListener({ deps, readMail, log, config: { replyDomain: 'reply.example', lmtp: false }, ...parts });
  open.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
  return (server.server.address() as AddressInfo).port;
}

beforeEach(async () => {
  deps = inMemoryDeps();
  log = recordingLog();
  const address = 'key-of-rosa' as AddressKey;
  const link = await deps.links.make({ purpose: 'stop', subject: { kind: 'address', address } });
  stopMailbox = link.mailbox;
  replyMailbox = link.replyMailbox;
});
afterEach(async () => {
  await Promise.all(
    open.splice(0).map(
      (one) =>
        new Promise<void>((resolve) => {
          one.close(() => {
            resolve();
          });
        }),
    ),
  );
});

const send = (
  port: number,
  mail: {
    to: string | string[];
    text: string;
    messageId?: string;
    from?: string;
    headers?: Record<string, string>;
    envelopeFrom?: string;
  },
) =>
  createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true }).sendMail({
    from: mail.from ?? 'rosa@example.org',
    subject: 'Re: your visit',
    envelope: { from: mail.envelopeFrom ?? 'rosa@example.org', to: mail.to },
    ...mail,
  });

const statements = () =>
  deps.entries.flatMap(({ event }) => (event.kind === 'statement-recorded' ? [event.statement] : []));

test('a reply in words is in force when the 250 comes', async () => {
  const port = await start();
  const sent = await send(port, { to: replyMailbox, text: 'please take me off these emails\r\n> reply STOP to stop' });
  expect(sent.response).toBe('250 OK: in force');
  expect(statements()).toMatchObject([{ word: { kind: 'stop' }, wayIn: 'REPLY_MAIL' }]);
});

test('any mail to the unsubscribe mailbox stops, an empty one too, whatever the case of its letters', async () => {
  const port = await start();
  await send(port, { to: stopMailbox.toUpperCase(), text: '' });
  expect(statements()).toHaveLength(1);
});

test.each([
  ['an out-of-office answer', { headers: { 'Auto-Submitted': 'auto-replied' } }],
  ['a null return path', { envelopeFrom: '' }],
])('%s is accepted and stops nothing', async (_name, more) => {
  const port = await start();
  const sent = await send(port, { to: replyMailbox, text: 'I will stop by on Monday. STOP', ...more });
  expect(sent.response).toMatch(/^250/);
  expect(statements()).toEqual([]);
});

test('the same mail brought twice is one request; a second mail is another', async () => {
  const port = await start();
  await send(port, { to: replyMailbox, text: 'stop', messageId: '<1@example.org>' });
  const before = deps.entries.length;
  await send(port, { to: replyMailbox, text: 'stop', messageId: '<1@example.org>', headers: { 'X-Relay': 'again' } });
  expect(deps.entries).toHaveLength(before);
  await send(port, { to: replyMailbox, text: 'stop it all', messageId: '<1@example.org>' });
  expect(deps.entries.length).toBeGreaterThan(before);
});

test.each([
  ['a token that is not genuine', 'reply+tokenxxxxxxxx@reply.example'],
  ['a mailbox without a token', 'someone@reply.example'],
  ['another domain', 'someone@example.org'],
])('%s is refused with 550 before the mail is sent', async (_name, to) => {
  const port = await start();
  await expect(send(port, { to, text: 'stop' })).rejects.toMatchObject({ responseCode: 550, command: 'RCPT TO' });
  expect(deps.entries.filter(({ event }) => event.kind === 'request-received')).toEqual([]);
});

test.each([
  [
    'the ledger',
    () => ({ ...deps, ledger: { ...deps.ledger, write: () => Promise.reject(new Error('rosa@example.org')) } }),
    'DATA',
  ],
  [
    'the links',
    () => ({ ...deps, links: { ...deps.links, open: () => Promise.reject(new Error('rosa@example.org')) } }),
    'RCPT TO',
  ],
] as const)('while %s cannot be reached the answer is 451', async (_name, broken, command) => {
  const port = await start({ deps: broken() });
  const failure: unknown = await send(port, { to: replyMailbox, text: 'stop' }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ responseCode: 451, command });
  expect(log.lines.join('')).not.toContain('rosa');
});

describe('size', () => {
  const config = { replyDomain: 'reply.example', lmtp: false, maxBytes: 2_000 };

  test('a mail within the limit is taken', async () => {
    const port = await start({ config });
    await send(port, { to: stopMailbox, text: 'x'.repeat(500) });
    expect(statements()).toHaveLength(1);
  });

  test('a larger one is refused with 552 and stops nothing', async () => {
    const port = await start({ config });
    const text = 'word '.repeat(800);
    await expect(send(port, { to: stopMailbox, text })).rejects.toMatchObject({ responseCode: 552 });
    expect(statements()).toEqual([]);
  });
});

describe('the demo outbox', () => {
  test('gets mail to other addresses whole, with its envelope', async () => {
    const kept: { raw: Buffer; envelope: MailEnvelope }[] = [];
    const port = await start({
      onOther: (raw, envelope) => {
        kept.push({ raw, envelope });
        return Promise.resolve();
      },
    });
    await send(port, {
      to: ['a@example.com', stopMailbox],
      text: 'Your visit',
      from: 'clinic@example.net',
      envelopeFrom: 'clinic@example.net',
    });
    expect(kept).toHaveLength(1);
    expect(kept[0]?.envelope).toEqual({ from: 'clinic@example.net', to: ['a@example.com'] });
    expect(kept[0]?.raw.toString()).toMatch(/^From: clinic@example\.net/m);
    expect(statements()).toHaveLength(1);
  });

  test('does not make a bad token of ours acceptable', async () => {
    const port = await start({ onOther: () => Promise.resolve() });
    await expect(send(port, { to: 'u+tokenxxxxxxxx@reply.example', text: '' })).rejects.toMatchObject({
      responseCode: 550,
    });
  });

  test('that cannot be written is a 451', async () => {
    const port = await start({ onOther: () => Promise.reject(new Error('disk full')) });
    await expect(send(port, { to: 'a@example.com', text: 'x' })).rejects.toMatchObject({ responseCode: 451 });
  });
});

describe('LMTP', () => {
  /** Says lines one by one and returns the answers; one line may have several. */
  async function talk(port: number, lines: readonly string[], answers: number): Promise<string[]> {
    const socket = createConnection(port, '127.0.0.1');
    const heard: string[] = [];
    let rest = '';
    let next = 0;
    await new Promise<void>((resolve, reject) => {
      socket.setEncoding('utf8');
      socket.on('error', reject);
      socket.on('data', (chunk: string) => {
        const parts = (rest + chunk).split('\r\n');
        rest = parts.pop() ?? '';
        for (const line of parts) {
          if (/^\d{3}-/.test(line)) continue;
          heard.push(line);
          const say = lines[next++];
          if (say !== undefined) socket.write(`${say}\r\n`);
          if (heard.length === answers) resolve();
        }
      });
    });
    socket.destroy();
    return heard;
  }

  test('answers for each mailbox after DATA', async () => {
    let calls = 0;
    const second = await deps.links.make({
      purpose: 'stop',
      subject: { kind: 'address', address: 'another' as AddressKey },
    });
    const write: InMemoryDeps['ledger']['write'] = (claim, work) => {
      calls += 1;
      return calls === 2 ? Promise.reject(new Error('away')) : deps.ledger.write(claim, work);
    };
    const port = await start({
      config: { replyDomain: 'reply.example', lmtp: true },
      deps: { ...deps, ledger: { ...deps.ledger, write } },
    });
    const heard = await talk(
      port,
      [
        'LHLO test',
        'MAIL FROM:<rosa@example.org>',
        `RCPT TO:<${stopMailbox}>`,
        `RCPT TO:<${second.mailbox}>`,
        'DATA',
        'From: rosa@example.org\r\n\r\nstop\r\n.',
      ],
      8,
    );
    expect(heard.map((line) => line.slice(0, 3))).toEqual(['220', '250', '250', '250', '250', '354', '250', '451']);
    expect(statements()).toHaveLength(1);
  });
});
