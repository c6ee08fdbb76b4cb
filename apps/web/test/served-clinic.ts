import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { createWeb } from '../server/create-web.ts';
import type { WebConfig } from '../server/web-config.ts';
import { clinicInMemory } from './world.ts';

/** The pages on a clinic in memory, served over HTTP. */
export interface ServedClinic {
  readonly deps: InMemoryDeps;
  readonly origin: string;
  readonly logged: readonly { readonly facts: Readonly<Record<string, unknown>>; readonly message: string }[];
  close(): Promise<void>;
}

/** Serves the pages on a port of its own. */
export async function serveClinic(
  config: Partial<WebConfig> = {},
  deps: InMemoryDeps = clinicInMemory(),
): Promise<ServedClinic> {
  const logged: { facts: Readonly<Record<string, unknown>>; message: string }[] = [];
  const note = (facts: Readonly<Record<string, unknown>>, message: string) => {
    logged.push({ facts, message });
  };
  const web = await createWeb({
    deps,
    config: {
      publicUrl: 'http://localhost',
      sessionSecrets: ['a-secret-for-tests-only-a-secret-for-tests'],
      trustedProxies: 0,
      demo: false,
      brand: {},
      ...config,
    },
    log: { info: note, warn: note, error: note },
  });
  const server: Server = createServer(web);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    deps,
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    logged,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
