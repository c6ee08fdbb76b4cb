import type { AuthorizationDocument, AuthorizationText } from '../catalogue/authorization-document.ts';

/** Returns an invented text with every element that is always asked for. */
export function aText(): AuthorizationText {
  return {
    information: 'Your name and how to reach you.',
    discloses: 'Riverside Health.',
    receives: 'Nobody else.',
    purpose: 'To send you offers.',
    revocation: 'You can take this back in writing at any time.',
    conditions: 'Your care does not depend on it.',
    redisclosure: 'What we pass on may be passed on again.',
  };
}

/** Returns an invented document, version 1, in English, for 12 months, save for what is given. */
export function aDocument(given: Partial<AuthorizationDocument> = {}): AuthorizationDocument {
  return { id: 'offers', version: 1, lastsMonths: 12, texts: { en: aText() }, ...given };
}
