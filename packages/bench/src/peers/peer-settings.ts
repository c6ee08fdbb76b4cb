import { argv } from 'node:process';

/** What a peer is started with. */
export interface PeerSettings {
  readonly port: number;
  readonly databaseUrl: string;
}

/** Reads the settings from the command line: `PORT DATABASE_URL`. */
export function readPeerSettings(): PeerSettings {
  const [port, databaseUrl] = argv.slice(2);
  if (port === undefined || databaseUrl === undefined) throw new Error('Started as: PORT DATABASE_URL');
  return { port: Number(port), databaseUrl };
}
