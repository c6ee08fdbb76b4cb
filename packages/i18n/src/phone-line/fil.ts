import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Filipino. */
export const fil: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `Para sa Filipino, pindutin ang ${key}.`,
  greeting: ({ organisation }) => `Salamat po sa pagtawag sa ${organisation}.`,
  stopAll: 'Para itigil ang lahat ng awtomatikong tawag at text sa numerong ito, pindutin ang 1.',
  oneKind: 'Para itigil ang isang uri lang, pumili ng numero.',
  kind: ({ kind, key }) => `${kind}: pindutin ang ${key}.`,
  message: 'Para mag-iwan ng mensahe sa isang tao, pindutin ang 0. Puwede rin ninyong sabihin ang gusto ninyo.',
  stoppedAll: ({ organisation }) =>
    `Tapos na po. Hindi na magpapadala ang ${organisation} ng awtomatikong tawag o text sa numerong ito.`,
  stoppedKind: ({ kind }) => `Tapos na po. Sa numerong ito, itinigil namin ang ganitong uri ng tawag at text: ${kind}.`,
  stoppedAsked: 'Tapos na po. Itinigil na ang hiniling ninyong itigil.',
  more: 'Para may itigil pa, pumili ulit. O ibaba na lang ang telepono.',
  held: 'Isinulat namin ang sinabi ninyo. Babasahin ito ng isang tao. Hanggang doon, hindi muna kami magpapadala sa numerong ito ng mga mensaheng puwedeng itigil.',
  passedOn: 'Isinulat namin ang sinabi ninyo. Babasahin ito ng isang tao.',
  again: 'Hindi namin iyon nakuha.',
  nothingChanged: 'Walang binago.',
  otherWays: ({ form, phone }) =>
    `Puwede rin ninyong sagutin ng salitang STOP ang isa sa mga text namin, gamitin ang form sa ${form}, o tumawag sa ${phone} para makausap ang isang tao.`,
  otherWaysHere: ({ form }) =>
    `Puwede rin ninyong sagutin ng salitang STOP ang isa sa mga text namin, o gamitin ang form sa ${form}.`,
  withheld:
    'Hindi namin makita ang numero ninyo, kaya hindi namin maititigil ang mga mensahe roon. Buksan ang caller ID at tumawag ulit.',
  record:
    'Iwan ang mensahe pagkatapos ng tunog. Mayroon kayong dalawang minuto. Pagkatapos, pindutin ang pound key, o ibaba ang telepono.',
  recorded:
    'Salamat po. Pakikinggan ng isang tao ang mensahe ninyo. Hanggang doon, hindi muna kami magpapadala sa numerong ito ng mga mensaheng puwedeng itigil.',
  nothingRecorded: 'Wala kaming narinig na mensahe.',
  goodbye: 'Paalam.',
  keyWords: ['sero', 'isa', 'dalawa', 'tatlo', 'apat', 'lima', 'anim', 'pito', 'walo', 'siyam'],
  personWords: 'mensahe, mag-iwan ng mensahe, tao, isang tao, operator, makausap ang tao',
};
