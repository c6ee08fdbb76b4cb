import type { UseCaseDeps } from '@heed/use-cases/deps';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { type ApiLog, describeFailure } from '../api-log.ts';
import type { MailReader } from './mail-reader.ts';
import { parseMailbox, type TokenMailbox } from './parse-mailbox.ts';
import { reply } from './smtp-reply.ts';
import { takeMail } from './take-mail.ts';

/** The largest mail taken, in bytes: what large providers allow with attachments encoded. */
const MAX_MAIL_BYTES = 30 * 1024 * 1024;
/** Mailboxes in one transaction: a person answers one mail. RFC 5321 §4.5.3.1.8 asks for at least 100. */
const MAX_RECIPIENTS = 100;

/** How the listener is set up. */
export interface MailListenerConfig {
  /** The domain of the mailboxes, lower case. */
  readonly replyDomain: string;
  /** LMTP (RFC 2033) instead of SMTP: one answer per mailbox after DATA. */
  readonly lmtp: boolean;
  /** For STARTTLS; absent: not offered. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly maxBytes?: number;
}

/** Who sent a mail to whom, by the envelope. */
export interface MailEnvelope {
  /** Empty: the null return path. */
  readonly from: string;
  readonly to: readonly string[];
}

/** What the listener is made with. `onOther` takes mail to addresses that are not ours (the demo's outbox); without it such mail is refused. */
export interface MailListenerParts {
  readonly deps: UseCaseDeps;
  readonly config: MailListenerConfig;
  readonly readMail: MailReader;
  readonly log: ApiLog;
  readonly onOther?: (raw: Buffer, envelope: MailEnvelope) => Promise<void>;
}

/** Returns a server for mail to `reply+TOKEN@` and `u+TOKEN@`, not listening yet. It says 250 after DATA only once the mail is in force. */
export function createMailListener(parts: MailListenerParts): SMTPServer {
  const { config } = parts;
  return new SMTPServer({
    lmtp: config.lmtp,
    banner: 'Heed',
    size: config.maxBytes ?? MAX_MAIL_BYTES,
    rejectOversized: true,
    maxRecipients: MAX_RECIPIENTS,
    disabledCommands: config.tls === undefined ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    ...(config.tls ?? {}),
    disableReverseLookup: true,
    logger: false,
    onRcptTo: (address, _session, done) => {
      checkMailbox(parts, address.address).then(() => {
        done();
      }, done);
    },
    onData: (stream, session, done) => {
      takeTransaction(parts, stream, session).then(
        (results) => {
          const failed = results.find((result) => result instanceof Error);
          if (config.lmtp) done(null, results);
          else done(failed instanceof Error ? failed : null, 'OK: in force');
        },
        (failure: unknown) => {
          done(tryLater(parts.log, failure));
        },
      );
    },
  });
}

/** Rejects with the answer to give when a mailbox is not ours or its token is not genuine. */
async function checkMailbox(parts: MailListenerParts, address: string): Promise<void> {
  const mailbox = parseMailbox(address, parts.config.replyDomain);
  if (mailbox === undefined) {
    if (parts.onOther === undefined || address.toLowerCase().endsWith(`@${parts.config.replyDomain}`))
      throw reply(550, 'No such mailbox here');
    return;
  }
  let link;
  try {
    link = await parts.deps.links.open(mailbox.token);
  } catch (failure) {
    throw tryLater(parts.log, failure);
  }
  if (link.kind === 'invalid') throw reply(550, 'No such mailbox here');
}

/** Returns one result per mailbox of the envelope, in order. */
async function takeTransaction(
  parts: MailListenerParts,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<(string | Error)[]> {
  const body = await collect(stream);
  if (stream.sizeExceeded) return session.envelope.rcptTo.map(() => reply(552, 'The mail is too large'));
  const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
  // RFC 5321 §4.4: final delivery puts the return path first. An empty one marks automatic mail (RFC 3834).
  const raw = Buffer.concat([Buffer.from(`Return-Path: <${from.replace(/[^\x21-\x7e]|[<>]/g, '')}>\r\n`), body]);
  const others = session.envelope.rcptTo
    .map(({ address }) => address)
    .filter((address) => parseMailbox(address, parts.config.replyDomain) === undefined);
  if (others.length > 0) await parts.onOther?.(body, { from, to: others });
  const results: (string | Error)[] = [];
  for (const { address } of session.envelope.rcptTo) {
    const mailbox = parseMailbox(address, parts.config.replyDomain);
    results.push(mailbox === undefined ? 'OK: kept' : await takeOne(parts, mailbox, raw));
  }
  return results;
}

async function takeOne(parts: MailListenerParts, mailbox: TokenMailbox, raw: Buffer): Promise<string | Error> {
  try {
    const taken = await takeMail(parts, mailbox, raw);
    parts.log.info({ mailbox: mailbox.kind, outcome: taken }, 'a mail was taken');
    return taken === 'unknown-mailbox' ? reply(550, 'No such mailbox here') : 'OK: in force';
  } catch (failure) {
    return tryLater(parts.log, failure);
  }
}

async function collect(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    // Read to the end all the same: the answer comes after the last byte.
    if (stream.sizeExceeded) chunks.length = 0;
    else if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tryLater(log: ApiLog, failure: unknown): Error {
  log.error(describeFailure(failure), 'a mail could not be taken');
  return reply(451, 'Not taken yet. Try again later');
}
