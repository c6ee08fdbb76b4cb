import type { PermissionMessages } from './messages.ts';

/** The page of a signed permission in Portuguese. */
export const pt: PermissionMessages = {
  linkSign: ({ what }) => `Sua autorização para ${what}`,
  linkAgree: ({ what }) => `Aceitar mensagens de texto ou ligações: ${what}`,
  title: 'Sua autorização',
  lede: 'Só enviamos estas mensagens se você permitir. Você não é obrigado. Seu atendimento não depende disso.',
  hidden: 'Não dizemos aqui o nome deste tipo de mensagem até você mostrar que é você.',
  prove: ({ address }) => `Para ler, assinar ou receber sua cópia, mostre primeiro que você lê o e-mail de ${address}.`,
  callText: ({ phone }) =>
    `Para assinar ou aceitar, ligue para nós: ${phone}. Você também pode pedir um formulário em papel.`,
  live: ({ day }) => `Você assinou em ${day}.`,
  until: ({ day }) => `Termina em ${day}.`,
  ending: 'Sua autorização termina em breve. Você pode assinar de novo. Se não assinar, ela simplesmente termina.',
  expired: ({ day }) => `Sua autorização terminou em ${day}. Agora não enviamos estas mensagens.`,
  revoked: ({ day }) => `Você retirou sua autorização em ${day}. Agora não enviamos estas mensagens.`,
  document: 'O que você assinaria',
  grants: ({ organisation, what }) => `Permito que ${organisation} me envie ${what}, como diz este texto.`,
  element: {
    information: 'De que informações se trata',
    discloses: 'Quem pode usar',
    receives: 'Quem pode receber',
    purpose: 'Para que serve',
    payment: 'Quem paga',
    revocation: 'Você pode retirar',
    conditions: 'Você não é obrigado',
    redisclosure: 'Se for passado adiante',
  },
  lastsHeading: 'Quanto tempo dura',
  lasts: ({ span }) => `${span} a partir do dia em que você assina, se não retirar antes.`,
  onlyEnglish: ({ phone }) => `Este texto ainda não está no seu idioma. Ligue e nós o leremos com você: ${phone}.`,
  nameLabel: 'Seu nome completo',
  nameHint: 'Escrever seu nome aqui é a sua assinatura.',
  signButton: 'Assinar esta autorização',
  copyHint: 'Depois de assinar, você vê sua cópia. Pode imprimir ou salvar, ou ligar para receber uma em papel.',
  signed: 'Assinado. Vale a partir de agora.',
  ended: 'Retirada. A partir de agora não enviamos estas mensagens.',
  agreed: 'Você aceitou. Vale a partir de agora.',
  revokeText:
    'Você pode retirar a qualquer momento. Termina na hora. Não precisa de código e nunca precisa dizer por quê.',
  revokeButton: 'Retirar minha autorização',
  copyHeading: 'Sua cópia assinada',
  copyElsewhere: ({ phone }) => `Você assinou, mas não nesta página. Ligue para receber uma cópia: ${phone}.`,
  signedBy: ({ name }) => `Assinado por: ${name}`,
  signedDay: ({ day }) => `Dia da assinatura: ${day}`,
  agreeHeading: {
    SMS: ({ number }) => `Mensagens de texto para ${number}`,
    VOICE: ({ number }) => `Ligações para ${number}`,
  },
  wording: {
    SMS: ({ organisation, what }) =>
      `Aceito que ${organisation} me envie mensagens de texto automáticas neste número: ${what}. Não preciso aceitar para ser atendido nem para comprar nada. Meu plano pode cobrar pelas mensagens. Posso parar a qualquer momento enviando STOP.`,
    VOICE: ({ organisation, what }) =>
      `Aceito que ${organisation} me ligue neste número com mensagens automáticas ou gravadas: ${what}. Não preciso aceitar para ser atendido nem para comprar nada. Posso parar a qualquer momento, na ligação ou nesta página.`,
  },
  agreeButton: {
    SMS: 'Aceitar mensagens de texto',
    VOICE: 'Aceitar ligações',
  },
  shared: ({ address, phone }) => `Outras pessoas também usam ${address}. Para aceitar, ligue para nós: ${phone}.`,
  needsName: 'Escreva seu nome. Ele é a sua assinatura.',
  otherText: 'O texto mudou enquanto esta página estava aberta. Leia de novo e depois assine.',
  needsProof: 'Passou algum tempo. Primeiro mostre de novo que é você.',
  nothing: 'No momento não há nada para assinar aqui.',
  showNames: 'Mostrar os nomes completos',
  namesShown: 'Você mostrou que é você, então todos os nomes aparecem por até 15 minutos.',
};
