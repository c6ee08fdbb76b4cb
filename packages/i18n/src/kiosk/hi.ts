import type { KioskMessages } from './messages.ts';

/** The device at the desk in Hindi. */
export const hi: KioskMessages = {
  bar: 'आप हमारा उपकरण इस्तेमाल कर रहे हैं। हो जाने पर यहाँ दबाएँ:',
  done: 'मेरा काम हो गया',
  limit: ({ minutes }) => `जो चुना है उसे सहेजें। ${minutes} मिनट तक कुछ न दबाने पर यह पेज बंद हो जाता है।`,
  stillTitle: 'क्या आप अभी यहीं हैं?',
  stillText: ({ seconds }) => `यह पेज ${seconds} सेकंड में बंद हो जाएगा, ताकि कोई और इसे न देखे। जो आपने सहेजा है वह सहेजा रहेगा।`,
  goOn: 'हाँ, आगे बढ़ें',
  endTitle: 'धन्यवाद। कृपया उपकरण लौटा दें।',
  endText: 'यह पेज बंद है। कोई इस पर वापस नहीं जा सकता।',
  changed: 'आपने अभी जो बदला:',
  nothing: 'आपने कुछ नहीं बदला।',
  idle: 'यह बंद हो गया क्योंकि कुछ समय तक कुछ नहीं दबाया गया।',
};
