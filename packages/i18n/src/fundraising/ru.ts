import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Russian. */
export const ru: FundraisingMessages = {
  text: 'Мы можем попросить вас о пожертвовании. Вы можете прекратить это в любое время, и это ничего не стоит. Ваше лечение и счета никогда от этого не зависят.',
  stop: 'Прекратить все просьбы о пожертвовании',
  stopped: 'Вы прекратили все просьбы о пожертвовании. Только вы можете снова их разрешить.',
  again: 'Можете снова просить меня',
};
