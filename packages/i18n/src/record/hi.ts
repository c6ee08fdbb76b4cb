import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Hindi. */
export const hi: RecordMessages = {
  link: 'अपना रिकॉर्ड डाउनलोड करें',
  title: 'आपका रिकॉर्ड',
  lede: 'आपके विकल्पों के बारे में जो कुछ हम रखते हैं, सब यहाँ है। आप यह पेज छाप या डाउनलोड कर सकते हैं।',
  asOf: ({ day }) => `${day} तक`,
  download: 'फ़ाइल के रूप में डाउनलोड करें',
  downloadHint: 'फ़ाइल JSON में है, जिसे दूसरे प्रोग्राम पढ़ सकते हैं।',
  maskedText: ({ address }) => `पते छोटे किए गए हैं और कुछ नाम छिपे हैं। सब देखने के लिए दिखाएँ कि आप ${address} की मेल पढ़ सकते हैं।`,
  maskedCall: ({ phone }) => `पते छोटे किए गए हैं और कुछ नाम छिपे हैं। सब पाने के लिए हमें फ़ोन करें: ${phone}।`,
  whole: 'आपने दिखा दिया कि यह आप ही हैं। पते और नाम पूरे दिख रहे हैं।',
  choices: 'हम आपको क्या भेज सकते हैं',
  addresses: 'पते और नंबर',
  none: 'कोई नहीं',
  permissions: 'हस्ताक्षर की हुई अनुमतियाँ',
  permission: ({ what, day }) => `${what} के लिए, ${day} से`,
  permissionUntil: ({ what, from, until }) => `${what} के लिए, ${from} से ${until} तक`,
  wishes: 'आप तक पहुँचने की जगह के अनुरोध',
  pauses: 'विराम',
  pause: ({ from, until, what }) => `${from} से ${until} तक ${what} के बारे में कोई संदेश नहीं`,
  codeLede: ({ address }) => `हम ${address} पर एक कोड भेजते हैं। उसे यहाँ लिखें। फिर आप 15 मिनट तक अपना पूरा रिकॉर्ड देख सकते हैं।`,
};
