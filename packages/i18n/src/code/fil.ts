import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Filipino. */
export const fil: CodeMessages = {
  link: ({ address }) => `Tumanggap muli ng email sa ${address}`,
  title: 'Tumanggap muli ng email',
  lede: ({ address }) =>
    `May nagpatigil ng mga email namin sa ${address}. Para matanggap ninyo muli, ipakitang nababasa ninyo ang email na ipinapadala roon. Walang magbabago para sa iba.`,
  sendButton: 'Padalhan ako ng code',
  sent: ({ address }) => `Papunta na ang code sa ${address}. Magagamit ito nang 10 minuto.`,
  label: 'Code mula sa email',
  hint: 'Anim na numero. Puwedeng i-paste.',
  checkButton: 'Suriin ang code',
  sendAgain: 'Magpadala ng isa pang code',
  wrong: ({ left }) => `Hindi ito ang code. Natitirang subok: ${left}.`,
  over: 'Hindi na gumagana ang code na ito. Magpadala ng isa pa.',
  noCode: 'I-type ang anim na numero mula sa email.',
  tooMany: ({ phone }) =>
    `Sapat na ang naipadala naming code sa ngayon. Maghintay ng isang oras, o tumawag sa ${phone}.`,
  proved: ({ address }) =>
    `Salamat. I-on ang gusto ninyong matanggap sa ${address}, saka i-save. Mayroon kayong 15 minuto.`,
  number: {
    link: ({ address }) => `Tumanggap muli ng mga text at tawag sa ${address}`,
    title: 'Tumanggap muli ng mga text at tawag',
    lede: ({ address }) =>
      `May nagpahinto ng aming mga text o tawag sa ${address}. Para matanggap muli ang mga ito, patunayan na hawak ninyo ang teleponong ito. Walang magbabago para sa iba pang gumagamit ng numero.`,
    showButton: 'Ipakita ang code',
    textThis: ({ address, number }) => `I-text ang code na ito mula sa ${address} papunta sa ${number}:`,
    lives: 'Gumagana ito nang 10 minuto. Hindi kami sasagot sa text.',
    open: 'Buksan ang aking text app',
    sentButton: 'Naipadala ko na',
    notYet: ({ address }) =>
      `Wala pa sa amin ang inyong text. Maghintay sandali, saka pindutin muli ang button. Kailangang galing ito sa ${address}.`,
    another: 'Magpakita ng ibang code',
  },
};
