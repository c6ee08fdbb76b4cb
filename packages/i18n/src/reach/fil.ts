import type { ReachMessages } from './messages.ts';

/** The page of where a person may be reached in Filipino. */
export const fil: ReachMessages = {
  link: 'Piliin kung saan namin kayo maaaring kontakin',
  title: 'Saan namin kayo maaaring kontakin',
  lede: 'Maaari ninyong hilingin na ilang address o numero lang ang gamitin namin, o na huwag gamitin ang ilan. Agad itong may bisa. Hindi ninyo kailangang sabihin kung bakit.',
  which: 'Ano ang gusto ninyo?',
  useOnly: 'Gamitin lang ang mga tsinekan ko',
  neverUse: 'Huwag gamitin kailanman ang mga tsinekan ko',
  points: 'Mga address at numero',
  detail: 'Gaano karami ang maaaring sabihin ng mensahe?',
  full: 'Gaya ng dati',
  minimal: '“Pakitawagan kami” lang',
  button: 'I-save ang hiling na ito',
  now: 'Ang hiling ninyo ngayon',
  onlyThese: ({ addresses }) => `${addresses} lang ang ginagamit namin.`,
  notThese: ({ addresses }) => `Hindi namin ginagamit ang ${addresses}.`,
  little: '“Pakitawagan kami” lang ang sinasabi ng mga mensahe namin.',
  since: ({ day }) => `Mula ${day}`,
  endText: 'Kapag natapos ang hiling, magagamit namin ulit ang lahat ng nasa amin para sa inyo.',
  endButton: 'Tapusin ang hiling na ito',
  proveText: ({ address }) =>
    `Para tapusin ito o payagan ang higit pa, ipakita muna na nababasa ninyo ang mail sa ${address}.`,
  proveButton: 'Ipakita na kayo ito',
  callText: ({ phone }) => `Para tapusin ito o payagan ang higit pa, tawagan kami: ${phone}.`,
  saved:
    'Na-save. Susundin namin ang hiling ninyo mula ngayon. Hindi na ipinapakita ng mga lumang link ang mga pinili ninyo.',
  ended: 'Natapos na ang hiling ninyo.',
  pickOne: 'Tsekan ang kahit isa.',
  nothingLeft: 'Mag-iwan ng kahit isang paraan para makontak namin kayo.',
  needsProof: 'Mas marami ang magagamit namin dito kaysa dati. Ipakita muna na kayo ito.',
  codeTitle: 'Ipakita na kayo ito',
  codeLede: ({ address }) =>
    `Magpapadala kami ng code sa ${address}. I-type ito rito. Pagkatapos ay may 15 minuto kayo para magbago pa.`,
};
