import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Portuguese. */
export const pt: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `Para português, aperte ${key}.`,
  greeting: ({ organisation }) => `Obrigado por ligar para ${organisation}.`,
  stopAll: 'Para não receber ligações automáticas nem mensagens de texto neste número, aperte 1.',
  oneKind: 'Para parar só um tipo, escolha uma tecla.',
  kind: ({ kind, key }) => `${kind}: aperte ${key}.`,
  message: 'Para deixar um recado para uma pessoa, aperte 0. Você também pode dizer o que deseja.',
  stoppedAll: ({ organisation }) =>
    `Pronto. ${organisation} não vai mais fazer ligações automáticas nem enviar mensagens de texto para este número.`,
  stoppedKind: ({ kind }) => `Pronto. Este número não vai mais receber ligações e mensagens deste tipo: ${kind}.`,
  stoppedAsked: 'Pronto. O que você pediu para parar foi parado.',
  more: 'Para parar mais alguma coisa, escolha de novo. Ou simplesmente desligue.',
  held: 'Anotamos o que você disse. Uma pessoa vai ler. Até lá, seguramos todas as mensagens para este número que podem ser paradas.',
  passedOn: 'Anotamos o que você disse. Uma pessoa vai ler.',
  again: 'Não entendemos.',
  nothingChanged: 'Nada foi mudado.',
  otherWays: ({ form, phone }) =>
    `Você também pode responder PARAR a uma das nossas mensagens de texto, usar o formulário em ${form} ou ligar para ${phone} para falar com uma pessoa.`,
  otherWaysHere: ({ form }) =>
    `Você também pode responder PARAR a uma das nossas mensagens de texto ou usar o formulário em ${form}.`,
  withheld: 'Não vemos o seu número, por isso não podemos parar as mensagens. Mostre o seu número e ligue de novo.',
  record: 'Deixe o seu recado depois do sinal. Você tem dois minutos. Depois aperte a tecla jogo da velha ou desligue.',
  recorded:
    'Obrigado. Uma pessoa vai ouvir o seu recado. Até lá, seguramos todas as mensagens para este número que podem ser paradas.',
  nothingRecorded: 'Não ouvimos nenhum recado.',
  goodbye: 'Até logo.',
  keyWords: ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
  personWords: 'recado, deixar um recado, mensagem, pessoa, uma pessoa, atendente, falar com uma pessoa',
};
