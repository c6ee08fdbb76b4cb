import { describeLanguage } from './language-words.ts';

/** Italian. */
export const italian = describeLanguage({
  language: 'it',
  stop: `
    fermare, ferma, fermati, fermate, basta, smettila, smettetela, smettere, smetti, rimuovi, rimuovere, rimuovetemi,
    esci, uscire, disattiva, disattivare, interrompi, interrompere, termina, terminare, elimina, eliminare, mai più, stoppa, basta così,
    disattivate, disattivatemi, fermatevi, smettete, la smetta, finitela, sospendere, niente messaggi
  `,
  strong: `
    disiscrivimi, disiscrivermi, disiscrivetemi, disiscriviti, disiscrizione, disiscrivi, disiscrivere, cancellami, cancellatemi, cancellarmi,
    toglimi, toglietemi, eliminatemi, eliminami, non contattare, non contattatemi, stop a tutto, ferma tutto, annulla iscrizione,
    cancella iscrizione, cancellazione, revoca, revocare
  `,
  cancel: 'annulla, annullare, cancella, cancellare, disdire, disdetta, annullato',
  start: 'inizia, iniziare, riprendi',
  help: 'aiuto, aiutami',
  yes: 'si, sì, certo, va bene',
  unsure: 'non voglio, non li voglio, no grazie, numero sbagliato, blocca, bloccare, bloccato, non interessa, togliere',
  courtesy: `
    per favore, perfavore, per piacere, per cortesia, grazie, grazie mille, mille grazie, vi prego, ti prego, subito, adesso, ora, immediatamente, ciao, salve,
    buongiorno, buonasera, gentilmente, cortesemente, signore, signora, ok, si, no, scusi, scusate, cordiali saluti, prego, voglio, vorrei
  `,
  classes: {
    loose:
      'ricette, ricetta, farmaci, farmacia, risultati, referti, vaccini, screening, controlli, assicurazione, ricerca, studi, corsi, consigli, pagamenti, novità, notizie, offerta',
    message: `
      messaggi, messaggio, messaggini, msg, sms, email, e mail, mail, chiamate, chiamata, telefonate, telefonata, notifiche, notifica,
      avvisi, comunicazioni, comunicazione, spam, contatti, contatto, posta, mailing, abbonamento, iscrizione
    `,
    inf: `
      mandarmi, mandare, mandarci, scrivermi, scrivere, scriverci, chiamarmi, chiamare, contattarmi, contattare, inviarmi, inviare, disturbarmi,
      disturbare, telefonarmi, telefonare, rompere, tormentarmi, assillarmi, importunarmi, spammare, messaggiare, messaggiarmi, infastidirmi, molestarmi
    `,
    contact: `
      mandi, mandate, mandatemi, mandarmi, mandare, mandateci, scriva, scrivete, scrivetemi, scrivermi, scrivere, scrivi, scrivimi, chiami, chiamate, chiamatemi,
      chiamarmi, chiamare, contatti, contattate, contattatemi, contattarmi, contattare, contattarci, inviate, inviatemi, inviarmi, inviare, invii, disturbi, disturbate, disturbatemi,
      disturbarmi, disturbare, telefonate, telefonatemi, telefonarmi, rompete, cercate, cercatemi, cercarmi, scriviate, mandiate, chiamiate, contattiate, inviate, disturbiate, ricordatemelo, ricordate, ricordatemi, ricordi, avvisate, avvisatemi, insistete, insista
    `,
    want: 'voglio, vogliamo, desidero, desideriamo, vorrei, accetto, autorizzo, acconsento, intendo, ho bisogno di, ho chiesto, gradisco',
    det: 'i, gli, le, di, questi, queste, questo, questa, vostri, vostre, tuoi, altri, altre, con, con i, con gli, con questi, con queste, tutti, tutte, tutti i, tutte le, tutti questi, a, ai, agli, miei',
    mine: 'mio numero, mio nome, mio contatto, mio nominativo, miei dati, mia email, mia mail, mio indirizzo, mio telefono, mio cellulare, questo numero, nostro numero, mio recapito',
    list: 'lista, liste, elenco, elenchi, database, rubrica, archivio, sistema, mailing, contatti',
    visit:
      'appuntamento, appuntamenti, visita, visite, prenotazione, esame, esami, operazione, intervento, riunione, ordine, seduta, domani, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, viaggio, volo, lezione, cena',
  },
  guards: `
    lista d attesa
    toglie*|togli*|rimuov*|leva*|eliminatemi ~1 il|i|la|le|lo|l|un|una gesso|punti|dente|denti|fasciatura|benda|sonda|dolore|catetere|verruca|neo|tutore
    non ~2 ricevo|riceviamo|arriv* ~1 più? ~1 nessun*|niente|i|messagg*
    ops|oops|scusa|scusate|scusi ~3 sbagliat*
    mort*|decedut* di|d|per
    non ~1 basta
    non ~1 ho|abbiamo|ha|hanno|avevo ~2 ricevut*|avut*|trovat*|vist* ~1 nessun*? ~2
    non|mai ~2 arrivat* ~1 nessun*? ~2
    annull*|cancell*|disdi* ~4 {visit}
    {visit} ~3 annull*|cancell*|disdi*
    non ~1 smett*|ferm*|interromp*|cancell*|disiscriv*|elimin*|toglie* ~1 di? ~2
    non ~1 voglio|volevo|vorrei ~1 smettere|disiscrivermi|cancellarmi|annullare|interrompere ~2
    perché|se|quando|come_mai ~1 non ~1 mi? {contact}
    lui|lei|chi|nessuno ~1 non ~1 mi? {contact}
    rispondi|rispondere|invia|inviare|scrivi stop per|a
  `,
  stopPhrases: {
    'stop-doing': `
      smett* ~1 di|con ~2 {inf}
      smett* ~1 di ~2 {contact}|{object}
      basta|finitela|finiscila|piantatela|piantala ~1 di|con ~2 {inf}|{contact}|{object}
    `,
    'stop-messages': `
      ^ ~1 stop ~2 {topic} ~1 $
      basta|stop|ferma|fermate|fermare|interrompete|interrompere|sospendete|sospendere|bloccate {det}? {det}? {object}
      disattiv* ~2 {object}
    `,
    'do-not-contact': `
      non ~2 {contact} ~1 più|mai|$
      non mi|ci {contact}
      ^ ~2 non {contact} ~1 $
      non {contact} ~1 {object}
      evit*|evitate ~1 di ~1 {inf}
      mai più ~1 {contact}|{inf}
      non ~2 dovete ~1 {inf}
    `,
    'not-wanted': `
      non {want} ~1 più ~1 ricevere|riceverli|riceverne|essere|{object}|nulla|niente
      non {want} ~1 ricevere
      non {want} ~1 essere ~1 contattat*|disturbat*|chiamat*
      non {want} ~3 {object}
      non {want} che ~2 {contact}
      non ricevere ~1 più
      niente|nessun|nessuna|mai ~1 più? ~1 {object}
      non {want} più ~1 $
      smettere|finire di ricevere
    `,
    unsubscribe: `
      disiscri*|deiscri*|dissiscri*|desiscri*
      cancell*|annull*|disdi* ~3 iscrizione|abbonamento|sottoscrizione|{object}
      revoc*|ritir* ~2 consenso|autorizzazione
      non ~1 autorizzo|acconsento
      uscire|esco ~1 dalla ~1 lista
    `,
    remove: `
      toglie*|togli|rimuov*|cancell*|elimin*|leva|levate ~2 {mine}
      toglie*|togli|rimuov*|cancell*|elimin*|leva|levate ~3 dalla|dalle|dal|dai|dall ~2 {list}
      toglimi|toglietemi|rimuovimi|rimuovetemi|cancellatemi|cancellami|eliminatemi|eliminami|levatemi|levami|toglieteci ~1 dalla|dal|dai|dalle|subito|per_favore|grazie|$
      essere ~1 rimoss*|cancellat*|tolt*|eliminat* ~1 dalla|dal|dai|dalle
      dimentica|dimenticate|perdi ~1 mio numero
    `,
    alone: `
      lasciatemi|lasciami|lasciateci|lasciarmi ~1 in_pace|perdere
      ^ ~1 lasciatemi|lasciami stare ~1 $
      ^ ~1 vaffanculo ~1 $
    `,
    'wrong-number': `
      ^ ~2 numero sbagliato ~2 $
      avete|hai|ha ~1 sbagliat* ~1 numero|persona ~2 $
    `,
  },
  softeners: {
    question: 'da cosa $, da che $',
    now: 'ora|adesso|oggi|ancora|domani',
    frequency:
      'così tanti|spesso|presto|tardi, troppi|troppe|troppo, tutti i giorni, ogni giorno|ora|settimana, sempre',
    time: 'di|la notte|sera|mattina, al lavoro, a quest ora, prima|dopo|durante|mentre|quando|finché|fino, la domenica, nel weekend',
    keep: 'tranne|eccetto|continuate|salvo',
    joke: 'ahah, ahahah, haha, amore, tesoro',
  },
  unsurePhrases: {
    'wrong-number':
      'sbagliat* ~1 numero|persona, numero sbagliato, persona sbagliata, ^ ~1 non sono io ~1 $, ^ ~1 non vi|la|ti conosco ~1 $, non è ~1 mio numero',
    'who-is-this':
      '^ ~1 chi è|sei|siete|parla|scrive ~1 $, ^ ~1 chi è|sei|siete questo|voi|lei|che|mi ~2 $, dove|come ~2 preso|avuto|avete ~2 mio numero, ^ ~1 con chi parlo',
    disinterest:
      'non ~2 interess* ~1 $, non ~2 interess* grazie|ricever*|i_vostri|le_vostre|ai_vostri|alle_vostre|più, nessun interesse $, ^ no grazie ~1 $',
    complaint:
      'troppi|troppe|tanti ~1 {object}, meno {object}, è ~1 spam|truffa|molestia|stalking, mai ~1 iscritt*|richiesto|chiesto, denunci*, garante, stufo|stufa|stufi ~1 $, stufo|stufa|stufi ~1 di|dei|delle ~2 {message}|voi|questi|queste|vostri|ricever*, ^ ~2 non ne posso più ~1 $, non ne posso più di|dei|delle ~2 {message}|voi|vostri',
    'other-channel':
      'meglio|preferisco ~2 via? ~1 email|mail|telefono|lettera|posta, invece di|dei ~1 {object}, solo per|via email|mail|telefono|posta',
    'stop-something': '^ ~1 smett* ~1 $, ^ ~1 basta ~1 $, non ne voglio più',
    'gone-away':
      '^ ~4 decedut* ~1 $, ^ ~3 è morto|morta ~1 $, non ~1 sono|è ~1 più ~1 paziente|cliente, cambiato medico|dentista|numero',
  },
  changePhrases: {
    preferences: 'cambiare|modificare|aggiornare ~2 preferenze|impostazioni|opzioni, ^ preferenze|opzioni $',
    'contact-details': 'nuovo|cambiato ~2 numero|email|indirizzo|telefono',
    language: '^ lingua|inglese|italiano|tedesco $, in italiano|inglese',
    'come-back': 'iscriv*|reiscriv*|riattiv*|ricominci* ~2, per sbaglio|errore, continuate ~1 mandar*|inviar*',
  },
  keepPhrases: `
    ^ ~1 solo|soltanto|solamente ~2 {topic} ~3 $
    voglio|mandate|inviate|mandatemi ~1 solo|soltanto ~3 {topic}
    tranne|eccetto|salvo ~2 {topic}
  `,
  topics: {
    reminders: 'promemoria, conferme, avvisi degli appuntamenti, avvisi di appuntamento, avvisi delle visite',
    bills: 'fatture, fattura, bollette, pagamenti, solleciti',
    refills: 'ricette, ricetta, farmaci, farmacia',
    results: 'risultati, referti',
    'check-ups': 'vaccini, screening, controlli',
    insurance: 'assicurazione',
    surveys: 'sondaggi, sondaggio, questionari, questionario, indagini',
    education: 'consigli, corsi',
    news: 'notizie, novità, newsletter',
    marketing: 'pubblicità, promozioni, promozione, offerte, offerta, marketing, annunci, promozionali, pubblicitari',
    fundraising: 'donazioni, donazione, raccolta fondi',
    research: 'ricerca, studi',
  },
  channels: {
    SMS: 'sms, messaggini',
    EMAIL: 'email, e mail, mail',
    VOICE: 'chiamate, chiamata, telefonate, telefonata, chiamarmi, chiamare, chiamatemi, telefonarmi',
  },
  allContact:
    'contattarmi, contattare, contattatemi, contatti, contattate, contattat*, contatto, tutto, niente, comunicazioni, cercatemi',
  contrast: 'ma, solo, soltanto, preferisco, tranne, però, invece',
});
