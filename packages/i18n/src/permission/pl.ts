import type { PermissionMessages } from './messages.ts';

/** The page of a signed permission in Polish. */
export const pl: PermissionMessages = {
  linkSign: ({ what }) => `Twoja zgoda na ${what}`,
  linkAgree: ({ what }) => `Zgoda na SMS-y lub telefony: ${what}`,
  title: 'Twoja zgoda',
  lede: 'Wysyłamy to tylko za Twoją zgodą. Nie musisz się zgadzać. Twoje leczenie od tego nie zależy.',
  hidden: 'Nie nazywamy tutaj tego rodzaju wiadomości, dopóki nie pokażesz, że to Ty.',
  prove: ({ address }) =>
    `Aby ją przeczytać, podpisać lub dostać swoją kopię, najpierw pokaż, że czytasz pocztę na ${address}.`,
  callText: ({ phone }) =>
    `Aby podpisać lub się zgodzić, zadzwoń do nas: ${phone}. Możesz też poprosić o formularz na papierze.`,
  live: ({ day }) => `Podpis złożono ${day}.`,
  until: ({ day }) => `Zgoda kończy się ${day}.`,
  ending: 'Twoja zgoda wkrótce się kończy. Możesz podpisać ją ponownie. Jeśli nie, po prostu się skończy.',
  expired: ({ day }) => `Twoja zgoda skończyła się ${day}. Teraz tego nie wysyłamy.`,
  revoked: ({ day }) => `Twoja zgoda została cofnięta ${day}. Teraz tego nie wysyłamy.`,
  document: 'Co będzie podpisane',
  grants: ({ organisation, what }) => `Zgadzam się, aby ${organisation} przysyłała mi ${what}, tak jak mówi ten tekst.`,
  element: {
    information: 'O jakie dane chodzi',
    discloses: 'Kto może ich używać',
    receives: 'Kto może je dostać',
    purpose: 'Po co',
    payment: 'Kto płaci',
    revocation: 'Możesz ją cofnąć',
    conditions: 'Nie musisz się zgadzać',
    redisclosure: 'Jeśli dane trafią dalej',
  },
  lastsHeading: 'Jak długo trwa',
  lasts: ({ span }) => `${span} od dnia podpisu, chyba że wcześniej ją cofniesz.`,
  onlyEnglish: ({ phone }) => `Tego tekstu nie ma jeszcze w Twoim języku. Zadzwoń, a przeczytamy go razem: ${phone}.`,
  nameLabel: 'Imię i nazwisko',
  nameHint: 'Wpisanie tutaj imienia i nazwiska jest Twoim podpisem.',
  signButton: 'Podpisz tę zgodę',
  copyHint:
    'Po podpisaniu zobaczysz swoją kopię. Możesz ją wydrukować lub zapisać albo zadzwonić po kopię na papierze.',
  signed: 'Podpisano. Zgoda obowiązuje od teraz.',
  ended: 'Cofnięto. Od teraz tego nie wysyłamy.',
  agreed: 'Zgoda zapisana. Obowiązuje od teraz.',
  revokeText:
    'Możesz ją cofnąć w każdej chwili. Kończy się od razu. Nie trzeba kodu i nigdy nie musisz mówić dlaczego.',
  revokeButton: 'Cofnij moją zgodę',
  copyHeading: 'Twoja podpisana kopia',
  copyElsewhere: ({ phone }) => `Zgoda została podpisana, ale nie na tej stronie. Aby dostać kopię, zadzwoń: ${phone}.`,
  signedBy: ({ name }) => `Podpis: ${name}`,
  signedDay: ({ day }) => `Dzień podpisu: ${day}`,
  agreeHeading: {
    SMS: ({ number }) => `SMS-y na ${number}`,
    VOICE: ({ number }) => `Telefony na ${number}`,
  },
  wording: {
    SMS: ({ organisation, what }) =>
      `Zgadzam się, aby ${organisation} wysyłała mi automatyczne SMS-y na ten numer: ${what}. Nie muszę się zgadzać, aby mieć opiekę lub coś kupić. Mój operator może pobierać opłaty za SMS-y. W każdej chwili mogę je zatrzymać, wysyłając STOP.`,
    VOICE: ({ organisation, what }) =>
      `Zgadzam się, aby ${organisation} dzwoniła do mnie na ten numer z automatycznymi lub nagranymi wiadomościami: ${what}. Nie muszę się zgadzać, aby mieć opiekę lub coś kupić. W każdej chwili mogę je zatrzymać, w rozmowie lub na tej stronie.`,
  },
  agreeButton: {
    SMS: 'Zgadzam się na SMS-y',
    VOICE: 'Zgadzam się na telefony',
  },
  shared: ({ address, phone }) => `Inni też używają ${address}. Aby się zgodzić, zadzwoń do nas: ${phone}.`,
  needsName: 'Wpisz imię i nazwisko. To jest Twój podpis.',
  otherText: 'Tekst zmienił się, gdy ta strona była otwarta. Przeczytaj go jeszcze raz, a potem podpisz.',
  needsProof: 'Minęło trochę czasu. Najpierw pokaż jeszcze raz, że to Ty.',
  nothing: 'Teraz nie ma tu nic do podpisania.',
  showNames: 'Pokaż pełne nazwy',
  namesShown: 'Wiemy już, że to Ty, więc przez najwyżej 15 minut widać wszystkie nazwy.',
};
