import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in English. */
export const en: CodeMessages = {
  link: ({ address }) => `Get emails at ${address} again`,
  title: 'Get emails again',
  lede: ({ address }) =>
    `Somebody stopped our emails to ${address}. To get them again, show that you can read mail sent there. This changes nothing for anyone else.`,
  sendButton: 'Send me a code',
  sent: ({ address }) => `A code is on its way to ${address}. It works for 10 minutes.`,
  label: 'Code from the email',
  hint: 'Six digits. You may paste them.',
  checkButton: 'Check the code',
  sendAgain: 'Send another code',
  wrong: ({ left }) => `That is not the code. Tries left: ${left}.`,
  over: 'This code no longer works. Send another one.',
  noCode: 'Type the six digits from the email.',
  tooMany: ({ phone }) => `We have sent you enough codes for now. Wait an hour, or call ${phone}.`,
  proved: ({ address }) => `Thank you. Turn on what you want to get at ${address}, then save. You have 15 minutes.`,
  number: {
    link: ({ address }) => `Get texts and calls at ${address} again`,
    title: 'Get texts and calls again',
    lede: ({ address }) =>
      `Somebody stopped our texts or calls to ${address}. To get them again, show that you have this phone. This changes nothing for anyone else who uses the number.`,
    showButton: 'Show me a code',
    textThis: ({ address, number }) => `Text this code from ${address} to ${number}:`,
    lives: 'It works for 10 minutes. We do not text back.',
    open: 'Open my text app',
    sentButton: 'I have sent it',
    notYet: ({ address }) =>
      `We do not have your text yet. Wait a moment, then press the button again. It has to come from ${address}.`,
    another: 'Show me another code',
  },
};
