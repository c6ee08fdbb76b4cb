import type { Pleas } from './pleas-words.ts';

/** French. */
export const FRENCH_PLEAS: Pleas = {
  classes: {
    msg: 'messag*, msg, msgs, sms, texto, textos, mail, mails, email, emails, courriel*, courrier*, appel, appels, notif*, rappels, rappel, sondage*, enquete*, questionnaire*, pub, pubs, publicit*, alerte*, relance, relances, newsletter*, infolettre*, spam*, promo, promos, envois, envoi, avis, communications, sollicitation*',
    faire:
      'envoyer, envoyez, envoie, envoies, menvoyer, menvoyez, ecrire, ecrivez, ecris, mecrire, contacter, contactez, contacte, recontacter, appeler, appelez, appelle, mappeler, rappeler, rappelez, texter, textez, relancer, relancez, deranger, derangez, prevenir, prevenez, notifier, notifiez, solliciter, sollicitez, embeter, embetez, avertir, informer, harceler, harcelez, spammer, joindre, importuner, saouler, demarcher, adresser',
    quit: 'stop, stopp, stopper, stoppez, arrete, arretez, arreter, arretes, cessez, cesser, cesse, basta, ca suffit, ca suffit maintenant, stop ca, desabonnez moi, laissez moi, fini',
    please: 'svp, stp, merci, s il vous plait, s il te plait, madame, monsieur, de grace',
    tail: 'svp, stp, merci, maintenant, tout de suite, immediatement, s il vous plait, s il te plait, ca, tout, de suite, la, mtn',
    ca: 'ca, cela, ceci, vos trucs, ces trucs, tout ca, vos conneries, cette liste, ce service, ce groupe, vos listes, votre liste',
  },
  plain: {
    idiom: `
      lachez l affaire, lachez la patate, on se calme, passez votre chemin, c ~1 est bon ~1 j ai compris, tannant*|tanne|tannee ~3, ecoeure*|ecoeurant* ~2, achal* ~2, patience ~1 $, sacrez|crissez|calissez ~3, bon vent, bon debarras, basta cosi, ciao bye, bye bye ~1 $, ca va faire ~1 la? ~1 $, ca fait ~1 la ~1 $, la paix ~1 $
      mari|femme|copain|copine|patron|conjoint|enfants|famille|gens ~2 voit|voient|lit|lisent|regarde|regardent ~2 telephone|messages|cell|portable|sms, telephone|portable partage, partage ~2 telephone|portable, je vais ~1 changer|resilier|couper|annuler ~1 ce|cette|ma|mon|de numero|ligne, vous rappelle*|appelle* ~1 si ~1 besoin, si j ai besoin ~2, ca ~1 vous regarde pas, police ~1
      desabon*|dezabonn*|desbonn*|desinsc*|desincri*, m en fiche|fous|tape|balance, rien a foutre|faire|cirer, plus ca|cela ~1 $, par la poste ~3
    `,
    remembers: `
      me? connais|souviens|rappelle ~2 mes rendez|rdv, je ~1 sais ~1 quand ~3 rendez|rdv
      pas|plus|aucun besoin ~1 de|d|que|qu ~3 {faire}|{msg}
    `,
    'last-one': `
      soit|est|etait|sera|c_est ~2 le|la dernier|derniere ~3 $, faites|fais que ~3 dernier|derniere, adieu|au_revoir ~2 {msg}, vous|les ~2 garder|gardez ~2 $, pouvez ~2 garder, on ~1 va ~1 arreter ~1 ca|la, j en reste la
    `,
    'worn-out': `
      telephone|cell|cellulaire|portable|tel ~3 vibre|bipe|buzz*, telephone|cell|cellulaire|portable|tel ~3 sonne|sonner ~3 tout|toute|sans|encore|chaque|pendant|fois|jour|nuit|toujours, jveu|jveux|jveut|veu|veux|veut plu|plus|pu ~3 recevoir|ca|rien, plu|pu ~1 recevoir, pas|jamais ~1 signe ~1 pour|pr ~1, flushez|flush ~3, lachez ~3, faites ~1 disparaitre, va|vas|allez arreter ~2 ca|la
    `,
    'not-this-way':
      'plus|pas|jamais|non|rien par|via ~1 texto|textos|sms|message|messages|mail|courriel|email|telephone',
    'not-for-me': `
      {msg}|ces|vos|ce ~3 pas ~1 pour|a|destine*|adresse* ~1 moi|nous|lui|elle, pas pour moi|nous $, {msg} ~3 autre|quelqu_un ~1 personne|d_autre, vous ~1 me? ~1 confondez|melangez ~3, confond* ~1 avec, mon numero ~3 erreur|trompe
      mari|femme|mere|pere|fils|fille|frere|soeur|il|elle|patient|patiente ~3 mort|morte|decede*|plus_la|disparu* ~1 $, ici|c_est ~3 entreprise|commerce|magasin|bureau|societe|restaurant|ligne_fixe|fixe, telephone|numero|portable ~2 enfant|travail|bureau|entreprise, n est plus ~2 de ce monde, jamais entendu parler
      non c|ce ~1 est ~1 non, j ai dit non, perdez|perds pas|plus ~2 temps, gaspill* ~2, pourquoi ~1 vous ~2 arretez|comprenez|lachez ~1 pas
      {msg} ~4 reveill*|inutile*|servent|sert|excessi*|ridicule*|abus*|trop, m empech* ~1 de, ^ ~1 pouvez|pourriez|peux vous|tu? pas|ne_pas ~1 $, je ~1 lis|regarde|ouvre ~1 pas|jamais ~2 {msg}|ca, lis|regarde|ouvre ~1 jamais ~1 $, encore vous, de trop ~1 $
      deteste|hais|supporte|aime ~1 pas|plus? ~2 {msg}, refuse ~1 $, je m oppose ~1 $, vous n avez pas le droit, interdi* ~2 de ~2 {faire}|contact*, il y a|existe ~1 moyen|facon ~2 ne|plus|pas|arret*|stopp*
      serais ~1 reconnaissant*|reconnaissante|content|contente ~3 arret*|ne|plus, non merci ~1 $, ^ ~1 merci mais non ~1 $, plus jamais ~1 $, ^ ~6 plus rien ~1 $
      pas ~1 de dons, je donne ~1 pas|rien, reponds|repondrai|reponde ~1 pas|plus ~2 {msg}
    `,
    upset: `
      {msg} ~4 stress*|angoiss*|derang*|inquiet*|fatigu*|agac*|enerv*|reveill*|fait_peur|embet*
      me|m|nous ~1 derang*|stress*|fatigu*|agac*|enerv*|reveill* ~1 avec|vos|ces|tous|par|de ~2 {msg}, plein|pleine|rempli*|sature* de ~2 {msg}, ici|la c est|n ~2 pas ~2 $
    `,
    unneeded: `
      plus|pas|rien|jamais ~2 recevoir
      pas|plus|aucun besoin ~1 $
      pas|plus|aucun besoin merci|svp|c_est
      en ~1 ai ~1 pas|plus besoin ~1 $
      ^ ~2 inutile ~1 $, inutile ~4 {faire}
      pas|plus ~1 necessaire|utile ~1 $, pas|plus ~1 necessaire|utile merci|svp, pas|plus ~1 necessaire|utile de|d|que ~3 {faire}
      pas|plus la peine, rien ~1 me? ~1 envoyer|ecrire
      refuse|refuses|refusons ~3 {msg}|{faire}|contact*|{ca}|tout, m|nous oppose, m y oppose
      prefere|prefererais|aimerais|aimerai|souhaite|souhaiterais|voudrais ~1 ne|pas|plus|autant|mieux ~2 plus|pas|recevoir|etre|que
      ne|n|je veux|desire|souhaite|voulons|veu plus|pas rien|ca|cela|tout_ca
    `,
    'fed-up-more': `
      vous|tu ~2 fatiguez|fatigues|gonflez|lourds|lourd|chiants|penibles|relous|insupportables|saoulez|gavez, trop c est trop
      vous|te ~1 signale*|bloque*|denonce*, j ai bloque
      oubliez|oublie moi|nous|mon_numero|mon_num, lachez|lache|fous|foutez|fichez|laissez|laisse moi|nous ~3
      que de|des ~1 {msg}, encore|toujours vos ~1 {msg}
    `,
    cost: 'cout*|facture*|payant*|paie|paye|payer ~3 {msg}|forfait, {msg} ~3 cout*|payant*|facture*|cher',
    consent: `
      pas|jamais|sans|aucun ~2 mon|notre|d accord|consentement|autorisation ~1 $, pas|jamais ~2 donne|donner|autorise* ~2 accord|numero|autorisation|consentement|{ca}
      retir*|revoqu*|annul* ~2 accord|consentement|autorisation, respectez ~2 vie_privee
    `,
    'not-at-this-number': `
      ce|cet ~1 numero|telephone|portable|ligne ~3 plus|pas|change|attribue|nouveau
      n|ne|c est plus|pas ~2 numero|telephone|portable de|d|$, plus|pas son|leur numero|telephone
      personne|aucun*|pas|plus ~3 de ce nom, il n y a pas|plus|aucun* ~3 ici, y a pas|plus de ~2 ici, n habite plus|pas, ne vit plus ici
      telephone|numero|portable|ligne professionnel*|pro|de_travail|du_travail|d_entreprise
      utilisez|utiliser|utilise ~1 plus|pas ~1 ce|mon, connais personne|pas cette|ce|de
    `,
  },
  guarded: {
    'asked-before': `
      deja ~2 dit|demande|signale|ecrit|repete
      fois que|ou je ~2 dis|demande|ecris|reponds|repete|envoie
      vous ~1 continuez|arretez_pas|insistez ~4, n arretez|arrete pas de ~2 {faire}, continuez|continue encore ~1 {faire}
    `,
    leaving: `
      comment ~6 arret*|stopp*|sortir|sors|quitter|bloquer|enlever|supprimer|desactiver|plus|annuler ~3 {msg}|{ca}|liste|recevoir
      comment ~5 desabonn*|desinscri*
      mettez|mettre|mets|met ~1 fin $, mettez|mettre|mets|met ~1 fin a|aux|au ~2 {msg}|{ca}, fin|arret|cessation ~1 de|des|aux ~2 {msg}
      exclu* moi|nous|mon, m|nous ~1 exclure|enlever|retirer|rayer|oter|supprimer|oublier|effacer|desinscrire|desabonner|radier
      bloquez|bloque|bloquer mon|ce|moi ~1 numero|$
      annul*|resili*|suspend*|cess*|interromp*|arret* ~2 {msg}|service|inscription|contact
      je veux|voudrais|souhaite|aimerais ~1 sortir|quitter|me_retirer|me_desabonner ~2 {ca}|liste|groupe|programme
    `,
    'last-word': `
      ^ {please}? {quit} {please}
      demande*|prie|priere|merci|veuillez|supplie ~3 arreter|cesser|stopper|m_oublier|nous_oublier
      ^ ~7 {quit} {tail}? {tail}? $
      ^ {tail}? {quit} {tail}? ~1 $
      plus|pas|jamais|rien ~1 me|m|nous ~1 {faire}
      me|m|nous {faire} plus|pas|rien|jamais
      {faire} plus|jamais ~1 rien|$
    `,
    'removal-more': `
      arret*|stopp*|cess*|stop ~2 {ca}|contact|{msg}
      enlev*|retir*|suppr*|effac*|sort*|exclu* ~2 de|des|du ~2 liste|listes|fichier|fichiers|base|groupe|systeme|contacts
    `,
    gone: `
      quitte|quittee|parti|partie|demenage ~1 votre|du|de|le|la|a ~1 cabinet|clinique|ville|region|quebec|hopital, plus ~1 dans la|le region|ville|coin, ne viens|vais|vient plus ~2 chez|a|dans|au|la_bas|ici|$, habite plus ~2
      suivi|suivie|soigne|soignee|vais|consulte|patient|patiente ~2 ailleurs, vois|vu|ai|avons ~2 autre|nouveau|nouvel medecin|cabinet|dentiste|docteur|clinique
      ^ ~1 ne? suis pas ~2 $
    `,
  },
  care: 'pilule*, comprime*, cachet*, medicament*, dose*, insuline, antibiotique*, vaccin*, piqure*, chirurgie, operation, rendez, rdv, ordonnance, taxi, radio, biopsie, sang, points, fils, platre, toux, douleur, regime, therapie, allergie*, sirop, traitement, genou, dent, dents',
  ordinary: `
    pharmacie|labo|laboratoire|assurance|banque|ecole ~4 {faire}, deja ~1 repondu ~2 questionnaire|sondage|message|enquete,
    suis ~1 pas ~1 enceinte|allergique|sur|sure|bien|malade|la|disponible|dispo|libre|pret|prete|certain*|vaccine*|fumeur|fumeuse|chez|en|encore|disponibles|diabetique|d_accord|contre,
    dois|doit|peux|peut|faut|puis|puis_je|quand|comment|faudra|voudrais|veux|essaie|essayer|vais|va ~2 arret*|cess*|stopp* ~1 le|la|les|l|mon|ma|mes|de|d, ai|a|est|es|s|l|ont|avez|avons ~1 arrete, quand ~2 arret*, oubliez|oublie pas, arret* ~2 pilule|medicament*|traitement|cachet*|antibiotique*|tabac|cigarette|alcool|sport,
    comprends|comprend|compris ~1 pas, mort|morte|decede* de|d|du|des, en ~1 ai assez pour, fini|finis ~1 le|la|les|mon|mes|ma ~1 antibiotique*|traitement|boite|medicament*|cachet*|cure|seances, desole*|excus*|pardon ~4 derang*, bruit ~1 me derange
  `,
};
