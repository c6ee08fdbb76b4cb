import { simpleParser, type HeaderLines, type ParsedMail } from 'mailparser';
import { detectOrigin } from './detect-origin.ts';
import { findFailedRecipients } from './failed-recipients.ts';
import type { MailOrigin, MailReading } from './mail-reading.ts';
import { type MailParts, readAddresses, readId } from './mail-parts.ts';
import { findReportedMail } from './reported-mail.ts';
import { findVisibleHtml } from './visible-html.ts';
import { findVisibleText } from './visible-text.ts';

/**
 * Reads a whole RFC 5322 message. A message too broken for the parser is read as far as it goes, never refused: an opt-out
 * in it would be lost. Does not reject.
 */
export async function readMail(raw: Buffer): Promise<MailReading> {
  const parts = await parse(raw);
  const automatic = detectOrigin(parts);
  const failed = automatic.kind === 'automatic' && automatic.what === 'bounce' ? findFailedRecipients(parts) : [];
  const header = (name: string) => parts.headers.get(name)?.[0];
  return {
    messageId: readId(header('message-id')),
    from: parts.from,
    envelopeFrom: parts.envelopeFrom,
    to: [
      ...new Set(
        ['to', 'cc', 'delivered-to', 'x-original-to'].flatMap((name) =>
          (parts.headers.get(name) ?? []).flatMap(readAddresses),
        ),
      ),
    ],
    subject: parts.subject,
    visibleText: parts.visibleText,
    automatic,
    failed,
    reported: isReport(automatic) ? findReportedMail(raw) : undefined,
    inReplyTo: readId(header('in-reply-to')),
    listHeaders: {
      listId: header('list-id'),
      listUnsubscribe: header('list-unsubscribe'),
      listUnsubscribePost: header('list-unsubscribe-post'),
    },
  };
}

function isReport(origin: MailOrigin): boolean {
  return origin.kind === 'automatic' && (origin.what === 'bounce' || origin.what === 'complaint');
}

async function parse(raw: Buffer): Promise<MailParts> {
  try {
    const mail = await simpleParser(raw, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
      keepCidLinks: true,
      keepDeliveryStatus: true,
    });
    return collectParts(mail.headerLines, mail);
  } catch {
    return collectParts(splitHeaders(raw), {
      text: raw.toString('utf8').replace(/^[\s\S]{0,65536}?\r?\n\r?\n/, ''),
      attachments: [],
    });
  }
}

type Body = Pick<ParsedMail, 'attachments'> & Partial<Pick<ParsedMail, 'text' | 'html' | 'subject'>>;

function collectParts(lines: HeaderLines, body: Body): MailParts {
  const headers = groupHeaders(lines);
  const text = body.text ?? '';
  const html = typeof body.html === 'string' ? body.html : '';
  const returnPath = headers.get('return-path')?.[0];
  return {
    headers,
    subject: (body.subject ?? headers.get('subject')?.[0] ?? '').trim(),
    from: (headers.get('from') ?? []).flatMap(readAddresses)[0],
    envelopeFrom: returnPath === undefined ? undefined : (readAddresses(returnPath)[0] ?? ''),
    text: text.trim() === '' ? html.slice(0, 200_000).replace(/<[^<>]{0,2000}>/g, ' ') : text,
    visibleText: chooseVisible(findVisibleText(text), html === '' ? '' : findVisibleHtml(html)),
    attached: body.attachments.map((attachment) => ({
      contentType: attachment.contentType.toLowerCase(),
      content: attachment.content,
    })),
  };
}

/** The shorter of the two renderings that says anything: where one missed the beginning of a quote, it is the longer. */
function chooseVisible(text: string, html: string): string {
  if (text === '' || html === '') return text + html;
  return html.length < text.length ? html : text;
}

function groupHeaders(lines: HeaderLines): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (const { key, line } of lines) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n[ \t]+/g, ' ')
      .trim();
    headers.set(key.toLowerCase(), [...(headers.get(key.toLowerCase()) ?? []), value]);
  }
  return headers;
}

function splitHeaders(raw: Buffer): HeaderLines {
  const head =
    raw
      .subarray(0, 65_536)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? '';
  return head
    .split(/\r?\n(?![ \t])/)
    .filter((line) => line.includes(':'))
    .map((line) => ({ key: line.slice(0, line.indexOf(':')).trim().toLowerCase(), line }));
}
