import type { NotMeMessages } from './messages.ts';

/** “This is not me” in English. */
export const en: NotMeMessages = {
  link: 'This is not me',
  heading: 'Wrong person?',
  text: 'Do you not know the person this message was for? Press once. We then send nothing more to this address or number, not even notices that the law asks for. No questions.',
  button: 'I am not this person',
  doneTitle: 'We will not write there again',
  doneText:
    'This address or number is now closed for our messages. Our staff will look for the right one. Links in our old messages no longer show anything about the person.',
  backHeading: 'Was it you after all?',
  backText: ({ address }) =>
    `Pressed by mistake? We can send a code to ${address}. Type it in, and everything is as it was before.`,
  backButton: 'It was me after all',
  backCall: ({ phone }) => `Pressed by mistake? Call us: ${phone}.`,
  codeLede: ({ address }) =>
    `We send a code to ${address}. Type it here. Then our messages may come to you there again.`,
  numberLede: ({ address }) =>
    `Show that you have the phone ${address}. Then our messages may come to you there again.`,
  backNumber: ({ address }) =>
    `Pressed by mistake? Text us a code from ${address}, and everything is as it was before.`,
  box: 'I do not know the person these messages are for',
  boxHint: 'Then nothing more comes there, not even notices that the law asks for.',
};
