import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AddressKey } from '@heed/domain/contact/address';
import { WRITTEN_LOCALES, type WrittenLocale } from '@heed/i18n/locales';

const STEPS = ['language', 'menu', 'message', 'recording'] as const;

/** Where a call stands. It travels in the address of the next webhook, so that any process can answer it. */
export interface CallState {
  /** What the next webhook brings: a language, a choice, the end of a message, or news of its recording. */
  readonly step: (typeof STEPS)[number];
  readonly locale: WrittenLocale;
  /** Counts the questions of a call, from 1. */
  readonly turn: number;
  /** How often in a row nothing was understood. */
  readonly misses: number;
  /** Whether something was stopped in this call. */
  readonly isDone: boolean;
  /** With `recording`: whose message it is. That webhook names no number. */
  readonly address?: AddressKey;
}

/** What marks are made with. */
export interface CallSeal {
  readonly callSid: string;
  /** Twilio's live tokens: the first makes marks, all are taken. */
  readonly authTokens: readonly string[];
}

/** Returns the query of the next webhook's address. Its mark ties it to this call: nobody can make one up or use it in another call. No number is in it. */
export function sealCallState(state: CallState, { callSid, authTokens }: CallSeal): string {
  const { step, locale, turn, misses, isDone, address } = state;
  const text = [step, locale, turn, misses, isDone ? 1 : 0, ...(address === undefined ? [] : [address])].join('.');
  return new URLSearchParams({ step: text, mark: markOf(text, callSid, authTokens[0] ?? '') }).toString();
}

/** Returns where a call stands, or `undefined` when the mark is not of this call. Never throws. */
export function openCallState(query: URLSearchParams, { callSid, authTokens }: CallSeal): CallState | undefined {
  const text = query.get('step') ?? '';
  const mark = Buffer.from(query.get('mark') ?? '');
  const isOurs = authTokens.some((token) => {
    const expected = Buffer.from(markOf(text, callSid, token));
    return expected.length === mark.length && timingSafeEqual(expected, mark);
  });
  if (!isOurs) return undefined;
  const [step, locale, turn, misses, done, address] = text.split('.');
  const known = { step: STEPS.find((one) => one === step), locale: WRITTEN_LOCALES.find((one) => one === locale) };
  if (known.step === undefined || known.locale === undefined) return undefined;
  return {
    step: known.step,
    locale: known.locale,
    turn: Number(turn),
    misses: Number(misses),
    isDone: done === '1',
    ...(address === undefined ? {} : { address: address as AddressKey }),
  };
}

function markOf(text: string, callSid: string, token: string): string {
  return createHmac('sha256', token).update(`phone line\n${callSid}\n${text}`).digest('base64url');
}
