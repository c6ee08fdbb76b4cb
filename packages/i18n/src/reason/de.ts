import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in German. */
export const de: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'Unter dem angegebenen Namen ist niemand eingetragen.',
  RECIPIENT_INACTIVE: 'Die Akte ist geschlossen: Für sie gehen keine Nachrichten hinaus.',
  NO_CONTACT_POINT: 'Für diesen Weg gibt es keine brauchbare Adresse oder Nummer.',
  RESTRICTED: 'Die Patientin oder der Patient hat um vertrauliche Kontakte gebeten, und die schließen diesen Weg aus.',
  UNDELIVERABLE: 'Nachrichten an diese Adresse kommen nicht an, oder sie gehört jetzt vielleicht jemand anderem.',
  ADDRESS_STOPPED: 'Jemand mit dieser Adresse hat gebeten, solche Nachrichten zu stoppen.',
  CARRIER_BLOCKED: 'Der Telefonanbieter sperrt unsere SMS an diese Nummer: Von dort kam eine SMS mit STOP.',
  REQUEST_PENDING:
    'Die Patientin oder der Patient hat etwas geschrieben, das eine Bitte um Stopp sein kann. Ein Mensch liest es.',
  REQUIRED_BY_LAW: 'Das Gesetz schreibt diese Nachricht vor.',
  STOPPED: 'Die Patientin oder der Patient hat diese Art von Nachricht auf diesem Weg gestoppt.',
  NO_AUTHORIZATION:
    'Diese Art von Nachricht braucht die unterschriebene Erlaubnis der Patientin oder des Patienten, und es gibt keine.',
  AUTHORIZATION_EXPIRED: 'Die unterschriebene Erlaubnis der Patientin oder des Patienten ist abgelaufen.',
  AUTHORIZATION_REVOKED: 'Die Patientin oder der Patient hat die unterschriebene Erlaubnis zurückgenommen.',
  NO_CONSENT: 'Für SMS oder Anrufe an diese Nummer liegt keine Zustimmung vor.',
  OFF_BY_DEFAULT:
    'Diese Art von Nachricht ist auf diesem Weg aus, bis die Patientin oder der Patient sie einschaltet. Das ist nicht geschehen.',
  NEVER_SENT: 'Diese Art von Nachricht wird auf diesem Weg nicht gesendet.',
  CHANNEL_SILENT:
    'Vielleicht erreichen uns Bitten um Stopp per SMS gerade nicht. Deshalb wartet dies, bis wir es geprüft haben.',
  QUIET_HOURS: 'Zu dieser Uhrzeit darf die Patientin oder der Patient nicht kontaktiert werden.',
  PAUSED: 'Die Patientin oder der Patient hat diese Nachrichten für eine Zeit angehalten.',
  FREQUENCY_LIMIT: 'Die Patientin oder der Patient hat schon so viele davon bekommen, wie die Grenze erlaubt.',
  ALLOWED_BY_PATIENT: 'Die Patientin oder der Patient möchte diese Art von Nachricht auf diesem Weg bekommen.',
  ALLOWED_BY_DEFAULT:
    'Diese Art von Nachricht ist an, bis die Patientin oder der Patient sie stoppt. Niemand hat sie gestoppt.',
};
