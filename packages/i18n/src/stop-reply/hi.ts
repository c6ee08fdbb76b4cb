import type { StopReplyMessages } from './messages.ts';

const bills = 'बिल';

/** Confirmations of a stop in Hindi. */
export const hi: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: इस नंबर पर SMS और ऑटोमैटिक कॉल बंद कर दिए गए हैं। ईमेल में कोई बदलाव नहीं है। सिर्फ़ बिल बंद करने के लिए जवाब में लिखें: ${bills}। अन्य: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: आपने जो कहा था, सिर्फ़ वही बंद किया गया है। आपके विकल्प: ${choicesAt} सभी SMS बंद करने के लिए STOP लिखकर भेजें।`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: क्षमा करें। इस नंबर पर अब हम कुछ नहीं भेजेंगे। अगर यह गलती थी और आप हमारे मरीज़ हैं, तो फ़ोन करें: ${phone}`,
  bills,
};
