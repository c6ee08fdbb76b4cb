import type { FailedRecipient } from './mail-reading.ts';
import { findAddresses, type MailParts, readAddresses } from './mail-parts.ts';

const STATUS = /\b([245]\.\d{1,3}\.\d{1,3})\b/;
const REPLY_CODE = /(?:^|[\s(:<"'])([45])\d\d[\s-]/;
const MOST_FAILED = 1000;

/** Returns the addresses a bounce names, each once. Structured fields (RFC 3464) first, then what the words say. */
export function findFailedRecipients(parts: MailParts): readonly FailedRecipient[] {
  const reports = parts.attached.filter(({ contentType }) => contentType === 'message/delivery-status');
  const texts =
    reports.length > 0 ? reports.map(({ content }) => content.toString('utf8')) : [parts.text.slice(0, 100_000)];
  const structured = texts.flatMap(readReport);
  if (structured.length > 0) return keepEachOnce(structured);
  const named = (parts.headers.get('x-failed-recipients') ?? []).flatMap(readAddresses);
  const guess = judge(parts.text.slice(0, 100_000));
  if (named.length > 0) return keepEachOnce(named.map((address) => ({ address, ...guess })));
  return keepEachOnce(readProse(parts));
}

function readReport(report: string): FailedRecipient[] {
  const groups = report
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/);
  return groups.flatMap((group) => {
    const field = (name: string) => new RegExp(`^${name}\\s*:\\s*(.*)$`, 'im').exec(group)?.[1]?.trim();
    const recipient = field('Final-Recipient') ?? field('Original-Recipient') ?? field('X-Actual-Recipient');
    const address = recipient === undefined ? undefined : readAddresses(recipient.replace(/^[\w-]+\s*;/, ''))[0];
    const action = field('Action')?.toLowerCase() ?? 'failed';
    if (address === undefined || /^(?:delivered|relayed|expanded)/.test(action)) return [];
    const given = STATUS.exec(field('Status') ?? '')?.[1];
    const detailed = STATUS.exec(field('Diagnostic-Code') ?? '')?.[1];
    const status = given === undefined || /\.0\.0$/.test(given) ? (detailed ?? given) : given;
    return [{ address, status, permanent: !action.startsWith('delayed') && !(status ?? '5').startsWith('4') }];
  });
}

/** Reports in plain words: an address in angle brackets or alone on its line, above the mail that is returned. */
function readProse(parts: MailParts): FailedRecipient[] {
  const ours = new Set((parts.headers.get('to') ?? []).flatMap(readAddresses));
  const report =
    parts.text
      .slice(0, 20_000)
      .split(
        /^(?:-{3,}.{0,60}(?:original|copy of|returned|unsent|below|header).{0,60}|\s*(?:received|return-path|message-id)\s*:.*)$/im,
        1,
      )[0] ?? '';
  const lines = report.split(/\r?\n/);
  return lines.flatMap((line, at) => {
    const addresses = findAddresses(line).filter(
      (address) =>
        !ours.has(address) &&
        /\.[a-z0-9-]{2,}$/.test(address) &&
        address !== parts.from &&
        !/^(?:postmaster|mailer-daemon|abuse|support|helpdesk)@/.test(address),
    );
    const judged = judge(lines.slice(at, at + 8).join('\n'));
    return addresses.slice(0, 20).map((address) => ({ address, ...judged }));
  });
}

function judge(text: string): Pick<FailedRecipient, 'status' | 'permanent'> {
  const status = STATUS.exec(text)?.[1];
  const code = status?.[0] ?? REPLY_CODE.exec(text)?.[1];
  const isWaiting = /will (?:keep|continue|be retried|retry)|delayed|temporar|not yet been delivered/i.test(text);
  return { status, permanent: code === undefined ? !isWaiting : code === '5' };
}

function keepEachOnce(found: readonly FailedRecipient[]): readonly FailedRecipient[] {
  return [...new Map(found.map((one) => [one.address, one])).values()].slice(0, MOST_FAILED);
}
