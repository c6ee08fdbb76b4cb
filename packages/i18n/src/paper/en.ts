import type { PaperMessages } from './messages.ts';

/** The printed sheet in English. */
export const en: PaperMessages = {
  title: 'Choose what we may send you',
  lede: 'Scan the square with your phone. You can stop our messages there, or get a link to all your choices. You never need to say why.',
  scan: 'Point your phone’s camera here.',
  type: 'Or type this address. The dashes may be left out:',
  web: ({ address }) => `Or go to ${address} and type your email address or phone number.`,
  call: ({ phone }) => `Or call us: ${phone}.`,
  keep: 'This sheet keeps working. It shows nobody your choices, but whoever holds it can stop our messages to you.',
};
