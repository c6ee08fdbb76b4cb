import { describeLanguage } from './language-words.ts';

/** French. ARRET is in the keyword list AWS gives for North America; the rest is ours. */
export const french = describeLanguage({
  language: 'fr',
  stop: `
    arret, arrêt, arrêter, arrêtez, arrete, arrets, fin, finir, terminer, cesser, cessez, supprimer, retirer, ça suffit,
    assez, stopper, stoppez, mettre fin, mettez fin, désactiver, désactivez, désactive, enlever, effacer, plus rien, halte
  `,
  strong: `
    désabonner, me désabonner, se désabonner, désabonnez moi, désabonnement, désinscrire, me désinscrire,
    désinscription, désinscrivez moi, stop tout, tout arrêter, arrêter tout, retirez moi, supprimez moi, résilier, résiliation, résiliez, excluez moi,
    enlevez moi, ne plus recevoir, plus de messages, ne pas contacter, ne plus contacter, révoquer
  `,
  cancel: 'annuler, annulez, annule, annulation',
  start: 'commencer, reprendre, démarrer',
  help: 'aide, aidez moi, infos',
  yes: 'oui, ouais, oui merci',
  unsure:
    'je ne veux pas, je veux pas, non merci, bloquer, quitter, spam, mauvais numéro, pas intéressé, pas intéressée, sortir',
  courtesy: `
    svp, stp, s il vous plait, s il vous plaît, s il te plait, merci, merci beaucoup, merci d avance, bonjour, bonsoir,
    salut, maintenant, immédiatement, tout de suite, de suite, madame, monsieur, cordialement, veuillez, je vous prie,
    oui, non, désolé, pardon, ok, d accord, je veux, je souhaite, je voudrais, definitivement
  `,
  classes: {
    loose:
      'médicaments, ordonnance, ordonnances, pharmacie, renouvellements, résultats, vaccins, vaccin, bilans, assurance, mutuelle, couverture, études, recherche, dons, conseils, nouvelles, paiements, paiement, collecte',
    message: `
      messages, message, msg, msgs, sms, textos, texto, mails, mail, emails, email, e mails, e mail, courriels, courriel,
      appels, appel, notifications, notification, spam, spams, alertes, communications, sollicitations, courriers, relances,
      newsletters, newsletter, abonnement, correspondance, démarchage, harcèlement, avis
    `,
    order: `
      arrête, arrêtez, arrêter, arretes, cesse, cessez, cesser, stop, stoppez, stopper, finissez, arrêtons, arret, suspendre,
      suspendez, interrompez
    `,
    inf: `
      envoyer, écrire, texter, contacter, appeler, téléphoner, déranger, harceler, embêter, importuner, spammer, solliciter,
      relancer, joindre, emmerder, saouler, soûler, notifier, démarcher, ennuyer, bombarder, faire chier, messager, adresser
    `,
    contact: `
      envoyez, envoies, envoyer, envoie, écrivez, écris, écrire, contactez, contactes, contacte, contacter, appelez, appelles,
      appelle, appeler, textez, texte, texter, dérangez, déranger, harcelez, harceler, embêtez, embêter, sollicitez, solliciter,
      relancez, relancer, rappelez, recontactez, recontacter, notifier, prévenez, téléphonez, téléphoner, spammez, importunez, importuner, joindre, adressez, notifiez
    `,
    me: 'me, m, nous, moi, mon numéro, à ce numéro, ce numéro',
    want: 'veux, voudrais, souhaite, souhaitons, désire, veut, voulons, accepte, veu, souhaiterais, besoin, souhaites, autorise, consens',
    det: 'de, d, des, les, ces, vos, tes, ce, cet, cette, tous, toutes, mes, avec, à, aux, l, la, le, votre, tout, du, autres, vos',
    clear: `
      enlevez, enlève, enlever, retirez, retire, retirer, supprimez, supprime, supprimer, effacez, efface, effacer, rayez,
      rayer, ôtez, ôter, sortez, sortir, désinscrivez, désinscrire, désabonnez, désabonner, virez, radiez, éliminez
    `,
    mine: `
      mon numéro, mon num, mon nom, mon contact, mes coordonnées, mes données, mon adresse, mon mail, mon email, mon téléphone,
      mon portable, ce numéro, notre numéro, mon adresse mail, mes infos, mes informations
    `,
    body: 'plâtre, fils, points, agrafes, dent, dents, pansement, bandage, sonde, verrue, verrues, kyste, grain, attelle, perfusion, drain, douleur, sutures, stérilet, bague, bagues, tartre',
    list: 'liste, listes, base, fichier, fichiers, répertoire, contacts, diffusion, registre, système',
    visit: `
      rendez vous, rdv, rendezvous, visite, consultation, réservation, opération, réunion, examen, commande, séance,
      demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, heure, voyage, vol, billet, cours, intervention
    `,
  },
  guards: `
    numéro sur|de|du ~2 facture|carte|dossier|ordonnance ~3
    liste|file d attente
    oups|oops|ups|scusez|pardon ~3 mauvais|faux|trompé*
    reçoi*|recoi* ~1 plus|pas|aucun ~2 {object}
    mort|morte|décédé* de|d|du|des
    {clear} moi|nous ~1 {body}
    ne|n ~1 ai|avons|a|ont|avez ~2 reçu*|eu|vu ~2 {object}
    n|ne ai|avons plus|pas|aucun ~1 {object}
    annul* ~4 {visit}
    {visit} ~3 annul*
    ne|n ~2 arrêt*|cess*|stopp*|supprim*|désabonn*|désinscri*|annul* ~1 pas|jamais|surtout ~3
    pas ~1 d|de|me|m arrêter|cesser|désabonner|désinscrire ~1 de ~2 {inf}
    il|elle|on|qui|ils|elles ne|n ~1 {contact}
    je|j ne|n ~1 {contact}
    pourquoi|si|quand|parce_que|puisque ~1 vous|tu? ne|n ~2 {contact}
    vous|tu ne|n ~1 {contact}
    {contact} moi ~3 plus|encore
    répondez|répondre|envoyez|envoyer|tapez stop pour|au|à
  `,
  stopPhrases: {
    'stop-doing': `
      {order} ~1 de|d ~2 {inf}
      {order} {inf}
      {order} ~1 de|d ~2 {contact}
      évitez|éviter|évite|merci|priere ~1 de ~1 ne ~1 plus|pas ~2 {inf}|{contact}
    `,
    'stop-messages': `
      ^ ~1 stop ~2 {topic} ~1 $
      {order} {det}? {det}? {det}? {object}
      {order} tout|toute|tous ~1 contact|communication|communications
      {object} {det}? ~1 stop
      ^ ~1 fini|finis|terminé|assez {det}? {det}? {object} ~1 $
      marre|assez ~1 de ~2 {object}
      désactiv*|coupez|couper ~2 {object}
    `,
    'do-not-contact': `
      ne|n {me}? {contact} ~2 plus|pas|jamais|rien
      ne|n plus|pas|jamais|rien ~1 {me}? {contact}
      ^ ~2 plus|pas jamais? {me} {contact}
      plus jamais {me} {contact}
      ^ ~2 {me} {contact} plus|pas ~1
      {contact} plus|pas ~1 {det}? ~1 {object}
      {contact} {det}? {object} plus
    `,
    'not-wanted': `
      ne|n utilisez|utiliser plus {mine}
      {want} plus|pas ~4 {object}
      {want} plus|pas|rien ~2 recevoir|reçevoir
      {want} plus|pas ~2 être ~1 contact*|dérang*|sollicit*|appel*
      {want} plus|pas ~1 que ~1 vous ~2 {contact}|contact*|envoy*|écriv*|appel*
      {want} plus entendre
      ne plus ~1 recevoir
      {want} ~1 ne ~1 plus ~1 recevoir|être
      plus de|d|aucun|aucune|jamais ~1 {object}
      aucun|aucune|zéro|pas_de ~1 {object} ~2 $
      {want} arrêter ~1 de? ~1 recevoir
      {want} stopper|arrêter ~2 {object}
      n en {want} plus
      j en {want} plus
    `,
    unsubscribe: `
      désabonn*|desabon*|désinscri*|dsinscri*|désouscri*
      résili* ~3 abonnement|inscription|{object}
      annul*|arrêt*|stopp* ~3 abonnement|inscription|{object}
      retir*|révoqu*|annul*|retire ~2 consentement|autorisation|accord
      opt out
    `,
    remove: `
      {clear} ~2 {mine}
      {clear} moi|nous
      me|m ~1 retirer|supprimer|enlever|effacer|rayer|ôter|radier ~1 de|des
      {clear} ~3 de|des ~2 {list}
      perdez|oubliez|oublie mon numéro
      être ~1 retir*|supprim*|enlev*|effac* ~1 de|des ~2 {list}
    `,
    alone: `
      laisse|laissez|laisser|foutez|fous|fichez|fiche ~2 tranquille|la_paix|en_paix|paix
      allez|va ~2 faire voir|foutre
      ^ ~1 dégage|dégagez ~1 $, foutez le camp
    `,
    'wrong-number': `
      ^ ~3 mauvais|faux numéro ~2 $
      tromp* ~3 numéro|personne ~2 $
      ^ ~3 erreur ~1 de numéro|destinataire|personne ~2 $
      pas le bon numéro ~2 $
    `,
  },
  softeners: {
    question: 'de quoi $',
    now: 'maintenant|aujourd|demain|encore',
    frequency: 'autant, si souvent, tant de, trop, tous les jours, chaque jour|heure|semaine, aussi souvent|tard|tôt',
    time: `
      la|le nuit|soir|matin|weekend|dimanche|samedi
      au travail|boulot|bureau, à cette heure, avant|après|pendant|jusqu|quand|lorsque
      en ce moment, pour l instant
    `,
    keep: 'sauf, continuez, gardez',
    joke: 'mdr, lol, ptdr, haha, bisous, bb, cheri',
  },
  unsurePhrases: {
    'wrong-number':
      'tromp* ~3 numéro|personne, erreur ~1 de numéro|destinataire|personne, pas le bon numéro, mauvais numéro, faux numéro, mauvaise personne, ce n est pas moi, vous vous trompez, connais pas',
    'who-is-this': `
      ^ ~2 qui êtes|est|es|c|êtes_vous ~1 vous|ce|tu|est ~2 $
      ^ ~1 c est qui ~1 $
      ^ ~1 qui êtes vous
      ^ ~1 vous êtes qui
      comment|où ~2 avez|as|eu ~2 numéro
    `,
    disinterest:
      'pas|plus ~1 intéress* ~1 $, pas|plus ~1 intéress* merci|par_vos|par_ces|par_ça|du_tout|svp, aucun intérêt $, m intéresse pas|plus ~1 $, m intéresse pas|plus merci|vos|ça, ^ non merci ~1 $',
    complaint: `
      c est|du ~1 spam|harcèlement|arnaque
      trop de ~1 {object}, tant de ~1 {object}, moins de ~1 {object}, ^ ~4 marre|ras_le_bol ~1 $, marre|ras_le_bol de|des ~2 {object}|vous|ça|vos|recevoir|ces, porter plainte, cnil, jamais ~2 inscrit*|demandé|abonn*
    `,
    'other-channel':
      'plutôt par|un ~2 mail|email|courrier|téléphone|sms, au lieu de ~3, préfère ~3 mail|email|courrier|téléphone|appel',
    'stop-something': '^ ~1 arrêtez|arrête|cessez|stoppez ~1 $, ^ ~1 {order} ça|cela, n en veux plus, plus contacter',
    'gone-away': '^ ~3 décédé* ~1 $, n est plus ~2 patient*|client*, changé de médecin|docteur|numéro|cabinet',
  },
  changePhrases: {
    preferences: 'changer|modifier ~2 préférences|paramètres|options, ^ préférences|options $',
    'contact-details': 'nouveau|nouvelle|changé|changer ~2 numéro|adresse|email|mail',
    language: '^ langue $, ^ anglais|français|arabe|espagnol $, en français|anglais',
    'come-back':
      'réabonn*|réinscri*|abonner|abonnez_moi|réactiver|recommencer, reprendre|continuer|continuez ~2 {object}|envoyer, par erreur',
  },
  keepPhrases: `
    ^ ~1 seulement|uniquement|juste|que ~2 {topic} ~3 $
    veux|envoyez|garder|gardez ~1 seulement|uniquement|juste|que ~2 {topic}
    sauf|excepté|hormis|à_part ~2 {topic}
  `,
  topics: {
    reminders:
      'rappels, rappel, rappels de rendez vous, confirmations, avis de rendez vous, alertes de rendez vous, notifications de rendez vous',
    bills: 'factures, facture, facturation, paiements, paiement, relevés, impayés',
    refills: 'ordonnances, ordonnance, renouvellements, médicaments, pharmacie',
    results: 'résultats',
    'check-ups': 'dépistages, dépistage, vaccins, vaccin, bilans',
    insurance: 'assurance, mutuelle, couverture',
    surveys: 'sondages, sondage, enquêtes, enquête, questionnaires, questionnaire',
    education: 'conseils, ateliers',
    news: 'actualités, nouvelles, newsletter, newsletters, infolettre',
    marketing:
      'publicité, publicités, pub, pubs, promotions, promotion, promos, promo, offres, marketing, démarchage, réclame',
    fundraising: 'dons, collecte',
    research: 'recherche, études',
  },
  channels: {
    SMS: 'sms, textos, texto, texter, messages texte',
    EMAIL: 'mails, mail, emails, email, e mails, e mail, courriels, courriel',
    VOICE: 'appels, appel, appeler, appelez, appelles, téléphoner, téléphonez',
  },
  allContact:
    'contacter, contactez, contacte, contactes, contacté, contactée, contact, tout, rien, démarcher, joindre, communications',
  contrast: 'mais, plutôt, seulement, juste, préfère, sauf',
});
