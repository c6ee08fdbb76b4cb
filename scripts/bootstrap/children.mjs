import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './paths.mjs';
import { childEnvironment } from './environment.mjs';
import { say } from './say.mjs';

const PARENT_LOOK_MS = 500;
/** Ctrl-C arrives twice, from the terminal and from npm; within this time it is one wish. */
const SAME_WISH_MS = 1_000;
/** Longer than a clean stop takes: open requests, then the database. */
const PATIENCE_MS = 20_000;

const living = new Set();
let asked;

/** Returns whether someone asked us to end. */
export function isEnding() {
  return asked !== undefined;
}

/**
 * Runs a program and resolves to `{ code, output }`. In a process group of its own, so that Ctrl-C reaches it once, through us, and so that
 * all it started can be ended with it. `stdio` is that of `spawn`, or 'collect' to return what it wrote.
 */
export function run(program, argv, { stdio = 'inherit', env = {}, cwd = ROOT, withParentLink = false } = {}) {
  watchForTheEnd();
  return new Promise((resolve) => {
    if (isEnding()) {
      resolve({ code: 130, output: '' });
      return;
    }
    const streams =
      stdio === 'collect'
        ? ['ignore', 'pipe', 'pipe']
        : stdio === 'inherit'
          ? ['inherit', 'inherit', 'inherit']
          : stdio;
    const child = spawn(program, argv, {
      cwd,
      env: childEnvironment(env),
      stdio: withParentLink ? [...streams, 'ipc'] : streams,
      detached: process.platform !== 'win32',
    });
    living.add(child);
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const finish = (code) => {
      living.delete(child);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.once('error', (failure) => {
      chunks.push(Buffer.from(`${program} does not start: ${failure.message}\n`));
      finish(127);
    });
    child.once('close', (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

let isWatching = false;

/** Passes on every wish to end, and ends when our parent is gone: npm and `sh` do not pass a SIGTERM on. */
function watchForTheEnd() {
  if (isWatching) return;
  isWatching = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid !== parent) end('SIGTERM');
  }, PARENT_LOOK_MS);
  look.unref();
}

function end(signal) {
  const now = Date.now();
  if (asked !== undefined && now - asked < SAME_WISH_MS) return;
  if (asked === undefined) setTimeout(() => signalAll('SIGKILL'), PATIENCE_MS).unref();
  // A parent that stays gone is one wish, not a new one every half second.
  if (asked === undefined || signal !== 'SIGTERM') signalAll(signal);
  asked = now;
}

function signalAll(signal) {
  for (const child of living) {
    if (signal === 'SIGKILL') say(`Process ${child.pid} did not end in time and is ended by force.`);
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    } catch {
      // Gone in the meantime.
    }
  }
}
