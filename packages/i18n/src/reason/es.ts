import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Spanish. */
export const es: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'No hay nadie registrado con el nombre que se dio.',
  RECIPIENT_INACTIVE: 'El registro está cerrado: no se envían mensajes.',
  NO_CONTACT_POINT: 'No hay una dirección que sirva para este medio.',
  RESTRICTED: 'El paciente pidió comunicación confidencial y eso excluye este medio.',
  UNDELIVERABLE: 'Los mensajes a esta dirección no llegan, o ahora puede ser de otra persona.',
  ADDRESS_STOPPED: 'Alguien en esta dirección pidió no recibir mensajes como este.',
  CARRIER_BLOCKED: 'La compañía telefónica bloquea nuestros textos a este número: su dueño envió STOP.',
  REQUEST_PENDING: 'El paciente escribió algo que puede ser una petición de parar. Una persona lo está leyendo.',
  REQUIRED_BY_LAW: 'La ley exige este mensaje.',
  STOPPED: 'El paciente paró este tipo de mensaje en este medio.',
  NO_AUTHORIZATION: 'Este tipo de mensaje necesita el permiso firmado del paciente, y no lo hay.',
  AUTHORIZATION_EXPIRED: 'El permiso firmado del paciente terminó.',
  AUTHORIZATION_REVOKED: 'El paciente retiró el permiso firmado.',
  NO_CONSENT: 'No hay consentimiento para textos o llamadas a este número.',
  OFF_BY_DEFAULT: 'Este tipo de mensaje está apagado en este medio si el paciente no lo enciende, y no lo ha hecho.',
  NEVER_SENT: 'Este tipo de mensaje no se envía por este medio.',
  CHANNEL_SILENT:
    'Es posible que ahora no nos lleguen las bajas por mensaje de texto; este mensaje espera hasta que lo comprobemos.',
  QUIET_HOURS: 'Está fuera de las horas en que se puede contactar al paciente.',
  PAUSED: 'El paciente puso estos mensajes en pausa por un tiempo.',
  FREQUENCY_LIMIT: 'El paciente ya recibió tantos de estos mensajes como permite el límite.',
  ALLOWED_BY_PATIENT: 'El paciente eligió recibir este tipo de mensaje por este medio.',
  ALLOWED_BY_DEFAULT: 'Este tipo de mensaje está encendido si el paciente no lo para, y nadie lo ha parado.',
};
