import type { PublicMessages } from './messages.ts';

/** The public pages in Polish. Forms without a person spare the reader "Pan" or "Pani". */
export const pl: PublicMessages = {
  shell: {
    skip: 'Przejdź do głównej części',
    language: 'Język',
    unreviewed:
      'Tej strony nie sprawdził jeszcze wykwalifikowany tłumacz. Jeśli coś jest niejasne, proszę do nas zadzwonić.',
    inEnglish: 'Czytaj po angielsku',
    help: ({ phone }) => `Pytania? Proszę zadzwonić: ${phone}.`,
    replyStop: 'Na każdą naszą wiadomość można też odpowiedzieć „stop”.',
    stopForm: 'Zatrzymaj wiadomości bez linku',
    askForLink: 'Poproś o link',
    staff: 'Pracownicy',
  },
  landing: {
    title: ({ organisation }) => `Wiadomości od ${organisation}`,
    lede: 'To Państwo decydują, co i jak wysyłamy. Bez konta i bez hasła.',
    closed: 'Zamknięto. Kto użyje tego urządzenia po Państwu, nie zobaczy Państwa wyboru.',
    stopHeading: 'Zatrzymaj wiadomości',
    stopText: 'Proszę podać adres e-mail lub numer telefonu. Nic więcej nie trzeba.',
    stopLink: 'Zatrzymaj wiadomości',
    chooseHeading: 'Wybierz, co przychodzi',
    chooseText: 'Wyślemy prywatny link do całego Państwa wyboru.',
    chooseLink: 'Proszę o link',
  },
  optOut: {
    title: 'Zatrzymaj wiadomości',
    lede: 'Bez logowania, bez podawania powodu, jeden krok. Działa od razu.',
    email: 'Adres e-mail',
    emailHint: 'Na przykład name@example.org',
    phone: 'Numer telefonu',
    phoneHint: 'Na przykład 202\u2011555\u20110142. Numer z innego kraju zaczyna się od +.',
    contactLegend: 'Gdzie mamy przestać wysyłać? Proszę wypełnić jedno pole lub oba.',
    whatLegend: 'Co zatrzymać?',
    everything: 'Wszystko',
    everythingHint: 'Wszystkie wiadomości, z których można zrezygnować',
    someKinds: 'Tylko niektóre rodzaje',
    kindsLegend: 'Które rodzaje?',
    button: 'Zatrzymaj wiadomości',
    cannotStop:
      'Niektóre zawiadomienia i tak muszą dotrzeć, na przykład o tym, że ktoś obcy zobaczył Państwa dane. Przyjdą zwykłą pocztą, jeśli nie zostanie inny sposób.',
    doneTitle: 'Gotowe. Wiadomości są zatrzymane.',
    doneAll: 'Na podany adres lub numer nie wysyłamy już niczego, z czego można zrezygnować.',
    doneSome: ({ kinds }) => `Na podany adres lub numer nie wysyłamy już: ${kinds}.`,
    doneKnown: 'Działa to także wtedy, gdy wcześniej nie znaliśmy tego adresu.',
    doneBack: 'To pomyłka? Proszę do nas zadzwonić. Nasz numer jest poniżej.',
    another: 'Zatrzymaj dla innego adresu lub numeru',
  },
  askLink: {
    title: 'Prośba o link do Państwa wyboru',
    lede: 'Proszę podać adres e-mail lub numer telefonu, na który przychodzą nasze wiadomości. Wyślemy tam prywatny link.',
    closedNote:
      'Państwa wybór został zamknięty, żeby nie zobaczył go nikt inny. Proszę jeszcze raz otworzyć link z naszej wiadomości albo poprosić o nowy.',
    badLinkNote: 'Ten link nie działa. Może zgubiła się jego część. Tutaj można poprosić o nowy.',
    button: 'Proszę o link',
    doneTitle: 'Proszę sprawdzić wiadomości',
    doneText:
      'Jeśli znamy ten adres lub numer, link jest w drodze. Może to potrwać kilka minut. Każdemu mówimy to samo, żeby nikt nie poznał, kto jest naszym pacjentem.',
    justStop: 'Chodzi tylko o zatrzymanie? Link nie jest potrzebny.',
  },
  formProblem: {
    heading: 'Proszę to sprawdzić',
    noContact: 'Proszę podać adres e-mail lub numer telefonu, żebyśmy wiedzieli, gdzie przestać wysyłać.',
    badEmail: 'To nie wygląda na adres e-mail. Potrzebny jest znak @, jak w name@example.org.',
    badPhone:
      'To nie wygląda na numer telefonu. Proszę podać wszystkie 10 cyfr, jak w 202\u2011555\u20110142, albo zacząć od + i numeru kierunkowego kraju.',
    noKind: 'Proszę wybrać co najmniej jeden rodzaj albo „Wszystko”.',
    tooMany: ({ phone }) =>
      `Tego jeszcze nie zrobiono: z Państwa sieci przyszło w krótkim czasie za dużo formularzy. Proszę poczekać minutę i nacisnąć przycisk jeszcze raz. Można też zadzwonić: ${phone}, albo odpowiedzieć „stop” na wiadomość.`,
  },
  unsubscribe: {
    title: 'Zatrzymać te e-maile?',
    about: ({ what }) => `Chodzi o: ${what}.`,
    hiddenWhat: 'jeden z rodzajów naszych e-maili',
    stopType: 'Zatrzymaj te e-maile',
    stopAll: 'Zatrzymaj wszystkie e-maile',
    stopAllHint: 'Wszystkie e-maile, z których można zrezygnować',
    nothingYet: 'Jeszcze nic się nie zmieniło. Aby zatrzymać, proszę nacisnąć przycisk.',
    stoppedTitle: 'Zatrzymano',
    stoppedType: ({ what, address }) => `Nie wysyłamy już: ${what}. Dotyczy: ${address}.`,
    stoppedAll: ({ address }) => `Nie wysyłamy już e-maili, z których można zrezygnować. Dotyczy: ${address}.`,
    thisAddress: 'ten adres',
    receipt: ({ number }) => `Potwierdzenie ${number}`,
    wayBack: ({ phone }) => `Zmiana zdania? Można poprosić o link do Państwa wyboru albo zadzwonić: ${phone}.`,
    cannotStop: 'Zawiadomienia, których wymaga prawo, nadal będą przychodzić.',
  },
  error: {
    invalidTitle: 'Ten link nie działa',
    invalidText:
      'Może po drodze zgubiła się jego część. Nic się nie zmieniło. Nadal można zrobić to, co było w planie:',
    notFoundTitle: 'Tu nie ma strony',
    notFoundText: 'Może w adresie jest literówka. Tego szuka większość osób:',
    brokenTitle: 'Coś poszło nie tak po naszej stronie',
    brokenText: ({ phone }) =>
      `Proszę spróbować ponownie za minutę. Aby zatrzymać wiadomości, można też zadzwonić: ${phone}.`,
    brokenTextNoPhone:
      'Proszę spróbować ponownie za minutę. Aby zatrzymać wiadomości, można też odpowiedzieć „stop” na jedną z nich.',
    code: ({ code }) => `Podczas rozmowy z nami ten kod pomoże ustalić, co się stało: ${code}`,
  },
};
