import { describeLanguage } from './language-words.ts';

/** Filipino (Tagalog), which freely takes English verbs: "wag na po mag text". */
export const filipino = describeLanguage({
  language: 'fil',
  stop: 'tigil, itigil, ihinto, huminto, hinto, tumigil, tama na, ayoko na, ayaw ko na, wag na, huwag na, hwag na, alisin, tanggalin, burahin, tigilan, tigilan niyo na, itigil na, itigil nyo na, ayoko, ayaw ko, pakitigil, paki tigil, pakistop, paki stop, pastop, pa stop, stop nyo na, stop niyo na, stop na, stop na kayo, tigil na, tigil nyo na, hinto na, itigil niyo na, tigilan na, pakihinto, paki hinto, stop please po, istop na, i stop na, enough na, tama na yan, ayoko na nito, ayaw na, patigil na, patigil',
  strong:
    'mag unsubscribe, i unsubscribe, tigil lahat, itigil lahat, alisin ako, tanggalin ako, alisin nyo ako, alisin niyo ako, tanggalin niyo ako, tantanan nyo ako, wag mag text, huwag mag text, huwag magpadala, stop na po, wag nyo na ako itext, mag opt out, opt out na, unsub na, pa unsubscribe, paunsubscribe, paki unsubscribe, wag na mag text, wag na magtext, wag na tumawag, wag na kayo mag text, wag na kayo tumawag, huwag na mag text, wag nyo na ako tawagan, paki remove, paki delete number ko, remove nyo na ako, delete nyo na number ko, lubayan nyo ako, tigilan nyo ako, tigilan nyo na ako',
  cancel: 'kanselahin, ikansela, kansela, i cancel, cancel na, cancel nyo na',
  start: 'simulan, magsimula',
  help: 'tulong',
  yes: 'oo, opo, sige',
  unsure:
    'hindi po salamat, hindi salamat, maling numero, hindi interesado, wag na lang, wag na lang po, huwag na lang, huwag na lang po, wag nalang, wag nalang po, huwag nalang, huwag nalang po, wag na ho, tama na lang, sige wag na, sige wag na lang, wag na po, huwag na po, hindi na, hindi na po, di na, di na po',
  courtesy:
    'po, opo, ho, paki, pakiusap, salamat, salamat po, maraming salamat, naman, na, nga, lang, pa, nyo, niyo, ninyo, muna, ngayon, agad, kayo, sana, oy, hoy, hello po, magandang umaga, pasensya na, sir po, maam po',
  classes: {
    loose: 'reseta, gamot, resulta, bayad, balita',
    message:
      'mensahe, mga mensahe, text, texts, mga text, txt, message, messages, msg, sms, tawag, mga tawag, email, emails, notipikasyon, notification, spam, mga ganito, padala, abiso, paalala, updates, update',
    send: `
      mgtxt, mg txt, mgtext, mg text, magtxt, ttxt, magpaalala, magremind, mag remind, i remind, iremind, mag notify, mag notif, pag text, pagpaalala, teksi, padal i, tawag tawag, mag viber, mag chat, magchat, ichat, mag pm,
      text, mag text, magtext, itext, i text, txt, mag txt, mensahe, magmensahe, mag message, message, magpadala, padala, padalhan, padalan, tawag, tumawag, tawagan, mag email, email, contact, kontakin, i contact, icontact, istorbohin,
      guluhin, kulitin, magsend, mag send, send, i send, isend, pagpapadala, pagtetext, pagtawag, tinetext, itetext, tumatawag, nagtetext, nagpapadala, pagte text, pag text, kakatext, kaka text, tatawag, magtetext, pinapadalhan, padadalhan
    `,
    care: 'gamot, refill, surgery, operasyon, opera, magpaopera, magpaturok, turok, bakuna, magpabakuna, vaccine, injection, interpreter, wheelchair, reseta, checkup, check up, magpacheck up, lab, laboratory, x ray, xray, ultrasound, anesthesia, magpa opera, magpabunot, bunot, therapy, uminom, magpa ospital, magpaospital, admit, resched, reschedule, fasting, kasama, med cert, medical certificate, biopsy, antibiotic, antibiotics, dialysis, chemo, iv, swab, insulin, pustiso, braces, resibo',
    no: 'wg, wg n, wg na, hwg, hwag na, ayaw na mo, ayaw mo, ayaw na ninyo, ayaw na kamo, bawal, bawal na, bawal na kayo, wag nang, huwag nang, wag na kayong, huwag na kayong, wag na po kayong, wag, huwag, hwag, huag, wag na, huwag na, hwag na, wag nyo, wag niyo, wag mo, huwag ninyo, wag kayo',
    stop: 'tgil, tgilan, hunonga, hunong, undangi, undang, pakitigil, paki tigil, pakihinto, paki hinto, pakistop, paki stop, pastop, pa stop, patigil, ipatigil, tigilan, tigil, itigil, ihinto, tama na, hinto, tigilan, tumigil, huminto, stop, istop, i stop, mag stop',
    mine: 'ako, numero ko, number ko, pangalan ko, numero, number, pangalan, kong numero, aking numero, aking pangalan, info ko, ang numero, ang number',
  },
  guards: `
    mali ~2 number|numero sa|ng ~1 bill|card|id|resibo|insurance|reseta|appointment
    waiting list
    {no} ~3 kalimutan|kalimutang|mag_alala|magalala|mahiya|mainip|matakot|magalit|makalimutan|kakalimutan
    bakit ~2 walang|wala|hindi|di ~2
    hanggang|bago|kapag|pag ~1 {no}
    {no} ~2 itigil|tigil|ihinto|alisin|stop|mag_stop|tanggalin|i_cancel ~2
    cancel|kanselahin|ikansela|kansela ~3 appointment|schedule|sked|checkup|appointment_ko|booking|bukas
    bakit|kung|pag|kapag ~2 hindi|di ~2 {send}
    wag kang|ka|kalimutan|mag_alala|umiyak|matakot
  `,
  care: `
    hindi|di|hnd|ayaw|ayoko|ayaw_ko ~3 kailangan|need|gusto|ayaw po|na|pa? ng|ang|yung|nung? {care} po|na|naman|muna|ngayon? $
    hindi|di|ayaw|ayoko|ayaw_ko ~3 yung|nung|ng|ang {care} na ~2 $
    ayaw|ayoko|ayaw_ko|wag|huwag po|na|muna? ng|ang|ako? {care} po|na|naman|please|salamat? $
    tigil|itigil|ititigil|ihinto|tumigil ~2 ko|ba|muna|pag_inom|paginom|pag_inom_ng|inom ~3 {care}
    tama ~2 ba, tama ba, sapat na
    dugo|pagdurugo|pagdudugo|ubo|lagnat|pagsusuka|pagtatae|sipon ~2 tumigil|huminto|titigil|tumitigil, tumigil|huminto|titigil|tumitigil ~3 dugo|pagdurugo|pagdudugo|ubo|lagnat|pagsusuka|manigarilyo|yosi|sipon
    mali ~3 nalagay|nailagay|nabigay|natype
    stop ~2 ba
    mali|wrong ~2 text|send|na_text|type|natext|nasend ~1 ko
  `,
  stopPhrases: {
    'stop-doing':
      '{stop} ~4 {send}|{object}, {stop} ~1 nyo|niyo|ninyo ~2 yan|ito|to|iyan|akong|na_yan, {stop} ~2 pag* ~2',
    'do-not-contact':
      '^ ~1 stop ~2 {topic} ~1 $, {no} ~3 {send}, {no} ~2 na ~2 {send}, hindi|di na ~1 kailangan ~2 {send}',
    'not-wanted':
      'ayoko|ayaw|ayaw_ko|ayaw_ko_na|ayoko_na|ayaw_na ~4 makatanggap|tumanggap|makareceive|{object}|{send}, hindi|di ~1 ko ~2 gusto|kailangan ~3 {object}|makatanggap, wala|walang ~2 nang|ng {object} ~1 $, hindi|di|no ~1 ko? na ~2 need|kailangan ~3 {object}|{send}, ayoko na ~2 nito|niyan ~1',
    unsubscribe:
      'unsubscri*|mag_unsubscribe|i_unsubscribe, cancel|icancel|i_cancel|kanselahin ~5 text|texts|messages|mensahe|reminders|reminder|notification|notifications|subscription, unsub|opt_out ~1 na|po|ako|nyo|ko|$, bawiin|binabawi|bawi|babawiin ~2 pahintulot|consent',
    remove:
      'alis*|tanggal*|burahin|pakialis|pakitanggal|pakibura|remove|delete|paki_alis|paki_tanggal|itanggal|ialis|idelete|i_delete|iremove|i_remove|paki_delete|paki_remove|pakidelete|pakiremove|patanggal|pa_remove|paalis|pabura|ierase|erase ~3 {mine}, alis*|tanggal*|burahin|pakialis|pakitanggal|pakibura|paki_alis|paki_tanggal|remove ~3 sa ~2 listahan|list',
    alone:
      'tigilan ~2 ako, hayaan|lubayan|tantanan|layuan|pabayaan ~2 ako|mo_ako|nyo_ako|niyo_ako, umalis ~1 ka|kayo ~1 $',
    'wrong-number':
      '^ ~2 maling|mali ~2 number|numero|tao ~2 $, ^ ~2 wrong ~1 number|person po|poh|ito|to|yan|yata|ka|kayo|naman ~1 $',
  },
  softeners: {
    done: 'ok na, okay na, nandito na, andito na, dito na, papunta na, on the way, otw, naayos na, tapos na',
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
    'not-needed':
      'hanggang ~1 dito|ngayon na_lang|na_po_lang|lang, hindi|di ~3 pumapayag|payag|pinapayagan ~3 {send}, hindi|di ~2 kailangan ~1 {send}, hindi|di ~2 kailangan ~1 yan|ito|to|iyan|niyan|nito|yung_ganito ~1 $, no need na, walang ~1 {object} ~1 please|pls|po_please, i_off|ioff|paki_off|pakioff|patayin ~2 {object}, out|alis na ~1 ako',
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
