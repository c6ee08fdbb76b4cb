import { describeLanguage } from './language-words.ts';

/** Dutch, beyond the product's own locales. */
export const dutch = describeLanguage({
  language: 'nl',
  stop: 'stoppen, stopt, einde, verwijder, verwijderen, beëindigen, hou op, houd op, ophouden, genoeg',
  strong:
    'afmelden, afmelding, meld me af, uitschrijven, schrijf me uit, uitschrijving, opzeggen, alles stoppen, stop alles, verwijder mij, verwijder me, geen berichten meer, niet contacteren',
  cancel: 'annuleren, annuleer, afzeggen',
  help: 'hulp, help mij',
  yes: 'ja, jawel',
  unsure: 'nee bedankt, nee dank je, verkeerd nummer, geen interesse',
  courtesy:
    'alstublieft, aub, alsjeblieft, ajb, svp, bedankt, dank u, dank je, graag, nu, meteen, onmiddellijk, hallo, goedendag, ja, nee, ok, direct, gelieve, mvg',
  classes: {
    message:
      'berichten, bericht, berichtjes, sms, smsjes, sms jes, mails, mail, emails, email, e mails, e mail, telefoontjes, oproepen, meldingen, nieuwsbrieven, nieuwsbrief, reclame, spam, contact',
    doing:
      'sturen, stuur, schrijven, bellen, contacteren, mailen, sms en, smsen, benaderen, lastig vallen, lastigvallen, storen, spammen, zenden, appen, het sturen, het bellen',
    me: 'mij, me, ons, dit nummer',
  },
  guards:
    'annuleer|annuleren|afzeggen ~3 afspraak|bezoek|reservering|bestelling, niet ~1 stoppen|afmelden|uitschrijven|verwijderen ~2',
  stopPhrases: {
    'stop-doing': 'stop|stopt|stoppen|hou_op|houd_op|ophouden ~1 met ~2 {doing}|{object}',
    'stop-messages':
      'stop ~2 {object}, geen ~1 {object} meer|aub|alstublieft, geen enkele {object}, geen verdere {object}',
    'do-not-contact':
      'niet meer ~2 {doing}, stuur|bel|contacteer|schrijf|sms|mail|benader ~1 {me} ~2 niet|nooit|geen ~2, stuur ~2 geen ~2 {object}, val ~1 me|mij ~1 niet ~2 lastig',
    'not-wanted':
      'wil|wens|wensen|willen ~2 geen ~2 {object}, wil|wens|wensen ~2 niet ~3 ontvangen|benaderd|gebeld|gecontacteerd|krijgen, wil ~1 niets ~2 ontvangen|horen',
    unsubscribe:
      'afmelden|uitschrijven|afgemeld|uitgeschreven|unsubscribe, meld ~1 me|mij ~1 af, schrijf ~1 me|mij ~1 uit, opzeggen ~2 abonnement|nieuwsbrief, trek ~3 toestemming',
    remove: 'verwijder|haal|schrap|wis ~1 mij|me|mijn ~4, mijn nummer|gegevens ~3 verwijderen|wissen',
    alone: 'laat ~1 me|mij|ons ~1 met_rust',
    'wrong-number': '^ ~2 verkeerd|verkeerde nummer|persoon ~2 $',
  },
  unsurePhrases: {
    'who-is-this': '^ ~1 wie is|bent|ben ~1 dit|dat|u|je ~1 $',
    disinterest: 'geen interesse, niet geïnteresseerd, ^ nee bedankt|dank ~1 $',
    complaint: 'te veel ~1 {object}, minder {object}, dit is spam',
  },
  softeners: {
    now: 'nu|vandaag|even',
    time: 's nachts|avonds, op het werk, voor|na|tijdens|wanneer|totdat',
    frequency: 'zo vaak|veel, elke dag, te vaak',
  },
  topics: {
    reminders: 'herinneringen',
    bills: 'rekeningen, facturen',
    marketing: 'reclame, aanbiedingen',
    news: 'nieuwsbrieven, nieuwsbrief',
    surveys: 'enquêtes',
  },
  channels: {
    SMS: 'sms, smsjes, sms jes',
    EMAIL: 'mails, mail, emails, email, e mails, e mail',
    VOICE: 'bellen, bel, telefoontjes, gebeld',
  },
  allContact: 'contact, contacteren, benaderen, alles, niets',
  contrast: 'maar, alleen, liever',
});
