import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Portuguese. */
export const pt: StillRightMessages = {
  heading: 'Ainda está tudo certo?',
  text: 'Se você não quer mudar nada, basta um toque. Tudo fica como está.',
  asked:
    'Perguntamos de vez em quando. Veja a lista abaixo. Se você não quer mudar nada, basta um toque. Tudo fica como está.',
  button: 'Ainda está certo',
  done: 'Obrigado. Tudo fica como está.',
  newer:
    'Algo mudou desde que você abriu esta página. A lista mostra agora como tudo está. Veja de novo e toque mais uma vez.',
};
