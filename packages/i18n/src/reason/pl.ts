import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Polish. */
export const pl: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'Pod podaną nazwą nikt nie jest zarejestrowany.',
  RECIPIENT_INACTIVE: 'Karta pacjenta jest zamknięta: nie wysyła się do niej wiadomości.',
  NO_CONTACT_POINT: 'Dla tego sposobu nie ma odpowiedniego adresu ani numeru.',
  RESTRICTED: 'Pacjent poprosił o poufny kontakt, który wyklucza ten sposób.',
  UNDELIVERABLE: 'Wiadomości na ten adres nie docierają albo należy on teraz do kogoś innego.',
  ADDRESS_STOPPED: 'Ktoś pod tym adresem poprosił o zatrzymanie takich wiadomości.',
  CARRIER_BLOCKED: 'Operator telefoniczny blokuje nasze SMS-y na ten numer: jego właściciel wysłał STOP.',
  REQUEST_PENDING: 'Pacjent napisał coś, co może być prośbą o zatrzymanie wiadomości. Czyta to pracownik.',
  REQUIRED_BY_LAW: 'Prawo wymaga tej wiadomości.',
  STOPPED: 'Pacjent zatrzymał ten rodzaj wiadomości wysyłanych tym sposobem.',
  NO_AUTHORIZATION: 'Ten rodzaj wiadomości wymaga podpisanej zgody pacjenta, a takiej nie ma.',
  AUTHORIZATION_EXPIRED: 'Podpisana zgoda pacjenta wygasła.',
  AUTHORIZATION_REVOKED: 'Pacjent wycofał podpisaną zgodę.',
  NO_CONSENT: 'Nie ma zapisanej zgody na SMS-y ani telefony na ten numer.',
  OFF_BY_DEFAULT: 'Ten rodzaj wiadomości jest dla tego sposobu wyłączony, dopóki pacjent go nie włączy, a nie włączył.',
  NEVER_SENT: 'Ten rodzaj wiadomości nie jest wysyłany w ten sposób.',
  CHANNEL_SILENT: 'Prośby o zatrzymanie przez SMS mogą do nas teraz nie docierać, więc to czeka, aż sprawdzimy.',
  QUIET_HOURS: 'O tej porze nie wolno kontaktować się z pacjentem.',
  PAUSED: 'Pacjent wstrzymał te wiadomości na pewien czas.',
  FREQUENCY_LIMIT: 'Pacjent dostał już tyle takich wiadomości, na ile pozwala limit.',
  ALLOWED_BY_PATIENT: 'Pacjent chce dostawać ten rodzaj wiadomości tym sposobem.',
  ALLOWED_BY_DEFAULT: 'Ten rodzaj wiadomości jest włączony, dopóki pacjent go nie zatrzyma, a nikt go nie zatrzymał.',
};
