import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Hindi. */
export const hi: NoticeMessages = {
  from: ({ organisation }) => `यह संदेश आपको ${organisation} ने भेजा है।`,
  stop: ({ link }) => `ये संदेश बंद करें या चुनें कि आपको क्या मिले: ${link}`,
  stopLinkText: 'ये संदेश बंद करें या चुनें कि आपको क्या मिले',
  gifts: 'आप दान के सभी अनुरोध कभी भी रोक सकते हैं। इसका कोई खर्च नहीं है, और आपकी देखभाल इस पर कभी निर्भर नहीं होती।',
  chooseChannel: ({ link }) => `चुनें कि ये संदेश आपको कैसे मिलें: ${link}`,
  chooseChannelLinkText: 'चुनें कि ये संदेश आपको कैसे मिलें',
  alwaysSent: ({ link }) => `यह संदेश हमें हमेशा भेजना होता है। चुनें कि आपको और क्या मिले: ${link}`,
  alwaysSentLinkText: 'चुनें कि आपको और क्या मिले',
  reply: ({ replyAddress }) => `या ${replyAddress} पर STOP लिखकर भेजें`,
  call: ({ phone }) => `या ${phone} पर फ़ोन करें`,
  smsSentence: ({ link }) => `SMS बंद करने के लिए जवाब में STOP भेजें। आपकी पसंद: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `${organisation} से इस नंबर पर आने वाले ऑटोमैटिक कॉल और SMS बंद करने के लिए अभी 1 दबाएँ, या कभी भी ${phone} पर फ़ोन करें।`,
};
