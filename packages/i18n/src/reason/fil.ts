import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Filipino. */
export const fil: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'Walang nakarehistro sa ibinigay na pangalan.',
  RECIPIENT_INACTIVE: 'Sarado na ang rekord: walang ipinapadalang mensahe para dito.',
  NO_CONTACT_POINT: 'Walang magagamit na address o numero para sa paraang ito.',
  RESTRICTED: 'Humiling ang pasyente ng kumpidensyal na komunikasyon, kaya hindi puwede ang paraang ito.',
  UNDELIVERABLE: 'Hindi dumarating ang mga mensahe sa address na ito, o baka sa ibang tao na ito ngayon.',
  ADDRESS_STOPPED: 'May taong gumagamit ng address na ito na humiling na itigil ang ganitong mensahe.',
  CARRIER_BLOCKED:
    'Hinaharang ng kompanya ng telepono ang mga text namin sa numerong ito: nag-text ng STOP ang may-ari.',
  REQUEST_PENDING: 'May isinulat ang pasyente na maaaring hiling na tumigil. Binabasa ito ng isang kawani.',
  REQUIRED_BY_LAW: 'Kailangan sa batas ang mensaheng ito.',
  STOPPED: 'Itinigil ng pasyente ang ganitong uri ng mensahe sa paraang ito.',
  NO_AUTHORIZATION: 'Kailangan ng ganitong uri ng mensahe ang pirmadong pahintulot ng pasyente, at wala nito.',
  AUTHORIZATION_EXPIRED: 'Tapos na ang bisa ng pirmadong pahintulot ng pasyente.',
  AUTHORIZATION_REVOKED: 'Binawi ng pasyente ang pirmadong pahintulot.',
  NO_CONSENT: 'Walang nakatalang pagpayag sa mga text o tawag sa numerong ito.',
  OFF_BY_DEFAULT:
    'Naka-off ang ganitong uri ng mensahe sa paraang ito hangga’t hindi ito ino-on ng pasyente, at hindi pa niya ito ino-on.',
  NEVER_SENT: 'Hindi ipinapadala ang ganitong uri ng mensahe sa paraang ito.',
  CHANNEL_SILENT:
    'Maaaring hindi dumarating sa amin ngayon ang mga hiling na tumigil sa text, kaya maghihintay ito hanggang matiyak namin.',
  QUIET_HOURS: 'Wala ito sa mga oras na puwedeng kontakin ang pasyente.',
  PAUSED: 'Pansamantalang pinahinto ng pasyente ang mga mensaheng ito.',
  FREQUENCY_LIMIT: 'Naabot na ng pasyente ang limitasyon sa dami ng ganitong mensahe.',
  ALLOWED_BY_PATIENT: 'Pinili ng pasyente na matanggap ang ganitong uri ng mensahe sa paraang ito.',
  ALLOWED_BY_DEFAULT:
    'Naka-on ang ganitong uri ng mensahe hangga’t hindi ito itinitigil ng pasyente, at walang nagtigil.',
};
