import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Hindi. */
export const hi: CodeMessages = {
  link: ({ address }) => `${address} पर ईमेल फिर से पाएँ`,
  title: 'ईमेल फिर से पाएँ',
  lede: ({ address }) =>
    `किसी ने ${address} पर हमारे ईमेल रोक दिए हैं। उन्हें फिर से पाने के लिए दिखाएँ कि आप वहाँ आने वाला ईमेल पढ़ सकते हैं। दूसरों के लिए कुछ नहीं बदलता।`,
  sendButton: 'मुझे कोड भेजें',
  sent: ({ address }) => `कोड ${address} पर भेजा जा रहा है। यह 10 मिनट तक चलेगा।`,
  label: 'ईमेल में आया कोड',
  hint: 'छह अंक। आप इन्हें पेस्ट कर सकते हैं।',
  checkButton: 'कोड जाँचें',
  sendAgain: 'दूसरा कोड भेजें',
  wrong: ({ left }) => `यह सही कोड नहीं है। बची हुई कोशिशें: ${left}।`,
  over: 'यह कोड अब नहीं चलता। दूसरा मँगाएँ।',
  noCode: 'ईमेल में आए छह अंक लिखें।',
  tooMany: ({ phone }) => `अभी के लिए हम काफ़ी कोड भेज चुके हैं। एक घंटा रुकें, या ${phone} पर फ़ोन करें।`,
  proved: ({ address }) => `धन्यवाद। ${address} पर जो पाना चाहते हैं उसे चालू करें, फिर सहेजें। आपके पास 15 मिनट हैं।`,
};
