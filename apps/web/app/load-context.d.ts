import type { UseCaseDeps } from '@heed/use-cases/deps';
import type { WebLimits } from '../server/limit/web-limits.ts';
import type { WebConfig, WebLog } from '../server/web-config.ts';

declare module '@remix-run/node' {
  /** What loaders and actions are given. */
  interface AppLoadContext {
    readonly deps: UseCaseDeps;
    readonly config: WebConfig;
    readonly log: WebLog;
    readonly limits: WebLimits;
    readonly brandCss: string;
    readonly nonce: string;
    readonly requestId: string;
    /** The network address that rate limits count by. Never logged. */
    readonly clientAddress: string;
  }
}
