import { describeLanguage } from './language-words.ts';

/** Filipino (Tagalog), which freely takes English verbs: "wag na po mag text". */
export const filipino = describeLanguage({
  language: 'fil',
  stop: 'tigil, itigil, ihinto, huminto, hinto, tumigil, tama na, ayoko na, ayaw ko na, wag na, huwag na, hwag na, alisin, tanggalin, burahin, tigilan, tigilan niyo na, itigil na, itigil nyo na, ayoko, ayaw ko',
  strong:
    'mag unsubscribe, i unsubscribe, tigil lahat, itigil lahat, alisin ako, tanggalin ako, alisin nyo ako, alisin niyo ako, tanggalin niyo ako, tantanan nyo ako, wag mag text, huwag mag text, huwag magpadala, stop na po, wag nyo na ako itext',
  cancel: 'kanselahin, ikansela, kansela, i cancel, cancel na, cancel nyo na',
  start: 'simulan, magsimula',
  help: 'tulong',
  yes: 'oo, opo, sige',
  unsure: 'hindi po salamat, hindi salamat, maling numero, hindi interesado',
  courtesy:
    'po, opo, ho, paki, pakiusap, salamat, salamat po, maraming salamat, naman, na, nga, lang, pa, nyo, niyo, ninyo, muna, ngayon, agad, kayo, sana, oy, hoy, hello po, magandang umaga, pasensya na, sir po, maam po',
  classes: {
    loose: 'reseta, gamot, resulta, bayad, balita',
    message:
      'mensahe, mga mensahe, text, texts, mga text, txt, message, messages, msg, sms, tawag, mga tawag, email, emails, notipikasyon, notification, spam, mga ganito, padala, abiso, paalala, updates, update',
    send: `
      text, mag text, magtext, itext, i text, txt, mag txt, mensahe, magmensahe, mag message, message, magpadala, padala, padalhan, padalan, tawag, tumawag, tawagan, mag email, email, contact, kontakin, i contact, icontact, istorbohin,
      guluhin, kulitin, magsend, mag send, send, i send, isend, pagpapadala, pagtetext, pagtawag, tinetext, itetext, tumatawag, nagtetext, nagpapadala, pagte text, pag text, kakatext, kaka text, tatawag, magtetext, pinapadalhan, padadalhan
    `,
    no: 'wag, huwag, hwag, huag, wag na, huwag na, hwag na, wag nyo, wag niyo, wag mo, huwag ninyo, wag kayo',
    stop: 'tigil, itigil, ihinto, tama na, hinto, tigilan, tumigil, huminto, stop, istop, i stop, mag stop',
    mine: 'ako, numero ko, number ko, pangalan ko, numero, number, pangalan, kong numero, aking numero, aking pangalan, info ko, ang numero, ang number',
  },
  guards: `
    waiting list
    {no} ~2 itigil|tigil|ihinto|alisin|stop|mag_stop|tanggalin|i_cancel ~2
    cancel|kanselahin|ikansela|kansela ~3 appointment|schedule|sked|checkup|appointment_ko|booking|bukas
    bakit|kung|pag|kapag ~2 hindi|di ~2 {send}
    wag kang|ka|kalimutan|mag_alala|umiyak|matakot
  `,
  stopPhrases: {
    'stop-doing': '{stop} ~3 {send}|{object}, {stop} ~2 pag* ~2',
    'do-not-contact':
      '^ ~1 stop ~2 {topic} ~1 $, {no} ~3 {send}, {no} ~2 na ~2 {send}, hindi|di na ~1 kailangan ~2 {send}',
    'not-wanted':
      'ayoko|ayaw|ayaw_ko|ayaw_ko_na|ayoko_na|ayaw_na ~4 makatanggap|tumanggap|makareceive|{object}|{send}, hindi|di ~1 ko ~2 gusto|kailangan ~3 {object}|makatanggap, walang|wala ~1 nang? {object} ~1 $, ayoko na ~2 nito|niyan ~1',
    unsubscribe: 'unsubscri*|mag_unsubscribe|i_unsubscribe, bawiin ~2 pahintulot|consent',
    remove:
      'alis*|tanggal*|burahin|pakialis|pakitanggal|pakibura|remove|delete|paki_alis|paki_tanggal|itanggal|ialis ~3 {mine}, alis*|tanggal*|burahin ~3 sa ~2 listahan|list',
    alone: 'tigilan ~2 ako, hayaan|lubayan|tantanan|layuan ~2 ako|mo_ako|nyo_ako|niyo_ako, umalis ~1 ka|kayo ~1 $',
    'wrong-number': '^ ~2 maling|mali|wrong ~2 number|numero|tao ~2 $',
  },
  softeners: {
    now: 'ngayon|mamaya|bukas|muna',
    frequency: 'lagi, palagi, araw araw, masyado*, madalas, nang madalas, sobrang dami',
    time: 'gabi|umaga|madaling_araw, sa trabaho|klase|gabi|umaga, habang|hanggang|kapag|pag|bago|pagkatapos',
    keep: 'maliban, ituloy',
    joke: 'haha, hahaha, hehe, hihi, mahal',
  },
  unsurePhrases: {
    'wrong-number': 'maling number|numero|tao, mali ~2 number|numero, hindi ~2 ako si ~3, hindi ko ~1 kilala',
    'who-is-this': '^ ~1 sino ~1 to|ito|ka|po|sila|kayo|yan ~3 $, saan|san|paano ~2 nakuha ~2 number|numero',
    disinterest: 'hindi|di ~2 interesado|interested, hindi ~1 po? salamat ~1 $, walang interes',
    complaint:
      'ang dami|daming ~2 {object}, masyadong marami ~2, scam ~1 to|ito|yan, nakakainis|nakakaistorbo|istorbo, irereport|report ~2 kita|kayo',
    'other-channel': 'tawag|email|text na lang ~1 $',
    'stop-something': '^ ~1 tigil|itigil|ihinto|tama_na|tigilan ~2 $, ayoko|ayaw ~1 $',
    'gone-away': 'patay na, namatay, yumao, hindi na ~2 pasyente',
  },
  changePhrases: {
    'contact-details': 'bagong|bago ~2 number|numero|email, palit*|nagpalit ~2 number|numero',
    'come-back': 'ituloy|ipagpatuloy|ibalik ~2, hindi sinasadya|sinadya, nagkamali',
    language: '^ tagalog|filipino|ingles po? $',
  },
  keepPhrases: '{topic} lang ~2 $, maliban ~2 {topic}',
  topics: {
    reminders: 'paalala, mga paalala, reminder, reminders',
    bills: 'bayarin, singil, mga singil, bill, bills, bayad',
    refills: 'reseta, gamot',
    results: 'resulta',
    surveys: 'survey, surveys, sarbey',
    news: 'balita',
    marketing: 'promo, promos, patalastas, ads, alok',
    fundraising: 'donasyon',
    research: 'pananaliksik',
  },
  channels: {
    SMS: 'text, mag text, magtext, itext, txt, mga text, texts, sms, pagtetext',
    EMAIL: 'email, emails, mag email',
    VOICE: 'tawag, tumawag, tawagan, mga tawag, pagtawag, tatawag',
  },
  allContact: 'contact, kontakin, i contact, icontact, lahat, guluhin, istorbohin',
  contrast: 'pero, kundi, lang, maliban',
});
