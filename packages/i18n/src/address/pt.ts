import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in Portuguese. */
export const pt: AddressMessages = {
  title: 'Usar outro e-mail ou número',
  lede: 'Informe um e-mail ou telefone seu. Nós o conferimos com um código. Depois ele é o primeiro que usamos.',
  prove: ({ address }) => `Primeiro mostre que você lê o e-mail de ${address}.`,
  proveNumber: ({ address }) => `Primeiro mostre que você está com o telefone ${address}.`,
  notice: 'Também avisamos os endereços que você tinha antes de que algo mudou. Não escrevemos o novo lá.',
  none: 'Informe um e-mail ou um número de telefone.',
  one: 'Informe só um de cada vez.',
  already: 'Este nós já temos.',
  sendButton: 'Conferir com um código',
  waiting: 'Falta um passo',
  sentText: ({ address }) => `Se ${address} recebe nossos SMS, um código está a caminho. Ele vale por 10 minutos.`,
  codeLabel: 'O código que enviamos',
  noCode: 'Digite os seis números do código.',
  instead: 'Você não usa mais algum destes? Marque.',
  noText:
    'Não chegou SMS? Se alguém com este número já disse STOP, não podemos escrever para ele. Nesse caso, envie um código a partir dele para nós.',
  waitText: 'Ainda não o usamos. Para continuar, primeiro mostre que é você.',
  withdrawButton: 'Não usar',
  withdrawn: 'Esquecemos esse endereço ou número.',
  saved: ({ address }) => `Salvo. De agora em diante usamos primeiro ${address}.`,
  stopped: 'Algumas das nossas mensagens para lá foram paradas antes. Você pode ligá-las para você.',
  elsewhere:
    'Alguém parou antes algumas das nossas mensagens para lá. Essas continuam indo para seus outros endereços ou números.',
  wish: 'Seu pedido sobre onde podemos falar com você continua valendo.',
  given: 'O que você nos deu aqui',
  takeBack: ({ address }) => `Parar de usar ${address}`,
  comeBack: ({ addresses }) => `Então voltamos a usar ${addresses}.`,
  takenBack: 'Pronto. Não usamos mais.',
  gave: ({ address }) => `Informou um endereço ou número próprio: ${address}.`,
  left: ({ addresses }) => `Disse que não usa mais ${addresses}.`,
};
