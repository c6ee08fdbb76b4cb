import type { KioskMessages } from './messages.ts';

/** The device at the desk in English. */
export const en: KioskMessages = {
  bar: 'You are using our device. When you are done, press this:',
  done: 'I am done',
  limit: ({ minutes }) => `Save what you choose. This page closes after ${minutes} minutes without a press.`,
  stillTitle: 'Are you still there?',
  stillText: ({ seconds }) =>
    `This page closes in ${seconds} seconds, so that nobody else sees it. What you saved stays saved.`,
  goOn: 'Yes, go on',
  endTitle: 'Thank you. Please give the device back.',
  endText: 'This page is closed. Nobody can go back to it.',
  changed: 'What you changed just now:',
  nothing: 'You changed nothing.',
  idle: 'It closed because nothing was pressed for a while.',
};
