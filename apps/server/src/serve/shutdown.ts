/** Returns once the process is asked to end (Ctrl-C, a service manager, a parent that went away). */
export function untilAskedToEnd(): Promise<NodeJS.Signals | 'disconnect'> {
  return new Promise((resolve) => {
    const askedBy = (wish: NodeJS.Signals | 'disconnect') => {
      // A listener on the link to the parent keeps this process alive as long as the parent lives.
      process.off('disconnect', parentIsGone);
      resolve(wish);
    };
    const parentIsGone = () => {
      askedBy('disconnect');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, askedBy);
    process.once('disconnect', parentIsGone);
  });
}
