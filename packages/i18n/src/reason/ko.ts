import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Korean. */
export const ko: ReasonMessages = {
  UNKNOWN_RECIPIENT: '주어진 이름으로 등록된 사람이 없습니다.',
  RECIPIENT_INACTIVE: '기록이 닫혀 있어 메시지를 보내지 않습니다.',
  NO_CONTACT_POINT: '이 방법에 쓸 수 있는 주소나 번호가 없습니다.',
  RESTRICTED: '환자가 비밀 연락을 요청하여 이 방법은 쓸 수 없습니다.',
  UNDELIVERABLE: '이 주소로 보낸 메시지가 도착하지 않거나, 이제 다른 사람의 주소일 수 있습니다.',
  ADDRESS_STOPPED: '이 주소를 쓰는 사람이 이런 메시지를 중지해 달라고 요청했습니다.',
  CARRIER_BLOCKED: '번호의 주인이 STOP을 보내서 통신사가 이 번호로 가는 저희 문자를 막고 있습니다.',
  REQUEST_PENDING: '환자가 중지 요청일 수 있는 글을 보냈습니다. 담당자가 읽고 있습니다.',
  REQUIRED_BY_LAW: '법에 따라 보내야 하는 메시지입니다.',
  STOPPED: '환자가 이 방법으로 오는 이 종류의 메시지를 중지했습니다.',
  NO_AUTHORIZATION: '이 종류의 메시지에는 환자가 서명한 허락이 필요한데, 없습니다.',
  AUTHORIZATION_EXPIRED: '환자가 서명한 허락의 기간이 끝났습니다.',
  AUTHORIZATION_REVOKED: '환자가 서명한 허락을 거두었습니다.',
  NO_CONSENT: '이 번호로 문자나 전화를 보내도 된다는 동의 기록이 없습니다.',
  OFF_BY_DEFAULT: '이 방법에서 이 종류의 메시지는 환자가 켜지 않으면 꺼져 있고, 환자가 켜지 않았습니다.',
  NEVER_SENT: '이 종류의 메시지는 이 방법으로 보내지 않습니다.',
  CHANNEL_SILENT:
    '지금 문자 수신 거부 요청이 저희에게 도착하지 않을 수 있어, 확인할 때까지 이 메시지를 보내지 않고 기다립니다.',
  QUIET_HOURS: '환자에게 연락할 수 있는 시간이 아닙니다.',
  PAUSED: '환자가 이 메시지를 한동안 멈추었습니다.',
  FREQUENCY_LIMIT: '환자가 이 메시지를 정해진 한도만큼 이미 받았습니다.',
  ALLOWED_BY_PATIENT: '환자가 이 방법으로 이 종류의 메시지를 받겠다고 선택했습니다.',
  ALLOWED_BY_DEFAULT: '이 종류의 메시지는 환자가 중지하지 않으면 켜져 있고, 아무도 중지하지 않았습니다.',
};
