import 'vitest';
import type { Ready } from './heed-process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What the Heed of the journeys said of itself when it was ready. */
    heed: Ready;
    dataDir: string;
  }
}
