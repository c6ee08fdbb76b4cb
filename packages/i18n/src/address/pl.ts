import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in Polish. */
export const pl: AddressMessages = {
  title: 'Użyj innego adresu lub numeru',
  lede: 'Podaj własny adres e-mail lub numer telefonu. Sprawdzimy go kodem. Potem będziemy go używać w pierwszej kolejności.',
  prove: ({ address }) => `Najpierw pokaż, że czytasz pocztę na ${address}.`,
  proveNumber: ({ address }) => `Najpierw pokaż, że masz telefon ${address}.`,
  notice: 'Na wcześniejsze adresy też napiszemy, że coś się zmieniło. Nowego tam nie podajemy.',
  none: 'Podaj adres e-mail lub numer telefonu.',
  one: 'Podawaj tylko jeden naraz.',
  already: 'Ten już mamy.',
  sendButton: 'Sprawdź kodem',
  waiting: 'Został jeden krok',
  sentText: ({ address }) => `Jeśli ${address} odbiera nasze SMS-y, kod jest już w drodze. Działa przez 10 minut.`,
  codeLabel: 'Kod, który wysłaliśmy',
  noCode: 'Wpisz sześć cyfr kodu.',
  instead: 'Nie używasz już czegoś z tej listy? Zaznacz.',
  noText:
    'SMS nie przyszedł? Jeśli ktoś z tego numeru napisał kiedyś STOP, nie wolno nam tam pisać. Wtedy wyślij nam kod z tego numeru.',
  waitText: 'Jeszcze go nie używamy. Aby kontynuować, najpierw pokaż, że to Ty.',
  withdrawButton: 'Nie używaj go',
  withdrawn: 'Zapomnieliśmy ten adres lub numer.',
  saved: ({ address }) => `Zapisano. Od teraz najpierw używamy ${address}.`,
  stopped: 'Część naszych wiadomości tam została wcześniej zatrzymana. Możesz je włączyć dla siebie.',
  elsewhere: 'Ktoś wcześniej zatrzymał część naszych wiadomości tam. Nadal przychodzą na Twoje inne adresy lub numery.',
  wish: 'Twoje życzenie o sposobie kontaktu nadal obowiązuje.',
  given: 'Co nam tu podano',
  takeBack: ({ address }) => `Nie używaj już ${address}`,
  comeBack: ({ addresses }) => `Wtedy znów będziemy używać ${addresses}.`,
  takenBack: 'Gotowe. Już go nie używamy.',
  gave: ({ address }) => `Podano własny adres lub numer: ${address}.`,
  left: ({ addresses }) => `Zgłoszono, że nie są już w użyciu: ${addresses}.`,
};
