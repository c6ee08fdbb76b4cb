import { describeLanguage } from './language-words.ts';

/** Danish and Norwegian (Bokmål), beyond the product's own locales. */
export const danish = describeLanguage({
  language: 'da',
  stop: 'stopp, stands, slet, fjern, hold op, slutt, avslutt, ophør, nok, fjerne, slette, stop nu',
  strong:
    'afmeld, afmeld mig, afmelde, afmelding, frameld, frameld mig, framelde, afmeld alt, stop alt, meld meg av, avmeld, avmelde, avmelding, meld meg ut, slet mig, fjern mig, fjern meg, slett meg, afslut abonnement, opsig',
  cancel: 'annuller, annullere, aflys, avbestill, afbestil, avlys, kanseller',
  help: 'hjælp, hjelp',
  yes: 'ja, jo',
  unsure: 'nej tak, nei takk, forkert nummer, feil nummer, ikke interesseret, ikke interessert',
  courtesy:
    'venligst, tak, vær venlig, vær så snill, vennligst, takk, på forhånd tak, mange tak, nu, straks, hej, hei, ja, nej, nei, ok, med det samme, gerne, jeg vil gerne, mvh, vær så venlig',
  classes: {
    message:
      'beskeder, besked, sms, smser, sms er, mails, mail, emails, email, e mails, e mail, opkald, meddelelser, meldinger, melding, nyhedsbreve, nyhedsbrev, nyhetsbrev, spam, reklamer, henvendelser, påmindelser, påminnelser, notifikationer, eposter, e poster',
    doing:
      'sende, skrive, ringe, kontakte, sms e, genere, spamme, forstyrre, maile, plage, sender, skriver, kontakter, ringer',
    me: 'mig, meg, os, oss, til mig, til meg, dette nummer, dette nummeret',
  },
  guards: `
    aflys*|annull*|afbestil*|avbestill*|afmeld* ~3 tid|tiden|aftale|aftalen|time|timen|besøg|bestilling|booking|møde
    ikke ~1 afmeld*|stop|stopp|slet|fjern|holde_op ~2
    hvorfor|hvis|når ~3 ikke ~2 {doing}
  `,
  stopPhrases: {
    'stop-doing':
      'stop|stopp|hold_op|slut|slutt|lad_være|lad_vær|undlad ~1 med|å ~1 at? ~1 å? {doing}|{object}, stop|stopp|hold_op ~2 {doing}',
    'stop-messages': 'stop|stopp|stands|afslut ~2 {object}, ikke|ingen ~1 flere|fler ~1 {object}, ingen {object}',
    'do-not-contact':
      'send|skriv|ring|kontakt|sms ~2 ikke ~2 {me}|mere|mer|flere|igen|igjen, ikke ~1 skriv|ring|send|kontakt|kontakte|skrive|ringe ~2 {me}|mere|mer|igen|igjen, kontakt|ring|skriv|send ~2 aldrig|aldri',
    'not-wanted':
      'vil|ønsker|ønske|orker|gider ~2 ikke|ingen|inte ~1 ha|have|modtage|motta|længere|lenger|få ~3 {object}|mere|mer|flere, vil|ønsker ~1 ikke ~3 {object}, ikke ~2 kontaktes|modtage, ønsker ikke at|å ~1 blive|bli ~1 kontaktet',
    unsubscribe:
      'afmeld|afmelde|afmeldt|framelde*|frameld|avmeld*|afmelding|opsig|unsubscribe, meld ~1 meg|mig ~1 av|ut|fra, opsige|afslutte|stoppe ~2 abonnement, trækker|trække|trekker ~3 samtykke',
    remove: 'slet|slett|fjern|fjerne|slette|tag|ta ~1 mig|meg|mit|mitt|vores ~3 fra|af|nummer|liste|listen|$',
    alone: 'lad|la ~1 mig|meg|os|oss ~1 være ~1 i_fred?, lad mig|os i fred, la meg i fred',
    'wrong-number': '^ ~2 forkert|feil ~1 nummer|person ~2 $',
  },
  unsurePhrases: {
    'who-is-this': '^ ~1 hvem er|skriver ~2 $',
    disinterest: 'ikke ~1 interess*, ^ nej|nei tak|takk ~1 $',
    complaint: 'for mange ~1 {object}, færre|færrre ~1 {object}, det er spam, anmelder',
  },
  softeners: {
    now: 'nu|nå|i_dag|lige_nu',
    time: 'om natten|aftenen|morgenen, på arbejde|jobb, før|efter|mens|når|indtil',
    frequency: 'så ofte|mange|meget|tit, hver dag|time|uge',
  },
  topics: {
    reminders: 'påmindelser, påminnelser',
    bills: 'regninger, fakturaer, rykkere',
    marketing: 'reklamer, reklame, tilbud, markedsføring',
    news: 'nyhedsbreve, nyhedsbrev, nyhetsbrev',
    surveys: 'undersøgelser, spørgeskemaer',
  },
  channels: { SMS: 'sms, smser', EMAIL: 'mails, mail, emails, email, e mails', VOICE: 'ring, ringe, opkald' },
  allContact: 'kontakt, kontakte, kontakter, alt, henvendelser',
  contrast: 'men, kun, hellere',
});
