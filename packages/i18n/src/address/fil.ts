import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in Filipino. */
export const fil: AddressMessages = {
  title: 'Gumamit ng ibang email o numero',
  lede: 'Bigyan kami ng sarili ninyong email address o numero ng telepono. Titingnan namin ito gamit ang isang code. Pagkatapos ito ang una naming gagamitin.',
  prove: ({ address }) => `Ipakita muna na nababasa ninyo ang mail sa ${address}.`,
  proveNumber: ({ address }) => `Ipakita muna na nasa inyo ang teleponong ${address}.`,
  notice: 'Sasabihin din namin sa mga dati ninyong address na may nagbago. Hindi namin isusulat doon ang bago.',
  none: 'Magbigay ng email address o numero ng telepono.',
  one: 'Isa lang ang ibigay sa bawat pagkakataon.',
  already: 'Nasa amin na ito.',
  sendButton: 'Tingnan gamit ang code',
  waiting: 'Isang hakbang na lang',
  sentText: ({ address }) =>
    `Kung tumatanggap ng text namin ang ${address}, papunta na roon ang code. May bisa ito nang 10 minuto.`,
  codeLabel: 'Ang code na ipinadala namin',
  noCode: 'I-type ang anim na numero ng code.',
  instead: 'May hindi na ba kayo ginagamit sa mga ito? I-tsek ito.',
  noText:
    'Walang dumating na text? Kung may nagsabi ng STOP mula sa numerong ito, hindi kami maaaring mag-text dito. I-text ninyo sa amin ang isang code mula rito.',
  waitText: 'Hindi pa namin ito ginagamit. Para magpatuloy, ipakita muna na kayo ito.',
  withdrawButton: 'Huwag itong gamitin',
  withdrawn: 'Kinalimutan na namin ang address o numerong iyon.',
  saved: ({ address }) => `Na-save. Mula ngayon, ${address} ang una naming gagamitin.`,
  stopped: 'May ilang mensahe namin doon na itinigil dati. Maaari ninyong buksan ang mga ito para sa inyo.',
  elsewhere:
    'May nagpatigil dati ng ilang mensahe namin doon. Pupunta pa rin ang mga iyon sa iba ninyong address o numero.',
  wish: 'May bisa pa rin ang hiling ninyo kung saan namin kayo maaaring kontakin.',
  given: 'Ang ibinigay ninyo sa amin dito',
  takeBack: ({ address }) => `Itigil ang paggamit sa ${address}`,
  comeBack: ({ addresses }) => `Kung gayon, gagamitin ulit namin ang ${addresses}.`,
  takenBack: 'Tapos na. Hindi na namin ito ginagamit.',
  gave: ({ address }) => `Nagbigay sa amin ng sariling address o numero: ${address}.`,
  left: ({ addresses }) => `Sinabing hindi na ginagamit ang ${addresses}.`,
};
