import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Russian. */
export const ru: NoticeMessages = {
  from: ({ organisation }) => `Это сообщение отправлено вам из ${organisation}.`,
  stop: ({ link }) => `Остановите эти сообщения или выберите, что получать: ${link}`,
  stopLinkText: 'Остановите эти сообщения или выберите, что получать',
  gifts:
    'Вы можете в любое время прекратить все просьбы о пожертвовании. Это ничего не стоит, и ваше лечение никогда от этого не зависит.',
  chooseChannel: ({ link }) => `Выберите, как получать эти сообщения: ${link}`,
  chooseChannelLinkText: 'Выберите, как получать эти сообщения',
  alwaysSent: ({ link }) => `Это сообщение мы обязаны отправлять. Выберите, что ещё получать: ${link}`,
  alwaysSentLinkText: 'Выберите, что ещё получать',
  reply: ({ replyAddress }) => `Или напишите STOP на адрес ${replyAddress}`,
  call: ({ phone }) => `Или позвоните: ${phone}`,
  smsSentence: ({ link }) => `Ответьте STOP, чтобы остановить СМС. Ваш выбор: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `Чтобы на этот номер больше не приходили автоматические звонки и СМС от ${organisation}, нажмите 1 сейчас или в любое время позвоните по номеру ${phone}.`,
};
