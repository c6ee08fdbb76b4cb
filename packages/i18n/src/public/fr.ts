import type { PublicMessages } from './messages.ts';

/** The public pages in French. */
export const fr: PublicMessages = {
  shell: {
    skip: 'Aller à la partie principale',
    language: 'Langue',
    unreviewed:
      'Un traducteur qualifié n’a pas encore vérifié cette page. Si quelque chose n’est pas clair, appelez-nous.',
    inEnglish: 'Lire en anglais',
    help: ({ phone }) => `Des questions? Appelez le ${phone}.`,
    replyStop: 'Vous pouvez aussi répondre «\u00a0stop\u00a0» à n’importe lequel de nos messages.',
    stopForm: 'Arrêter les messages sans lien',
    askForLink: 'Demander un lien',
    staff: 'Personnel',
  },
  landing: {
    title: ({ organisation }) => `Messages de ${organisation}`,
    lede: 'Vous décidez ce que nous vous envoyons et comment. Sans compte ni mot de passe.',
    closed: 'Page fermée. La prochaine personne qui utilise cet appareil ne peut pas voir vos choix.',
    stopHeading: 'Arrêter les messages',
    stopText: 'Donnez votre adresse email ou votre numéro de téléphone. Cela suffit.',
    stopLink: 'Arrêter les messages',
    chooseHeading: 'Choisir ce que vous recevez',
    chooseText: 'Nous vous envoyons un lien privé vers tous vos choix.',
    chooseLink: 'M’envoyer un lien',
  },
  optOut: {
    title: 'Arrêter les messages',
    lede: 'Sans compte, sans raison à donner, en une étape. L’arrêt est immédiat.',
    email: 'Adresse email',
    emailHint: 'Par exemple nom@example.org',
    phone: 'Numéro de téléphone',
    phoneHint: 'Par exemple 202\u2011555\u20110142. Pour un autre pays, commencez par +.',
    contactLegend: 'Où devons-nous arrêter? Remplissez une case ou les deux.',
    whatLegend: 'Que faut-il arrêter?',
    everything: 'Tout',
    everythingHint: 'Tous les messages que vous pouvez arrêter',
    someKinds: 'Seulement certains types',
    kindsLegend: 'Quels types?',
    button: 'Arrêter les messages',
    cannotStop:
      'Certains avis doivent quand même vous parvenir, par exemple si d’autres personnes ont vu vos informations. Ils arrivent par courrier postal s’il ne reste rien d’autre.',
    doneTitle: 'C’est fait. Les messages sont arrêtés.',
    doneAll: 'Nous n’envoyons plus rien de ce qui peut être arrêté à l’adresse ou au numéro indiqué.',
    doneSome: ({ kinds }) => `À l’adresse ou au numéro indiqué, nous n’envoyons plus\u00a0: ${kinds}.`,
    doneKnown: 'Cela vaut même si nous ne connaissions pas cette adresse.',
    doneBack: 'C’était une erreur? Appelez-nous. Notre numéro est plus bas.',
    another: 'Arrêter pour une autre adresse ou un autre numéro',
  },
  askLink: {
    title: 'Demander un lien vers vos choix',
    lede: 'Donnez l’adresse email ou le numéro où vous recevez nos messages. Nous y envoyons un lien privé.',
    closedNote:
      'Vos choix sont fermés pour rester privés. Ouvrez de nouveau le lien de notre message, ou demandez-en un autre.',
    badLinkNote: 'Ce lien ne marche pas. Une partie s’est peut-être perdue. Demandez-en un autre ici.',
    button: 'M’envoyer un lien',
    doneTitle: 'Regardez vos messages',
    doneText:
      'Si nous connaissons cette adresse ou ce numéro, un lien est en route. Cela peut prendre quelques minutes. Nous disons la même chose à tout le monde, pour ne pas révéler qui est patient.',
    justStop: 'Vous voulez seulement arrêter? Pas besoin de lien.',
  },
  formProblem: {
    heading: 'Vérifiez ceci, s’il vous plaît',
    noContact: 'Donnez une adresse email ou un numéro de téléphone, pour que nous sachions où arrêter.',
    badEmail: 'Cela ne ressemble pas à une adresse email. Il faut un @, comme dans nom@example.org.',
    badPhone:
      'Cela ne ressemble pas à un numéro de téléphone. Donnez les 10 chiffres, comme 202\u2011555\u20110142, ou commencez par + et le code du pays.',
    noKind: 'Choisissez au moins un type, ou choisissez «\u00a0Tout\u00a0».',
    tooMany: ({ phone }) =>
      `Ce n’est pas encore fait\u00a0: trop de formulaires sont venus de votre réseau en peu de temps. Attendez une minute et appuyez de nouveau sur le bouton. Ou appelez le ${phone}, ou répondez «\u00a0stop\u00a0» à un message.`,
  },
  unsubscribe: {
    title: 'Arrêter ces emails?',
    about: ({ what }) => `Il s’agit de ceci\u00a0: ${what}.`,
    hiddenWhat: 'un type d’email de notre part',
    stopType: 'Arrêter ces emails',
    stopAll: 'Arrêter tous les emails',
    stopAllHint: 'Tous les emails que vous pouvez arrêter',
    nothingYet: 'Rien n’a encore changé. Appuyez sur un bouton pour arrêter.',
    stoppedTitle: 'C’est arrêté',
    stoppedType: ({ what, address }) => `Nous n’envoyons plus ceci à ${address}\u00a0: ${what}.`,
    stoppedAll: ({ address }) => `Nous n’envoyons plus à ${address} aucun email qui peut être arrêté.`,
    thisAddress: 'cette adresse',
    receipt: ({ number }) => `Reçu ${number}`,
    wayBack: ({ phone }) => `Vous avez changé d’avis? Demandez un lien vers vos choix, ou appelez le ${phone}.`,
    cannotStop: 'Les avis exigés par la loi continueront d’arriver.',
  },
  error: {
    invalidTitle: 'Ce lien ne marche pas',
    invalidText:
      'Une partie s’est peut-être perdue en route. Rien n’a été changé. Vous pouvez quand même faire ce que vous vouliez\u00a0:',
    notFoundTitle: 'Il n’y a pas de page ici',
    notFoundText: 'L’adresse a peut-être été mal écrite. Voici ce que la plupart des gens cherchent\u00a0:',
    brokenTitle: 'Un problème est survenu chez nous',
    brokenText: ({ phone }) =>
      `Essayez de nouveau dans une minute. Si vous vouliez arrêter des messages, vous pouvez aussi appeler le ${phone}.`,
    brokenTextNoPhone:
      'Essayez de nouveau dans une minute. Si vous vouliez arrêter des messages, vous pouvez aussi répondre «\u00a0stop\u00a0» à l’un d’eux.',
    code: ({ code }) => `Si vous nous appelez, ce code nous aide à trouver ce qui s’est passé\u00a0: ${code}`,
  },
};
