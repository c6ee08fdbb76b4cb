import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { createApi } from '@heed/api/create-api';
import { createMailListener } from '@heed/api/inbound-mail/mail-listener';
import { classify } from '@heed/domain/classification/classify';
import { readMail } from '@heed/channels/mail/reading/read-mail';
import { createWeb } from '@heed/web/server/create-web';
import type { ExitCode, Terminal } from '../cli/terminal.ts';
import type { Config } from '../config/config.ts';
import { addDevPages } from '../dev/dev-pages.ts';
import { openOutbox, type Outbox } from '../dev/outbox.ts';
import { createDemoPhone, type DemoPhone } from '../dev/phone.ts';
import { demoPatients } from '../demo/patients.ts';
import { createLog } from '../log.ts';
import { openSenders } from '../outgoing/open-senders.ts';
import { sendOutgoing } from '../outgoing/send-outgoing.ts';
import { twilioAccountOf } from '../twilio/account.ts';
import { openTextLog } from '../twilio/text-log.ts';
import { apiConfigOf, webConfigOf } from './edge-configs.ts';
import { listen } from './listen.ts';
import { openApp, type App } from './open-app.ts';
import { createOrigin } from './origin.ts';
import type { Role } from './roles.ts';
import { routinesOf } from './routines.ts';
import { untilAskedToEnd } from './shutdown.ts';

/** Where the pages are built to, seen from this program once it is bundled: `apps/server/dist`. */
const PAGES = fileURLToPath(new URL('../../web/build', import.meta.url));

/** Servers that listen. */
export interface Servers {
  /** Stops taking, finishes what was taken, and closes. */
  close(): Promise<void>;
}

/** Opens the servers of the roles on an open application. Throws `OpenAppError` when a port cannot be had. */
export async function openServers(app: App, roles: ReadonlySet<Role>): Promise<Servers> {
  const { config, deps, log } = app;
  // The first reading builds the word lists, which takes longer than a provider should wait.
  classify({ text: 'stop', channel: 'SMS' });
  const demo = config.demo ? openDemo(app) : undefined;
  const api = roles.has('api') ? await openApi(app, demo) : undefined;
  const web = roles.has('web')
    ? await createWeb({ deps, config: webConfigOf(app), log, buildDirectory: PAGES })
    : undefined;
  const origin = createOrigin({
    web,
    api: api === undefined ? undefined : (request, response) => api.routing(request, response),
  });
  await listen(origin, { port: config.port, host: config.host, variable: 'HEED_PORT' });
  const mail = roles.has('intake') ? await openMail(app, demo?.outbox) : undefined;
  const senders = openSenders(app);
  if (roles.has('worker')) {
    await (openTextLog(app) === undefined ? deps.watch.end() : deps.watch.begin());
    await app.persistence.workOutgoing((message) => sendOutgoing(app, senders, message));
    await app.persistence.workRoutines(routinesOf(app));
  }
  return {
    async close() {
      await new Promise<void>((resolve) => {
        origin.close(() => {
          resolve();
        });
        origin.closeIdleConnections();
      });
      await api?.close();
      if (mail !== undefined)
        await new Promise<void>((resolve) =>
          mail.close(() => {
            resolve();
          }),
        );
      senders.close();
    },
  };
}

interface Demo {
  readonly outbox: Outbox;
  readonly phone: DemoPhone | undefined;
}

function openDemo(app: App): Demo {
  const { config, deps } = app;
  const account = twilioAccountOf(app);
  return {
    outbox: openOutbox(
      join(config.dataDir, 'outbox'),
      () => new Date(),
      () => deps.ids.uuid(),
    ),
    // With an account of its own, or a Twilio of somebody else's, the demo has no telephones.
    phone: account === undefined || config.twilio !== undefined ? undefined : createDemoPhone(app, account),
  };
}

async function openApi(app: App, demo: Demo | undefined): Promise<FastifyInstance> {
  const { config, deps, log } = app;
  const api = await createApi({ deps, config: apiConfigOf(app), log });
  if (demo !== undefined) {
    await api.register(async (scope) => {
      await addDevPages(scope, {
        outbox: demo.outbox,
        phone: demo.phone && {
          phone: demo.phone,
          clinicNumber: config.senders[0]?.number ?? '',
          owners: demoPatients.flatMap(({ phone, mrn, story }) =>
            phone === undefined ? [] : [{ phone, label: `${mrn} · ${story}` }],
          ),
        },
      });
    });
  }
  await api.ready();
  return api;
}

async function openMail({ config, deps, log }: App, outbox: Outbox | undefined) {
  const listener = createMailListener({
    deps,
    readMail,
    log,
    config: { replyDomain: config.replyDomain, lmtp: config.smtp.lmtp },
    ...(outbox === undefined ? {} : { onOther: (raw, { to }) => outbox.keep(raw, to) }),
  });
  await listen(listener.server, { ...config.smtp, variable: 'HEED_SMTP_PORT' });
  return listener;
}

/** Serves roles on a database that is migrated, until asked to end. */
export async function serve(config: Config, roles: ReadonlySet<Role>, terminal: Terminal): Promise<ExitCode> {
  const app = await openApp(config, createLog(config.logLevel));
  try {
    const servers = await openServers(app, roles);
    terminal.answer(
      { kind: 'serving', roles: [...roles], home: config.publicUrl },
      `Serving ${[...roles].join(', ')} at ${config.publicUrl}.`,
    );
    await untilAskedToEnd();
    await servers.close();
    return 0;
  } finally {
    await app.close();
  }
}
