import { describeLanguage } from './language-words.ts';

/** German. Umlauts are read with and without their two-letter spelling. */
export const german = describeLanguage({
  language: 'de',
  stop: `
    stopp, stoppen, stoppt, halt, ende, beenden, aufhören, aufhoeren, schluss, schluss damit, löschen, loeschen, genug,
    entfernen, hör auf, hoer auf, hört auf, hören sie auf, nicht mehr, nie wieder, aus,
    einstellen, deaktivieren, abstellen, abschalten, schluss jetzt, es reicht, raus hier, lasst das, lassen sie das, unterlassen
  `,
  strong: `
    abmelden, abmeldung, abbestellen, abbestellung, austragen, kündigen, kuendigen, kündigung, widerruf, widerrufen, unterlassung,
    widerspruch, keine nachrichten mehr, keine sms mehr, alles stoppen, stopp alle, abgemeldet, keine werbung, nicht kontaktieren
  `,
  cancel: 'abbrechen, stornieren, storno, absagen, abbruch',
  start: 'starten, beginnen, fortsetzen',
  help: 'hilfe, info',
  yes: 'ja, jo, ja bitte',
  unsure:
    'will ich nicht, ich will nicht, nein danke, blockieren, blockiert, spam, falsche nummer, kein interesse, kein bedarf, raus, weg',
  courtesy: `
    bitte, danke, dankeschön, vielen dank, danke schön, danke im voraus, sofort, jetzt, hallo, hi, guten tag, guten morgen,
    mfg, mit freundlichen grüßen, freundliche grüße, umgehend, endlich, ja, nein, ok, sorry, entschuldigung, einfach, liebe grüße, lg
  `,
  classes: {
    loose:
      'medikamente, rezepte, rezept, apotheke, befunde, ergebnisse, impfungen, vorsorge, versicherung, krankenkasse, studien, forschung, kurse, tipps, aktionen, spenden, erinnerung',
    message: `
      nachrichten, nachricht, sms, smse, sms nachrichten, textnachrichten, mails, mail, emails, email, e mails, e mail, anrufe, anruf, mitteilungen,
      mitteilung, benachrichtigungen, benachrichtigung, meldungen, spam, werbemails, newsletter, newsletters, post, zusendungen,
      kontakt, infos, informationen, abo, abonnement, kontaktaufnahme, belästigung, werbeanrufe
    `,
    inf: `
      schreiben, senden, schicken, anrufen, kontaktieren, anschreiben, belästigen, belaestigen, nerven, stören, stoeren, zusenden,
      zuschicken, texten, simsen, spammen, zuzusenden, zuzuschicken, anzurufen, anzuschreiben, zuspammen, melden
    `,
    verb: `
      schreib, schreibe, schreiben, schreibt, sende, senden, sendet, schick, schicke, schicken, schickt, ruf, rufe, rufen, ruft,
      kontaktiere, kontaktieren, kontaktiert, belästigen, belästigt, belaestigen, nerv, nervt, stören, stör, stoeren, texte, texten
    `,
    me: 'mir, mich, uns, sie mir, sie mich, sie uns, ihr mich, ihr mir, diese nummer, an diese nummer',
    want: 'will, möchte, moechte, wollen, möchten, moechten, wünsche, wuensche, brauche, brauchen, benötige, will bitte, mag, will ich, möchte ich',
    det: 'die, der, den, diese, dieser, diesen, eure, ihre, ihren, euren, mit, mit den, mit diesen, alle, allen, weitere, weiteren, von, das, vom, jegliche, automatische, täglichen, neuen, mehr, solche',
    clear:
      'lösch, lösche, löschen, löscht, loeschen, loesche, streichen, streich, streicht, entfernen, entferne, entfernt, nehmen, nehmt, nimm, tragen, tragt, trag, tilgen',
    visit: `
      termin, termine, besuch, behandlung, untersuchung, operation, op, buchung, reservierung, treffen, bestellung, kurs,
      montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, morgen, uhr, fahrt, flug
    `,
  },
  guards: `
    nummer auf|in|von ~2 rechnung|karte|rezept|akte|ausweis ~3
    {clear} ~4 warteliste, warteliste ~3
    {clear}|nehmt|nehmen ~3 gips|fäden|klammern|zahn|zähne|verband|katheter|schiene|warze|muttermal ~2
    aus ~1 studie|kurs|gruppe|reha ~1 raus?
    wieso|warum|weshalb ~5 keine|keinen
    bei|von ~1 der|dem ~1 krankenkasse|versicherung|schule|verein|arbeit|arbeitsamt ~1 ab*
    oh|ups|sorry|oops ~2 falsche*
    an ~2 gestorben|verstorben
    tablette*|pille*|medikament*|spritze* ~3 nicht mehr
    brauch*|benötig* ~2 rezept|termin|überweisung|medikament*|tablett*|taxi|attest|krankschreibung ~1 nicht? ~1 mehr?
    habe|hab|haben ~2 keine|keinen|keinerlei ~1 {object}
    {visit} ~4 absag*|stornier*|abbrech*|abmeld*|verschieb*|kündig*
    absag*|stornier*|abmeld* ~4 {visit}
    nicht|niemals|nie ~1 aufhören|aufhoeren|stoppen|abmelden|löschen|abbestellen|beenden|kündigen
    hör*|hoer* ~2 nicht ~1 auf
    meld* ~2 nicht ~2 ab, lösch* ~3 nicht, stopp* ~3 nicht, bestell* ~3 nicht ~2 ab
    warum|wieso|weshalb|wenn|weil ~2 {verb} ~3
    er|man|wer|niemand {verb} ~2
    ich {verb} ~3
    mich ab ~1 montag|dienstag|mittwoch|donnerstag|freitag|morgen|nächste|uhr|januar|februar|märz|april|mai|juni
    bekomm*|erhalt*|krieg*|gibt|kommt|kommen|empfange ~2 keine|keinen ~2 {object} ~1 mehr?
    antworten|antworte|antwortet|senden|sende ~2 stopp|stop um|zum|zu
  `,
  stopPhrases: {
    'stop-doing': `
      hör*|hoer* ~2 auf ~4 {inf}|{object}
      {inf} ~2 aufhören|aufhoeren|einstellen|unterlassen
      stopp* ~2 {inf}
      unterlass* ~3 {inf}|{object}|kontaktaufnahme
      nicht|nie|niemals|nie_wieder ~1 mehr|weiter|wieder ~2 {inf}
      bitte|könnten ~2 nicht|nie ~1 {inf} ~1 $
    `,
    'stop-messages': `
      ^ ~1 stop|stopp ~2 {topic} ~1 $
      stop|stopp|stoppen|stoppt|beende|beenden|stelle|stellen|genug|schluss|aus ~1 sie? {det}? {det}? {object}
      {object} ~3 stoppen|einstellen|beenden|abstellen|abschalten|deaktivieren|sperren|unterlassen|stopp
      stell* ~3 {object} ~2 ein|ab
      ^ ~1 stoppen|stoppt|stopp|beenden sie? das|dies|es ~1 $
      deaktivier* ~3 {object}
    `,
    'do-not-contact': `
      {verb} ~2 {me} ~3 nicht|nichts|nie|niemals|keine ~2 mehr|wieder
      {verb} ~2 {me} ~2 nicht|nichts|nie ~1 an? ~1 $
      {verb} ~2 {me} ~2 nichts
      {verb} ~3 keine ~2 {object}
      {verb} ~2 nicht|nichts ~1 mehr ~2
      nicht|nie ~1 kontaktieren|anrufen|anschreiben|belästigen ~1 $
      nicht ~1 an ~1 diese ~1 nummer
    `,
    'not-wanted': `
      {want} ~3 keine|keinen|keinerlei ~2 {object}
      {want} ~4 nicht|nichts ~1 mehr ~2 kontaktiert|angerufen|angeschrieben|belästigt|erhalten|bekommen|empfangen|haben
      {want} ~3 nicht ~3 kontaktiert|angerufen|angeschrieben|belästigt|gestört
      {want} ~3 nichts ~2 von ~1 ihnen|euch
      keine|keinen|nie ~2 {object} ~1 mehr
      keine|keinen weiteren|weitere ~2 {object}
      bitte ~1 keine ~2 {object}
      ^ ~1 keine ~1 {object} ~2 $
      verzichte ~2 auf ~2 {object}
    `,
    unsubscribe: `
      abmelden|abbestellen|abbestelle|austragen|abzumelden|abzubestellen|auszutragen|deabonnieren|entabonnieren
      meld* ~2 mich|uns ~4 ab ~1 $
      melden|meldet|meld sie? mich|uns ~4 ab
      bestell* ~3 {object} ~1 ab
      trag* ~2 mich|uns ~5 aus
      kündig*|kuendig* ~2 {object}|vertrag|mitgliedschaft
      stornier* ~3 {object}
      widerruf*|widersprech*|widerspruch|zurückzieh* ~5 einwilligung|zustimmung|einverständnis|kontaktaufnahme|verwendung|nutzung|werbung|datenverarbeitung|speicherung
      ^ ~2 widerspreche|widerrufe ~3
      ziehe ~3 einwilligung|zustimmung ~1 zurück
      nehm*|nimm ~2 mich ~2 raus|aus|von
    `,
    remove: `
      {clear} ~2 mich|uns ~4 aus|von|raus|heraus|liste|verteiler
      {clear} ~2 meine|meinen|unsere|diese ~2 nummer|daten|kontakt|kontaktdaten|adresse|email|mail|handynummer|telefonnummer|rufnummer|namen
      meine|diese ~2 nummer|daten|adresse|handynummer|telefonnummer ~4 löschen|entfernen|streichen|loeschen
      aus ~2 liste|verteiler|datenbank|kartei|adressbuch ~2 nehmen|löschen|streichen|entfernen|raus
      mich ~4 löschen|streichen|entfernen|rausnehmen
      vergiss|vergesst ~1 meine nummer
    `,
    alone: `
      lass*|lasst|lassen ~2 mich|uns ~1 in_ruhe|in_frieden|zufrieden
      verpiss dich|euch, ^ ~1 hau|haut|verschwinde ~1 ab? $
    `,
    'wrong-number': `
      ^ ~1 falsche|falscher nummer|person|empfänger ~2 $
      verwählt|verwaehlt ~2 $
      haben|hast|habt ~2 falsche nummer|person ~2 $
    `,
  },
  softeners: {
    question: 'wovon $, von was $',
    now: 'jetzt|heute|gerade|noch|momentan|erst',
    frequency: 'so oft|viel|viele|häufig|früh|spät, ständig, jeden tag, täglich, dauernd, zu oft|viel|viele',
    time: `
      nachts, abends, morgens, sonntags, am wochenende, bei der arbeit, auf der arbeit, um diese zeit, vor|nach|während|bis|wenn|falls
    `,
    keep: 'außer|ausser|bis_auf, weiterhin, behalten',
    joke: 'haha, lol, hihi, schatz, hdl',
  },
  unsurePhrases: {
    'wrong-number':
      'verwählt|verwaehlt, falscher chat, falsche nummer|person, falscher empfänger, das bin ich nicht, nicht ~1 meine nummer, kenne sie nicht',
    'who-is-this':
      '^ ~1 wer ist|sind|bist|seid ~1 das|da|sie|du|dies|ihr ~2 $, woher ~2 haben|hast|habt ~1 meine nummer, ^ ~1 wer schreibt',
    disinterest:
      'kein interesse ~1 $, kein interesse danke|an_ihren|an_euren|an_nachrichten|mehr|bitte, nicht ~1 interessiert ~1 $, ^ nein danke ~1 $, kein bedarf ~1 $, ^ ~2 nicht nötig ~1 $',
    complaint: `
      zu viele|viel ~1 {object}, so viele ~1 {object}, weniger ~1 {object}, das|ist ~1 spam|belästigung|betrug|abzocke
      anzeige, anwalt, datenschutz, dsgvo, nie ~2 angemeldet|bestellt|zugestimmt, ^ ~1 das|ihr|es|sie nervt ~2 $, {message} ~1 nerven|nervt
    `,
    'other-channel':
      'lieber|besser ~1 per|anrufen|mail|telefon|post, statt ~1 {object}, bevorzuge ~2, nur per mail|email|post|telefon|sms',
    'stop-something':
      '^ ~1 hör*|hoer* ~2 auf ~1 $, will|möchte|moechte|mag|wollen ~2 nicht ~1 mehr ~1 $, brauche|benötige ~1 das|es|sie|die nicht ~1 mehr ~1 $, ^ ~1 das|mir|es reicht|reichts ~1 $',
    'gone-away':
      '^ ~5 verstorben ~2 $, ^ ~4 gestorben ~1 $, nicht mehr ~2 patient|patientin|kunde|kundin, arzt gewechselt, neuen arzt|nummer',
  },
  changePhrases: {
    preferences: 'einstellungen|präferenzen|optionen ~2 ändern|anpassen, ^ einstellungen|optionen $',
    'contact-details': 'neue ~1 nummer|handynummer|adresse|email|mail, nummer ~2 geändert',
    language: '^ sprache $, ^ englisch|deutsch|türkisch|arabisch $, auf deutsch|englisch',
    'come-back':
      'wieder ~2 anmelden|abonnieren|erhalten|bekommen, anmelden, ^ ~1 abonnieren ~1 $, aus versehen, versehentlich',
  },
  keepPhrases: `
    ^ ~1 nur|bloß ~2 {topic} ~2 $
    will|möchte|bitte|sendet|senden|schickt ~2 nur ~3 {topic}
    außer|ausser|bis_auf ~2 {topic}
  `,
  topics: {
    reminders:
      'erinnerungen, erinnerung, terminerinnerungen, terminerinnerung, terminhinweise, terminbenachrichtigungen, erinnerungs sms, erinnerungsnachrichten',
    bills: 'rechnungen, rechnung, mahnungen, mahnung, zahlungserinnerungen, zahlungserinnerung',
    refills: 'rezepte, rezept, medikamente, apotheke',
    results: 'befunde, ergebnisse',
    'check-ups': 'vorsorge, impfungen, impferinnerungen',
    insurance: 'versicherung, krankenkasse',
    surveys: 'umfragen, umfrage, fragebögen, befragungen, befragung, bewertungen',
    education: 'gesundheitstipps, tipps, kurse',
    news: 'newsletter, neuigkeiten, nachrichtenbrief, rundbrief',
    marketing: 'werbung, werbemails, werbe sms, angebote, aktionen, reklame, marketing, werbenachrichten, werbeanrufe',
    fundraising: 'spenden, spendenaufrufe',
    research: 'studien, forschung',
  },
  channels: {
    SMS: 'sms, textnachrichten, texten, simsen',
    EMAIL: 'mails, mail, emails, email, e mails, e mail, newsletter',
    VOICE: 'anrufe, anruf, anrufen, anzurufen, ruf, ruft, rufen, werbeanrufe, angerufen',
  },
  allContact: 'kontaktieren, kontaktiere, kontaktiert, kontakt, kontaktaufnahme, alles, nichts, alle',
  contrast: 'aber, sondern, lieber, nur, stattdessen, außer',
});
