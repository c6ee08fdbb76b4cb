import type { PermissionMessages } from './messages.ts';

/** The page of a signed permission in Filipino. */
export const fil: PermissionMessages = {
  linkSign: ({ what }) => `Ang pahintulot ninyo para sa ${what}`,
  linkAgree: ({ what }) => `Pumayag sa mga text o tawag: ${what}`,
  title: 'Ang pahintulot ninyo',
  lede: 'Ipinapadala lang namin ang mga ito kung papayag kayo. Hindi kayo obligado. Hindi nakasalalay dito ang pag-aalaga sa inyo.',
  hidden: 'Hindi namin pinapangalanan dito ang uri ng mensaheng ito hangga’t hindi ninyo ipinapakita na kayo ito.',
  prove: ({ address }) =>
    `Para basahin ito, pirmahan ito o makuha ang kopya ninyo, ipakita muna na nababasa ninyo ang mail sa ${address}.`,
  callText: ({ phone }) =>
    `Para pumirma o pumayag, tumawag sa amin: ${phone}. Puwede rin kayong humingi ng papel na form.`,
  live: ({ day }) => `Pumirma kayo noong ${day}.`,
  until: ({ day }) => `Matatapos ito sa ${day}.`,
  ending: 'Malapit nang matapos ang pahintulot ninyo. Puwede kayong pumirma ulit. Kung hindi, basta matatapos ito.',
  expired: ({ day }) => `Natapos ang pahintulot ninyo noong ${day}. Hindi namin ipinapadala ang mga ito ngayon.`,
  revoked: ({ day }) => `Binawi ninyo ang pahintulot noong ${day}. Hindi namin ipinapadala ang mga ito ngayon.`,
  document: 'Ang pipirmahan ninyo',
  grants: ({ organisation, what }) =>
    `Pinapayagan ko ang ${organisation} na padalhan ako ng ${what}, gaya ng sinasabi nito.`,
  element: {
    information: 'Anong impormasyon ito',
    discloses: 'Sino ang puwedeng gumamit',
    receives: 'Sino ang puwedeng tumanggap',
    purpose: 'Para saan ito',
    payment: 'Sino ang nagbabayad',
    revocation: 'Puwede ninyong bawiin ito',
    conditions: 'Hindi kayo obligado',
    redisclosure: 'Kung ipasa ito sa iba',
  },
  lastsHeading: 'Gaano ito katagal',
  lasts: ({ span }) => `${span} mula sa araw na pumirma kayo, maliban kung bawiin ninyo bago iyon.`,
  onlyEnglish: ({ phone }) => `Wala pa ito sa wika ninyo. Tumawag kayo at babasahin namin ito kasama ninyo: ${phone}.`,
  nameLabel: 'Buong pangalan ninyo',
  nameHint: 'Ang pag-type ng pangalan dito ang pirma ninyo.',
  signButton: 'Pirmahan ang pahintulot na ito',
  copyHint:
    'Pagkatapos pumirma, makikita ninyo ang kopya. Puwede itong i-print o i-save, o tumawag para sa kopya sa papel.',
  signed: 'Napirmahan na. May bisa ito mula ngayon.',
  ended: 'Nabawi na. Mula ngayon hindi na namin ipinapadala ang mga ito.',
  agreed: 'Pumayag kayo. May bisa ito mula ngayon.',
  revokeText:
    'Puwede ninyong bawiin ito anumang oras. Matatapos ito agad. Hindi kailangan ng code, at hindi kailanman kailangang sabihin kung bakit.',
  revokeButton: 'Bawiin ang pahintulot ko',
  copyHeading: 'Ang kopyang pinirmahan ninyo',
  copyElsewhere: ({ phone }) => `Pinirmahan ninyo ito, pero hindi sa page na ito. Tumawag para sa kopya: ${phone}.`,
  signedBy: ({ name }) => `Pinirmahan ni: ${name}`,
  signedDay: ({ day }) => `Araw ng pagpirma: ${day}`,
  agreeHeading: {
    SMS: ({ number }) => `Mga text sa ${number}`,
    VOICE: ({ number }) => `Mga tawag sa ${number}`,
  },
  wording: {
    SMS: ({ organisation, what }) =>
      `Pumapayag akong padalhan ako ng ${organisation} ng mga awtomatikong text sa numerong ito: ${what}. Hindi ko kailangang pumayag para maalagaan o bumili ng kahit ano. Puwedeng may singil ang phone plan ko sa mga text. Puwede ko itong itigil anumang oras sa pag-text ng STOP.`,
    VOICE: ({ organisation, what }) =>
      `Pumapayag akong tawagan ako ng ${organisation} sa numerong ito nang may awtomatiko o naka-record na mensahe: ${what}. Hindi ko kailangang pumayag para maalagaan o bumili ng kahit ano. Puwede ko itong itigil anumang oras, sa tawag o sa page na ito.`,
  },
  agreeButton: {
    SMS: 'Pumayag sa mga text',
    VOICE: 'Pumayag sa mga tawag',
  },
  shared: ({ address, phone }) => `May ibang gumagamit din ng ${address}. Para pumayag, tumawag sa amin: ${phone}.`,
  needsName: 'I-type ang pangalan ninyo. Ito ang pirma ninyo.',
  otherText: 'Nagbago ang teksto habang bukas ang page na ito. Pakibasa ulit, saka pumirma.',
  needsProof: 'May panahon nang lumipas. Ipakita muna ulit na kayo ito.',
  nothing: 'Walang kailangang pirmahan dito ngayon.',
  showNames: 'Ipakita ang buong pangalan',
  namesShown: 'Ipinakita ninyong kayo ito, kaya makikita ang lahat ng pangalan nang hanggang 15 minuto.',
};
