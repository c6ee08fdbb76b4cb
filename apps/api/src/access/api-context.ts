import type { ApiClient } from '@heed/use-cases/ports/clients';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import type { ApiConfig } from '../api-config.ts';
import type { ApiLog } from '../api-log.ts';
import type { Metrics } from '../operations/metrics.ts';
import type { SignReceipt } from '../receipt/sign-receipt.ts';

/** What every part of the API is made with. */
export interface ApiParts {
  readonly deps: UseCaseDeps;
  readonly config: ApiConfig;
  readonly log: ApiLog;
  readonly metrics: Metrics;
  readonly signReceipt: SignReceipt;
}

/** What a resolver is given: the parts, and who asks. */
export interface ApiContext extends ApiParts {
  readonly client: ApiClient;
  readonly requestId: string;
}
