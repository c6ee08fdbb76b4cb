import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { addOutboxPages } from './outbox-pages.ts';
import type { Outbox } from './outbox.ts';
import { DEV_STYLE } from './page.ts';
import { addPhonePages, type PhonePagesOptions } from './phone-pages.ts';

/** Adds the demo's own pages. Demo mode only. */
export async function addDevPages(
  app: FastifyInstance,
  options: { readonly outbox: Outbox; readonly phone: PhonePagesOptions },
): Promise<void> {
  await app.register(formbody);
  app.get('/dev/style.css', (_request, reply) =>
    reply.type('text/css').header('Cache-Control', 'no-store').send(DEV_STYLE),
  );
  addOutboxPages(app, options.outbox);
  addPhonePages(app, options.phone);
}
