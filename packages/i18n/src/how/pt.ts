import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in Portuguese. */
export const pt: HowMessages = {
  link: 'Escolher quando e como falamos com você',
  title: 'Quando e como falamos com você',
  lede: 'Diga-nos o que é melhor para você. Vale na hora, e você pode mudar quando quiser.',
  when: 'Quando podemos mandar SMS ou ligar para você?',
  anyHours: 'A qualquer hora permitida',
  onlyHours: 'Só nas horas abaixo',
  notHours: 'Não nas horas abaixo',
  from: 'Das',
  until: 'Até',
  permitted: ({ from, until }) => `Mandamos SMS e ligamos só das ${from} às ${until}.`,
  zone: ({ zone }) => `Fuso horário: ${zone}.`,
  unknownZone: ({ zone, phone }) =>
    `Não sabemos o seu fuso horário, por isso usamos este: ${zone}. Para corrigir, ligue para nós: ${phone}.`,
  sunday: ({ time }) => `Aos domingos não começamos antes das ${time}.`,
  always:
    'Um email pode chegar a qualquer hora: ele não toca. O mesmo vale para um aviso sobre sua segurança e para o que a lei nos manda enviar.',
  language: 'Que idioma você quer?',
  languageLabel: 'Idioma',
  onFile: 'O que temos no cadastro',
  languageText:
    'Nossas próprias páginas e mensagens usam esse idioma. Quem escreve para você por nosso meio fica sabendo.',
  way: 'De que meio você gosta mais?',
  noWay: 'Sem preferência',
  wayText:
    'Quem escreve para você por nosso meio fica sabendo. Isso não para nada: os outros meios continuam abertos. Para parar um, volte às suas escolhas.',
  button: 'Salvar',
  changed: 'Salvo. Isto é novo:',
  saysHours: ({ from, until }) => `SMS e ligações só das ${from} às ${until}.`,
  saysQuiet: ({ from, until }) => `Nem SMS nem ligações das ${from} às ${until}.`,
  saysAnyHours: 'SMS e ligações a qualquer hora permitida.',
  saysLanguage: ({ language }) => `Idioma: ${language}.`,
  saysOnFile: 'Idioma: o que temos no cadastro.',
  saysWay: ({ way }) => `O meio de que você mais gosta: ${way}.`,
  saysNoWay: 'O meio de que você mais gosta: sem preferência.',
  pickRule: 'Diga se podemos usar essas horas ou se devemos evitá-las.',
  pickHours: 'Escolha um fim diferente do começo.',
  tooShort: ({ from, until }) => `Deixe para nós pelo menos uma hora entre ${from} e ${until}.`,
  zonesDiffer: ({ phone }) =>
    `Temos dois fusos horários no seu cadastro, por isso ainda não podemos seguir um horário. Ligue para nós: ${phone}.`,
  noAuthority: ({ phone }) => `Isso é mais do que você pode escolher por esta pessoa. Ligue para nós: ${phone}.`,
};
