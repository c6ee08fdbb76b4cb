/** Returns once the process is asked to end (Ctrl-C, a service manager, a parent that went away). */
export function untilAskedToEnd(): Promise<NodeJS.Signals | 'disconnect'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
    process.once('disconnect', () => {
      resolve('disconnect');
    });
  });
}
