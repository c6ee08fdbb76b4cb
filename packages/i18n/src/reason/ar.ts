import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Arabic. */
export const ar: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'لا يوجد أحد مسجل بالاسم المذكور.',
  RECIPIENT_INACTIVE: 'السجل مغلق: لا تُرسل رسائل بشأنه.',
  NO_CONTACT_POINT: 'لا يوجد عنوان صالح لهذه الوسيلة.',
  RESTRICTED: 'طلب المريض تواصلًا سريًا يستبعد هذه الوسيلة.',
  UNDELIVERABLE: 'الرسائل إلى هذا العنوان لا تصل، أو ربما صار لشخص آخر.',
  ADDRESS_STOPPED: 'طلب شخص على هذا العنوان إيقاف رسائل كهذه.',
  CARRIER_BLOCKED: 'شركة الهاتف تحجب رسائلنا إلى هذا الرقم: صاحبه أرسل STOP.',
  REQUEST_PENDING: 'كتب المريض ما قد يكون طلبًا للإيقاف. يقرؤه شخص الآن.',
  REQUIRED_BY_LAW: 'القانون يوجب هذه الرسالة.',
  STOPPED: 'أوقف المريض هذا النوع من الرسائل على هذه الوسيلة.',
  NO_AUTHORIZATION: 'هذا النوع من الرسائل يحتاج إذنًا موقعًا من المريض، ولا يوجد.',
  AUTHORIZATION_EXPIRED: 'انتهى إذن المريض الموقع.',
  AUTHORIZATION_REVOKED: 'سحب المريض إذنه الموقع.',
  NO_CONSENT: 'لا توجد موافقة محفوظة على الرسائل أو المكالمات إلى هذا الرقم.',
  OFF_BY_DEFAULT: 'هذا النوع متوقف على هذه الوسيلة ما لم يشغله المريض، ولم يفعل.',
  QUIET_HOURS: 'الوقت خارج الساعات المسموح فيها بالتواصل مع المريض.',
  PAUSED: 'أوقف المريض هذه الرسائل مؤقتًا.',
  FREQUENCY_LIMIT: 'تلقى المريض من هذه الرسائل ما يسمح به الحد.',
  ALLOWED_BY_PATIENT: 'اختار المريض تلقي هذا النوع من الرسائل على هذه الوسيلة.',
  ALLOWED_BY_DEFAULT: 'هذا النوع يُرسل ما لم يوقفه المريض، ولم يوقفه أحد.',
};
