import type { DecidedChannel } from '../channel/channel.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';

/** What is known of whether texts of patients, and news of our own, reach Heed. Every moment is by Heed's clock. */
export interface ChannelSignals {
  /** Since when anybody looks. */
  readonly watchedSince: Instant;
  /** When the last text came by its webhook, with a good signature. */
  readonly lastTextAt?: Instant;
  /** When the last status callback came, with a good signature. */
  readonly lastStatusAt?: Instant;
  /** When webhooks had been signed wrongly so many times in a row that it is no accident. */
  readonly badSignaturesAt?: Instant;
  /** When the provider's list last showed a text that should have come by its webhook long before. */
  readonly unheardTextAt?: Instant;
  /** When the provider's list last showed an end of a text of ours of which no status callback told. */
  readonly unheardStatusAt?: Instant;
  /** When a webhook last came with a good signature and could not be written: Twilio gives up after five tries more, and the store may be away for longer. */
  readonly unwrittenAt?: Instant;
  /** When the last comparison with the provider's list began that went through to the end. */
  readonly caughtUpAt?: Instant;
}

/** Why texts may not be heard. */
export const SILENCES = ['NO_WEBHOOK', 'BAD_SIGNATURES', 'NO_STATUS', 'NOT_WRITTEN', 'NOT_COMPARED'] as const;
/** See `SILENCES`. */
export type Silence = (typeof SILENCES)[number];

/** A webhook comes within seconds; one that is later than this did not come: 5 minutes, ours. A confirmation would be too late as well (47 CFR 64.1200(a)(12)). */
export const WEBHOOK_LAG_MS = 5 * 60_000;
/** A status callback follows its text at the pace of the carriers: 15 minutes, ours. */
export const STATUS_LAG_MS = 15 * 60_000;
/** Webhooks signed wrongly in a row, with none signed well between them, that are no accident: five, ours. */
export const BAD_SIGNATURES_IN_A_ROW = 5;
/** The list is compared every hour; without a comparison for longer than this nobody knows what was missed: 2 hours, ours. */
const COMPARED_WITHIN_MS = 2 * 3_600_000;
/** While texts may not be heard, the list stands in for webhooks; it was read at most this long ago: 10 minutes, ours. */
const HEARD_WITHIN_MS = 10 * 60_000;

/** STOP by text ends texts and automated calls (docs/rules/stop-scope.md): where texts may not be heard, neither goes out. */
const CHANNELS_STOPPED_BY_TEXT: readonly DecidedChannel[] = ['SMS', 'VOICE'];

/** Returns why texts may not be heard, in the order of `SILENCES`; nothing when all is well. Each ends with the first sign of the contrary. */
export function silencesOf(signals: ChannelSignals, at: Instant): readonly Silence[] {
  const { lastTextAt, lastStatusAt, badSignaturesAt, unheardTextAt, unheardStatusAt, unwrittenAt, caughtUpAt } =
    signals;
  const isNewest = (bad: Instant | undefined, ...good: readonly (Instant | undefined)[]) =>
    bad !== undefined && good.every((moment) => moment === undefined || moment <= bad);
  const applies: Readonly<Record<Silence, boolean>> = {
    NO_WEBHOOK: isNewest(unheardTextAt, lastTextAt),
    BAD_SIGNATURES: isNewest(badSignaturesAt, lastTextAt, lastStatusAt),
    NO_STATUS: isNewest(unheardStatusAt, lastStatusAt),
    // What comes after it says nothing of what was lost: only a comparison that began later does.
    NOT_WRITTEN: isNewest(unwrittenAt, caughtUpAt),
    NOT_COMPARED: at - signOf('NOT_COMPARED', signals) > COMPARED_WITHIN_MS,
  };
  return SILENCES.filter((silence) => applies[silence]);
}

/** What comes well within this time of the last that did tells nothing new: a minute, ours. This long after is told. */
const HEARD_AGAIN_MS = 60_000;

/**
 * Returns whether marks are worth writing. That a text or a status came, within a minute of the last and with no silence between, is not: one row would be written for
 * every webhook. Everything else is, and at once whatever may end a silence.
 */
export function isWorthMarking(signals: ChannelSignals, mark: Partial<ChannelSignals>): boolean {
  const { lastTextAt, lastStatusAt, ...others } = mark;
  if (Object.keys(others).length > 0) return true;
  const isNew = (seen: Instant | undefined, before: Instant | undefined) =>
    seen !== undefined && (before === undefined || seen - before >= HEARD_AGAIN_MS);
  if (isNew(lastTextAt, signals.lastTextAt) || isNew(lastStatusAt, signals.lastStatusAt)) return true;
  const at = lastTextAt ?? lastStatusAt;
  return at !== undefined && silencesOf(signals, at).length > silencesOf({ ...signals, ...mark }, at).length;
}

/** Returns the moment of the sign by which a silence is told: the same sign is the same silence. */
export function signOf(silence: Silence, signals: ChannelSignals): Instant {
  const { watchedSince, badSignaturesAt, unheardTextAt, unheardStatusAt, unwrittenAt, caughtUpAt } = signals;
  const signs: Readonly<Record<Silence, Instant | undefined>> = {
    NO_WEBHOOK: unheardTextAt,
    BAD_SIGNATURES: badSignaturesAt,
    NO_STATUS: unheardStatusAt,
    NOT_WRITTEN: unwrittenAt,
    NOT_COMPARED: caughtUpAt,
  };
  return signs[silence] ?? watchedSince;
}

/**
 * Returns whether messages that may be stopped are held: texts may not be heard, and the provider's list was not read in their stead lately. A
 * comparison that went through ends it; while the silence lasts, the next one has to follow within ten minutes. What is known to be lost holds until the list was read after it.
 * Rule: docs/rules/13-silence.md
 */
export function isHeld(signals: ChannelSignals, at: Instant): boolean {
  const silences = silencesOf(signals, at);
  if (silences.length === 0) return false;
  if (silences.includes('NOT_WRITTEN')) return true;
  return signals.caughtUpAt === undefined || at - signals.caughtUpAt > HEARD_WITHIN_MS;
}

/** How it stands with channels on which stops may not be heard. */
export interface ChannelHold {
  readonly channels: readonly DecidedChannel[];
  /** Whether messages that may be stopped wait; else the provider's list stands in for the webhooks. */
  readonly isHeld: boolean;
  /** Until when (outside) that is known: then it is asked again. */
  readonly until: Instant;
}

/** A hold is asked about again after this long: 5 minutes, ours. */
const ASK_AGAIN_MS = 5 * 60_000;

/** Returns what is silent now, held or not, or `undefined` where stops are heard and where nobody watches. */
export function holdOf(signals: ChannelSignals | undefined, now: Instant): ChannelHold | undefined {
  if (signals === undefined || silencesOf(signals, now).length === 0) return undefined;
  const { caughtUpAt } = signals;
  const channels = CHANNELS_STOPPED_BY_TEXT;
  return caughtUpAt === undefined || isHeld(signals, now)
    ? { channels, isHeld: true, until: addMilliseconds(now, ASK_AGAIN_MS) }
    : { channels, isHeld: false, until: addMilliseconds(caughtUpAt, HEARD_WITHIN_MS + 1) };
}
