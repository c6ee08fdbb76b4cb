import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Chinese in simplified script. */
export const zhHans: StillRightMessages = {
  heading: '这些还对吗？',
  text: '如果您不想改动，按一下就行。一切照旧。',
  asked: '我们会不时询问。请看下面的列表。如果您不想改动，按一下就行。一切照旧。',
  button: '这些仍然正确',
  done: '谢谢您。一切照旧。',
  newer: '您打开本页之后有了变化。列表现在显示最新情况。请再看一遍，然后再按一次。',
};
