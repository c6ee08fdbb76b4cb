import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Japanese. */
export const ja: StillRightMessages = {
  heading: '今もこのとおりですか。',
  text: '変えるものがなければ、一度押すだけです。すべて今のままです。',
  asked:
    'ときどきお尋ねしています。下の一覧をご覧ください。変えるものがなければ、一度押すだけです。すべて今のままです。',
  button: '今もこのとおりです',
  done: 'ありがとうございます。すべて今のままです。',
  newer:
    'このページを開いたあとに変わったものがあります。一覧は今の状態です。もう一度ご覧になってから、また押してください。',
};
