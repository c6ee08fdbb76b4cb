import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Filipino. */
export const fil: PersonMessages = {
  link: 'Humiling ng taong kakausap',
  title: 'Humiling ng taong kakausap',
  lede: 'Tatawag o susulat sa iyo ang isang staff namin. Hindi mo kailangang sabihin kung bakit.',
  how: 'Paano kami sasagot?',
  call: 'Tawagan ako',
  write: 'Padalhan ako ng email',
  note: 'Isang note, kung gusto mo',
  noteHint: 'Hanggang 500 karakter. Huwag isama ang detalye tungkol sa kalusugan.',
  button: 'Ipadala',
  emergency: 'Hindi ito para sa emergency. Sa emergency, tumawag sa 911.',
  tooLong: ({ count }) => `Hanggang 500 karakter lang ang note. ${count} na ito ngayon.`,
  asked: ({ day }) => `Salamat. Natanggap namin. Titingnan ito ng isang staff namin hanggang ${day}.`,
  open: ({ day }) =>
    `Humiling ka na ng taong kakausap. Titingnan ito ng isang staff namin hanggang ${day}. Puwede kang magdagdag ng note.`,
  sooner: ({ phone }) => `Kailangan mo kami nang mas maaga? Tawagan kami: ${phone}.`,
  stopped: 'Hinihiling ng note mo na itigil ang mga mensahe, kaya itinigil namin. Makikita mo ito sa mga pinili mo.',
  held: 'Baka hinihiling ng note mo na itigil ang mga mensahe. Hangga’t walang nakakabasa, pinipigil namin ang lahat ng puwede mong itigil.',
};
