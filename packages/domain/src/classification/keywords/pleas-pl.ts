import type { Pleas } from './pleas-words.ts';

/** Polish. */
export const POLISH_PLEAS: Pleas = {
  classes: {
    msg: 'wiadomos*, sms*, esemes*, mail*, mejl*, telefony, telefonow, telefonami, przypomn*, przypomin*, powiadom*, ankiet*, reklam*, spam*, newsletter*, kontakt*, polaczen*',
    pisz: 'pisac, pisz, piszcie, pisali, piszecie, pisania, wysyl*, przysyl*, przesyl*, dzwonic, dzwon, dzwoncie, dzwonili, dzwonicie, wydzwan*, kontakt*, przypomin*, nekac, nekaj*, informowac, informuj*, zawracac, meczyc, meczcie, smsowac, slij*, slac, niepokoic',
    quit: 'stop, koniec, dosc, dosyc, starczy, wystarczy, przestan, przestancie, przestac, basta, skonczcie, zakonczcie, skoncz, wypisz, wypiszcie, rezygnuje, dajcie spokoj, odczepcie sie, zostawcie mnie, nie piszcie, nie dzwoncie, nie wysylajcie',
    please: 'prosze, dziekuje, dzieki, natychmiast, panie, pani, panstwo',
    tail: 'prosze, juz, dziekuje, dzieki, natychmiast, z tym, tego, wreszcie, teraz, no, pan, panstwo',
  },
  plain: {
    idiom: `
      dajcie ~1 zyc, wyluzujcie|wyluzuj, sam|sama ~1 sie ~1 odezwe|zglosze|zadzwonie ~3, do niewidzenia, zegnam ~1 $, wal|walcie sie, sio ~1 $, won ~1 $, precz ~2, szlag ~3, zlitujcie sie ~2, litosci ~1 $, blagam ~3, darujcie ~2, nie zawracaj* ~2, na litosc, ile mozna, dobra starczy
      maz|zona|chlopak|dziewczyna|szef|dzieci|ludzie|rodzina ~2 widzi|widza|czyta|czytaja|sprawdza|patrzy ~2 telefon*|smsy|wiadomosc*, wspolny telefon, telefon ~1 wspolny, zmieniam|likwiduje|oddaje ~1 ten|numer ~1 numer|telefon|$, nie wasz* spraw*|interes*, policj*|prokuratur*
      wypsz*|wypisac_mnie|wypis_mnie|wypiszcie_mie, mam gdzies|w_nosie ~2, obojetne mi
    `,
    remembers: `
      pamietam ~2 wizyt*|termin*, sam|sama ~1 pamietam|wiem, wiem ~1 kiedy ~2 wizyt*|termin*
    `,
    'last-one': `
      niech ~4 ostatni|ostatnia|ostatnie, to ~2 ostatni|ostatnia|ostatnie {msg}|raz, zegnam|zegnajcie ~2, daruj*|darujcie|oszczedz* ~2 sobie|mi|nam, sobie ~1 darujcie|daruj, dajcie ~2 siana, siana ~1 z ~3, mozecie ~2 sobie ~1 zatrzymac|darowac
    `,
    'worn-out': `
      telefon|komorka ~3 piszczy|dzwoni|brzeczy|wibruje|pika, wywal* ~3 listy|mnie|numer, pszesta*|przeszta*|pszsta* ~2, przestan* ~3 {pisz}|{msg}, weznijcie|wezcie ~3 z ~2 listy|numer
    `,
    'not-this-way': 'nie ~1 smsem|smsami|mailem|telefonicznie|esemesem, nie ~1 przez|na ~1 sms*|telefon|mail*',
    'not-for-me': `
      {msg}|to|te ~2 nie ~1 sa|jest ~1 do|dla|moje ~1 mnie|nas|$, nie do mnie|dla_mnie ~1 $, {msg} ~3 innej|kogos|cudze|innego ~1 osoby|innego|$, pomyliliscie|pomylili|mylicie ~2, myli* ~1 mnie ~1 z, moj numer ~2 pomylk*|blad
      maz|zona|matka|ojciec|syn|corka|brat|siostra|babcia|dziadek|mama|tata|pacjent|pacjentka ~3 zyje|zmarl|zmarla|umarl|umarla ~1 $, juz nie zyje, to ~1 jest? ~1 firma|firmowy|sklep|biuro|stacjonarny, telefon|numer ~2 dziecka|firmow*|sluzbow*
      powiedzial* ~1 nie ~1 $, nie znaczy nie, szkoda|tracicie|traccie ~2 czas*, dlaczego|czemu ~2 nie przestan*, {msg} ~4 budz*|bezuzyteczn*|zbedn*|bez_sensu|przesada|smieszn*, nie ~1 czytam|otwieram|patrze ~2 {msg}|tego|$, nienawidze|odrzucam|odmawiam ~2 {msg}
      nie macie ~1 prawa|zgody, zabraniam ~3, zakazuje ~3, czy ~1 mozna|mozecie|da_sie ~2 nie|wylacz*|zatrzym*|przesta*, czy moge ~2 nie ~1 dostawac|otrzymywac, bede|bylbym|bylabym wdziecz* ~4, ^ ~1 dziekuje ale nie ~1 $, ^ ~6 nigdy wiecej ~1 $, ^ ~6 nic wiecej ~1 $, znowu wy ~1 $
      nie ~1 odpowiadam|wypelniam|bede_wypelniac ~2 {msg}
    `,
    upset: `
      {msg} ~3 stresuj*|denerwuj*|przeszkadz*|meczy|mecza|niepokoj*|irytuj*|budza, pelno|pelna|zapchan*|zasypuj* ~2 {msg}, przeszkadzaja ~2 {msg}
    `,
    unneeded: `
      nie ~3 otrzymywac|dostawac
      nie ~1 potrzebuj* $, nie ~1 potrzebuj* tego|ich|nic|tych|takich|dziekuje|juz|prosze $, nie ~2 potrzebne|potrzebna|potrzebny|konieczne ~1 $, ^ ~2 nie trzeba ~1 $, nie ~1 trzeba|musicie|musi|musza|potrzeba|nalezy ~2 {pisz}|{msg}
      nie ma ~1 potrzeby|koniecznosci|sensu ~1 $, nie ma ~1 potrzeby|koniecznosci|sensu ~2 {pisz}|{msg}, zbedne|zbedny|zbedna ~2 $
      ^ ~1 odmawiam $, odmawiam ~1 {msg}, sprzeciw*, wole|wolalbym|wolalabym ~2 nie ~3, wole ~1 nie ~1 $, nie chce ~1 tego|tych|was|nic|niczego|takich|zadnych
    `,
    'fed-up-more': `
      meczycie|nudzicie|wnerwiacie|wkurzacie|denerwujecie|nekacie|wkurwiacie ~1, znowu|znow|ciagle|kolejny|nastepny|wciaz|stale {msg}, ciagle|wciaz ~1 {msg}, piszecie|dzwonicie|wysylacie ~1 ciagle|stale|codziennie|za_czesto, ciagle|stale|wciaz ~1 piszecie|dzwonicie|wysylacie, dajcie|daj ~2 spokoj, w spokoju, zapomnij* ~1 o ~1 mnie
    `,
    cost: 'plac*|koszt* ~3 {msg}, {msg} ~3 koszt*|platne|platny',
    consent: `
      nie|nigdy|bez|brak ~3 zgody|zgode|zgod ~2 $, nie|nigdy ~2 zapisyw*|zapisal*|wyraz* ~2, nie zgadza* sie ~1 $, nie zgadza* sie na ~3, nie|nigdy ~1 podawal*|dawal*|dalam|dalem|podalam|podalem ~2 numer*
    `,
    'not-at-this-number': `
      ten|to ~2 numer|telefon ~1 nie|juz|sluzbow*|firmow*|nalezy, to ~1 nie ~2 numer|telefon, juz|to nie ~2 numer|telefon, tu|tutaj ~1 nie ma|mieszka, nie mieszka ~1 tu|tutaj|juz, nie znam ~1 takiej|tej|zadnego|nikogo|was|takiego|zadnej, nie uzywa*|korzysta* ~2 numer*, sluzbow*|firmow* ~1 telefon|numer
    `,
  },
  guarded: {
    'asked-before': `
      juz|tyle_razy|raz|razy|wielokrotnie ~3 mowil*|pisal*|prosil*|napisal*|powiedzial*|zglaszal*|pisze|mowie, prosil*|prosze ~2 zeby|aby|o ~2 nie|przesta*|zaprzesta*|niewysyl*, ile razy
    `,
    leaving: `
      jak ~4 wypis*|wylacz*|zatrzym*|zrezygn*|usun*|wyrejestr*|przestac|zablok*|odsubskryb*|rezygn* ~2 {msg}|to|sie|tego|z|$
      prosze|chce|chcialbym|chcialabym ~2 mnie|nas|sie ~1 usunac|wykreslic|wypisac|skasowac|skreslic|wyrejestrowac
      wykasuj*|usun*|skasuj*|wymaz* ~1 moje|nasze dane, wylacz*|zablok*|wstrzym*|zatrzym* ~1 to|te|moj|ten|{msg}, rezygn*|zrezygn* ~2 z ~2 {msg}|uslug*|tego|programu
      ^ ~1 zero ~1 {msg} ~1 $
    `,
    'last-word': `
      ^ {please}? {quit} {please}
      ^ ~6 {quit} {tail}? {tail}? $
      ^ {tail}? {quit} {tail}? ~1 $
      nie ~2 {pisz}, {pisz} ~1 nie
    `,
    gone: 'nie ~1 mieszkam|przychodze|chodze|lecze ~2 juz|tam|tu|sie_u_was, zmienil* ~1 lekarz*|przychodni*|miasto|dentyst*, lecze|chodze|jestem|przenioslam|przenioslem ~2 gdzie_indziej|indziej, mam teraz|juz ~1 innego|nowego|inna lekarz*|dentyst*|przychodni*, ^ ~1 nie jestem ~2 $',
  },
  care: 'tablet*, lek, leki, lekow, lekarstw*, dawk*, insulin*, antybiotyk*, szczepi*, zastrzyk*, operacj*, wizyt*, recept*, taxi, biopsj*, krew, krwi, szwy, gips, kaszel, kaszlu, bol, bolu, diet*, terapi*, alergi*, syrop, leczeni*, badani*, kolano, zab, skierowani*',
  ordinary: `
    apteka|laboratorium|ubezpieczyciel|bank|szkola ~4 {pisz}|pisze|dzwoni|wysyla, nie jestem ~1 glodn*|spragnion*|zmeczon*,
    nie jestem ~1 pewn*|w|uczul*|chor*|palac*|gotow*|zdecydowan*|dostepn*|szczepion*|alergik*|diabetyk*|ubezpieczon*|na|mobiln*, wypis*|wypisz* ~3 recept*|skierowani*|zwolnieni*|zaswiadczeni*|szpital*, zmarl|zmarla|umarl|umarla|zmarli na, mam ~1 dosc ~1 tego? bolu|kaszlu|goraczki|swedzenia,
    dlaczego|czemu|czy|kiedy ~2 nie, nie ~1 rozumi*|mowie, przesta* ~2 brac|palic|pic|jesc|bolec|krwawic|kaszlec, przestal*|przestaj* ~2, wystarczy|starczy ~1 jedn*|dwa|dwie|raz|tabletek|czasu, skonczyl*, koncze ~1 prac*|o|brac, pamietam ~1 nie, nie ~1 pamietam, nie potrzebuj* ~2 recept*|wizyt*|skierowan*|lekarz*|karetk*|zwolnien*, nie chce ~1 szczepi*|operac*|strac*|lekow|antybiotyk*|zastrzyk*|zabieg*, przepraszam ~2 przeszkadz*|klopot, prosze ~2 nie zapomn*|odwol*,
    wylacz* ~1 telefon|komork*, wszyscy|nikt ~2
  `,
};
