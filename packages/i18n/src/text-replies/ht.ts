import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Haitian Creole. Its letters (à, è, ò) are all in GSM-7. */
export const ht: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: nou sispann tèks ak apèl otomatik sou nimewo sa a. Imèl yo pa chanje. Pou kenbe kèk kalite: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: nou sispann tèks ak apèl otomatik sou nimewo sa a. Sa pa anile okenn randevou. Pou anile youn, rele ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: tèks yo aktive ankò sou nimewo sa a. Reponn STOP pou sispann, HELP pou jwenn èd.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: kesyon? Rele ${phone}. Chwa ou yo: ${choicesAt} Ka gen frè pou tèks ak done. Reponn STOP pou sispann.`,
  freshLink: ({ organisation, link }) => `${organisation}: chwa ou yo: ${link} Reponn STOP pou sispann.`,
  reviewRequest: ({ organisation, link }) => `${organisation}: chwa yo bon toujou? ${link} Reponn STOP pou sispann.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: yon fòmilè mande nou sispann voye mesaj isit la, epi nou fè sa. Se pa ou? Chanje l nan ${choicesAt} oswa rele ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: nou gen yon lòt adrès oswa nimewo pou mesaj ou yo. Se pa ou? Chanje l nan ${choicesAt} oswa rele ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: ou ban nou yon lòt adrès oswa nimewo e ou pa sèvi ak sa a ankò. Se pa ou? Rele ${phone}`,
  oneTimeCode: ({ organisation, code }) => `${organisation}: kòd ou se ${code}. Li bon pou 10 minit. Pa bay pèsonn li.`,
};
