import type { ReachMessages } from './messages.ts';

/** The page of where a person may be reached in Portuguese. */
export const pt: ReachMessages = {
  link: 'Escolher onde podemos falar com você',
  title: 'Onde podemos falar com você',
  lede: 'Você pode pedir que usemos só alguns endereços ou números, ou que nunca usemos alguns. Vale na hora. Você não precisa dizer por quê.',
  which: 'O que você quer?',
  useOnly: 'Usar só os que eu marcar',
  neverUse: 'Nunca usar os que eu marcar',
  points: 'Endereços e números',
  detail: 'Quanto uma mensagem pode dizer?',
  full: 'Como sempre',
  minimal: 'Só “por favor, ligue para nós”',
  button: 'Salvar este pedido',
  now: 'Seu pedido atual',
  onlyThese: ({ addresses }) => `Usamos só ${addresses}.`,
  notThese: ({ addresses }) => `Nunca usamos ${addresses}.`,
  little: 'Nossas mensagens só dizem “por favor, ligue para nós”.',
  since: ({ day }) => `Desde ${day}`,
  endText: 'Quando o pedido terminar, podemos usar de novo todos os seus contatos.',
  endButton: 'Encerrar este pedido',
  proveText: ({ address }) => `Para encerrar ou permitir mais, mostre primeiro que você lê o e-mail de ${address}.`,
  proveButton: 'Mostrar que é você',
  callText: ({ phone }) => `Para encerrar ou permitir mais, ligue para nós: ${phone}.`,
  saved: 'Salvo. A partir de agora seguimos o seu pedido. Links antigos não mostram mais suas escolhas.',
  ended: 'Seu pedido terminou.',
  pickOne: 'Marque pelo menos um.',
  nothingLeft: 'Deixe pelo menos um jeito de falarmos com você.',
  needsProof: 'Isso nos deixa usar mais do que antes. Mostre primeiro que é você.',
  codeTitle: 'Mostre que é você',
  codeLede: ({ address }) =>
    `Enviamos um código para ${address}. Digite aqui. Depois você tem 15 minutos para mudar mais.`,
};
