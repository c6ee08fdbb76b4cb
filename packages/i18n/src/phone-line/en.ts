import type { PhoneLineMessages } from './messages.ts';

/** The phone line in English. */
export const en: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `For English, press ${key}.`,
  greeting: ({ organisation }) => `Thank you for calling ${organisation}.`,
  stopAll: 'To stop all automated calls and texts to this number, press 1.',
  oneKind: 'To stop just one kind, choose a key.',
  kind: ({ kind, key }) => `${kind}: press ${key}.`,
  message: 'To leave a message for a person, press 0. You can also say what you want.',
  stoppedAll: ({ organisation }) =>
    `Done. ${organisation} will not send automated calls or texts to this number any more.`,
  stoppedKind: ({ kind }) => `Done. For this number, we stopped this kind of call and text: ${kind}.`,
  stoppedAsked: 'Done. What you asked us to stop is stopped.',
  more: 'To stop more, choose again. Or just hang up.',
  held: 'We wrote down what you said. A person will read it. Until then, we hold all messages to this number that can be stopped.',
  passedOn: 'We wrote down what you said. A person will read it.',
  again: 'We did not get that.',
  nothingChanged: 'Nothing was changed.',
  otherWays: ({ form, phone }) =>
    `You can also answer one of our texts with the word STOP, use the form at ${form}, or call ${phone} to speak with a person.`,
  otherWaysHere: ({ form }) => `You can also answer one of our texts with the word STOP, or use the form at ${form}.`,
  withheld: 'We cannot see your number, so we cannot stop messages to it. Turn on your caller ID and call again.',
  record: 'Leave your message after the tone. You have two minutes. Then press the pound key, or hang up.',
  recorded:
    'Thank you. A person will listen to your message. Until then, we hold all messages to this number that can be stopped.',
  nothingRecorded: 'We did not hear a message.',
  goodbye: 'Goodbye.',
  keyWords: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  personWords:
    'message, leave a message, person, a person, human, operator, agent, speak to a person, talk to a person',
};
