import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a started Heed says of itself. */
export interface Ready {
  readonly home: string;
  readonly patientLink: string;
  readonly staffConsole: string;
  readonly graphql: string;
  readonly demoKey: string;
  readonly smtp: string;
}

/** A Heed that runs as its own process, as a user would start it. */
export interface HeedProcess {
  readonly ready: Ready;
  readonly dataDir: string;
  /** Runs one command line against the same data. */
  run(
    ...argv: readonly string[]
  ): Promise<{ readonly code: number; readonly lines: readonly Record<string, unknown>[]; readonly errors: string }>;
  stop(): Promise<void>;
}

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const HEED = fileURLToPath(new URL('../../apps/server/dist/heed.js', import.meta.url));

/** Starts Heed on free ports with its own data folder; resolves once it says that it is ready. */
export async function startHeed(
  dataDir: string,
  extraEnvironment: Readonly<Record<string, string>> = {},
): Promise<HeedProcess> {
  const environment = {
    ...process.env,
    HEED_DATA_DIR: dataDir,
    HEED_PORT: String(await freePort()),
    HEED_SMTP_PORT: String(await freePort()),
    HEED_LOG_LEVEL: 'warn',
    DATABASE_URL: '',
    INIT_CWD: REPOSITORY,
    ...extraEnvironment,
  };
  const child = spawn(process.execPath, [HEED, '--json', 'start'], {
    cwd: REPOSITORY,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = await Promise.race([
    firstReady(createInterface({ input: child.stdout })),
    ended.then((code) => {
      throw new Error(`Heed ended with ${String(code)} before it was ready:\n${errors.join('')}`);
    }),
  ]);
  return {
    ready,
    dataDir,
    run: (...argv) => runHeed(argv, environment),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function firstReady(lines: AsyncIterable<string>): Promise<Ready> {
  for await (const line of lines) {
    const row = JSON.parse(line) as Ready & { kind: string };
    if (row.kind === 'ready') return row;
  }
  throw new Error('Heed closed its output before it was ready.');
}

function runHeed(argv: readonly string[], environment: NodeJS.ProcessEnv): ReturnType<HeedProcess['run']> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [HEED, '--json', ...argv], {
      cwd: REPOSITORY,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    child.once('close', (code) => {
      const lines = out.split('\n').filter((line) => line !== '');
      resolve({ code: code ?? -1, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), errors });
    });
  });
}

/** Returns a port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
