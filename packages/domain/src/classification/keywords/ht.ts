import { describeLanguage } from './language-words.ts';

/** Haitian Creole. */
export const haitianCreole = describeLanguage({
  language: 'ht',
  stop: 'rete, sispann, kanpe, estòp, efase, wete, sifi, bouke, pa voye ankò, mwen pa vle, pa vle ankò, sispann voye, sispann sa, kanpe sa, rete sa, sa sifi, fout kan',
  strong:
    'dezabòne, dezabone, dezabònman, dezenskri, retire m, retire mwen, wete m, wete mwen, efase m, sispann tout, kanpe tout, kanpe tout bagay, pa kontakte m, pa rele m, pa ekri m',
  cancel: 'anile, kansele',
  start: 'kòmanse, rekòmanse',
  help: 'ede m, ede mwen',
  yes: 'wi, wi souple',
  unsure: 'ase, m bouke, mwen bouke, non mèsi, move nimewo, bloke, mwen pa enterese, m pa enterese',
  courtesy:
    'tanpri, souple, silvouplè, silvouple, mèsi, mesi, mèsi anpil, kounye a, touswit, imedyatman, bonjou, bonswa, alo, mesye, madanm, wi, non, ok, eskize m, padon, mwen mande, m mande, m ap mande nou',
  classes: {
    loose: 'preskripsyon, famasi, medikaman, rezilta, peman, rechèch',
    message:
      'mesaj, mesaj yo, mesaj sa yo, tèks, teks, sms, imèl, imel, apèl, apel, notifikasyon, avètisman, kominikasyon, espam, spam, kontak, tèks sa yo, bagay sa yo, enfòmasyon',
    send: 'voye, ekri, rele, kontakte, tekste, teks, tèks, deranje, nwi, anmède, anmede, anmerde, telefone, bay, ban, enmède, kominike, voyem, relem, ekrim',
    me: 'm, mwen, nou, mwen an, nimewo sa a, nimewo sa, ban m, ban mwen, ba mwen',
    order: 'sispann, rete, kanpe, bouke, arete, sispan',
    remove: 'retire, wete, efase, elimine, retirem, wetem',
    mine: 'm, mwen, non m, non mwen, nimewo m, nimewo mwen, nimewo, nimewo telefòn mwen, enfòmasyon m, enfòmasyon mwen, nimewo sa a, kontak mwen',
    visit: 'randevou, randevou m, randevou mwen, vizit, konsiltasyon, operasyon, reyinyon, demen',
  },
  guards: `
    nimewo sou|nan ~3 pa bon
    lis datant
    yo|doktè|doktè_a retire|wete
    retire|wete ~1 fil|plat|dan|pwen|grès
    m|mwen|li|yo|doulè|san {order}
    mouri ak|de|anba
    anile|kansele ~3 {visit}
    pa {order}|retire|wete|efase|anile|dezabòne ~3
    poukisa|si|lè ~2 pa {send}
    li|yo|moun|doktè|doktè_a|klinik|klinik_la|biwo|biwo_a|pèsonn pa ~1 janm? {send}
    nou|ou|yo|li pa janm {send} {me}? ~1
    m|mwen pa {send} ~2
  `,
  stopPhrases: {
    'stop-doing': '{order} ~3 {send}, {order} ~2 {object}',
    'do-not-contact':
      '^ ~1 stop ~2 {topic} ~1 $, pa ~2 {send} ~4 {me}|ankò|mesaj|{object}, pa janm ~2 {send}, piga ~2 {send}',
    'not-wanted':
      'pa ~1 vle|bezwen|dakò|otorize|swete|dezire ~4 {object}|resevwa|pou_nou|pou_ou, pa gen|okenn ~1 {object} ankò, plis mesaj ankò',
    unsubscribe:
      'dezabòn*|dezabon*|dezenskri*, anile ~2 abònman|enskripsyon|{object}, retire ~2 konsantman|otorizasyon',
    remove: '{remove} ~2 {mine} ~3 sou|nan|lis|$, {remove} ~3 sou|nan ~2 lis|sistèm',
    alone: 'kite ~1 {me} ~1 trankil|anpe|an_pè, ban ~1 m ~1 lapè',
    'wrong-number': '^ ~2 move nimewo ~2 $, nimewo a pa bon ~2 $, twonpe ~2 nimewo|moun ~2 $, se pa bon nimewo ~2 $',
  },
  softeners: {
    now: 'kounye|jodi|demen',
    frequency: 'twòp, chak jou|èdtan|semèn, tout tan, konsa, souvan',
    time: 'aswè, maten, lannwit, nan travay, avan|apre|pandan|lè|jiskaske',
    keep: 'eksepte, sof, kontinye',
    joke: 'haha, lol',
  },
  unsurePhrases: {
    'wrong-number':
      'move nimewo, nimewo a pa bon, twonpe ~2 nimewo|moun, se pa bon nimewo, mwen pa konnen, se pa mwen, se pa nimewo ~1 mwen',
    'who-is-this': '^ ~1 ki|kiyès|kimoun|ki_moun ~2 sa|sa_a|ou|ki_la|ye ~2 $, kote|kijan ~3 nimewo',
    disinterest: 'pa ~1 enterese ~1 $, ^ non mèsi ~1 $',
    complaint:
      'twòp ~1 {object}, mwens ~1 {object}, se ~1 spam|vòlè|eskwokri, pa janm ~2 enskri|mande, fatige|bouke ~1 ak ~2 {object}|nou|sa_yo',
    'other-channel': 'pito ~2 imèl|telefòn|lèt|tèks, olye ~2',
    'stop-something': '^ ~1 {order} ~2 $, mwen pa vle ~2 $',
    'gone-away': 'mouri, li te mouri, pa pasyan ankò, chanje doktè|nimewo',
  },
  changePhrases: {
    'contact-details': 'nouvo|chanje ~2 nimewo|adrès|imèl',
    language: '^ kreyòl|franse|angle $, an kreyòl|angle|franse',
    'come-back': 'enskri m|mwen, rekòmanse ~2, pa erè',
  },
  keepPhrases: '^ ~1 sèlman|sèl ~2 {topic} ~1 $, {topic} sèlman, eksepte|sof ~2 {topic}',
  topics: {
    reminders: 'rapèl, rapel, rapèl randevou, rapèl yo, avi randevou, mesaj randevou',
    bills: 'bòdwo, fakti, peman',
    refills: 'preskripsyon, famasi, medikaman',
    results: 'rezilta',
    surveys: 'sondaj, ankèt, kesyonè',
    news: 'nouvèl',
    marketing: 'piblisite, pwomosyon, òf pwomosyon, òf espesyal, òf ou yo, òf nou yo',
    fundraising: 'don, donasyon',
    research: 'rechèch',
  },
  channels: {
    SMS: 'tèks, teks, sms, tekste',
    EMAIL: 'imèl, imel',
    VOICE: 'rele, apèl, apel, telefone, relem',
  },
  allContact: 'kontakte, kontak, tout, tout bagay, kominike, kominikasyon',
  contrast: 'men, sèlman, pito, eksepte',
});
