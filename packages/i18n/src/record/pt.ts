import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Portuguese. */
export const pt: RecordMessages = {
  link: 'Baixar seu registro',
  title: 'Seu registro',
  lede: 'Tudo o que guardamos sobre suas escolhas. Você pode imprimir esta página ou baixá-la.',
  asOf: ({ day }) => `Em ${day}`,
  download: 'Baixar como arquivo',
  downloadHint: 'O arquivo está em JSON, um formato que outros programas podem ler.',
  maskedText: ({ address }) =>
    `Os endereços estão abreviados e alguns nomes estão ocultos. Para ver tudo, mostre que você pode ler o e-mail de ${address}.`,
  maskedCall: ({ phone }) =>
    `Os endereços estão abreviados e alguns nomes estão ocultos. Ligue para nós para receber tudo: ${phone}.`,
  whole: 'Você mostrou que é você. Endereços e nomes aparecem por inteiro.',
  choices: 'O que podemos enviar a você',
  addresses: 'Endereços e números',
  none: 'Nada',
  permissions: 'Permissões assinadas',
  permission: ({ what, day }) => `Para ${what}, desde ${day}`,
  permissionUntil: ({ what, from, until }) => `Para ${what}, de ${from} a ${until}`,
  wishes: 'Pedidos sobre onde falar com você',
  pauses: 'Pausas',
  pause: ({ what, from, until }) => `Sem mensagens sobre ${what} de ${from} a ${until}`,
  codeLede: ({ address }) =>
    `Enviamos um código para ${address}. Digite-o aqui. Depois você vê seu registro por inteiro durante 15 minutos.`,
};
