import type { PublicMessages } from './messages.ts';

/** The public pages in Japanese. */
export const ja: PublicMessages = {
  shell: {
    skip: '本文へ移動する',
    language: '言語',
    unreviewed:
      'このページは、資格のある翻訳者の確認をまだ受けていません。わかりにくいところがあれば、お電話ください。',
    inEnglish: '英語で読む',
    help: ({ phone }) => `ご質問がありますか？ ${phone} にお電話ください。`,
    replyStop: 'どのメッセージにも「停止」と返信して止めることができます。',
    stopForm: 'リンクなしでメッセージを止める',
    askForLink: 'リンクを請求する',
    staff: '職員',
  },
  landing: {
    title: ({ organisation }) => `${organisation} からのメッセージ`,
    lede: '何をどのように受け取るかは、あなたが決めます。アカウントもパスワードもいりません。',
    closed: '閉じました。次にこの機器を使う人に、あなたの設定は見えません。',
    stopHeading: 'メッセージを止める',
    stopText: 'メールアドレスか電話番号を入力してください。それだけです。',
    stopLink: 'メッセージを止める',
    chooseHeading: '受け取るものを選ぶ',
    chooseText: 'すべての設定が見られる、あなた専用のリンクをお送りします。',
    chooseLink: 'リンクを受け取る',
  },
  optOut: {
    title: 'メッセージを止める',
    lede: 'ログインも理由もいりません。一度で済み、すぐに止まります。',
    email: 'メールアドレス',
    emailHint: '例：name@example.org',
    phone: '電話番号',
    phoneHint: '例：202\u2011555\u20110142。ほかの国の番号は + から始めてください。',
    contactLegend: 'どの宛先で止めますか？片方または両方を入力してください。',
    whatLegend: '何を止めますか？',
    everything: 'すべて',
    everythingHint: '止められるすべてのメッセージ',
    someKinds: '一部の種類だけ',
    kindsLegend: 'どの種類ですか？',
    button: 'メッセージを止める',
    cannotStop:
      'お知らせの中には、必ずお届けするものがあります。たとえば、あなたの情報がほかの人に見られたというお知らせです。ほかに方法がなければ郵便で届きます。',
    doneTitle: '完了しました。停止しました。',
    doneAll: '入力された宛先には、止められるものをもうお送りしません。',
    doneSome: ({ kinds }) => `入力された宛先には、次のものをもうお送りしません：${kinds}`,
    doneKnown: '以前からその宛先を知っていたかどうかに関係なく、停止します。',
    doneBack: '間違いでしたか？お電話ください。番号は下にあります。',
    another: '別の宛先を止める',
  },
  askLink: {
    title: '設定を見るためのリンクを請求する',
    lede: 'メッセージを受け取っているメールアドレスか電話番号を入力してください。そこへあなた専用のリンクをお送りします。',
    closedNote:
      'プライバシーを守るため、あなたの設定を閉じました。メッセージのリンクをもう一度開くか、新しいリンクを請求してください。',
    badLinkNote: 'そのリンクは使えません。一部が抜けたのかもしれません。ここで新しいリンクを請求してください。',
    button: 'リンクを受け取る',
    doneTitle: 'メッセージをご確認ください',
    doneText:
      'その宛先が登録されていれば、まもなくリンクが届きます。数分かかることがあります。だれが患者さんかを知られないように、どなたにも同じようにお答えしています。',
    justStop: '止めるだけですか？リンクはいりません。',
  },
  formProblem: {
    heading: 'ここをご確認ください',
    noContact: 'どの宛先で止めるかわかるように、メールアドレスか電話番号を入力してください。',
    badEmail: 'メールアドレスではないようです。name@example.org のように @ が必要です。',
    badPhone:
      '電話番号ではないようです。202\u2011555\u20110142 のように10桁すべてを入力するか、+ と国番号から始めてください。',
    noKind: '種類を一つ以上選ぶか、「すべて」を選んでください。',
    tooMany: ({ phone }) =>
      `まだ完了していません。お使いのネットワークから短い時間に多くのフォームが届きました。1分待ってから、もう一度ボタンを押してください。${phone} にお電話いただくか、メッセージに「停止」と返信することもできます。`,
  },
  unsubscribe: {
    title: 'このメールを止めますか？',
    about: ({ what }) => `${what}についてです。`,
    hiddenWhat: '当院からのある種類のメール',
    stopType: 'このメールを止める',
    stopAll: 'すべてのメールを止める',
    stopAllHint: '止められるすべてのメール',
    nothingYet: 'まだ何も変わっていません。止めるにはボタンを押してください。',
    stoppedTitle: '停止しました',
    stoppedType: ({ what, address }) => `${address} に${what}をもうお送りしません。`,
    stoppedAll: ({ address }) => `${address} に、止められるメールをもうお送りしません。`,
    thisAddress: 'この宛先',
    receipt: ({ number }) => `受付番号 ${number}`,
    wayBack: ({ phone }) => `お気持ちが変わりましたか？設定を見るためのリンクを請求するか、${phone} にお電話ください。`,
    cannotStop: '法律で必要なお知らせは、これからも届きます。',
  },
  error: {
    invalidTitle: 'このリンクは使えません',
    invalidText: '途中で一部が抜けたのかもしれません。何も変わっていません。ご用件はここからできます：',
    notFoundTitle: 'ここにページはありません',
    notFoundText: 'アドレスの入力が違うのかもしれません。多くの方がお探しのものはこちらです：',
    brokenTitle: 'こちらで問題が起きました',
    brokenText: ({ phone }) =>
      `1分ほどしてからもう一度お試しください。メッセージを止めたい場合は、${phone} にお電話いただくこともできます。`,
    brokenTextNoPhone:
      '1分ほどしてからもう一度お試しください。メッセージを止めたい場合は、どのメッセージにも「停止」と返信できます。',
    code: ({ code }) => `お電話の際は、このコードで何が起きたかを調べられます：${code}`,
  },
};
