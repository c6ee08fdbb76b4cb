import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in English. */
export const en: RecordMessages = {
  link: 'Download your record',
  title: 'Your record',
  lede: 'All that we keep about your choices. You can print this page or download it.',
  asOf: ({ day }) => `As of ${day}`,
  download: 'Download as a file',
  downloadHint: 'The file is in JSON, a form that other programs can read.',
  maskedText: ({ address }) =>
    `Addresses are shortened, and some names are hidden. To see all of it, show that you can read mail at ${address}.`,
  maskedCall: ({ phone }) => `Addresses are shortened, and some names are hidden. Call us to get all of it: ${phone}.`,
  whole: 'You have shown that it is you. Addresses and names are shown whole.',
  choices: 'What we may send you',
  addresses: 'Addresses and numbers',
  none: 'None',
  permissions: 'Signed permissions',
  permission: ({ what, day }) => `For ${what}, since ${day}`,
  permissionUntil: ({ what, from, until }) => `For ${what}, from ${from} to ${until}`,
  wishes: 'Wishes about where we reach you',
  pauses: 'Pauses',
  pause: ({ what, from, until }) => `No messages about ${what} from ${from} to ${until}`,
  codeLede: ({ address }) =>
    `We send a code to ${address}. Type it here. Then you see your record whole for 15 minutes.`,
};
