import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Portuguese. */
export const pt: PersonMessages = {
  link: 'Pedir para falar com uma pessoa',
  title: 'Pedir para falar com uma pessoa',
  lede: 'Alguém da nossa equipe liga ou escreve para você. Não precisa dizer por quê.',
  how: 'Como devemos responder?',
  call: 'Liguem para mim',
  write: 'Escrevam um e-mail para mim',
  note: 'Uma nota, se quiser',
  noteHint: 'Até 500 caracteres. Por favor, não inclua detalhes de saúde.',
  button: 'Enviar',
  emergency: 'Isto não é para emergências. Em uma emergência, ligue para 911.',
  tooLong: ({ count }) => `A nota pode ter até 500 caracteres. Agora tem ${count}.`,
  asked: ({ day }) => `Obrigado. Recebemos o pedido. Alguém da nossa equipe vai olhar até ${day}, no máximo.`,
  open: ({ day }) =>
    `Você pediu para falar com uma pessoa. Alguém da nossa equipe vai olhar até ${day}, no máximo. Você pode acrescentar uma nota.`,
  sooner: ({ phone }) => `Precisa antes? Ligue para nós: ${phone}.`,
  stopped: 'Sua nota pede para parar mensagens, então paramos. Você vê isso nas suas escolhas.',
  held: 'Sua nota talvez peça para parar mensagens. Até uma pessoa ler, seguramos tudo o que você pode parar.',
};
