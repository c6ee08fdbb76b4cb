import type { Pleas } from './pleas-words.ts';

/** Haitian Creole. */
export const CREOLE_PLEAS: Pleas = {
  classes: {
    msg: 'demann don, bodwo*, nouvel yo, konsey*, mesaj*, teks, teks yo, tekste, sms, apel, imel*, rapel*, raple, sondaj*, piblisite*, reklam*, notifikasyon*, avetisman*, bagay sa yo, spam',
    fe: 'voye, ekri, ekrim, rele, relem, kontakte, kontaktem, deranje, deranjem, anmede, anmedem, fe m sonje, fe mwen sonje, fem sonje, raple, raplem, tekste, notifye, nwi, enmede',
    quit: 'stop, sispann, sispan, rete, kanpe, arete, ase, sa sifi, sa ase, kite m, lage m, lese m, fini, sispann sa, kanpe sa, rete sa',
    please: 'tanpri, souple, silvouple, mesi, mesye, madanm',
    tail: 'tanpri, souple, silvouple, mesi, kounye a, touswit, non, wi, deja, la, sa, anko, mezanmi',
  },
  plain: {
    idiom: `
      ban m le m, ban nou le nou, orevwa ~1 $, babay ~1 $, ale fe wout nou ~1, al fe wout, kite m viv, nou frekan, nou twop sou, ap rele nou si ~2 bezwen, pa zafe nou, sa pa regade nou, mezi sa ~1 $, tet chaje ~2
      mari|madanm|menaj|patwon|timoun|moun ~2 we|li|gade ~2 telefon|mesaj, pataje telefon, telefon ~1 pataje, pral chanje|femen|anile ~1 nimewo|liy
      dezabo*|desabon*|dezinskri*
    `,
    remembers: `
      konnen ~1 kile ~2 randevou, ka sonje ~3
    `,
    'last-one': `
      kite ~3 denye, denye ~1 {msg}|fwa, orevwa|babay ~2 {msg}
    `,
    'worn-out': `
      telefon ~3 sonnen|sone|bipe|vibre|fe_bri, pa ~1 vle ~1 tande|jwenn ~2, bip sa|yo, fe sa ~1 fini
    `,
    'not-this-way': 'pa pa ~1 mesaj|teks|sms|imel|telefon, pa ~1 sou ~1 telefon|teks|imel',
    'not-for-me': `
      {msg}|sa|yo ~2 pa ~1 pou m|mwen|nou, se pa pou m|mwen, {msg} ~2 yon lot moun, nou konfonn|twonpe ~2, nou ~1 pran ~1 m|mwen pou, nimewo ~3 pa ere, yon lot moun ~1 ki
      mari|madanm|manman|papa|pitit|fre|se|grann|granpe|li|pasyan ~3 mouri|desede ~1 $, se ~1 yon ~1 biznis|magazen|biwo|konpayi, telefon ~2 timoun|travay|biwo
      m|mwen ~1 di non, non se non, pedi ~2 tan, gaspiye ~2, poukisa ~3 pa ~1 sispann|rete|kite, {msg} ~3 reveye|pa_itil|initil|depase, pa ~1 li|louvri|gade ~2 {msg}|yo, rayi|refize ~2 {msg}, ^ ~1 m|mwen refize ~1 $
      nou|ou pa gen ~1 dwa ~3, entedi ~2, eske ~3 ka|kapab ~2 pa ~1 resevwa|voye, ta kontan|renmen ~3 pa ~1 voye|resevwa|ekri, ^ ~1 mesi men non ~1 $, anko nou ~1 $
    `,
    upset: `
      kijan|kouman|koman ~6 sispann|rete|kanpe ~2 {msg}|resevwa|yo, kijan|kouman|koman ~5 pou ~1 pa ~1 resevwa|jwenn, anile ~1 sevis
      {msg} ~3 deranje|enève|enerve|estrese|bay_estres|reveye|fe_m_pe, plen ~1 ak? ~1 {msg}
    `,
    unneeded: `
      pa ~1 bezwen|vle sa|sa_yo|yo|anyen ~1 $, pa ~1 bezwen|vle anko ~1 $, pa ~1 bezwen|vle sa|yo|sa_yo|li anko ~1 $, ^ ~1 pa bezwen $, ^ ~1 pa bezwen mesi, pa ~1 nesese|itil ~2 $, pa ~1 bezwen|oblije|nesese ~3 {fe}
      ^ ~2 okenn|zewo|san ~1 {msg} ~2 $, pa vle patisipe, prefere ~2 pa ~2 resevwa, pa dako ~2 {fe}|{msg}|pou_nou|$, refize ~3
    `,
    'asked-before':
      'deja ~2 di|mande|ekri|voye, m|mwen ~1 di|mande|ekri ~1 nou|ou ~2 deja|sispann|rete|non, kontinye ~1 {fe}|voye, konbyen fwa, toujou ~1 menm ~1 {msg}|bagay, poukisa nou|ou|yo ~1 toujou|kontinye|ap ~2',
    'fed-up-more':
      'kite|lage|lese ~1 m|mwen|nou ~1 an_repo|anrepo|trankil|anpe|an_pe|pou_kont, ban m|mwen ~2 souf|repo|le|lape|van, fout kan, foutkan, nan dyab, anmedan|anmedan_yo|nwizans, ^ ~1 nou|yo twop ~1 $, bouke|fatige|about ~1 ak|avek ~2 {msg}|nou|sa_yo, {msg} ~2 twop, rapote nou|nimewo, lapolis, avoka',
    cost: 'koute|peye ~3 {msg}|kob|minit, {msg} ~3 koute|peye|lajan|kob',
    consent:
      'pa ~2 otorize|pemet, pa|san ~2 pemisyon|otorizasyon|konsantman, pa ~2 bay ~2 nimewo|pemisyon|otorizasyon, pa|pat ~2 janm ~1 mande|enskri|siyen|bay',
    'not-at-this-number':
      'nimewo|telefon ~2 pa ~1 pou|non|mwen|nimewo, se ~1 pa ~1 nimewo|telefon, pa gen ~2 isit|isit_la|la_a ~1, pa konnen ~1 moun|nou|yo|non_sa, telefon|nimewo ~1 travay, pou travay ~1 telefon, pa ~1 sevi|itilize ~2 nimewo|telefon, pa rete ~1 isit|la|anko',
  },
  guarded: {
    leaving: `
      kijan|kouman|koman ~4 soti|sispann|rete|kanpe|dezabone|retire|bloke|fe_yo_sispann ~2 {msg}|yo|sa|ladan|lis|resevwa|$, kijan|kouman|koman ~4 pa ~1 resevwa
      m|mwen vle|ta_renmen ~1 soti ~3 $, mete m|mwen ~1 deyo, anile|femen|koupe ~2 sevis|{msg}|abonman|pwogram, bloke ~1 nimewo|m|mwen, ^ ~1 bliye m|mwen|nimewo ~2 $, retire|wete|efase ~1 m|mwen|non|nimewo ~4 lis|sistem|sou, ^ ~1 retire|wete|efase ~1 m|mwen|non|nimewo ~1 $
      mete fen ~2, fini ak ~2 {msg}
    `,
    'last-word': `
      ^ {please}? {quit} {please}
      ^ ~6 {quit} {tail}? {tail}? $
      ^ {tail}? {quit} {tail}? ~1 $
      pa|piga|pinga|pa_janm ~2 {fe}, {quit} ~2 {fe}|{msg}
    `,
    gone: 'pa ~1 vini|ale|rete|abite ~2 la|isit|la_anko|lot_bo|kay_nou ~1 anko, kite ~1 klinik|dokte|lopital|vil ~2, lot kote|klinik|dokte|lopital ~1 kounye|konnye|$, ale|al ~2 lot dokte|klinik|kote|dantis',
  },
  care: 'grenn*, medikaman, remed, doz, ensilin, antibyotik, vaksen, piki, operasyon, randevou, preskripsyon, taksi, san, fil, plat, tous, doule, dyet, terapi, aleji, siwo, tretman, lopital, tete, jenou, dan',
  ordinary: `
    pa ~1 gen|pran|bwe|fe_mal|fe_m_mal|travay|fimen ~2 anko,
    pa|pa_janm kite|lage m|mwen, li|doule|san ~2 sispann|rete|kanpe|fini|arete, m|mwen sispann|rete|kanpe|fini|arete, m|mwen ~1 fini, li pa sispann, fini pran|bwe, mouri ak|de|anba, dwe|kile|pou|ka|vle m|mwen? ~1 sispann|rete|kanpe, sispann ~1 pran|fimen|bwe|manje|senyen|touse|travay, bouke|fatige ~1 ak|avek ~1 doule|tous|lafyev|maladi, retire|wete ~1 fil|plat|dan|pwen|yo_fil|gres, yo retire, padon ~3 deranje, pa ~1 bliye,
    pa ~1 konprann|pale|gen|resevwa|jwenn, pa ~1 bezwen ~1 preskripsyon|randevou|dokte|medikaman|anbilans, pa ~1 enterese ~1 nan ~1 vaksen|operasyon|etid, soti lopital|travay|lakay|nan_lopital|nan_travay, poukisa nou|yo|ou pa, dokte|klinik|biwo ~1 pa, peson ~1 pa, pesonn ~1 pa, lis datant|medikaman
  `,
};
