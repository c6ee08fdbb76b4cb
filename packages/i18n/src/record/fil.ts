import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Filipino. */
export const fil: RecordMessages = {
  link: 'I-download ang iyong record',
  title: 'Ang iyong record',
  lede: 'Lahat ng itinatago namin tungkol sa mga pinili mo. Puwede mong i-print o i-download ang pahinang ito.',
  asOf: ({ day }) => `Noong ${day}`,
  download: 'I-download bilang file',
  downloadHint: 'Nasa JSON ang file, isang anyong nababasa ng ibang programa.',
  maskedText: ({ address }) =>
    `Pinaikli ang mga address at nakatago ang ilang pangalan. Para makita ang lahat, ipakitang nababasa mo ang mail sa ${address}.`,
  maskedCall: ({ phone }) =>
    `Pinaikli ang mga address at nakatago ang ilang pangalan. Tawagan kami para makuha ang lahat: ${phone}.`,
  whole: 'Naipakita mong ikaw ito. Buo nang ipinapakita ang mga address at pangalan.',
  choices: 'Ang puwede naming ipadala sa iyo',
  addresses: 'Mga address at numero',
  none: 'Wala',
  permissions: 'Mga pinirmahang pahintulot',
  permission: ({ what, day }) => `Para sa ${what}, mula ${day}`,
  permissionUntil: ({ what, from, until }) => `Para sa ${what}, mula ${from} hanggang ${until}`,
  wishes: 'Mga hiling kung saan ka namin kokontakin',
  pauses: 'Mga paghinto',
  pause: ({ what, from, until }) => `Walang mensahe tungkol sa ${what} mula ${from} hanggang ${until}`,
  codeLede: ({ address }) =>
    `Magpapadala kami ng code sa ${address}. I-type ito rito. Pagkatapos, buo mong makikita ang record mo sa loob ng 15 minuto.`,
};
