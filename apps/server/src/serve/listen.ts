import type { Server } from 'node:net';
import { OpenAppError } from './open-app-error.ts';

const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken. Stop the program that uses it, or set {variable} to another port.',
  EACCES: 'may not be opened by this user. Set {variable} to a port above 1023.',
  EADDRNOTAVAIL: 'cannot be opened: this machine does not have that address. Set the matching HOST variable.',
};

/** Listens, or throws `OpenAppError` with a sentence that says what to do. */
export function listen(
  server: Pick<Server, 'listen' | 'once' | 'off'>,
  at: { readonly port: number; readonly host: string; readonly variable: string },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (failure: NodeJS.ErrnoException) => {
      const remedy = REMEDIES[failure.code ?? ''] ?? `cannot be opened (${failure.code ?? 'unknown error'}).`;
      reject(new OpenAppError(`Port ${String(at.port)} ${remedy.replace('{variable}', at.variable)}`));
    };
    server.once('error', fail);
    server.listen(at.port, at.host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}
