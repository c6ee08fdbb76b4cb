import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Portuguese. */
export const pt: CodeMessages = {
  link: ({ address }) => `Voltar a receber e-mails em ${address}`,
  title: 'Voltar a receber e-mails',
  lede: ({ address }) =>
    `Alguém parou nossos e-mails para ${address}. Para receber de novo, mostre que você lê as mensagens que chegam lá. Para outras pessoas, nada muda.`,
  sendButton: 'Enviar um código para mim',
  sent: ({ address }) => `Um código está a caminho de ${address}. Ele vale por 10 minutos.`,
  label: 'Código do e-mail',
  hint: 'Seis números. Você pode colar.',
  checkButton: 'Verificar o código',
  sendAgain: 'Enviar outro código',
  wrong: ({ left }) => `Esse não é o código. Tentativas restantes: ${left}.`,
  over: 'Este código não vale mais. Peça outro.',
  noCode: 'Digite os seis números do e-mail.',
  tooMany: ({ phone }) => `Já enviamos códigos suficientes por agora. Espere uma hora ou ligue para ${phone}.`,
  proved: ({ address }) => `Obrigado. Ative o que quer receber em ${address} e salve. Você tem 15 minutos.`,
  number: {
    link: ({ address }) => `Voltar a receber mensagens e ligações em ${address}`,
    title: 'Voltar a receber mensagens e ligações',
    lede: ({ address }) =>
      `Alguém parou nossas mensagens ou ligações para ${address}. Para voltar a receber, mostre que está com este telefone. Nada muda para outras pessoas que usam o número.`,
    showButton: 'Mostrar um código',
    textThis: ({ address, number }) => `Envie este código por mensagem de texto de ${address} para ${number}:`,
    lives: 'Vale por 10 minutos. Não respondemos por mensagem.',
    open: 'Abrir minhas mensagens',
    sentButton: 'Já enviei',
    notYet: ({ address }) =>
      `Sua mensagem ainda não chegou. Espere um momento e aperte o botão de novo. Ela precisa vir de ${address}.`,
    another: 'Mostrar outro código',
  },
};
