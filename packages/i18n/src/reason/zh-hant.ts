import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Traditional Chinese. */
export const zhHant: ReasonMessages = {
  UNKNOWN_RECIPIENT: '所給的名稱下沒有登記任何人。',
  RECIPIENT_INACTIVE: '這份紀錄已關閉，不再為它傳送訊息。',
  NO_CONTACT_POINT: '這種方式沒有可用的地址或號碼。',
  RESTRICTED: '患者要求保密聯絡，因此不能使用這種方式。',
  UNDELIVERABLE: '發到這個地址的訊息無法送達，或者它現在可能屬於別人。',
  ADDRESS_STOPPED: '使用這個地址的人要求停止這樣的訊息。',
  CARRIER_BLOCKED: '電話公司攔截了我們發到這個號碼的簡訊，因為號碼的主人傳送過 STOP。',
  REQUEST_PENDING: '患者寫的內容可能是要求停止。有工作人員正在閱讀。',
  REQUIRED_BY_LAW: '法律要求傳送這則訊息。',
  STOPPED: '患者已在這種方式上停止了這類訊息。',
  NO_AUTHORIZATION: '這類訊息需要患者簽署許可，但目前沒有。',
  AUTHORIZATION_EXPIRED: '患者簽署的許可已到期。',
  AUTHORIZATION_REVOKED: '患者撤回了簽署的許可。',
  NO_CONSENT: '沒有同意向這個號碼發簡訊或打電話的紀錄。',
  OFF_BY_DEFAULT: '這類訊息在這種方式上是關閉的，除非患者將它開啟，而患者沒有開啟。',
  NEVER_SENT: '這類訊息不透過這種方式傳送。',
  CHANNEL_SILENT: '目前我們可能收不到簡訊退訂請求，因此這類訊息要等我們核實後再傳送。',
  QUIET_HOURS: '現在不在可以聯絡患者的時間內。',
  PAUSED: '患者暫停了這些訊息一段時間。',
  FREQUENCY_LIMIT: '患者收到的這類訊息已達到上限。',
  ALLOWED_BY_PATIENT: '患者選擇了用這種方式接收這類訊息。',
  ALLOWED_BY_DEFAULT: '這類訊息是開啟的，除非患者停止它，而沒有人停止過。',
};
