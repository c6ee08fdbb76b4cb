import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Hindi. Devanagari letters travel as UCS-2: 70 in one part. */
export const hi: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: इस नंबर पर SMS और ऑटोमैटिक कॉल बंद कर दिए गए हैं। ईमेल में कोई बदलाव नहीं है। कुछ तरह के संदेश रखने के लिए: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: इस नंबर पर SMS और ऑटोमैटिक कॉल बंद कर दिए गए हैं। इससे अपॉइंटमेंट रद्द नहीं होता। रद्द करने के लिए फ़ोन करें: ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: इस नंबर पर SMS फिर से चालू हैं। बंद करने के लिए STOP, मदद के लिए HELP भेजें।`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: कोई सवाल? ${phone} पर फ़ोन करें। आपकी पसंद: ${choicesAt} SMS और डेटा का शुल्क लग सकता है। बंद करने के लिए STOP भेजें।`,
  freshLink: ({ organisation, link }) => `${organisation}: आपकी पसंद: ${link} बंद करने के लिए STOP भेजें।`,
  reviewRequest: ({ organisation, link }) => `${organisation}: क्या आपकी पसंद अब भी सही है? ${link} बंद करने के लिए STOP भेजें।`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: एक फ़ॉर्म से हमें यहाँ संदेश बंद करने को कहा गया, और हमने बंद कर दिए। यह आपने नहीं किया? ${choicesAt} पर वापस लें या फ़ोन करें: ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: आपके संदेशों के लिए एक और पता या नंबर मिला है। यह आपने नहीं किया? ${choicesAt} पर वापस लें या फ़ोन करें: ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: आपने हमें दूसरा पता या नंबर दिया और अब इसे इस्तेमाल नहीं करते। यह आपने नहीं किया? फ़ोन करें: ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: आपका कोड ${code} है। यह 10 मिनट तक चलेगा। इसे किसी को न बताएँ।`,
};
