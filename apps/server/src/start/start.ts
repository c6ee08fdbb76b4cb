import { createLink } from '@heed/use-cases/link/create-link';
import type { ExitCode, Terminal } from '../cli/terminal.ts';
import type { Config } from '../config/config.ts';
import { createLog } from '../log.ts';
import { ensureDemoClient } from '../demo/demo-client.ts';
import { demoRecipient, loadDemo } from '../demo/load-demo.ts';
import { demoPatients } from '../demo/patients.ts';
import { ensureCatalogue } from '../demo/ensure-catalogue.ts';
import { openApp, type App } from '../serve/open-app.ts';
import { openServers } from '../serve/serve.ts';
import { ROLES } from '../serve/roles.ts';
import { untilAskedToEnd } from '../serve/shutdown.ts';

/** What `heed start` prints when it is ready. */
export interface ReadyReport {
  readonly kind: 'ready';
  readonly home: string;
  readonly patientLink: string | undefined;
  readonly staffConsole: string;
  readonly graphql: string;
  readonly demoKey: string | undefined;
  readonly demoPhone: string | undefined;
  readonly demoOutbox: string | undefined;
  readonly smtp: string;
}

/** Everything at once: database, migrations, catalogue, demo clinic, all roles on one port; until asked to end. */
export async function start(config: Config, terminal: Terminal): Promise<ExitCode> {
  terminal.note(
    config.databaseUrl === undefined
      ? 'Starting the embedded PostgreSQL …'
      : 'Connecting to the PostgreSQL of DATABASE_URL …',
  );
  const app = await openApp(config, createLog(config.logLevel));
  try {
    await ensureCatalogue(app);
    if (config.demo) {
      terminal.note(`Loading the demo clinic (${String(demoPatients.length)} invented patients) …`);
      await loadDemo(app.deps);
    }
    const servers = await openServers(app, new Set(ROLES));
    try {
      const report = await reportOf(app);
      terminal.answer({ ...report }, humanReport(report));
      await untilAskedToEnd();
      terminal.note('Stopping …');
    } finally {
      await servers.close();
    }
    return 0;
  } finally {
    await app.close();
  }
}

async function reportOf(app: App): Promise<ReadyReport> {
  const { config, deps } = app;
  const first = config.demo ? await demoRecipient(deps, 'DEMO-0001') : undefined;
  const made =
    first === undefined ? undefined : await createLink(deps, { ref: { kind: 'id', id: first }, purpose: 'manage' });
  return {
    kind: 'ready',
    home: config.publicUrl,
    patientLink: made?.kind === 'made' ? made.link.url : undefined,
    staffConsole: `${config.publicUrl}/staff`,
    graphql: `${config.publicUrl}/graphql`,
    demoKey: config.demo ? await ensureDemoClient(app) : undefined,
    // As `openDemo` has it: with a Twilio of one's own the demo has no telephones.
    demoPhone: config.demo && config.twilio === undefined ? `${config.publicUrl}/dev/phone` : undefined,
    demoOutbox: config.demo ? `${config.publicUrl}/dev/outbox` : undefined,
    smtp: `${config.smtp.lmtp ? 'lmtp' : 'smtp'}://${config.smtp.host}:${String(config.smtp.port)}`,
  };
}

function humanReport(report: ReadyReport): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["A patient's signed link", report.patientLink],
    ['Staff console', report.staffConsole],
    ['GraphQL', report.graphql],
    ['  with the demo key', report.demoKey],
    ['Demo phone', report.demoPhone],
    ['Demo outbox', report.demoOutbox],
    ['Mail goes in at', report.smtp],
    ['Public opt-out form', `${report.home}/opt-out`],
  ];
  const lines = rows
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name.padEnd(26)}${value ?? ''}`);
  return `\nHeed is ready.\n\n${lines.join('\n')}\n\nPress Ctrl-C to stop. Your data stays.`;
}
