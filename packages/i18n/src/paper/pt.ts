import type { PaperMessages } from './messages.ts';

/** The printed sheet in Portuguese. */
export const pt: PaperMessages = {
  title: 'Escolha o que podemos enviar para você',
  lede: 'Leia o quadrado com seu telefone. Lá você pode parar nossas mensagens ou pedir um link para todas as suas escolhas. Nunca é preciso dizer por quê.',
  scan: 'Aponte a câmera do telefone para cá.',
  type: 'Ou digite este endereço. Os traços podem ficar de fora:',
  web: ({ address }) => `Ou vá a ${address} e digite seu e-mail ou número de telefone.`,
  call: ({ phone }) => `Ou ligue para nós: ${phone}.`,
  keep: 'Esta folha continua valendo. Ela não mostra suas escolhas a ninguém, mas quem a tiver pode parar nossas mensagens para você.',
};
