import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Polish. */
export const pl: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `Po polsku: proszę nacisnąć ${key}.`,
  greeting: ({ organisation }) => `Dziękujemy za telefon do ${organisation}.`,
  stopAll: 'Aby zatrzymać wszystkie automatyczne telefony i SMS-y na ten numer, proszę nacisnąć 1.',
  oneKind: 'Aby zatrzymać tylko jeden rodzaj, proszę wybrać klawisz.',
  kind: ({ kind, key }) => `${kind}: proszę nacisnąć ${key}.`,
  message: 'Aby zostawić wiadomość pracownikowi, proszę nacisnąć 0. Można też powiedzieć, o co chodzi.',
  stoppedAll: ({ organisation }) =>
    `Gotowe. Z ${organisation} nie będzie już automatycznych telefonów ani SMS-ów na ten numer.`,
  stoppedKind: ({ kind }) => `Gotowe. Na ten numer nie będzie już telefonów ani SMS-ów tego rodzaju: ${kind}.`,
  stoppedAsked: 'Gotowe. To, co miało zostać zatrzymane, jest zatrzymane.',
  more: 'Aby zatrzymać coś jeszcze, proszę wybrać ponownie. Albo po prostu się rozłączyć.',
  held: 'Zapisaliśmy te słowa. Przeczyta je pracownik. Do tego czasu wstrzymujemy wszystkie wiadomości na ten numer, które można zatrzymać.',
  passedOn: 'Zapisaliśmy te słowa. Przeczyta je pracownik.',
  again: 'Nie zrozumieliśmy.',
  nothingChanged: 'Nic się nie zmieniło.',
  otherWays: ({ form, phone }) =>
    `Można też odpowiedzieć STOP na nasz SMS, skorzystać z formularza na ${form} lub zadzwonić pod numer ${phone}, aby porozmawiać z pracownikiem.`,
  otherWaysHere: ({ form }) => `Można też odpowiedzieć STOP na nasz SMS lub skorzystać z formularza na ${form}.`,
  withheld:
    'Nie widzimy numeru, więc nie możemy zatrzymać wiadomości. Proszę włączyć pokazywanie numeru i zadzwonić ponownie.',
  record:
    'Proszę zostawić wiadomość po sygnale. Są na to dwie minuty. Potem proszę nacisnąć krzyżyk albo się rozłączyć.',
  recorded:
    'Dziękujemy. Pracownik odsłucha wiadomość. Do tego czasu wstrzymujemy wszystkie wiadomości na ten numer, które można zatrzymać.',
  nothingRecorded: 'Nie usłyszeliśmy wiadomości.',
  goodbye: 'Do usłyszenia.',
  keyWords: ['zero', 'jeden', 'dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć'],
  personWords: 'wiadomość, zostawić wiadomość, człowiek, pracownik, konsultant, rozmowa z pracownikiem',
};
