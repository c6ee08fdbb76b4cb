import type { Pleas } from './pleas-words.ts';

/** German. */
export const GERMAN_PLEAS: Pleas = {
  classes: {
    msg: 'nachricht*, sms, textnachricht*, mail, mails, email*, anruf, anrufe, anrufen, erinnerung*, terminerinnerung*, mitteilung*, benachrichtig*, werbung, werbe*, umfrage*, newsletter*, spam*, whatsapp*, fragebog*, meldungen, infos, zeug',
    tun: 'schreib*, schick*, send*, sende, ruf*, anruf*, kontaktier*, erinner*, meldet, belastig*, nerv*, zuschick*, zusend*, anschreib*, texten, textet, informier*, benachrichtig*, simsen, anzurufen, anzuschreiben, zuzuschicken, storen, bombardier*, belaestig*, stoeren',
    quit: 'stopp, stop, aufhoren, aufhoeren, hort auf, horen sie auf, horen sie bitte auf, hort bitte auf, hor bitte auf, schluss, schluss damit, schluss jetzt, basta, es reicht, lasst das, lassen sie das, lass das, lasst es, lassen sie es, abmelden, abbestellen, austragen, finger weg, kundigen',
    please: 'bitte, danke, sofort, endlich, jetzt bitte',
    tail: 'bitte, jetzt, danke, endlich, sofort, damit, das, mal, aber, doch, langsam, nun, einfach, gefalligst, umgehend, mit',
    das: 'das, dies, diese, dieses, sowas, so was, so etwas, eure sms, ihre sms, eure nachrichten, ihre nachrichten, die sms, es',
  },
  plain: {
    idiom: `
      bleibt mir vom, vom leib ~1, lasst stecken, is|ist gut jetzt, gut jetzt ~1 $, danke ~1 reicht ~2 $, auf nimmerwiedersehen, und tschuss, tschuss ~1 $, gebts a ruh, a ruh ~1 $, is ~1 mir wurscht|egal, interessiert ~2 nicht|nich|null, kein bock, keine lust ~1 $, geschenkt ~1 $, schluss aus, aus schluss, aus die maus, feierabend ~1 $, nein danke ~1 $
      mann|frau|freund|freundin|chef|kinder|leute|familie ~2 sieht|sehen|liest|lesen|schaut|schauen ~3 handy|nachrichten|telefon|sms|mit, handy ~2 gemeinsam|geteilt|teilen|teile, nummer ~2 kundigen|abgeben|wechseln|abgeschaltet|abgemeldet, geht sie|euch nichts an, polizei|anwalt|anzeige
      abmeldn*|abmedl*|abbestelln*|abbestl*|anbmelden, {tun} ~1 ma|mia|mir|mi ~1 nix|nimma|nimmer|nichts ~2, hert|herts|horts|hoerts ~1 auf ~2, nimma|nimmer ~2 {tun}|$, koa|koane|kene|keene|kei|keien|kiene ~1 {msg}
    `,
    remembers: `
      
    `,
    'last-one': `
      letzte|letzter nachricht|sms|mal, auf wiedersehen|tschuss|ade ~2 {msg}, konnt|konnen|kannst ~2 euch|sich|dir ~2 sparen|schenken|behalten, spar* ~1 euch|sich, reicht mir ~3, muss nicht sein, langts|langt ~1 $, jetzt langt*, raus mit
    `,
    'worn-out': `
      schon|bereits|mehrfach|mehrmals|dreimal|zweimal ~3 gesagt|geschrieben|gebeten|mitgeteilt, sie|ihr|ihnen ~2 immer_noch|noch_immer|trotzdem
            handy|telefon ~3 klingelt|bimmelt|piept|vibriert|lautet|piepst, lass*|lasst|lasts ~6 ruh|ruhe|frieden, nix mehr ~2 $, nimmer ~2 $, nimmer ~2 {tun}|kriegn|kriegen|haben, {msg} mehr ~1 $, wui|mog|mag|will ~2 nix|nimmer|koa|koane, nummer ~6 nicht ~1 mehr ~3 verfugung|erreichbar|gultig|aktiv|vergeben, bin raus ~1 $
    `,
    'not-this-way': 'nicht|nichts|nie|keine ~2 per|via|uber ~1 sms|mail|email|e_mail|telefon|whatsapp|nachricht',
    'not-for-me': `
      {msg}|das|die ~2 nicht|kein* ~1 fur|an ~1 mich|uns|meine ~2, nicht fur mich|uns bestimmt|$, {msg} ~3 andere*|jemand ~1 person|anderen|anders, verwechs* ~2 mich|da|uns, mich ~1 verwechsel*, meine nummer ~2 versehen|irrtum
      lebt nicht mehr, weilt nicht mehr, das|hier ~1 ist ~2 firma|geschaft|laden|buro|festnetz*|kindertelefon, firma|festnetz|kinder|diensthandy|dienst ~1 nummer|telefon|handy
      nein heisst nein, habe ~1 nein gesagt, zeit ~1 verschwend*|sparen, sparen sie sich|das, spart euch, warum ~2 hort|horen ~3 nicht ~1 auf, {msg} ~4 weck*|geweckt|unnutz*|sinnlos*|uberflussig*|lastig*|ubertrieben, lese|offne|schau* ~2 nicht|nie ~1 $, lese|offne ~3 {msg} ~1 nicht|nie
      hasse|verabscheue|verweigere|lehne ~3 {msg}, ^ ~1 verweigere ~2 $, kein* ~1 recht ~3 {tun}, verbiete|untersage|verbitte ~3, kann|konnte|gibt ~3 {msg} ~2 nicht_mehr|verhindern|abstellen, ware ~1 dankbar ~4, ^ ~1 danke aber nein|nicht ~1 $, ^ ~5 nie wieder ~1 $, schon wieder sie|ihr|eine|so_eine
      spende ~1 nicht|nichts, beantworte ~2 {msg} ~1 nicht|nie|keine, keine {msg} ~2 beantworten|ausfullen
    `,
    upset: `
      wie|wo ~5 stoppen|abstellen|abbestellen|loswerden ~1 $, kenne|merke|notiere ~2 meine termine, weiss ~1 wann ~3 termin|termine
      {msg} ~3 stor*|stress*|belast*|nerv*|verwirr*|beunruhig*|erschreck*|weck*
      voll ~1 von|mit ~2 {msg}, voller ~2 {msg}
    `,
    unneeded: `
      nicht|nich ~1 notig|notwendig|erforderlich|gewunscht|erwunscht|gebraucht ~2 $
      ^ ~2 will|mochte ich? ~1 das? nicht|nichts mehr ~2 $
      brauch*|benotig*|will|mochte|mag|wunsche ich|wir {das}? nicht|nich ~2 $
      brauch*|benotig*|will|mochte|mag|wunsche {das} ~1 nicht|nich ~1 mehr? ~1 $
      {das} ~1 brauch*|benotig*|will|mochte ~1 ich|wir? ~1 nicht|nich ~2 $
      mussen|musst|braucht|brauchen|brauchst|sollt|sollen|sollten ~4 nicht|nich|nichts|kein* ~3 {tun}|{msg}
      kenne|weiss|merke|notiere ~2 meine|mein|wann ~2 termin|termine
      verzicht* dankend, ^ ~1 verzichte ~2 $, erspar*|verschon* ~2 mich|mir|uns, ^ ohne mich ~1 $, ^ bitte nicht $, ^ ~1 bitte nicht mehr $, ^ ~1 nicht mehr bitte $, lehne|lehnen ~1 das|es|dies|diese|{msg} ~2 ab
      ^ ~1 lieber|besser nicht ~1 $, ^ ~1 keine|null|zero|nie_wieder ~1 {msg} ~2 $
    `,
    'fed-up-more': `
      ihr|sie ~1 nerv*, auf ~1 die|den|meine nerven|keks|senkel|sack|wecker, ^ ~2 meine ruhe ~2 $, will|mochte|will_nur ~1 meine ruhe, gebt|gib|geben ~1 sie? ruhe, ^ ruhe ~1 $, verschwind*, zeige ~1 sie|euch an
      standig|dauernd|jeden_tag|taglich|schon_wieder|andauernd|dauer ~2 {msg}, genug|satt ~2 von|mit ~2 {msg}|euch|ihnen
    `,
    cost: 'kosten|kostet|bezahl*|zahl*|berechnet ~3 {msg}, {msg} ~3 kosten|kostet|geld',
    consent: `
      keine|nie|niemals|nicht|ohne ~3 erlaubnis|einwilligung|zustimmung|einverstandnis|zugestimmt|eingewilligt|angefordert, das|die|diese nicht|nie bestellt|gewollt|verlangt|abonniert
      widersprech*|widerruf*|entziehe ~4 einwilligung|zustimmung|nutzung|kontakt*|werbung|erlaubnis
    `,
    'not-at-this-number': `
      diese|die ~1 nummer|handy|telefon|handynummer ~2 nicht|kein* ~1 mehr|von|der|des|meine|seine|ihre
      das|dies ~1 ist ~1 nicht|kein* ~2 nummer|handy|telefon ~1 von|der|des|$, da|hier sind|seid sie|ihr falsch, hier ~1 gibt|wohnt|lebt|ist|arbeitet ~2 kein*|niemand|nicht|nie
      diensthandy|firmenhandy|diensttelefon|arbeitshandy|geschaftsnummer|dienstnummer, benutz*|nutz*|verwend* ~2 diese|meine nummer ~2 nicht, nicht ~2 diese|meine nummer ~1 benutzen|verwenden|nutzen
      kenne ~1 keine|keinen|niemanden|sie|euch ~2 $, wohnt ~1 hier|da ~1 nicht|nicht_mehr
    `,
  },
  guarded: {
    'asked-before': `
      schon|bereits|mehrfach|mehrmals|dreimal|zweimal|oft|mal ~3 gesagt|geschrieben|gebeten|mitgeteilt|geantwortet|abgemeldet|abbestellt
      immer_noch|noch_immer|trotzdem|weiterhin|nach_wie_vor ~2 {msg}|{tun}, {tun} ~3 immer_noch|noch_immer|trotzdem|standig|dauernd|weiterhin
    `,
    leaving: `
      wie|wo ~5 abmeld*|abbestell*|abstell*|stopp*|loswerden|deaktivier*|raus|austrag*|kundig*|beend*|blockier* ~1 $, wie|wo ~4 mich|das|die|diese|sms|nachrichten ~2 ab|los|aus ~1 $
      stell*|schalt*|dreh* ~1 sie? {das} ~2 ab|ein|aus
      kundig* ~3 service|dienst|abo|teilnahme|vertrag, ^ ~1 ich kundige ~1 $
      will|mochte|wollen ~2 raus|weg ~3 $, sperr*|blockier*|losch* ~2 meine|diese|die nummer
      service|dienst|sms_dienst|abo ~2 beenden|abbestellen|kundigen|einstellen|stoppen|deaktivieren
      meine|diese nummer|handynummer ~2 raus|weg|entfernen|loschen|streichen|sperren
    `,
    'last-word': `
      ^ {please}? {quit} {please}
      ^ ~7 {quit} {tail}? {tail}? $
      ^ {tail}? {quit} {tail}? ~1 $
      nichts|nix|nicht|nie ~1 mehr|wieder|weiter ~2 {tun}
      ^ ~2 {tun} ~1 sie? ~1 mir|mich|uns ~1 nicht|nichts|nix|nie|kein* ~3
      ^ ~1 nervt|nerv|nerven nicht ~2 $, ^ ~2 einstellen|deaktivieren|abstellen|abschalten|entfernen|loschen|streichen|unterlassen ~1 $
      unterlass* ~2 das|dies|es|weitere|solche, ^ ~3 hort|hor ~3 auf
    `,
    gone: `
      mann|frau|mutter|vater|sohn|tochter|bruder|schwester|oma|opa|er|sie|patient|patientin ~3 tot|verstorben|gestorben ~1 $
      nicht mehr ~2 bei|in ~1 ihnen|euch|der_gegend|behandlung|ihrer_praxis, komme ~2 nicht mehr ~1 $, praxis|arzt|zahnarzt|klinik ~1 verlassen|gewechselt
      gehe|bin|werde|lasse ~4 woanders|anderswo, habe|hab|haben ~1 jetzt|nun|inzwischen einen|eine anderen|neuen|andere|neue ~1 arzt|hausarzt|praxis|zahnarzt, interessier* ~1 mich|uns nicht, nicht|kein* ~1 interess* ~1 $
      ^ ~1 bin nicht ~3 $
    `,
  },
  care: 'tablette*, pille*, medikament*, dosis, insulin, antibiotik*, impfung*, spritze*, operation, op, termin, rezept*, taxi, rontgen, biopsie, blut, faden, gips, husten, schmerz*, diat, therapie, allergi*, saft, behandlung, studie, isst, knie, zahn, zahne, uberweisung, zuhause',
  ordinary: `
    apotheke|labor|krankenkasse|versicherung|bank|schule ~4 {tun},
    habe|hab|ist|sind|war|kann|konnte|geht|tut|schmerzt|blutet|juckt|nehme|rauche|trinke|arbeite|wohne ~4 nicht mehr, bin ~1 nicht ~1 sicher|schwanger|allergisch|versichert|da|zuhause|krank|mude|raucher|raucherin|in|im|mehr_krank|fit|so|ganz|geimpft|erreichbar|zu_hause|nuchtern|diabetiker|mobil,
    termin ~1 streichen|loschen, streich*|losch* ~3 termin, soll|kann|muss|darf|wann|ob|konnte|sollte|durfte|will|mochte ~5 aufhoren|stoppen|absetzen|beenden, rauchen|trinken|medikament* ~1 aufhoren|aufgehort, aufgehort, hort|horen ~2 nicht ~1 auf, an ~2 gestorben|verstorben,
    brauch*|benotig* ~2 rezept|termin|uberweisung|medikament*|tablett*|taxi|krankenwagen|hilfe|attest|krankschreibung ~1 nicht? ~1 mehr?, husten|schmerz*|juckreiz|schwindel|rucken|zahn ~1 nervt|nerven, genug ~1 tabletten|medikamente|schlaf|wasser|von_dem|vom, reicht fur|eine|mir_eine, entschuldig* ~3 stor*, tut ~1 mir leid ~3 stor*, zahn|faden|gips|drainage|katheter|krankenhaus|klinik ~3 raus,
    um ~3 schluss, zu ende, wo|wie ~3 an $, versteh* ~3 nicht, nicht ~1 versteh*, kein interesse an ~1 impfung|studie|operation, ruf* ~2 zuruck, warum|wieso ~5 nicht
  `,
};
