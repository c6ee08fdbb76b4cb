import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Haitian Creole. */
export const ht: RecordMessages = {
  link: 'Telechaje dosye ou',
  title: 'Dosye ou',
  lede: 'Tout sa nou kenbe sou chwa ou yo. Ou ka enprime paj sa a oswa telechaje l.',
  asOf: ({ day }) => `Nan dat ${day}`,
  download: 'Telechaje kòm fichye',
  downloadHint: 'Fichye a nan JSON, yon fòm lòt pwogram ka li.',
  maskedText: ({ address }) =>
    `Adrès yo kout epi gen kèk non ki kache. Pou wè tout, montre ou ka li lèt nan ${address}.`,
  maskedCall: ({ phone }) => `Adrès yo kout epi gen kèk non ki kache. Rele nou pou jwenn tout: ${phone}.`,
  whole: 'Ou montre se ou menm. Adrès ak non yo parèt nèt.',
  choices: 'Sa nou ka voye ba ou',
  addresses: 'Adrès ak nimewo',
  none: 'Okenn',
  permissions: 'Pèmisyon siyen',
  permission: ({ what, day }) => `Pou ${what}, depi ${day}`,
  permissionUntil: ({ what, from, until }) => `Pou ${what}, soti ${from} rive ${until}`,
  wishes: 'Demann sou kote nou ka jwenn ou',
  pauses: 'Poz',
  pause: ({ what, from, until }) => `Okenn mesaj sou ${what} soti ${from} rive ${until}`,
  codeLede: ({ address }) =>
    `Nou voye yon kòd nan ${address}. Tape l isit la. Apre sa, w ap wè dosye ou nèt pandan 15 minit.`,
};
