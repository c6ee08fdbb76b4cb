import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { addCallPages } from './call-pages.ts';
import { addOutboxPages } from './outbox-pages.ts';
import type { Outbox } from './outbox.ts';
import { DEV_STYLE } from './page.ts';
import { addPhonePages, type PhonePagesOptions } from './phone-pages.ts';
import { DEMO_TWILIO_PATH } from '../twilio/account.ts';

/** Adds the demo's own pages. Demo mode only. */
export async function addDevPages(
  app: FastifyInstance,
  options: { readonly outbox: Outbox; readonly phone: PhonePagesOptions | undefined },
): Promise<void> {
  // Its own scope: it reads forms and answers mistakes as Twilio does.
  const { phone } = options;
  if (phone !== undefined) await app.register((scope) => phone.phone.addRoutes(scope), { prefix: DEMO_TWILIO_PATH });
  await app.register(formbody);
  app.get('/dev/style.css', (_request, reply) =>
    reply.type('text/css').header('Cache-Control', 'no-store').send(DEV_STYLE),
  );
  addOutboxPages(app, options.outbox);
  if (phone === undefined) return;
  addPhonePages(app, phone);
  addCallPages(app, phone);
}
