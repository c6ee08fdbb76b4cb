import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Portuguese. */
export const pt: FundraisingMessages = {
  text: 'Podemos pedir uma doação. Você pode parar isso a qualquer momento, e não custa nada. Seu atendimento e suas contas nunca dependem disso.',
  stop: 'Parar todos os pedidos de doação',
  stopped: 'Você parou todos os pedidos de doação. Só você pode permitir de novo.',
  again: 'Podem me pedir de novo',
};
