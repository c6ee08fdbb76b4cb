import type { PaperMessages } from './messages.ts';

/** The printed sheet in Filipino. */
export const fil: PaperMessages = {
  title: 'Piliin kung ano ang maaari naming ipadala sa iyo',
  lede: 'I-scan ang kuwadro gamit ang telepono mo. Doon maaari mong ihinto ang mga mensahe namin, o humingi ng link sa lahat ng pinili mo. Hindi mo kailangang sabihin kung bakit.',
  scan: 'Itutok dito ang kamera ng telepono mo.',
  type: 'O i-type ang address na ito. Puwedeng walang gitling:',
  web: ({ address }) => `O pumunta sa ${address} at i-type ang email o numero ng telepono mo.`,
  call: ({ phone }) => `O tawagan kami: ${phone}.`,
  keep: 'Patuloy na gagana ang papel na ito. Wala itong ipinapakitang pinili mo kaninuman, pero kung sino ang may hawak nito ay puwedeng ihinto ang mga mensahe namin sa iyo.',
};
