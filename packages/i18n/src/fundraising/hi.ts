import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Hindi. */
export const hi: FundraisingMessages = {
  text: 'हम आपसे दान माँग सकते हैं। आप इसे कभी भी रोक सकते हैं, और इसका कोई खर्च नहीं है। आपकी देखभाल और आपके बिल इस पर कभी निर्भर नहीं होते।',
  stop: 'दान के सभी अनुरोध रोकें',
  stopped: 'आपने दान के सभी अनुरोध रोक दिए हैं। इन्हें फिर से सिर्फ़ आप शुरू कर सकते हैं।',
  again: 'आप मुझसे फिर माँग सकते हैं',
};
