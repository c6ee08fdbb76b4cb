import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import twilio from 'twilio';
import { parsePhoneE164 } from '@heed/domain/contact/address';
import { html } from './html.ts';
import { sendPage } from './page.ts';
import type { DemoPhone } from './phone.ts';

/** What the demo phone needs to know. */
export interface PhonePagesOptions {
  readonly phone: DemoPhone;
  /** The clinic's own number. */
  readonly clinicNumber: string;
  /** Numbers to choose from, with what to say of each. */
  readonly owners: readonly { readonly phone: string; readonly label: string }[];
  readonly publicUrl: string;
  /** Where this server listens: the request goes over the wire like Twilio's own. */
  readonly localUrl: string;
  readonly authToken: string;
}

const WEBHOOK = '/webhooks/twilio/sms';

/** Adds `/dev/phone`: texts the clinic as a patient. Each text is posted to the real webhook, signed as Twilio signs. */
export function addPhonePages(app: FastifyInstance, options: PhonePagesOptions): void {
  app.get<{ Querystring: { from?: string } }>('/dev/phone', (request, reply) => {
    const chosen = request.query.from ?? options.owners[0]?.phone ?? '';
    const bubbles = options.phone
      .thread(chosen)
      .map(
        (message) =>
          html`<div class="bubble ${message.direction === 'from-patient' ? 'out' : 'in'}">${message.body}</div>`,
      );
    return sendPage(
      reply,
      'Demo phone',
      html`<p class="soft">Text ${options.clinicNumber} as a patient. Try STOP, “no more texts please”, HELP, START.</p>
        <form method="post" action="/dev/phone">
          <label for="from">Your phone</label
          ><select id="from" name="from">
            ${options.owners.map((owner) => html`<option value="${owner.phone}" ${owner.phone === chosen ? html`selected` : ''}>${owner.phone} · ${owner.label}</option>`)}</select
          ><label for="body">Message</label
          ><textarea id="body" name="body" rows="2" maxlength="1600" required></textarea><button>Send</button>
        </form>
        <section aria-label="Conversation">${bubbles}</section>`,
    );
  });
  app.post<{ Body: Record<string, string | undefined> }>('/dev/phone', async (request, reply) => {
    const from = parsePhoneE164(request.body['from'] ?? '');
    const body = request.body['body'] ?? '';
    if (from === undefined || body === '') {
      return sendPage(
        reply.status(400),
        'Not sent',
        html`<p>Choose a phone and write a message. <a href="/dev/phone">Back</a></p>`,
      );
    }
    options.phone.carry({ phone: from, direction: 'from-patient', body, at: new Date() });
    const answer = await postAsTwilio(options, from, body);
    for (const text of answer.messages)
      options.phone.carry({ phone: from, direction: 'to-patient', body: text, at: new Date() });
    if (answer.status >= 400) {
      return sendPage(
        reply.status(502),
        'Not delivered',
        html`<p>The webhook answered ${answer.status}. <a href="/dev/phone">Back</a></p>`,
      );
    }
    return reply.redirect(`/dev/phone?from=${encodeURIComponent(from)}`, 303);
  });
}

async function postAsTwilio(
  options: PhonePagesOptions,
  from: string,
  body: string,
): Promise<{ status: number; messages: readonly string[] }> {
  const sid = `SM${randomBytes(16).toString('hex')}`;
  const parameters = {
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    AccountSid: `AC${'0'.repeat(32)}`,
    From: from,
    To: options.clinicNumber,
    Body: body,
    NumMedia: '0',
    NumSegments: '1',
  };
  const response = await fetch(`${options.localUrl}${WEBHOOK}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Twilio-Signature': twilio.getExpectedTwilioSignature(
        options.authToken,
        `${options.publicUrl}${WEBHOOK}`,
        parameters,
      ),
    },
    body: new URLSearchParams(parameters),
  });
  return { status: response.status, messages: messagesOf(await response.text()) };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Returns the texts of a TwiML answer. */
function messagesOf(twiml: string): readonly string[] {
  return [...twiml.matchAll(/<Message[^>]*>(.*?)<\/Message>/gs)].map(([, text]) =>
    (text ?? '').replace(/<\/?Body>/g, '').replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? ''),
  );
}
