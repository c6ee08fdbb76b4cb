import type { OutgoingText, SendResult, TextSender } from '@heed/use-cases/ports/senders';

/** A text on the demo phone, as its owner sees it. */
export interface PhoneMessage {
  readonly phone: string;
  readonly direction: 'from-patient' | 'to-patient';
  readonly body: string;
  readonly at: Date;
}

/** The texts between demo patients and the clinic. Stands for the telephone network: it carries, it decides nothing. */
export interface DemoPhone extends TextSender {
  carry(message: PhoneMessage): void;
  thread(phone: string): readonly PhoneMessage[];
}

const KEPT = 500;

/** Returns a telephone network for the demo that keeps its last messages in memory. */
export function createDemoPhone(now: () => Date): DemoPhone {
  const messages: PhoneMessage[] = [];
  const sentKeys = new Set<string>();
  const carry = (message: PhoneMessage) => {
    messages.push(message);
    if (messages.length > KEPT) messages.shift();
  };
  return {
    carry,
    thread: (phone) => messages.filter((message) => message.phone === phone),
    send(text: OutgoingText): Promise<SendResult> {
      if (!sentKeys.has(text.key)) {
        sentKeys.add(text.key);
        carry({ phone: text.to, direction: 'to-patient', body: text.body, at: now() });
      }
      return Promise.resolve({ kind: 'sent', providerId: text.key });
    },
  };
}
