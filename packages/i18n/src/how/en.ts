import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in English. */
export const en: HowMessages = {
  link: 'Choose when and how we reach you',
  title: 'When and how we reach you',
  lede: 'Tell us what suits you best. It starts right away, and you can change it at any time.',
  when: 'When may we text or call you?',
  anyHours: 'At any hour we are allowed',
  onlyHours: 'Only in the hours below',
  notHours: 'Not in the hours below',
  from: 'From',
  until: 'Until',
  permitted: ({ from, until }) => `We only text or call from ${from} to ${until}.`,
  zone: ({ zone }) => `Time zone: ${zone}.`,
  unknownZone: ({ zone, phone }) =>
    `We do not know your time zone, so we take this one: ${zone}. To put that right, call us: ${phone}.`,
  sunday: ({ time }) => `On Sundays we do not start before ${time}.`,
  always:
    'An email can come at any hour: it does not ring. So can a warning about your safety, and what the law makes us send.',
  language: 'Which language do you want?',
  languageLabel: 'Language',
  onFile: 'The one we have on file',
  languageText: 'Our own pages and messages use it. Those who write to you through us are told.',
  way: 'Which way do you like best?',
  noWay: 'No favorite',
  wayText:
    'Those who write to you through us are told. It stops nothing: the other ways stay open. To stop one, go back to your choices.',
  button: 'Save',
  changed: 'Saved. This is new:',
  saysHours: ({ from, until }) => `Texts and calls only from ${from} to ${until}.`,
  saysQuiet: ({ from, until }) => `No texts or calls from ${from} to ${until}.`,
  saysAnyHours: 'Texts and calls at any hour we are allowed.',
  saysLanguage: ({ language }) => `Language: ${language}.`,
  saysOnFile: 'Language: the one we have on file.',
  saysWay: ({ way }) => `The way you like best: ${way}.`,
  saysNoWay: 'The way you like best: no favorite.',
  pickRule: 'Say if we may use these hours, or must leave them out.',
  pickHours: 'Pick an end that is not the same as the start.',
  tooShort: ({ from, until }) => `Leave us at least one hour from ${from} to ${until}.`,
  zonesDiffer: ({ phone }) =>
    `We have two time zones on file for you, so we cannot keep to hours yet. Call us: ${phone}.`,
  noAuthority: ({ phone }) => `This is more than you may choose for this person. Call us: ${phone}.`,
};
