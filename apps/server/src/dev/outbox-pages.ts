import type { FastifyInstance } from 'fastify';
import { html } from './html.ts';
import type { Outbox } from './outbox.ts';
import { sendPage } from './page.ts';

/** Adds `/dev/outbox`: what senders sent in the demo. */
export function addOutboxPages(app: FastifyInstance, outbox: Outbox): void {
  app.get('/dev/outbox', async (_request, reply) => {
    const mails = await outbox.list();
    const list = mails.map(
      (mail) =>
        html`<article>
          <a href="/dev/outbox/${mail.id}">${mail.subject}</a>
          <div class="soft">To ${mail.to} · ${mail.receivedAt}</div>
        </article>`,
    );
    return sendPage(
      reply,
      'Demo outbox',
      mails.length === 0
        ? html`<p class="soft">Nothing was sent yet. Send a mail by SMTP to this server and it appears here.</p>`
        : html`${list}`,
    );
  });
  app.get<{ Params: { id: string } }>('/dev/outbox/:id', async (request, reply) => {
    const mail = await outbox.read(request.params.id);
    if (mail === undefined)
      return sendPage(reply.status(404), 'No such mail', html`<p><a href="/dev/outbox">Back to the outbox</a></p>`);
    const links = [...new Set(mail.text.match(/https?:\/\/[^\s<>"]+/g) ?? [])];
    return sendPage(
      reply,
      mail.subject,
      html`<p class="soft">To ${mail.to} · ${mail.receivedAt}</p>
        <article><pre>${mail.text}</pre></article>
        <h2>Links in it</h2>
        <ul>
          ${links.map((link) => html`<li><a href="${link}">${link}</a></li>`)}
        </ul>
        <h2>Headers</h2>
        <dl>
          ${mail.headers.map(
            (header) =>
              html`<dt>${header.name}</dt>
                <dd>${header.value}</dd>`,
          )}
        </dl>`,
    );
  });
}
