import type { ReportedMail } from './mail-reading.ts';
import { readAddresses, readId } from './mail-parts.ts';

const RETURNED_PART = /content-type:\s{0,20}(?:message\/rfc822|text\/rfc822-headers|message\/partial)[^\n]{0,200}\n/i;
const LONGEST_LOOK = 1_000_000;
const LONGEST_HEAD = 65_536;

/** Returns what the returned copy inside a report says of the mail it is about, or `undefined` when no copy came back. */
export function findReportedMail(raw: Buffer): ReportedMail | undefined {
  const text = raw.subarray(0, LONGEST_LOOK).toString('latin1').replace(/\r\n/g, '\n');
  const part = RETURNED_PART.exec(text);
  if (part === null) return undefined;
  const after = text.slice(part.index, part.index + LONGEST_HEAD);
  const begin = after.indexOf('\n\n');
  if (begin < 0) return undefined;
  const head =
    after
      .slice(begin + 2)
      .replace(/^\n+/, '')
      .split('\n\n', 1)[0] ?? '';
  const unfolded = head.replace(/\n[ \t]+/g, ' ');
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]?.trim();
  const reported = {
    messageId: readId(field('message-id')),
    to: readAddresses(field('to') ?? ''),
    listUnsubscribe: field('list-unsubscribe'),
  };
  return reported.messageId === undefined && reported.to.length === 0 ? undefined : reported;
}
