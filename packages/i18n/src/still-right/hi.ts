import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Hindi. */
export const hi: StillRightMessages = {
  heading: 'क्या सब अब भी सही है?',
  text: 'अगर आप कुछ बदलना नहीं चाहते, तो एक बार दबाना काफ़ी है। सब वैसा ही रहेगा।',
  asked: 'हम समय-समय पर पूछते हैं। नीचे की सूची देखें। अगर आप कुछ बदलना नहीं चाहते, तो एक बार दबाना काफ़ी है। सब वैसा ही रहेगा।',
  button: 'यह अब भी सही है',
  done: 'धन्यवाद। सब वैसा ही रहेगा।',
  newer: 'आपके यह पेज खोलने के बाद कुछ बदला है। सूची अब की स्थिति दिखाती है। फिर से देखें और एक बार और दबाएँ।',
};
