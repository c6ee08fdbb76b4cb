import type { PublicMessages } from './messages.ts';

/** The public pages in Filipino. */
export const fil: PublicMessages = {
  shell: {
    skip: 'Pumunta sa pangunahing bahagi',
    language: 'Wika',
    unreviewed:
      'Hindi pa nasusuri ng kuwalipikadong tagasalin ang page na ito. Kung may hindi malinaw, tumawag po sa amin.',
    inEnglish: 'Basahin sa Ingles',
    help: ({ phone }) => `May tanong? Tumawag sa ${phone}.`,
    replyStop: 'Puwede rin kayong sumagot ng “itigil” sa alinmang mensahe namin.',
    stopForm: 'Itigil ang mga mensahe nang walang link',
    askForLink: 'Humingi ng link',
    staff: 'Mga kawani',
  },
  landing: {
    title: ({ organisation }) => `Mga mensahe mula sa ${organisation}`,
    lede: 'Kayo ang magpapasya kung ano ang ipapadala namin at kung paano. Walang account, walang password.',
    closed: 'Isinara na. Hindi makikita ng susunod na gagamit ng device na ito ang mga pinili ninyo.',
    stopHeading: 'Itigil ang mga mensahe',
    stopText: 'Ibigay ang email address o numero ng telepono ninyo. Iyon lang ang kailangan.',
    stopLink: 'Itigil ang mga mensahe',
    chooseHeading: 'Piliin ang matatanggap ninyo',
    chooseText: 'Magpapadala kami ng pribadong link sa lahat ng pinili ninyo.',
    chooseLink: 'Padalhan ako ng link',
  },
  optOut: {
    title: 'Itigil ang mga mensahe',
    lede: 'Walang login, walang dahilan, isang hakbang lang. Titigil ito agad.',
    email: 'Email address',
    emailHint: 'Halimbawa, name@example.org',
    phone: 'Numero ng telepono',
    phoneHint: 'Halimbawa, 202\u2011555\u20110142. Kung mula sa ibang bansa, magsimula sa +.',
    contactLegend: 'Saan kami titigil? Punan ang isa o pareho.',
    whatLegend: 'Ano ang ititigil?',
    everything: 'Lahat',
    everythingHint: 'Lahat ng mensaheng puwede ninyong itigil',
    someKinds: 'Ilang uri lang',
    kindsLegend: 'Aling mga uri?',
    button: 'Itigil ang mga mensahe',
    cannotStop:
      'May mga abiso na kailangan pa ring makarating sa inyo, gaya ng abiso na may ibang nakakita ng impormasyon ninyo. Darating ang mga ito sa koreo kung wala nang ibang paraan.',
    doneTitle: 'Tapos na. Itinigil na.',
    doneAll: 'Hindi na kami magpapadala ng anumang puwedeng itigil sa address o numerong ibinigay ninyo.',
    doneSome: ({ kinds }) => `Sa address o numerong ibinigay ninyo, hindi na namin ipapadala ang: ${kinds}.`,
    doneKnown: 'Ganito ito kahit hindi pa namin alam ang address noon.',
    doneBack: 'Nagkamali ba? Tumawag po sa amin. Nasa ibaba ang numero namin.',
    another: 'Itigil sa ibang address o numero',
  },
  askLink: {
    title: 'Humingi ng link sa mga pinili ninyo',
    lede: 'Ibigay ang email address o numero ng telepono kung saan ninyo natatanggap ang mga mensahe namin. Magpapadala kami roon ng pribadong link.',
    closedNote:
      'Isinara ang mga pinili ninyo para manatiling pribado. Buksan ulit ang link sa mensahe namin, o humingi ng bago.',
    badLinkNote: 'Hindi gumagana ang link na iyon. Baka may nawalang bahagi. Humingi ng bago rito.',
    button: 'Padalhan ako ng link',
    doneTitle: 'Tingnan ang mga mensahe ninyo',
    doneText:
      'Kung alam namin ang address o numerong iyon, parating na ang link. Maaaring abutin ito ng ilang minuto. Pareho ang sinasabi namin sa lahat, para walang makaalam kung sino ang pasyente.',
    justStop: 'Gusto lang ninyong itigil? Hindi kailangan ng link.',
  },
  formProblem: {
    heading: 'Pakitingnan ito',
    noContact: 'Magbigay ng email address o numero ng telepono, para malaman namin kung saan titigil.',
    badEmail: 'Mukhang hindi ito email address. Kailangan nito ng @, gaya ng name@example.org.',
    badPhone:
      'Mukhang hindi ito numero ng telepono. Ibigay ang lahat ng 10 numero, gaya ng 202\u2011555\u20110142, o magsimula sa + at country code.',
    noKind: 'Pumili ng kahit isang uri, o piliin ang “Lahat”.',
    tooMany: ({ phone }) =>
      `Hindi pa ito nagawa: masyadong maraming form ang dumating mula sa network ninyo sa maikling panahon. Maghintay ng isang minuto at pindutin ulit ang button. O tumawag sa ${phone}, o sumagot ng “itigil” sa isang mensahe.`,
  },
  unsubscribe: {
    title: 'Itigil ang mga email na ito?',
    about: ({ what }) => `Tungkol ito sa ${what}.`,
    hiddenWhat: 'isang uri ng email mula sa amin',
    stopType: 'Itigil ang mga email na ito',
    stopAll: 'Itigil ang lahat ng email',
    stopAllHint: 'Bawat email na puwede ninyong itigil',
    nothingYet: 'Wala pang nagbago. Pumindot ng button para itigil.',
    stoppedTitle: 'Itinigil na',
    stoppedType: ({ what, address }) => `Hindi na kami magpapadala ng ${what} sa ${address}.`,
    stoppedAll: ({ address }) => `Hindi na kami magpapadala ng anumang email na puwedeng itigil sa ${address}.`,
    thisAddress: 'address na ito',
    receipt: ({ number }) => `Resibo ${number}`,
    wayBack: ({ phone }) => `Nagbago ang isip? Humingi ng link sa mga pinili ninyo, o tumawag sa ${phone}.`,
    cannotStop: 'Darating pa rin ang mga abisong kailangan sa batas.',
  },
  error: {
    invalidTitle: 'Hindi gumagana ang link na ito',
    invalidText: 'Baka may nawalang bahagi sa daan. Walang binago. Magagawa pa rin ninyo ang ipinunta ninyo rito:',
    notFoundTitle: 'Walang page dito',
    notFoundText: 'Baka mali ang pagka-type ng address. Ito ang hinahanap ng karamihan:',
    brokenTitle: 'Nagkaroon ng problema sa panig namin',
    brokenText: ({ phone }) =>
      `Pakisubukan ulit pagkalipas ng isang minuto. Kung gusto ninyong itigil ang mga mensahe, puwede rin kayong tumawag sa ${phone}.`,
    brokenTextNoPhone:
      'Pakisubukan ulit pagkalipas ng isang minuto. Kung gusto ninyong itigil ang mga mensahe, puwede rin kayong sumagot ng “itigil” sa alinman sa mga ito.',
    code: ({ code }) => `Kung tatawag kayo, makakatulong ang code na ito para malaman namin ang nangyari: ${code}`,
  },
};
