import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in English. */
export const en: StillRightMessages = {
  heading: 'Is it all still right?',
  text: 'If you want no change, one press is enough. All stays as it is.',
  asked:
    'We ask from time to time. Look at the list below. If you want no change, one press is enough. All stays as it is.',
  button: 'These are still right',
  done: 'Thank you. All stays as it is.',
  newer:
    'Something changed since you opened this page. The list now shows how things stand. Look again, then press once more.',
};
