import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Haitian Creole. */
export const ht: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'Pa gen moun ki anrejistre sou non yo bay la.',
  RECIPIENT_INACTIVE: 'Dosye a fèmen: nou pa voye mesaj pou li.',
  NO_CONTACT_POINT: 'Pa gen adrès ki bon pou mwayen sa a.',
  RESTRICTED: 'Pasyan an mande kominikasyon konfidansyèl ki pa pèmèt mwayen sa a.',
  UNDELIVERABLE: 'Mesaj yo pa rive nan adrès sa a, oswa li ka pou yon lòt moun kounye a.',
  ADDRESS_STOPPED: 'Yon moun nan adrès sa a mande pou sispann mesaj konsa.',
  CARRIER_BLOCKED: 'Konpayi telefòn nan bloke tèks nou voye sou nimewo sa a: mèt nimewo a te voye STOP.',
  REQUEST_PENDING: 'Pasyan an ekri yon bagay ki ka yon demann pou sispann. Yon moun ap li li.',
  REQUIRED_BY_LAW: 'Lalwa egzije mesaj sa a.',
  STOPPED: 'Pasyan an sispann kalite mesaj sa a pou mwayen sa a.',
  NO_AUTHORIZATION: 'Kalite mesaj sa a bezwen otorizasyon pasyan an siyen, epi pa genyen.',
  AUTHORIZATION_EXPIRED: 'Otorizasyon pasyan an te siyen an fini.',
  AUTHORIZATION_REVOKED: 'Pasyan an retire otorizasyon li te siyen an.',
  NO_CONSENT: 'Pa gen konsantman nan dosye a pou tèks oswa apèl sou nimewo sa a.',
  OFF_BY_DEFAULT:
    'Kalite mesaj sa a dezaktive pou mwayen sa a toutotan pasyan an pa aktive li, epi pasyan an pa fè sa.',
  NEVER_SENT: 'Yo pa voye kalite mesaj sa a nan fason sa a.',
  CHANNEL_SILENT:
    'Demann pou sispann ki vini pa tèks petèt pa rive jwenn nou kounye a. Mesaj sa a ap tann jiskaske nou verifye.',
  QUIET_HOURS: 'Lè a pa nan orè ki pèmèt nou kontakte pasyan an.',
  PAUSED: 'Pasyan an mete mesaj sa yo sou poz pou yon tan.',
  FREQUENCY_LIMIT: 'Pasyan an gentan resevwa tout kantite mesaj konsa limit la pèmèt.',
  ALLOWED_BY_PATIENT: 'Pasyan an chwazi resevwa kalite mesaj sa a pa mwayen sa a.',
  ALLOWED_BY_DEFAULT: 'Kalite mesaj sa a aktive toutotan pasyan an pa sispann li, epi pèsonn pa sispann li.',
};
