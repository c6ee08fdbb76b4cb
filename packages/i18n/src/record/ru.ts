import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Russian. */
export const ru: RecordMessages = {
  link: 'Скачать свои данные',
  title: 'Ваши данные',
  lede: 'Всё, что мы храним о вашем выборе. Эту страницу можно распечатать или скачать.',
  asOf: ({ day }) => `По состоянию на ${day}`,
  download: 'Скачать файлом',
  downloadHint: 'Файл в формате JSON, который читают другие программы.',
  maskedText: ({ address }) =>
    `Адреса сокращены, а некоторые названия скрыты. Чтобы увидеть всё, покажите, что вы можете читать почту на ${address}.`,
  maskedCall: ({ phone }) =>
    `Адреса сокращены, а некоторые названия скрыты. Позвоните нам, чтобы получить всё: ${phone}.`,
  whole: 'Вы показали, что это вы. Адреса и названия видны целиком.',
  choices: 'Что мы можем вам присылать',
  addresses: 'Адреса и номера',
  none: 'Нет',
  permissions: 'Подписанные разрешения',
  permission: ({ what, day }) => `На ${what}, с ${day}`,
  permissionUntil: ({ what, from, until }) => `На ${what}, с ${from} по ${until}`,
  wishes: 'Просьбы о том, где с вами связываться',
  pauses: 'Паузы',
  pause: ({ what, from, until }) => `Никаких сообщений про ${what} с ${from} по ${until}`,
  codeLede: ({ address }) =>
    `Мы пришлём код на ${address}. Введите его здесь. Тогда вы 15 минут будете видеть свои данные целиком.`,
};
