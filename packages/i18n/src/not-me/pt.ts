import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Portuguese. */
export const pt: NotMeMessages = {
  link: 'Esta pessoa não sou eu',
  heading: 'Pessoa errada?',
  text: 'Não conhece a pessoa para quem era esta mensagem? Basta apertar uma vez. Não enviaremos mais nada a este endereço ou número, nem mesmo os avisos que a lei exige. Sem perguntas.',
  button: 'Não sou esta pessoa',
  doneTitle: 'Não vamos mais escrever para lá',
  doneText:
    'Este endereço ou número agora está fechado para nossas mensagens. Nossa equipe vai procurar o certo. Os links das mensagens antigas não mostram mais nada sobre a pessoa.',
  backHeading: 'Era você mesmo?',
  backText: ({ address }) =>
    `Apertou por engano? Podemos enviar um código para ${address}. Digite-o e tudo volta a ser como antes.`,
  backButton: 'Era eu mesmo',
  backCall: ({ phone }) => `Apertou por engano? Ligue para nós: ${phone}.`,
  codeLede: ({ address }) =>
    `Enviamos um código para ${address}. Digite-o aqui. Depois nossas mensagens podem voltar a chegar lá.`,
  numberLede: ({ address }) =>
    `Mostre que você está com o telefone ${address}. Então nossas mensagens podem voltar a chegar lá.`,
  backNumber: ({ address }) =>
    `Apertou por engano? Envie um código por SMS de ${address} e tudo volta a ser como antes.`,
  box: 'Não conheço a pessoa para quem são estas mensagens',
  boxHint: 'Então nada mais chega lá, nem mesmo os avisos que a lei exige.',
};
