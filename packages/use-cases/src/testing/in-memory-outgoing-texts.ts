import type { Instant } from '@heed/domain/time/instant';
import { TEXT_ENDS } from '../delivery/read-text-status.ts';
import type { Clock } from '../ports/clock.ts';
import type { OutgoingTexts } from '../ports/outgoing-texts.ts';

interface Kept {
  readonly body: string;
  readonly startedAt: Instant;
  readonly providerId?: string;
  readonly handedAt?: Instant;
  readonly status?: string;
}

/** Returns a memory of texts with nothing in it. */
export function inMemoryOutgoingTexts(clock: Clock): OutgoingTexts {
  const texts = new Map<string, Kept>();
  return {
    begin(key, body) {
      const isFirst = !texts.has(key);
      const text = texts.get(key) ?? { body, startedAt: clock.now() };
      texts.set(key, text);
      return Promise.resolve({ ...text, isFirst });
    },
    handedOver(key, providerId) {
      const before = texts.get(key);
      const isOther = [...texts].some(([other, text]) => other !== key && text.providerId === providerId);
      if (before === undefined || isOther) return Promise.resolve(false);
      texts.set(key, { ...before, providerId, handedAt: clock.now() });
      return Promise.resolve(true);
    },
    statusHeard(providerId, status) {
      for (const [key, text] of texts)
        if (text.providerId === providerId && !TEXT_ENDS.includes(text.status ?? ''))
          texts.set(key, { ...text, status });
      return Promise.resolve();
    },
    unheard(providerIds, handedBefore) {
      const unheard = [...texts.values()].flatMap(({ providerId, handedAt, status }) =>
        providerId !== undefined && handedAt !== undefined && handedAt < handedBefore && status === undefined
          ? [providerId]
          : [],
      );
      return Promise.resolve(new Set(unheard.filter((id) => providerIds.includes(id))));
    },
  };
}
