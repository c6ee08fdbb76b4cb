import { classify } from '../classification/classify.ts';
import type { Intent } from '../request/request.ts';

/** Texts by what their writers would accept, then by language: "STOP|UNSURE" is an opt-out that may wait for a person. */
export type BlindTexts = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A text and how it is read. */
export interface BlindRow {
  readonly language: string;
  readonly text: string;
  /** What its writers would accept, what they meant first. */
  readonly may: readonly string[];
  readonly read: Intent;
}

/** Returns the texts of a set as they are read from somebody known to speak their language. */
export function readBlind(set: BlindTexts): readonly BlindRow[] {
  return Object.entries(set).flatMap(([may, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, list]) =>
      list.map((text) => ({
        language,
        text,
        may: may.split('|'),
        read: classify({ text, channel: 'SMS', languages: [language] }).intent,
      })),
    ),
  );
}
