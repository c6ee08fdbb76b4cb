import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in French. */
export const fr: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'Personne n’est enregistré sous le nom indiqué.',
  RECIPIENT_INACTIVE: 'Le dossier est fermé\u00a0: aucun message n’est envoyé.',
  NO_CONTACT_POINT: 'Il n’y a pas d’adresse utilisable pour ce moyen d’envoi.',
  RESTRICTED: 'Le patient a demandé des communications confidentielles, ce qui exclut ce moyen d’envoi.',
  UNDELIVERABLE:
    'Les messages n’arrivent pas à cette adresse, ou elle est peut-être maintenant celle d’une autre personne.',
  ADDRESS_STOPPED: 'Quelqu’un à cette adresse a demandé l’arrêt de ce genre de messages.',
  CARRIER_BLOCKED: 'L’opérateur téléphonique bloque nos SMS vers ce numéro\u00a0: son titulaire a envoyé STOP.',
  REQUEST_PENDING: 'Le patient a écrit ce qui peut être une demande d’arrêt. Une personne est en train de la lire.',
  REQUIRED_BY_LAW: 'La loi exige ce message.',
  STOPPED: 'Le patient a arrêté ce type de message par ce moyen d’envoi.',
  NO_AUTHORIZATION: 'Ce type de message exige l’autorisation signée du patient, et il n’y en a pas.',
  AUTHORIZATION_EXPIRED: 'L’autorisation signée du patient a pris fin.',
  AUTHORIZATION_REVOKED: 'Le patient a retiré son autorisation signée.',
  NO_CONSENT: 'Aucun consentement n’est enregistré pour des SMS ou des appels à ce numéro.',
  OFF_BY_DEFAULT:
    'Ce type de message est désactivé par ce moyen d’envoi tant que le patient ne l’active pas, et il ne l’a pas fait.',
  NEVER_SENT: 'Ce type de message n’est pas envoyé par ce moyen.',
  CHANNEL_SILENT:
    'Les demandes d’arrêt par SMS ne nous parviennent peut-être pas en ce moment. Ce message attend que nous ayons vérifié.',
  QUIET_HOURS: 'C’est en dehors des heures où l’on peut contacter le patient.',
  PAUSED: 'Le patient a mis ces messages en pause pour un temps.',
  FREQUENCY_LIMIT: 'Le patient a déjà reçu autant de ces messages que la limite le permet.',
  ALLOWED_BY_PATIENT: 'Le patient a choisi de recevoir ce type de message par ce moyen d’envoi.',
  ALLOWED_BY_DEFAULT: 'Ce type de message est actif tant que le patient ne l’arrête pas, et personne ne l’a arrêté.',
};
