import { assertNever } from '@heed/domain/brand';
import { replyFactsOf } from '@heed/api/twilio/reply-words';
import { textRepliesIn } from '@heed/i18n/text-replies/in-language';
import { createLink } from '@heed/use-cases/link/create-link';
import type { OutgoingMessage } from '@heed/use-cases/ports/outgoing';
import type { App } from '../serve/open-app.ts';

/** A message in words, ready to go. */
export interface ComposedMessage {
  readonly text: string;
  /** Neutral: an inbox's list of subjects is read over shoulders. */
  readonly subject: string;
  /** Where an answer in words is read, where the words ask for one. */
  readonly replyTo?: string;
}

/** Writes a message in the recipient's language. `undefined` when what it would say is no longer so (the recipient is gone, a code has run out). */
export async function composeOutgoing(
  { deps, config }: Pick<App, 'deps' | 'config'>,
  message: OutgoingMessage,
): Promise<ComposedMessage | undefined> {
  const { organisation } = await deps.catalogues.current();
  const words = textRepliesIn(message.language);
  const facts = replyFactsOf(organisation, config.publicUrl);
  const subject = organisation.name;
  const { content } = message;
  switch (content.kind) {
    case 'stop-confirmed':
      return { subject, text: content.appointmentHint ? words.stopConfirmedCancel(facts) : words.stopConfirmed(facts) };
    case 'start-confirmed':
      return { subject, text: words.startConfirmed(facts) };
    case 'help':
      return { subject, text: words.help(facts) };
    case 'form-stop-notice':
      return { subject, text: words.formStopNotice(facts) };
    case 'address-given':
      return { subject, text: content.isLeft ? words.addressLeft(facts) : words.addressGiven(facts) };
    case 'fresh-link':
    case 'review-request': {
      if (message.recipient === undefined) return undefined;
      const made = await createLink(deps, {
        ref: { kind: 'id', id: message.recipient },
        goesTo: message.address,
        purpose: content.kind === 'fresh-link' ? 'manage' : 'confirm',
      });
      if (made.kind !== 'made') return undefined;
      const withLink = { ...facts, link: made.link.url };
      return {
        subject,
        replyTo: made.link.replyMailbox,
        text: content.kind === 'fresh-link' ? words.freshLink(withLink) : words.reviewRequest(withLink),
      };
    }
    case 'one-time-code': {
      if (deps.clock.now() >= content.validUntil) return undefined;
      const code = (await deps.vault.open([content.sealedCode])).get(content.sealedCode);
      return code === undefined ? undefined : { subject, text: words.oneTimeCode({ ...facts, code }) };
    }
    default:
      return assertNever(content);
  }
}
