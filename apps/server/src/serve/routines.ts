import type { Routines } from '@heed/persistence/jobs/work-routines';
import { signDayHead } from '@heed/use-cases/ledger/sign-day-head';
import { sweepReviews } from '@heed/use-cases/review/sweep-reviews';
import { resealAll } from '../keys/reseal-all.ts';
import { textRoutinesOf } from '../twilio/text-routines.ts';
import type { App } from './open-app.ts';

/** Returns what a worker does by itself. */
export function routinesOf(app: App): Routines {
  const { deps, persistence, log } = app;
  return {
    ...textRoutinesOf(app),
    async 'ledger-head'() {
      const signed = await signDayHead(deps);
      // The log leaves this machine in most installations: there the head is out of reach of whoever rewrites the database.
      if (signed.kind === 'signed') log.info({ ...signed.head }, 'the head of the ledger was signed');
    },
    async 'review-sweep'() {
      const { looked, opened, ended } = await sweepReviews(deps);
      log.info({ looked, opened, ended }, 'the reviews that are due were opened, and those whose cause is gone ended');
    },
    async 'forget-passing'() {
      const forgotten = await persistence.forgetPassing();
      if (forgotten > 0) log.info({ forgotten }, 'codes and texts that were sent long ago were destroyed');
    },
    async 'reseal-values'() {
      const resealed = await resealAll(persistence);
      if (resealed > 0) log.info({ resealed }, 'values of older keys were sealed anew');
    },
  };
}
