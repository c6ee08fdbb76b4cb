import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Chinese in traditional script. */
export const zhHant: StillRightMessages = {
  heading: '這些還對嗎？',
  text: '如果您不想改動，按一下就行。一切照舊。',
  asked: '我們會不時詢問。請看下面的清單。如果您不想改動，按一下就行。一切照舊。',
  button: '這些仍然正確',
  done: '謝謝您。一切照舊。',
  newer: '您打開本頁之後有了變化。清單現在顯示最新情況。請再看一遍，然後再按一次。',
};
