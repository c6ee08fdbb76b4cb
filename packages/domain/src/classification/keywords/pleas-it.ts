import type { Pleas } from './pleas-words.ts';

/** Italian. */
export const ITALIAN_PLEAS: Pleas = {
  classes: {
    msg: 'messagg*, msg, sms, mail, email, chiamate, chiamata, telefonate, telefonata, notific*, avvisi, avviso, promemoria, sondagg*, questionar*, pubblicita, promozion*, comunicazion*, spam, newsletter*, invii, invio, whatsapp, sollecit*, remind*',
    faccia:
      'scriv*, mandi, mandate, mandatemi, mandarmi, mandare, mandateci, mandano, inviat*, inviare, inviarmi, invii, chiamat*, chiamarmi, chiamare, chiami, contattat*, contattarmi, contattare, contatti, disturbat*, disturbarmi, disturbare, disturbi, telefonate, telefonarmi, telefonare, telefoni, ricordat*, ricordarmi, ricordare, avvisat*, avvisarmi, avvisare, cercat*, cercarmi, messaggiare, insistere, insistete, insista, sollecitare, tempestando, bombardando, scocciare, scocciate',
    quit: 'stop, stopp, basta, fermatevi, smettetela, smettila, la smetta, la smettete, smettete, smetta, finitela, piantatela, fermate, fermi, basta cosi, finiamola',
    please: 'per favore, grazie, per piacere, per cortesia, vi prego, la prego, signore, signora, perfavore',
    tail: 'grazie, per favore, subito, ora, adesso, per piacere, per cortesia, vi prego, con questi, cosi, davvero, dai, ok',
    cio: 'questo, questi, queste, quelli, quelle, tutto questo, sta roba, questa roba, queste cose, questa cosa, gruppo, lista, servizio, programma',
  },
  plain: {
    idiom: `
      datevi una calmata, che stress, sparite, se ho bisogno ~2, chiudiamo* ~1 qui, finiamola ~2, fatela finita, a mai piu, tanti saluti ~1 $, anche basta, che due, che palle, mollatemi, mollate ~2, vi supplico ~2, per carita ~2 basta|no
      marito|moglie|fidanzat*|capo|figli|gente|compagno|compagna ~2 vede|vedono|legge|leggono|guarda|guardano|controlla ~2 telefono|cellulare|messaggi, telefono|cellulare condiviso, cambio|cambiero|disdico|chiudo ~1 questo|il numero|linea, non sono affari, carabinieri|polizia|avvocato|querela
      disisc*|disiscr*|disicr*|disinscri*|deiscri*, non me ne ~1 frega|importa, me ne frego
    `,
    remembers: `
      mi ricordo ~3 sola|solo|appuntament*|visit*, so ~1 quando ~3 visita|appuntamento
    `,
    'last-one': `
      sia|fosse|spero ~2 l ultimo|ultima ~2 $, ultimo ~1 {msg}, fate che ~2 ultimo, addio|ciao ~1 ai|a ~2 {msg}, potete|puo ~1 tenervel*|tenersel*|tenere ~2 $, tenetevel*|tenetevi ~3, risparmi* ~2, finisce qui
    `,
    'worn-out': `
      telefono|cellulare ~3 vibra|bip, telefono|cellulare ~2 suona|suonare|squilla ~3 tutto|tutta|sempre|ogni|continuamente|notte|giorno|continuo, via ~1 il? ~1 mio numero, ritiro ~2 firma|consenso|adesione, anche meno, e ora di finirla, ma anche no
    `,
    'not-this-way':
      'non|mai|niente|piu|no ~1 per|via|con|tramite ~1 sms|messaggio|messaggi|mail|email|telefono|whatsapp',
    'not-for-me': `
      {msg}|{cio} ~2 non ~1 sono|e|erano ~1 per|miei|mio|mie|mia|diretti, non sono per me, {msg} ~3 altra|altro|qualcun ~1 persona|altro, mi ~1 confondete|state_confondendo|avete_confus*, scambiat* ~1 per, mio numero ~2 errore|sbaglio
      marito|moglie|madre|padre|figlio|figlia|fratello|sorella|nonno|nonna|lui|lei|paziente ~3 mort*|decedut*|mancat*|venut*_a_mancare ~1 $, non c e piu ~1 $, questa|questo ~1 e ~2 azienda|negozio|ufficio|ditta|ristorante|fisso, telefono|numero|cellulare ~2 bambino|ufficio|azienda|ditta|lavoro
      ho detto no ~1 $, no e no, perdete|sprecate|perda ~1 il? ~1 tempo, perche ~1 non ~1 smettete|capite|la_smettete|vi_fermate, {msg} ~4 svegli*|inutil*|servono_a_niente|eccessiv*|ridicol*|troppi|troppe, non mi lasciate
      ^ ~1 potete|puo|potreste non ~1 $, non ~1 leggo|guardo|apro ~2 {msg}|questi|mai|i_vostri, non li leggo|guardo|apro, odio|detesto|non_sopporto|rifiuto ~2 {msg}|questi, ^ ~1 rifiuto ~1 $, mi oppongo ~1, non avete ~1 diritto|permesso, vietat*|proibi* ~2 {faccia}|contatt*
      c e|esiste|modo|maniera ~3 non ~2 ricever*, sarei ~1 grat* ~4, ^ ~1 grazie ma no ~1 $, ^ ~6 mai piu ~1 $, ^ ~5 niente piu ~1 $, ancora voi ~1 $, un altro|altra|ennesimo ~1 {msg}, di nuovo|sempre voi
      non ~1 do|dono|faccio ~2 soldi|donazion*|offert*, non ~1 rispondo|compilo|riempio ~2 {msg}
    `,
    upset: `
      {msg} ~4 disturb*|infastid*|agit*|spavent*|stress*|svegli*|confond*|impaur*
      mi|ci ~1 disturb*|infastid*|agit*|spavent*|stress*|svegli* ~1 {cio}|i|tutti ~2 {msg}, pien* ~1 di|dei ~2 {msg}, mai sentit* ~1 quest*|nominar*|nomin*
    `,
    unneeded: `
      non ~4 ricever*
      non ~1 ne|li|le|lo|la voglio ~1 piu, non voglio piu ~2 $
      non mi|ci serve|servono|occorre|occorrono|interessano ~1 $, non mi|ci serve|servono piu $, non mi|ci serve|servono ~2 {msg}|che, non ~1 li|le|lo|la|ne voglio|vogliamo|desidero
      non ~1 serve|occorre|bisogna|dovete|necessario|bisogno|serva ~3 {faccia}
      non ~1 e|ce|c_e ~1 necessario|bisogno|il_caso ~1 $, non ~1 e ~1 necessario grazie|che, ^ ~1 non occorre ~2 $, non ho|abbiamo bisogno ~1 di|dei|che ~2 {msg}|{faccia}|questo|niente|voi
      non ~1 mi|ce|me ~1 ricordat*
      preferisco|preferirei|gradirei|vorrei|chiedo|prego|pregasi|desidero ~1 di|che? ~1 non ~2 {faccia}|ricever*|essere|mi
      rifiut* ~2 {msg}|{cio}|contatti, mi oppongo, ^ ~1 no|nessun*|niente|zero ~1 {msg} ~2 $
    `,
    'fed-up-more': `
      avete|hai|ha ~1 rotto|stufato|stancato|scocciato|seccato, mi state ~2, andate|vai ~1 a quel|fanculo|cagare|farvi, non rompete|rompere|rompa|scocciate|seccate
      dimenticat*|scordat* ~1 di me|noi, dimenticatevi, vi|ti|la ~1 blocco|denuncio|segnalo|querelo, segnal* ~2 garante, che ~1 palle|noia|barba|stress, non se ne puo
      troppi|troppe|quanti|tutti_questi|tutte_queste ~1 {msg}, ancora|sempre ~1 voi|messaggi
    `,
    cost: 'cost*|pago|paghiamo|addebit* ~3 {msg}, {msg} ~3 cost*|a_pagamento|addebit*',
    consent: `
      non|mai|senza ~4 consenso|autorizzazione|permesso|autorizzat*, non|mai ~3 dato ~2 numero|consenso|autorizzazione|permesso|mail
      revoc*|ritir* ~2 consenso|autorizzazione|permesso
    `,
    'not-at-this-number': `
      questo|il ~1 numero|telefono|cellulare|cell ~1 non|e ~1 e|appartiene|piu|di_lavoro|cambiato|un|del ~2
      non ~1 e ~2 numero|telefono|cellulare di|del|della|suo|$
      qui ~1 non ~1 abita|vive|c_e|ce|lavora|conosciamo, non ~1 abita|vive piu|qui, nessun* ~1 con questo nome, numero|telefono di|del lavoro, cellulare aziendale
      non ~1 usate|usi|usare|utilizzate|utilizzare ~1 questo|il|piu ~1 numero|mio|questo
    `,
  },
  guarded: {
    'asked-before': `
      ho|abbiamo|avevo ~2 gia ~1 detto|chiesto|scritto, gia ~1 detto|chiesto|scritto|mandato, volta|volte ~1 che ~2 {quit}|scrivo|chiedo|dico|ripeto|rispondo
      continuate|continua|continuano|seguitate|insistete|smettete_di ~1 a ~2 {faccia}, quante volte, seguitano ~2 {faccia}
    `,
    leaving: `
      come ~5 disiscriv*|disattiv*|blocc*|ferm*|cancell*|toglier*|elimin*|esco|uscire|stacc*|evitar*|smettere|interromp* ~2 {msg}|{cio}|$
      come ~5 non ~2 ricever*|aver*, come li|le blocco|tolgo|fermo|elimino
      voglio|vorrei|posso|desidero|chiedo ~1 uscire|togliermi|cancellarmi|levarmi|essere_cancellat*|essere_tolt*|essere_rimoss* ~3
      annull*|disdi*|disdic*|sospend*|interromp*|disattiv*|cess* ~2 {msg}|servizio|iscrizione|abbonamento|gli_invii
      mi|ci ~1 tolga|togliete|cancelli|cancellate|elimini|eliminate|rimuova|rimuovete|levi|levate|escluda|escludete ~2 $, mi|ci ~1 tolga|togliete|cancelli|cancellate|elimini|eliminate|rimuova|rimuovete|levi|levate|escluda ~1 da|dal|dalla|dalle|dai ~3
      tolga|togliete|cancelli|elimini|rimuova|levi ~2 numero|nominativo|contatto|nome
    `,
    'last-word': `
      ^ {please}? {quit} {please}
      chiedo|prego ~2 smett*|ferm*|cess*
      ^ ~7 {quit} {tail}? {tail}? $
      ^ {tail}? {quit} {tail}? ~1 $
      non ~2 mi|ci|vi|li|me ~1 {faccia}
      non ~1 {faccia} ~2 piu|mai|niente|nulla|$
    `,
    gone: 'lasciat*|lascio|cambiat* ~2 medico|dentista|clinica|studio|citta, non ~1 vengo|veniamo|abito|vivo|sono ~1 piu ~1 li|da_voi|qui|in_zona|$, vado|andiamo|seguito|seguita|curo|cura ~2 altra_parte|altrove|altro_medico|altro_dentista, ho|abbiamo ora|adesso|gia ~2 altro|nuovo|nuova medico|dentista|pediatra|dottoressa, ^ ~1 non sono ~2 $',
  },
  care: 'pastigli*, compress*, medicin*, farmac*, dose, dosi, insulina, antibiotic*, vaccin*, iniezion*, punture, intervento, operazione, visita, appuntamento, ricetta, taxi, radiografia, biopsia, sangue, punti, gesso, tosse, dolore, dieta, terapia, allergi*, sciroppo, cura, ginocchio, dente',
  ordinary: `
    farmacia|laboratorio|assicurazione|banca|scuola ~4 {faccia}, gia ~1 risposto ~2 questionari*|sondaggi*|messaggi*,
    non sono ~1 sicur*|allergic*|incinta|celiac*|diabetic*|fumator*|d_accord*|disponibil*|in|a|molto|pronta|pronto|riuscit*|stat*|vaccinat*|mai|potut*|ancora|potuta|potuto,
    morto|morta|deceduto|deceduta di|d|per, non ~1 basta, mi|ci basta, basta un|una|solo|prender*|la|il|che|con_una, devo|posso|quando|dovrei|posso_io|come ~2 smett*|ferm*|interromp*|sospend*,
    fermata|fermate ~1 del|dell|autobus|bus|tram|metro, smesso, non ~1 parl*, scus* ~2 disturb*, mi|da ~1 disturba|fastidio, voglio|vorrei continuare, non mi|ci serve|servono ~1 piu? la|il|le|i ricett*|visit*|medicin*|farmac*|appuntament*|ambulanza,
    togli*|tolga|tolg* ~2 punti|gesso|dente|denti|neo|nei|bendaggio|tonsille, tolto, cancell*|annull* ~3 visita|appuntamento|prenotazione|esame
  `,
};
