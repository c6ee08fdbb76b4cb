import type { LanguageTag } from '@heed/domain/recipient/recipient';

/** Returns whether a text has the form of a BCP 47 language tag. */
export function isLanguageTag(text: string): text is LanguageTag {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/.test(text);
}
