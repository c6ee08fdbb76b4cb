import { isUtf8 } from 'node:buffer';
import { receiveMail } from '@heed/use-cases/intake/receive-mail';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import type { MailReader } from './mail-reader.ts';
import { messageKeyOf } from './message-key.ts';
import type { TokenMailbox } from './parse-mailbox.ts';

/** What became of a mail for one mailbox. All but `unknown-mailbox` are accepted for good. */
export type TakenMail = Awaited<ReturnType<typeof receiveMail>>['kind'];

/** Takes one mail for one mailbox of ours. When it returns, what the mail asked for is in force. Throws when the store cannot be reached. */
export async function takeMail(
  parts: { readonly deps: UseCaseDeps; readonly readMail: MailReader },
  mailbox: TokenMailbox,
  raw: Buffer,
): Promise<TakenMail> {
  const read = await parts.readMail(raw);
  const { automatic } = read;
  const taken = await receiveMail(parts.deps, {
    messageKey: messageKeyOf(raw, read.messageId),
    mailbox,
    subject: read.subject,
    visibleText: read.visibleText,
    raw: isUtf8(raw) ? raw.toString('utf8') : raw.toString('latin1'),
    ...(read.from === undefined ? {} : { from: read.from }),
    ...(automatic.kind === 'automatic' ? { automatic: { what: automatic.what, why: automatic.why } } : {}),
  });
  return taken.kind;
}
