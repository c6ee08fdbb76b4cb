import type { FastifyInstance } from 'fastify';
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
}

/** Adds `/dev/phone`: texts the clinic as a patient, through the demo's Twilio. */
export function addPhonePages(app: FastifyInstance, options: PhonePagesOptions): void {
  app.get<{ Querystring: { from?: string } }>('/dev/phone', (request, reply) => {
    const chosen = request.query.from ?? options.owners[0]?.phone ?? '';
    const bubbles = options.phone.thread(chosen).map(({ direction, by, body }) => {
      const side = direction === 'from-patient' ? 'out' : by === 'network' ? 'in network' : 'in';
      return html`<div class="bubble ${side}">${body}</div>`;
    });
    return sendPage(
      reply,
      'Demo phone',
      html`<p class="soft">
          Text ${options.clinicNumber} as a patient. Try STOP, “no more texts please”, HELP, START. What Twilio answers
          by itself stands in grey. Or call the same number.
        </p>
        <form method="post" action="/dev/phone">
          <label for="from">Your phone</label
          ><select id="from" name="from">
            ${options.owners.map((owner) => html`<option value="${owner.phone}" ${owner.phone === chosen ? html`selected` : ''}>${owner.phone} · ${owner.label}</option>`)}</select
          ><label for="body">Message</label
          ><textarea id="body" name="body" rows="2" maxlength="1600" required></textarea><button>Send</button>
          <button formaction="/dev/phone/calls" formnovalidate>Call</button>
          <label class="inline"><input type="checkbox" name="withheld" value="on" /> Hide my number in the call</label>
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
    const { sid } = await options.phone.receive({ from, to: options.clinicNumber, body });
    const last = options.phone.webhooks.tries().findLast(({ webhook }) => webhook.parameters['MessageSid'] === sid);
    if (last !== undefined && last.status !== 200) {
      return sendPage(
        reply.status(502),
        'Not delivered',
        html`<p>The webhook answered ${last.status}. <a href="/dev/phone">Back</a></p>`,
      );
    }
    return reply.redirect(`/dev/phone?from=${encodeURIComponent(from)}`, 303);
  });
}
