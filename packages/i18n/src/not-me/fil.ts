import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Filipino. */
export const fil: NotMeMessages = {
  link: 'Hindi ako ito',
  heading: 'Maling tao?',
  text: 'Hindi mo ba kilala ang taong padadalhan ng mensaheng ito? Pindutin nang isang beses. Wala na kaming ipapadala sa address o numerong ito, kahit mga abisong hinihingi ng batas. Walang tanong.',
  button: 'Hindi ako ang taong ito',
  doneTitle: 'Hindi na kami magpapadala roon',
  doneText:
    'Sarado na ang address o numerong ito sa mga mensahe namin. Hahanapin ng staff namin ang tama. Wala nang ipinapakita tungkol sa tao ang mga link sa lumang mensahe namin.',
  backHeading: 'Ikaw pala talaga?',
  backText: ({ address }) =>
    `Napindot nang mali? Puwede kaming magpadala ng code sa ${address}. I-type ito at babalik ang lahat sa dati.`,
  backButton: 'Ako pala talaga',
  backCall: ({ phone }) => `Napindot nang mali? Tawagan kami: ${phone}.`,
  codeLede: ({ address }) =>
    `Magpapadala kami ng code sa ${address}. I-type ito rito. Pagkatapos, puwede na ulit dumating doon ang mga mensahe namin.`,
  numberLede: ({ address }) =>
    `Ipakita na nasa inyo ang teleponong ${address}. Pagkatapos, makararating na ulit doon ang mga mensahe namin.`,
  backNumber: ({ address }) =>
    `Napindot nang mali? I-text sa amin ang isang code mula sa ${address}, at babalik ang lahat sa dati.`,
  box: 'Hindi ko kilala ang taong para sa mga mensaheng ito',
  boxHint: 'Wala nang darating doon, kahit mga abisong hinihingi ng batas.',
};
