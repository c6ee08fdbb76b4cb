import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { MailSender, OutgoingMail, SendResult } from '@heed/use-cases/ports/senders';

/** How mail leaves. */
export interface SmtpSenderOptions {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly url: string;
  /** The From header, neutral: no speciality of the clinic. */
  readonly from: string;
  /** The domain of Message-IDs. */
  readonly domain: string;
}

/** First digit of an SMTP reply that means "never" (RFC 5321 §4.2.1). */
const PERMANENT = 5;

/**
 * Returns a sender over SMTP. What Heed sends itself is marked as automatic (RFC 3834 §5; Exchange's X-Auto-Response-Suppress)
 * and goes out with an empty envelope sender, so that no out-of-office answers it and no bounce loops.
 */
export function createSmtpSender({ url, from, domain }: SmtpSenderOptions): MailSender & { close(): void } {
  const transport = createTransport(url);
  return {
    async send(mail: OutgoingMail): Promise<SendResult> {
      const messageId = `<${createHash('sha256').update(mail.key).digest('hex').slice(0, 32)}@${domain}>`;
      try {
        await transport.sendMail({
          from,
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          messageId,
          envelope: { from: '', to: [mail.to] },
          ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
          headers: [
            { key: 'Auto-Submitted', value: 'auto-generated' },
            { key: 'X-Auto-Response-Suppress', value: 'All' },
            ...mail.headers.map(({ name, value }) => ({ key: name, value })),
          ],
        });
        return { kind: 'sent', providerId: messageId };
      } catch (failure) {
        return resultOf(failure);
      }
    },
    close() {
      transport.close();
    },
  };
}

/** The reply code is all that is kept of a failure: the rest may quote the address. */
function resultOf(failure: unknown): SendResult {
  const code =
    typeof failure === 'object' && failure !== null && 'responseCode' in failure
      ? Number(failure.responseCode)
      : Number.NaN;
  if (Math.floor(code / 100) === PERMANENT) return { kind: 'refused', code: String(code) };
  return { kind: 'try-later', code: Number.isNaN(code) ? 'connection' : String(code) };
}
