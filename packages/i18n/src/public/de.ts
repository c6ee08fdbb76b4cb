import type { PublicMessages } from './messages.ts';

/** The public pages in German. */
export const de: PublicMessages = {
  shell: {
    skip: 'Zum Hauptteil springen',
    language: 'Sprache',
    unreviewed: 'Noch hat keine Fachkraft für Übersetzung diese Seite geprüft. Ist etwas nicht klar? Rufen Sie uns an.',
    inEnglish: 'Auf Englisch lesen',
    help: ({ phone }) => `Fragen? Rufen Sie an: ${phone}.`,
    replyStop: 'Sie können auch auf jede unserer Nachrichten mit „stopp“ antworten.',
    stopForm: 'Nachrichten ohne Link stoppen',
    askForLink: 'Link anfordern',
    staff: 'Personal',
  },
  landing: {
    title: ({ organisation }) => `Nachrichten von ${organisation}`,
    lede: 'Sie entscheiden, was wir Ihnen senden und wie. Ohne Konto, ohne Passwort.',
    closed: 'Geschlossen. Wer dieses Gerät nach Ihnen nutzt, kann Ihre Auswahl nicht sehen.',
    stopHeading: 'Nachrichten stoppen',
    stopText: 'Geben Sie Ihre E-Mail-Adresse oder Telefonnummer an. Mehr braucht es nicht.',
    stopLink: 'Nachrichten stoppen',
    chooseHeading: 'Wählen, was Sie bekommen',
    chooseText: 'Wir senden Ihnen einen persönlichen Link zu Ihrer ganzen Auswahl.',
    chooseLink: 'Link an mich senden',
  },
  optOut: {
    title: 'Nachrichten stoppen',
    lede: 'Keine Anmeldung, kein Grund, ein Schritt. Es gilt sofort.',
    email: 'E-Mail-Adresse',
    emailHint: 'Zum Beispiel name@example.org',
    phone: 'Telefonnummer',
    phoneHint: 'Zum Beispiel 202\u2011555\u20110142. Aus einem anderen Land beginnt sie mit +.',
    contactLegend: 'Wohin sollen wir nichts mehr senden? Füllen Sie ein Feld aus oder beide.',
    whatLegend: 'Was soll aufhören?',
    everything: 'Alles',
    everythingHint: 'Alle Nachrichten, die Sie stoppen können',
    someKinds: 'Nur manche Arten',
    kindsLegend: 'Welche Arten?',
    button: 'Nachrichten stoppen',
    cannotStop:
      'Manche Mitteilungen müssen Sie trotzdem erreichen, zum Beispiel wenn andere Ihre Daten gesehen haben. Sie kommen mit der Post, wenn sonst kein Weg bleibt.',
    doneTitle: 'Fertig. Es ist gestoppt.',
    doneAll: 'An die Adresse oder Nummer, die Sie angegeben haben, senden wir nichts mehr, was man stoppen kann.',
    doneSome: ({ kinds }) =>
      `An die Adresse oder Nummer, die Sie angegeben haben, senden wir Folgendes nicht mehr: ${kinds}.`,
    doneKnown: 'Das gilt auch, wenn wir die Adresse vorher nicht kannten.',
    doneBack: 'War das ein Versehen? Rufen Sie uns an. Unsere Nummer steht unten.',
    another: 'Eine andere Adresse oder Nummer stoppen',
  },
  askLink: {
    title: 'Einen Link zu Ihrer Auswahl anfordern',
    lede: 'Geben Sie die E-Mail-Adresse oder Telefonnummer an, unter der Sie unsere Nachrichten bekommen. Wir senden einen persönlichen Link dorthin.',
    closedNote:
      'Wir haben Ihre Auswahl geschlossen, damit niemand sonst sie sieht. Öffnen Sie den Link in unserer Nachricht noch einmal oder fordern Sie einen neuen an.',
    badLinkNote: 'Dieser Link geht nicht. Vielleicht ging ein Teil davon verloren. Fordern Sie hier einen neuen an.',
    button: 'Link an mich senden',
    doneTitle: 'Sehen Sie in Ihren Nachrichten nach',
    doneText:
      'Wenn wir diese Adresse oder Nummer kennen, ist ein Link unterwegs. Das kann ein paar Minuten dauern. Wir sagen allen dasselbe, damit niemand erfährt, wer bei uns behandelt wird.',
    justStop: 'Möchten Sie nur stoppen? Dazu brauchen Sie keinen Link.',
  },
  formProblem: {
    heading: 'Bitte prüfen Sie dies',
    noContact: 'Geben Sie eine E-Mail-Adresse oder Telefonnummer an, damit wir wissen, wohin wir nichts mehr senden.',
    badEmail: 'Das sieht nicht wie eine E-Mail-Adresse aus. Sie braucht ein @, wie in name@example.org.',
    badPhone:
      'Das sieht nicht wie eine Telefonnummer aus. Geben Sie alle 10 Ziffern an, wie in 202\u2011555\u20110142, oder beginnen Sie mit + und der Landesvorwahl.',
    noKind: 'Wählen Sie mindestens eine Art, oder wählen Sie „Alles“.',
    tooMany: ({ phone }) =>
      `Das ist noch nicht erledigt: Aus Ihrem Netz kamen in kurzer Zeit zu viele Formulare. Warten Sie eine Minute und drücken Sie den Knopf noch einmal. Oder rufen Sie an: ${phone}. Oder antworten Sie mit „stopp“ auf eine Nachricht.`,
  },
  unsubscribe: {
    title: 'Diese E-Mails stoppen?',
    about: ({ what }) => `Es geht um ${what}.`,
    hiddenWhat: 'eine Art unserer E-Mails',
    stopType: 'Diese E-Mails stoppen',
    stopAll: 'Alle E-Mails stoppen',
    stopAllHint: 'Alle E-Mails, die Sie stoppen können',
    nothingYet: 'Noch hat sich nichts geändert. Drücken Sie einen Knopf, um zu stoppen.',
    stoppedTitle: 'Gestoppt',
    stoppedType: ({ what, address }) => `Wir senden ${what} nicht mehr an ${address}.`,
    stoppedAll: ({ address }) => `An ${address} senden wir keine E-Mails mehr, die man stoppen kann.`,
    thisAddress: 'diese Adresse',
    receipt: ({ number }) => `Beleg ${number}`,
    wayBack: ({ phone }) =>
      `Haben Sie es sich anders überlegt? Fordern Sie einen Link zu Ihrer Auswahl an oder rufen Sie an: ${phone}.`,
    cannotStop: 'Mitteilungen, die das Gesetz vorschreibt, kommen weiterhin.',
  },
  error: {
    invalidTitle: 'Dieser Link geht nicht',
    invalidText:
      'Vielleicht ging unterwegs ein Teil davon verloren. Es wurde nichts geändert. Sie können weiterhin tun, wozu Sie gekommen sind:',
    notFoundTitle: 'Hier ist keine Seite',
    notFoundText: 'Vielleicht ist in der Adresse ein Tippfehler. Dies suchen die meisten:',
    brokenTitle: 'Bei uns ist etwas schiefgegangen',
    brokenText: ({ phone }) =>
      `Bitte versuchen Sie es in einer Minute noch einmal. Wenn Sie Nachrichten stoppen wollten, können Sie auch anrufen: ${phone}.`,
    brokenTextNoPhone:
      'Bitte versuchen Sie es in einer Minute noch einmal. Wenn Sie Nachrichten stoppen wollten, können Sie auch auf eine davon mit „stopp“ antworten.',
    code: ({ code }) => `Wenn Sie uns anrufen, hilft dieser Code uns zu finden, was passiert ist: ${code}`,
  },
};
