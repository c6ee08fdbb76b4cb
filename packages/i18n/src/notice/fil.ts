import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Filipino. */
export const fil: NoticeMessages = {
  from: ({ organisation }) => `Ipinadala sa inyo ng ${organisation} ang mensaheng ito.`,
  stop: ({ link }) => `Itigil ang mga mensaheng ito o piliin ang gusto ninyong matanggap: ${link}`,
  stopLinkText: 'Itigil ang mga mensaheng ito o piliin ang gusto ninyong matanggap',
  gifts:
    'Puwede ninyong itigil ang lahat ng paghingi ng donasyon anumang oras. Wala itong bayad, at hindi kailanman nakasalalay dito ang pag-aalaga sa inyo.',
  chooseChannel: ({ link }) => `Piliin kung paano ninyo matatanggap ang mga mensaheng ito: ${link}`,
  chooseChannelLinkText: 'Piliin kung paano ninyo matatanggap ang mga mensaheng ito',
  alwaysSent: ({ link }) =>
    `Kailangan naming ipadala palagi ang mensaheng ito. Piliin ang iba pang matatanggap: ${link}`,
  alwaysSentLinkText: 'Piliin ang iba pang matatanggap',
  reply: ({ replyAddress }) => `O isulat ang STOP sa ${replyAddress}`,
  call: ({ phone }) => `O tumawag sa ${phone}`,
  smsSentence: ({ link }) => `I-reply ang STOP para itigil ang text. Ang pinili ninyo: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `Para itigil ang mga awtomatikong tawag at text mula sa ${organisation} sa numerong ito, pindutin po ang 1 ngayon, o tumawag sa ${phone} anumang oras.`,
};
