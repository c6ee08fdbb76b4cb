import { describeLanguage } from './language-words.ts';

/** Swedish, beyond the product's own locales. */
export const swedish = describeLanguage({
  language: 'sv',
  stop: 'stopp, stoppa, sluta, avsluta, radera, ta bort, upphör, lägg av, inget mer',
  strong:
    'avregistrera, avregistrera mig, avanmäl, avanmälan, avanmäl mig, avprenumerera, säg upp, stoppa allt, stopp allt, ta bort mig, radera mig, avbeställ utskick, inga fler sms',
  cancel: 'avboka, avbryt, avbeställ, ställ in',
  help: 'hjälp',
  yes: 'ja, japp',
  unsure: 'nej tack, fel nummer, inte intresserad',
  courtesy: 'snälla, tack, vänligen, tack på förhand, nu, genast, hej, ja, nej, ok, mvh, är du snäll, omedelbart',
  classes: {
    message:
      'meddelanden, meddelande, sms, mejl, mail, e post, e postmeddelanden, samtal, utskick, nyhetsbrev, aviseringar, påminnelser, reklam, spam, mess',
    doing: 'skicka, skriva, ringa, kontakta, smsa, mejla, maila, störa, spamma, höra av er, sms a',
    me: 'mig, oss, till mig, det här numret, mej',
  },
  guards:
    'avboka|avbeställ|ställ_in ~3 tid|tiden|besök|besöket|möte|bokning, inte ~1 sluta|avsluta|stoppa|avregistrera ~2',
  stopPhrases: {
    'stop-doing': 'sluta|upphör|lägg_av ~1 med|att ~2 {doing}|{object}, sluta {doing}',
    'stop-messages': 'stoppa|stopp|avsluta ~2 {object}, inga ~1 fler ~1 {object}, inga {object}',
    'do-not-contact':
      '{doing} ~1 inte ~3, kontakta|ring|skriv|skicka|smsa ~2 inte ~1 {me}|mer|fler|igen|längre, skicka|kontakta ~1 aldrig',
    'not-wanted': 'vill|önskar ~1 inte ~1 ha|få|längre|bli ~3, vill ~1 inte ~2 kontaktad*',
    unsubscribe:
      'avregistrera|avanmäl*|avprenumerera|unsubscribe, säg|säga upp ~2 prenumeration*, återkallar ~2 samtycke',
    remove: 'ta|tag bort ~1 mig|mitt ~2, radera ~1 mig|mitt ~1 nummer?',
    alone: 'lämna mig|oss ifred|i_fred, låt mig vara',
    'wrong-number': '^ ~2 fel nummer|person ~2 $',
  },
  unsurePhrases: {
    'who-is-this': '^ ~1 vem är|skriver ~2 $',
    disinterest: 'inte ~1 intresserad*, ^ nej tack ~1 $',
    complaint: 'för många ~1 {object}, färre {object}, det är spam',
  },
  softeners: {
    now: 'nu|idag|just_nu',
    time: 'på natten|kvällen|jobbet, före|efter|när|innan|medan',
    frequency: 'så ofta|många|mycket, varje dag',
  },
  topics: {
    reminders: 'påminnelser',
    bills: 'räkningar, fakturor',
    marketing: 'reklam, erbjudanden, marknadsföring',
    news: 'nyhetsbrev',
    surveys: 'enkäter',
  },
  channels: { SMS: 'sms, smsa', EMAIL: 'mejl, mail, e post', VOICE: 'ring, ringa, samtal' },
  allContact: 'kontakta, kontaktad, allt',
  contrast: 'men, bara, hellre',
});
