import { BAD_SIGNATURES_IN_A_ROW } from '@heed/domain/silence/channel-signals';
import type { Instant } from '@heed/domain/time/instant';
import type { Mark } from '@heed/use-cases/ports/channel-watch';
import { describeFailure } from '../api-log.ts';
import type { ApiParts } from '../access/api-context.ts';

/** The webhooks that Twilio calls. */
export type TwilioWebhook = 'sms' | 'status' | 'voice';

/** Marks by what comes, and by what is signed wrongly, whether texts are heard. Rule: docs/rules/13-silence.md */
export interface Ear {
  /** A webhook came, was signed well, and what it says is written. */
  heard(webhook: TwilioWebhook): Promise<void>;
  signedWrongly(): Promise<void>;
  /** A webhook was signed well and could not be written. The store may be away: the mark is put as soon as it is back. Returns at once. */
  notWritten(webhook: TwilioWebhook): void;
  /** Tries no more. */
  close(): void;
}

/** How long until a mark that could not be put is tried again: 5 seconds, ours. */
const MARK_AGAIN_MS = 5_000;

/** Returns an ear. It never fails: a mark that could not be put leaves the watch on the safe side. */
export function createEar({ deps, log }: Pick<ApiParts, 'deps' | 'log'>): Ear {
  let wrongInARow = 0;
  /** When the last webhook could not be written of which no mark tells yet. */
  let unwrittenAt: Instant | undefined;
  let again: NodeJS.Timeout | undefined;
  const mark = (seen: Mark) =>
    deps.watch.mark(seen).then(
      () => true,
      (failure: unknown) => {
        log.warn(describeFailure(failure), 'the watch over texts could not be marked');
        return false;
      },
    );
  async function markUnwritten(): Promise<void> {
    const seen = unwrittenAt;
    if (seen !== undefined && (await mark({ unwrittenAt: seen })) && unwrittenAt === seen) unwrittenAt = undefined;
    again = unwrittenAt === undefined ? undefined : setTimeout(() => void markUnwritten(), MARK_AGAIN_MS).unref();
  }
  return {
    async heard(webhook) {
      wrongInARow = 0;
      if (webhook === 'sms') await mark({ lastTextAt: deps.clock.now() });
      if (webhook === 'status') await mark({ lastStatusAt: deps.clock.now() });
    },
    async signedWrongly() {
      wrongInARow += 1;
      if (wrongInARow < BAD_SIGNATURES_IN_A_ROW) return;
      wrongInARow = 0;
      log.error(
        { inARow: BAD_SIGNATURES_IN_A_ROW },
        'webhooks in a row were not signed by Twilio: texts may not be heard',
      );
      await mark({ badSignaturesAt: deps.clock.now() });
    },
    notWritten(webhook) {
      // A caller hears that something went wrong; there is no list of what was pressed.
      if (webhook === 'voice') return;
      const isMarking = unwrittenAt !== undefined;
      unwrittenAt = deps.clock.now();
      if (!isMarking) void markUnwritten();
    },
    close() {
      clearTimeout(again);
    },
  };
}
