import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Russian. Cyrillic letters travel as UCS-2: 70 in one part. */
export const ru: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: СМС и автоматические звонки на этот номер остановлены. Письма по эл. почте не изменились. Чтобы оставить часть сообщений: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: СМС и автоматические звонки на этот номер остановлены. Это не отменяет визит. Чтобы отменить визит, позвоните: ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: СМС на этот номер снова включены. Ответьте STOP, чтобы остановить, или HELP для помощи.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: есть вопросы? Звоните: ${phone}. Ваш выбор: ${choicesAt} За СМС и интернет может взиматься плата. Ответьте STOP, чтобы остановить.`,
  freshLink: ({ organisation, link }) => `${organisation}: ваш выбор: ${link} Ответьте STOP, чтобы остановить.`,
  reviewRequest: ({ organisation, link }) =>
    `${organisation}: ваш выбор ещё верен? ${link} Ответьте STOP, чтобы остановить.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: через форму нас попросили больше не писать сюда, и мы остановили сообщения. Это не вы? Отмените: ${choicesAt} или звоните: ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: у нас появился ещё один адрес или номер для сообщений вам. Это не вы? Отмените: ${choicesAt} или звоните: ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: вы указали другой адрес или номер и больше не пользуетесь этим. Это не вы? Звоните: ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: ваш код ${code}. Он действует 10 минут. Никому его не сообщайте.`,
};
