import { describeLanguage } from './language-words.ts';

/**
 * Russian in Latin letters, as it is typed where there is no Cyrillic keyboard. Everybody spells it in a way of their own ("pishite", "pishyte", "piwite"), so verbs stand
 * as stems, and a phrase takes two words that no other language has together.
 */
export const russianInLatinLetters = describeLanguage({
  language: 'ru-Latn',
  stop: `
    otpiska, otpisatsya, otpisatsia, otpisatsja, otpisatsa, otpisat, otpishite, otpishi, otpisyvayus, prekratite, prekratit, hvatit, xvatit, khvatit, perestante, otstante, otvalite, otkaz, ostanovite,
    udalit, udalite, ne pishite, ne pishi, ne zvonite, ne zvoni, ne bespokoit, ne bespokoyte, bolshe ne nado, bolshe ne pishite, bolshe ne zvonite, stop sms, stop rassylka, otpishite menya
  `,
  unsure: 'ne nado, ne nuzhno, ne nujno, nadoeli, nadoelo, dostali, ne interesno, oshiblis, net spasibo, skolko mozhno',
  courtesy:
    'pozhaluysta, pozhaluista, pozhalujsta, pojaluista, pojaluysta, pozaluista, pozaluysta, pzh, plz, spasibo, proshu, zdravstvuyte, zdravstvuite, privet, dobryy den, uzhe, uje, izvinite, xochu, hochu',
  classes: {
    message:
      'sms, smski, smsok, soobshen*, soobsch*, soobshch*, rassylk*, rassilk*, uvedomlen*, zvonk*, spam*, napominan*, reklam*, opros*, pisem, pisma, opoveschen*, opoveshchen*',
    halt: 'hvatit, xvatit, khvatit, prekratit*, prekrashayte, prekraschayte, perestan*, perestat*, konchayte, konchaite, zakanchivayte, zavyazyvayte, ostanovite, ostanovit',
    inf: 'pisat, slat, slat_mne, prisylat, prisilat, zvonit, bespokoit, otpravlyat, otpravliat, spamit, dostavat, nazvanivat, posylat, napominat, rassylat',
    contact:
      'pishite, pishi, pishit, pishyte, piwite, pisat, zvonite, zvoni, zvanite, zvonit, prisylay*, prisilay*, prisylai*, prisilai*, prisylaj*, prisilaj*, prisylat, prisilat, shlite, slat, otpravlyay*, otpravlyai*, otpravliai*, otpravlyaj*, bespokoy*, bespokoi*, bespokoj*, posylay*, posylai*, posilay*, spamte, napominay*, napominai*, napominaj*, trevozh*',
    me: 'mne, menya, menia, menja, mnie, nam, nas, syuda, suda, bolshe, bolwe, bolse, nikogda, moy, moi, moj',
    mine: 'moy_nomer, moi_nomer, moj_nomer, menya, menia, menja, nomer, moi_dannye, moy_telefon, moi_telefon, nas',
    remove:
      'udalit*, uberi*, ubrat, uberite, isklyuchit*, iskluchit*, isklucit*, vycherkn*, vicherkn*, sotrit*, snimite, zabudte',
    list: 'bazy, bazi, spiska, spiskov, rassylki, rassilki, sistemy, kontaktov',
  },
  guards: `
    ne ponyal*|ponial*|vizhu|nashel|nashla|mogu|smog*|znayu|uspe*
    ne ~1 poluchil*|poluchal*|poluchaet|poluchayu|prixod*|prihod*|prishl* ~2
    otmen* ~4 zapis|priem|priyom|vizit|vstrech*
    perestal*|brosil* ~1 pit|kurit|prinimat
    hvatit|xvatit ~1 li
    prekratit ~2 pit|prinimat|tabletki|lekarstvo
  `,
  stopPhrases: {
    'stop-doing': '{halt} ~3 {inf}|{message}, otklyuchit*|otkluchit*|vyklyuchit*|otmenit*|otmena ~2 {message}',
    'do-not-contact': `
      ne {contact} ~2 {me}|$
      ne {contact} ~2 {message}
      ne {me} ~1 {contact}
      bolshe|bolwe|bolse|bolsche|nikogda ~1 ne ~1 {contact}
      {me} ~1 ne ~1 {contact}
      ne nado|nuzhno|nujno|nuzno|stoit ~2 {inf}
      nepishite|nezvonite|neprisylayte ~2
    `,
    'not-wanted': `
      ne hochu|xochu|khochu|zhelayu|jelayu ~3 poluchat|poluchati|{message}
      {message} ~2 ne nado|nuzhn*|nujn*|nuzn*
      ne nuzhn*|nujn* ~2 {message}
      nikakih|nikakix|bez ~1 {message}
    `,
    unsubscribe:
      'otpishi*|otpisat*|otpiska|otpisyvayus ~1, otkaz*|otkazyvayus|otkazivayus ~1 ot ~2 {message}, otzyv* ~2 soglas*',
    remove: '{remove} ~2 {mine}, {remove} ~3 iz ~2 {list}',
    alone: 'ostavte|ostav menya|menia|menja|nas ~1 v_pokoe, otstan*|otvali*|otvyazh* ~2',
    'wrong-number':
      'oshiblis|oshibka|owiblis ~2 nomer*, ne_tot|eto_ne_moy|eto_ne_moi nomer, ne tuda ~1 pishite|popali|zvonite',
  },
  unsurePhrases: {
    disinterest:
      'ne interes*, kak ~2 otpis*|otkaz*|otklyuch*, mne ~2 ne nado|nuzhno|nujno, bolshe ne ~1 nado|nuzhno|nujno|interes*',
    complaint:
      'nadoel* ~3, dostal* ~1 uzhe|uje|so|menya|svoimi, skolko mozhno|mojno ~2, zadolbal*, zakolebal*, zaebal*, zablokiru*, pozhaluyus|pojaluyus, kto eto|vy ~1 $, otkuda ~2 moy|moi|moj',
    'gone-away': 'bolshe ne ~1 vash* ~1 pacient*|patsient*|klient*, umer|umerla ~2 ne, smenil* ~1 vrach*|klinik*',
  },
  channels: { SMS: 'sms, smski, smsok', VOICE: 'zvonite, zvoni, zvonit, zvonk*', EMAIL: 'pisem, pisma' },
  topics: { reminders: 'napominan*', marketing: 'reklam*', surveys: 'opros*' },
});
