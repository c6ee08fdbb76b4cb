import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Japanese. */
export const ja: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'その名前で登録されている人はいません。',
  RECIPIENT_INACTIVE: 'この記録は閉じられているため、メッセージは送られません。',
  NO_CONTACT_POINT: 'この方法で使える宛先がありません。',
  RESTRICTED: '患者さんが秘密の連絡を希望したため、この方法は使えません。',
  UNDELIVERABLE: 'この宛先にメッセージが届かないか、今は別の人の宛先かもしれません。',
  ADDRESS_STOPPED: 'この宛先の人が、このようなメッセージを止めるよう求めました。',
  CARRIER_BLOCKED: '番号の持ち主が STOP と送ったため、電話会社がこの番号へのSMSを止めています。',
  REQUEST_PENDING: '患者さんから、停止の希望かもしれない連絡がありました。担当者が読んでいます。',
  REQUIRED_BY_LAW: '法律により、このメッセージを送る必要があります。',
  STOPPED: '患者さんが、この方法でのこの種類のメッセージを止めました。',
  NO_AUTHORIZATION: 'この種類のメッセージには患者さんの署名入りの許可が必要ですが、ありません。',
  AUTHORIZATION_EXPIRED: '患者さんの署名入りの許可の期限が切れました。',
  AUTHORIZATION_REVOKED: '患者さんが署名入りの許可を取り消しました。',
  NO_CONSENT: 'この番号へのSMSや電話について、同意の記録がありません。',
  OFF_BY_DEFAULT: 'この方法でのこの種類は、患者さんがオンにしない限りオフです。患者さんはオンにしていません。',
  NEVER_SENT: 'この種類のメッセージは、この方法では送られません。',
  CHANNEL_SILENT: 'SMSによる停止の希望が今こちらに届いていないかもしれないため、確認できるまで送信を待ちます。',
  QUIET_HOURS: '患者さんに連絡してよい時間帯ではありません。',
  PAUSED: '患者さんがこのメッセージをしばらく休止しました。',
  FREQUENCY_LIMIT: '患者さんは、この種類のメッセージを上限の数まで受け取りました。',
  ALLOWED_BY_PATIENT: '患者さんが、この種類のメッセージをこの方法で受け取ることを選びました。',
  ALLOWED_BY_DEFAULT: 'この種類のメッセージは、患者さんが止めない限りオンです。だれも止めていません。',
};
