import { Ajv, type Options } from 'ajv';
import addFormats from 'ajv-formats';

const OPTIONS: Options = { strict: false, allErrors: true, removeAdditional: false };
/** A telephone number in E.164 form, a short code, an alphanumeric sender, or a channel's address (`whatsapp:+1…`). */
const PHONE_NUMBER = /^(?:[a-z]+:)?(?:\+[1-9]\d{6,14}|\d{5,6}|[A-Za-z0-9 ]{1,11})$/;
/** RFC 2822 §3.3, as Twilio writes it: `Thu, 24 Aug 2023 05:01:45 +0000`. */
const RFC_2822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;

function withTwilioFormats(ajv: Ajv): Ajv {
  addFormats(ajv);
  ajv.addFormat('phone-number', PHONE_NUMBER);
  ajv.addFormat('date-time-rfc-2822', RFC_2822);
  ajv.addFormat('currency', /^[A-Za-z]{3}$/);
  ajv.addFormat('uri-map', true);
  // Twilio's `uri` fields hold addresses relative to its host.
  ajv.addFormat('uri', /^(?:https?:\/\/|\/)\S+$/);
  // Dates may be given without a time (`YYYY-MM-DD`).
  ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/);
  return ajv;
}

/** Checks what the product sends. A form is all text, so numbers and booleans are read from it, and one value stands for a list of one. */
export const requestValidator = withTwilioFormats(new Ajv({ ...OPTIONS, coerceTypes: 'array' }));

/** Checks what the stand-in answers: the types must be right as they are. */
export const answerValidator = withTwilioFormats(new Ajv(OPTIONS));
