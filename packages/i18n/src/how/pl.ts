import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in Polish. */
export const pl: HowMessages = {
  link: 'Wybierz, kiedy i jak się kontaktujemy',
  title: 'Kiedy i jak się z Tobą kontaktujemy',
  lede: 'Powiedz nam, co Ci najbardziej pasuje. Działa to od razu i możesz to zmienić w każdej chwili.',
  when: 'Kiedy możemy wysyłać SMS-y lub dzwonić?',
  anyHours: 'O każdej dozwolonej porze',
  onlyHours: 'Tylko w godzinach poniżej',
  notHours: 'Nie w godzinach poniżej',
  from: 'Od',
  until: 'Do',
  permitted: ({ from, until }) => `Wysyłamy SMS-y i dzwonimy tylko od ${from} do ${until}.`,
  zone: ({ zone }) => `Strefa czasowa: ${zone}.`,
  unknownZone: ({ zone, phone }) =>
    `Nie znamy Twojej strefy czasowej, więc przyjmujemy tę: ${zone}. Aby to poprawić, zadzwoń: ${phone}.`,
  sunday: ({ time }) => `W niedziele zaczynamy najwcześniej o ${time}.`,
  always:
    'E-mail może przyjść o każdej porze: nie dzwoni. Tak samo ostrzeżenie o Twoim bezpieczeństwie i to, co musimy wysłać z mocy prawa.',
  language: 'Jaki język wybierasz?',
  languageLabel: 'Język',
  onFile: 'Ten z naszych danych',
  languageText: 'Używają go nasze własne strony i wiadomości. Dowiedzą się o nim ci, którzy piszą do Ciebie przez nas.',
  way: 'Który sposób lubisz najbardziej?',
  noWay: 'Bez preferencji',
  wayText:
    'Dowiedzą się o tym ci, którzy piszą do Ciebie przez nas. Niczego to nie zatrzymuje: inne sposoby są nadal otwarte. Aby jakiś zatrzymać, wróć do wyboru.',
  button: 'Zapisz',
  changed: 'Zapisano. Oto, co jest nowe:',
  saysHours: ({ from, until }) => `SMS-y i telefony tylko od ${from} do ${until}.`,
  saysQuiet: ({ from, until }) => `Żadnych SMS-ów ani telefonów od ${from} do ${until}.`,
  saysAnyHours: 'SMS-y i telefony o każdej dozwolonej porze.',
  saysLanguage: ({ language }) => `Język: ${language}.`,
  saysOnFile: 'Język: ten z naszych danych.',
  saysWay: ({ way }) => `Sposób, który lubisz najbardziej: ${way}.`,
  saysNoWay: 'Sposób, który lubisz najbardziej: bez preferencji.',
  pickRule: 'Wybierz, czy możemy korzystać z tych godzin, czy mamy je pominąć.',
  pickHours: 'Wybierz koniec inny niż początek.',
  tooShort: ({ from, until }) => `Zostaw nam co najmniej godzinę między ${from} a ${until}.`,
  zonesDiffer: ({ phone }) =>
    `Mamy dla Ciebie zapisane dwie strefy czasowe, więc nie możemy jeszcze trzymać się godzin. Zadzwoń: ${phone}.`,
  noAuthority: ({ phone }) => `To więcej, niż możesz wybrać za tę osobę. Zadzwoń: ${phone}.`,
};
