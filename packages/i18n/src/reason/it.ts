import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Italian. */
export const it: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'Nessuno è registrato con il nome indicato.',
  RECIPIENT_INACTIVE: 'La scheda è chiusa: non si inviano messaggi.',
  NO_CONTACT_POINT: 'Non c’è un indirizzo utilizzabile per questo mezzo.',
  RESTRICTED: 'Il paziente ha chiesto comunicazioni riservate, e questo esclude questo mezzo.',
  UNDELIVERABLE: 'I messaggi a questo indirizzo non arrivano, oppure ora può essere di un’altra persona.',
  ADDRESS_STOPPED: 'Qualcuno a questo indirizzo ha chiesto di interrompere messaggi come questo.',
  CARRIER_BLOCKED: 'L’operatore telefonico blocca i nostri SMS a questo numero: il titolare ha inviato STOP.',
  REQUEST_PENDING:
    'Il paziente ha scritto qualcosa che può essere una richiesta di smettere. Una persona la sta leggendo.',
  REQUIRED_BY_LAW: 'La legge impone questo messaggio.',
  STOPPED: 'Il paziente ha interrotto questo tipo di messaggio con questo mezzo.',
  NO_AUTHORIZATION: 'Questo tipo di messaggio richiede l’autorizzazione firmata del paziente, che non c’è.',
  AUTHORIZATION_EXPIRED: 'L’autorizzazione firmata del paziente è scaduta.',
  AUTHORIZATION_REVOKED: 'Il paziente ha ritirato l’autorizzazione firmata.',
  NO_CONSENT: 'Non risulta un consenso a SMS o chiamate a questo numero.',
  OFF_BY_DEFAULT:
    'Questo tipo di messaggio è disattivato con questo mezzo finché il paziente non lo attiva, e non lo ha fatto.',
  NEVER_SENT: 'Questo tipo di messaggio non viene inviato con questo mezzo.',
  CHANNEL_SILENT:
    'In questo momento le richieste di smettere inviate per SMS forse non ci arrivano. Questo messaggio aspetta che abbiamo controllato.',
  QUIET_HOURS: 'È fuori dalle ore in cui si può contattare il paziente.',
  PAUSED: 'Il paziente ha sospeso questi messaggi per un certo tempo.',
  FREQUENCY_LIMIT: 'Il paziente ha già ricevuto tanti di questi messaggi quanti ne permette il limite.',
  ALLOWED_BY_PATIENT: 'Il paziente ha scelto di ricevere questo tipo di messaggio con questo mezzo.',
  ALLOWED_BY_DEFAULT:
    'Questo tipo di messaggio è attivo finché il paziente non lo interrompe, e nessuno lo ha interrotto.',
};
