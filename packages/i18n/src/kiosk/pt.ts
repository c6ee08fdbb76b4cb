import type { KioskMessages } from './messages.ts';

/** The device at the desk in Portuguese. */
export const pt: KioskMessages = {
  bar: 'Você está usando nosso aparelho. Quando terminar, toque aqui:',
  done: 'Terminei',
  limit: ({ minutes }) => `Salve o que escolher. Esta página fecha depois de ${minutes} minutos sem nenhum toque.`,
  stillTitle: 'Você ainda está aí?',
  stillText: ({ seconds }) =>
    `Esta página fecha em ${seconds} segundos, para que ninguém mais a veja. O que você salvou continua salvo.`,
  goOn: 'Sim, continuar',
  endTitle: 'Obrigado. Devolva o aparelho, por favor.',
  endText: 'Esta página está fechada. Ninguém pode voltar a ela.',
  changed: 'O que você mudou agora:',
  nothing: 'Você não mudou nada.',
  idle: 'Ela fechou porque nada foi tocado por algum tempo.',
};
