import type { OutgoingText, SendResult, TextSender } from '@heed/use-cases/ports/senders';
import { createTwilioClient, failureCode, type TwilioAccount } from './twilio-client.ts';

/** How texts leave. */
export interface TwilioTextSenderOptions extends TwilioAccount {
  /** The number or Messaging Service (MG…) that sends. */
  readonly from: string;
  readonly statusCallback: string;
}

/**
 * Twilio error codes after which the same text is never tried again (Twilio error dictionary):
 * 21211 invalid To, 21610 recipient opted out, 21612 unroutable, 21614 not a mobile number, 21408 region not enabled, 21606 bad From.
 */
const PERMANENT_CODES: ReadonlySet<string> = new Set(['21211', '21408', '21606', '21610', '21612', '21614']);

/** Returns a sender through Twilio Programmable Messaging. */
export function createTwilioTextSender(options: TwilioTextSenderOptions): TextSender {
  const client = createTwilioClient(options);
  const source = options.from.startsWith('MG') ? { messagingServiceSid: options.from } : { from: options.from };
  return {
    async send(text: OutgoingText): Promise<SendResult> {
      try {
        const message = await client.messages.create({
          to: text.to,
          body: text.body,
          statusCallback: options.statusCallback,
          ...source,
        });
        return { kind: 'sent', providerId: message.sid };
      } catch (failure) {
        const code = failureCode(failure);
        return { kind: PERMANENT_CODES.has(code) ? 'refused' : 'try-later', code };
      }
    },
  };
}
