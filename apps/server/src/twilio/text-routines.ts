import type { Routines } from '@heed/persistence/jobs/work-routines';
import { catchUpOnTexts } from '@heed/use-cases/intake/catch-up-on-texts';
import { listenForTexts } from '@heed/use-cases/intake/listen-for-texts';
import type { Reconciled } from '@heed/use-cases/intake/reconcile-texts';
import type { App } from '../serve/open-app.ts';
import { openTextLog } from './text-log.ts';

/** Returns what a worker does by itself so that texts are heard. Without an account there is nothing to hear. */
export function textRoutinesOf(app: App): Pick<Routines, 'reconcile-texts' | 'listen-for-texts'> {
  const { deps, log } = app;
  const texts = openTextLog(app);
  if (texts === undefined) {
    const nothing = () => Promise.resolve();
    return { 'reconcile-texts': nothing, 'listen-for-texts': nothing };
  }
  const listening = { ...deps, texts };
  let isFirst = true;
  return {
    async 'reconcile-texts'() {
      log.info(countsOf(await catchUpOnTexts(listening)), 'texts were compared with the list of the provider');
    },
    async 'listen-for-texts'() {
      const heard = await listenForTexts(listening, { isFirst });
      if (heard.kind === 'not-watched') return;
      const { silences, caughtUp, isHeld } = heard;
      if (caughtUp.kind === 'done') isFirst = false;
      if (caughtUp.kind === 'unavailable')
        log.warn({ code: caughtUp.code }, 'the list of texts at the provider could not be read');
      if (silences.length === 0) return;
      const found = caughtUp.kind === 'done' ? countsOf(caughtUp.reconciled) : {};
      log.error({ silences, isHeld, ...found }, 'texts may not be heard');
    },
  };
}

function countsOf({ inbound, outbound, missed, missedStatuses, drifts }: Reconciled) {
  return { inbound, outbound, missed, missedStatuses, drifts };
}
