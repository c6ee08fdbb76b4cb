import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Simplified Chinese. */
export const zhHans: ReasonMessages = {
  UNKNOWN_RECIPIENT: '所给的名称下没有登记任何人。',
  RECIPIENT_INACTIVE: '这份记录已关闭，不再为它发送消息。',
  NO_CONTACT_POINT: '这种方式没有可用的地址或号码。',
  RESTRICTED: '患者要求保密联系，因此不能使用这种方式。',
  UNDELIVERABLE: '发到这个地址的消息无法送达，或者它现在可能属于别人。',
  ADDRESS_STOPPED: '使用这个地址的人要求停止这样的消息。',
  CARRIER_BLOCKED: '电话公司拦截了我们发到这个号码的短信，因为号码的主人发送过 STOP。',
  REQUEST_PENDING: '患者写的内容可能是要求停止。有工作人员正在阅读。',
  REQUIRED_BY_LAW: '法律要求发送这条消息。',
  STOPPED: '患者已在这种方式上停止了这类消息。',
  NO_AUTHORIZATION: '这类消息需要患者签字许可，但目前没有。',
  AUTHORIZATION_EXPIRED: '患者签字的许可已到期。',
  AUTHORIZATION_REVOKED: '患者撤回了签字的许可。',
  NO_CONSENT: '没有同意向这个号码发短信或打电话的记录。',
  OFF_BY_DEFAULT: '这类消息在这种方式上是关闭的，除非患者将它打开，而患者没有打开。',
  NEVER_SENT: '这类消息不通过这种方式发送。',
  CHANNEL_SILENT: '目前我们可能收不到短信退订请求，因此这类消息要等我们核实后再发送。',
  QUIET_HOURS: '现在不在可以联系患者的时间内。',
  PAUSED: '患者暂停了这些消息一段时间。',
  FREQUENCY_LIMIT: '患者收到的这类消息已达到上限。',
  ALLOWED_BY_PATIENT: '患者选择了用这种方式接收这类消息。',
  ALLOWED_BY_DEFAULT: '这类消息是打开的，除非患者停止它，而没有人停止过。',
};
