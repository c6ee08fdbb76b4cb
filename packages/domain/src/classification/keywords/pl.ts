import { describeLanguage } from './language-words.ts';

/** Polish. */
export const polish = describeLanguage({
  language: 'pl',
  stop: `
    koniec, przestań, przestańcie, przestan, zatrzymaj, zatrzymać, zakończ, zakończyć, usuń, usunąć, dość, dosyć, wystarczy, wyłącz, wyłączyć, rezygnuję, rezygnacja, kończ, przerwij, nie chcę
  `,
  strong: `
    wypisz, wypisać, wypisz mnie, wypisuję się, wypisuje się, wyrejestruj, wyrejestrować, wyrejestruj mnie, rezygnuję z subskrypcji, anuluj subskrypcję, usuń mnie,
    zatrzymaj wszystko, stop wszystko, nie kontaktować, nie dzwonić, nie pisać, cofam zgodę, wycofuję zgodę
  `,
  cancel: 'anuluj, anulować, anulowanie, odwołaj, odwołać, odwołuję, odmów',
  start: 'zacznij, rozpocznij, wznów',
  help: 'pomoc, pomocy',
  yes: 'tak, no tak, tak proszę',
  unsure:
    'nie dziękuję, pomyłka, zły numer, zablokuj, nie interesuje mnie, nie jestem zainteresowany, nie jestem zainteresowana',
  courtesy:
    'proszę, prosze, poproszę, dziękuję, dzięki, dziekuje, z góry dziękuję, natychmiast, teraz, już, dzień dobry, cześć, witam, pozdrawiam, ok, tak, nie, pan, pani, państwo, przepraszam, bardzo',
  classes: {
    loose:
      'recepty, recept, leki, leków, apteki, wyniki, wyników, szczepienia, szczepień, ubezpieczenia, ubezpieczenie, porady, porad, płatności, darowizny, zbiórki',
    message: `
      wiadomości, wiadomosci, wiadomość, wiadomosc, sms, smsy, sms y, smsom, sms om, smsami, smsów, smsow, esemesy, esemesów, maile, maili, mail, mejli, mejle, e maili, e maile, email, emaili, telefony, telefonów,
      połączeń, połączenia, powiadomień, powiadomienia, spam, spamu, kontaktu, newsletter, newslettera, subskrypcji, subskrypcję, przypominania, korespondencji
    `,
    inf: 'wysyłać, wysyłania, pisać, pisania, dzwonić, dzwonienia, kontaktować, przysyłać, nękać, spamować, zawracać, esemesować, przesyłać, wydzwaniać, niepokoić, smsować',
    contact: `
      pisz, piszcie, pisać, wysyłaj, wysyłajcie, wysyłać, przysyłaj, przysyłajcie, przysyłać, dzwoń, dzwońcie, dzwonić, kontaktuj, kontaktujcie, kontaktować, nękaj, nękajcie, nękać, niepokoić,
      niepokójcie, zawracaj, zawracajcie, zawracać, przesyłać, przesyłajcie, wysyłajcie mi, ślijcie, spamujcie, spamuj, spamować, wydzwaniajcie
    `,
    want: 'chcę, chce, chcemy, życzę sobie, życzymy sobie, potrzebuję, potrzebuje, wyrażam zgody, wyrażam zgody na, zgadzam się, chciałbym, chciałabym, prosiłem o, prosiłam o, zamawiałem, zamawiałam, zyczę sobie, zycze sobie',
    mine: 'mój numer, moj numer, mnie, moje dane, mój telefon, mój kontakt, mojego maila, mój mail, moje nazwisko, ten numer, numer',
    list: 'listy, bazy, systemu, rejestru, kontaktów, rozdzielnika, subskrypcji, newslettera',
    visit:
      'wizytę, wizyta, wizyty, termin, terminu, rezerwację, rezerwacja, spotkanie, badanie, zabieg, operację, zamówienie, jutro, poniedziałek, wtorek, środę, czwartek, piątek, lot, zajęcia',
  },
  guards: `
    listy|lista|liście oczekujących, z kolejki
    wypis*|wypisz* ~3 recept*|skierowani*|zwolnieni*|zaświadczeni*|szpital*
    zmarł|zmarła|umarł|umarła na
    nie ~1 dostał*|dostaj*|otrzymał*|otrzymuj*|przychodz*|mam|przyszł*|przyszed*|doszł* ~2 {object}
    anuluj*|anulować|odwoł*|odmów|przełoż* ~4 {visit}
    {visit} ~3 anul*|odwoł*
    nie ~1 przestaw*|przesta*|zatrzym*|usuwa*|wypisu*|rezygnu*|kończ*|anuluj*|wyłącz*
    dlaczego|czemu|jeśli|gdy|jak ~1 nie ~1 {contact}
    nie ~1 chcę|chce|chciałem|chciałam ~1 rezygnować|wypisać|wypisywać|anulować|przestać ~2
    odpowiedz|wyślij|odpisz stop aby|żeby
  `,
  stopPhrases: {
    'stop-doing': 'przesta*|skończ*|koniec|dość|zaprzesta* ~3 {inf}, proszę|prosze ~1 przestać ~1 $',
    'stop-messages':
      '^ ~1 stop ~2 {topic} ~1 $, stop|koniec|dość|dosyć|zatrzymaj*|zakończ*|wyłącz*|wstrzymaj*|zaprzesta* ~2 {object}',
    'do-not-contact': `
      nie {contact} ~2 do_mnie|mi|mnie|więcej|już|nigdy|na_ten|$
      nie {contact} ~3 {object}
      nie ~1 do_mnie|mi|mnie ~1 {contact}
      nigdy|więcej|już ~2 nie ~1 {contact}
      proszę|prosze ~1 nie ~1 {contact}|{inf}
    `,
    'not-wanted': `
      nie {want} ~3 otrzymywać|dostawać|{object}
      nie {want} ~1 więcej ~1 {object}|otrzymywać|dostawać|$
      nie {want} ~2 żeby|żebyście|aby|abyście ~3 pisali|dzwonili|wysyłali|kontaktowali|przysyłali|pisać|dzwonić|wysyłać
      żadnych|zadnych|ani ~1 więcej? ~1 {object}
      ^ ~1 bez ~1 {object} ~1 $
      nie ~1 otrzymywać ~2 więcej
      już nie chcę|chce ~1 $
    `,
    unsubscribe: `
      wypisz|wypiszcie ~1 mnie|ten|nas, ^ ~2 wypisz ~1 $, proszę|prosze|chcę|chce ~1 wypisać|wypisanie, wypisuję się, wyrejestr*|odsubskryb*
      rezygnuję|rezygnuje|rezygnacja|rezygnować|zrezygnować ~2 z ~2 {object}|{topic}|usługi
      anuluj*|anulować|odwołuję|cofam|cofnąć|wycofuję|wycofać ~3 zgod*|subskrypcj*|{object}
      nie wyrażam zgody
    `,
    remove:
      'usuń*|usunąć|usunięcie|wykreśl*|skasuj*|wymaż* ~2 {mine}, usuń*|usunąć|wykreśl*|skasuj* ~3 z ~2 {list}, zapomnij* ~1 mój numer',
    alone:
      'zostaw* ~1 mnie|nas ~1 w_spokoju, daj|dajcie ~1 mi|nam ~1 święty? spokój, odczep* ~1 się, ^ ~1 odwal|odwalcie|spadaj|spadajcie|spierdalaj|spierdalajcie ~2 $',
    'wrong-number': '^ ~2 zły|błędny|niewłaściwy numer ~2 $, pomyli* ~2 numer* ~2 $, ^ ~2 pomyłka|pomylka $',
  },
  softeners: {
    question: 'z czego $',
    now: 'teraz|dziś|dzisiaj|jeszcze|jutro',
    frequency: 'tak często|dużo|późno|wcześnie, tyle|tylu, codziennie, za często|dużo|późno, ciągle',
    time: 'w nocy|pracy|weekend|niedzielę, wieczorem, rano, przed|po|podczas|gdy|kiedy|dopóki|zanim',
    keep: 'oprócz|poza|nadal',
    joke: 'haha, hehe, xd, kochanie',
  },
  unsurePhrases: {
    'wrong-number':
      'pomyłka, zły|błędny|niewłaściwy numer, pomyli* ~2 numer*, to nie ja, to nie do mnie, nie mój numer',
    'who-is-this': '^ ~1 kto to|pisze|mówi|tam|dzwoni ~3 $, skąd ~2 mój|mój_numer ~1 numer, ^ ~1 kim ~2 jest* ~1 $',
    disinterest:
      'nie ~1 jestem ~1 zainteresowan* $, nie ~1 jestem ~1 zainteresowan* dziękuję|dziekuje|tymi|tym|waszymi|smsami|wiadomościami, nie interesuje ~2 $, ^ nie dziękuję|dziekuje|dzięki ~1 $, brak zainteresowania',
    complaint:
      'za dużo ~1 {object}, tyle ~1 {object}, mniej {object}, ^ ~1 to ~1 spam|oszustwo|nękanie, nigdy ~2 zapis*|zgadza*|zamawia*, zgłoszę, rodo, ^ ~2 mam dość $, mam dość ~1 {message}|was|waszych|tych',
    'other-channel':
      'wolę|lepiej ~2 mail*|telefon*|list*, zamiast ~2 {object}, tylko mailem|telefonicznie|listownie|smsem',
    'stop-something': '^ ~1 przestań|przestańcie|przestać|przestan ~1 $, nie chcę ~1 już ~1 $',
    'gone-away':
      '^ ~3 nie żyje ~1 $, ^ ~3 zmarł|zmarła ~2 $, nie jest* ~1 już ~1 pacjent*, zmieni* lekarza|numer|przychodnię',
  },
  changePhrases: {
    preferences: 'zmienić|zmień|zmiana ~2 preferencj*|ustawie*|opcj*, ^ ustawienia|opcje|preferencje $',
    'contact-details': 'nowy|zmieniłem|zmieniłam|zmiana ~2 numer*|adres*|mail*|telefon*',
    language: '^ język|angielski|polski|ukraiński $, po polsku|angielsku|ukraińsku',
    'come-back': 'zapisz|zapisać|zapisuję|wznów|wznowić|subskrybuj, przez pomyłkę|przypadek, omyłkowo|przypadkiem',
  },
  keepPhrases: '^ ~1 tylko ~2 {topic} ~1 $, chcę|proszę|wysyłajcie ~1 tylko ~3 {topic}, oprócz|poza ~2 {topic}',
  topics: {
    reminders:
      'przypomnienia, przypomnień, przypomnienie, przypomnieniami, powiadomienia o wizytach, powiadomienia o wizycie',
    bills: 'rachunki, rachunków, faktury, faktur, płatności, wezwania',
    refills: 'recepty, recept, leki, leków, apteki',
    results: 'wyniki, wyników',
    'check-ups': 'szczepienia, szczepień, badania profilaktyczne',
    insurance: 'ubezpieczenia, ubezpieczenie',
    surveys: 'ankiety, ankiet, ankieta, sondaże, badania opinii',
    education: 'porady, porad',
    news: 'newsletter, newslettera, aktualności, nowości',
    marketing:
      'reklamy, reklam, reklama, promocje, promocji, oferty, ofert, marketing, marketingu, reklamowych, marketingowych',
    fundraising: 'darowizny, zbiórki',
    research: 'badania kliniczne',
  },
  channels: {
    SMS: 'sms, smsy, sms y, smsów, smsow, esemesy, esemesów',
    EMAIL: 'maile, maili, mail, mejli, e maili, e maile, email, emaili, newsletter, newslettera',
    VOICE: 'dzwonić, dzwoń, dzwońcie, telefony, telefonów, połączeń, połączenia, wydzwaniać, wydzwaniajcie',
  },
  allContact: 'kontaktować, kontaktuj, kontaktujcie, kontaktu, wszystko, niczego, nic',
  contrast: 'ale, tylko, wolę, oprócz, zamiast',
});
