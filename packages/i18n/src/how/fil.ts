import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in Filipino. */
export const fil: HowMessages = {
  link: 'Piliin kung kailan at paano namin kayo kokontakin',
  title: 'Kailan at paano namin kayo kokontakin',
  lede: 'Sabihin sa amin kung ano ang pinakamainam para sa inyo. Agad itong may bisa, at mababago ninyo ito kahit kailan.',
  when: 'Kailan kami maaaring mag-text o tumawag sa inyo?',
  anyHours: 'Sa anumang oras na pinapayagan',
  onlyHours: 'Sa mga oras lang sa ibaba',
  notHours: 'Hindi sa mga oras sa ibaba',
  from: 'Mula',
  until: 'Hanggang',
  permitted: ({ from, until }) => `Nagte-text o tumatawag lang kami mula ${from} hanggang ${until}.`,
  zone: ({ zone }) => `Time zone: ${zone}.`,
  unknownZone: ({ zone, phone }) =>
    `Hindi namin alam ang inyong time zone, kaya ito ang ginagamit namin: ${zone}. Para itama ito, tawagan kami: ${phone}.`,
  sunday: ({ time }) => `Tuwing Linggo, ${time} ang pinakamaagang simula namin.`,
  always:
    'Maaaring dumating ang email sa anumang oras: hindi ito tumutunog. Ganoon din ang babala tungkol sa inyong kaligtasan at ang ipinapadala namin dahil sa batas.',
  language: 'Anong wika ang gusto ninyo?',
  languageLabel: 'Wika',
  onFile: 'Ang nasa aming talaan',
  languageText:
    'Ito ang gagamitin ng aming sariling mga pahina at mensahe. Sasabihin ito sa mga sumusulat sa inyo sa pamamagitan namin.',
  way: 'Aling paraan ang pinakagusto ninyo?',
  noWay: 'Walang paborito',
  wayText:
    'Sasabihin ito sa mga sumusulat sa inyo sa pamamagitan namin. Wala itong pinapatigil: bukas pa rin ang ibang paraan. Para patigilin ang isa, bumalik sa inyong mga pinili.',
  button: 'I-save',
  changed: 'Na-save. Ito ang bago:',
  saysHours: ({ from, until }) => `Text at tawag mula ${from} hanggang ${until} lang.`,
  saysQuiet: ({ from, until }) => `Walang text o tawag mula ${from} hanggang ${until}.`,
  saysAnyHours: 'Text at tawag sa anumang oras na pinapayagan.',
  saysLanguage: ({ language }) => `Wika: ${language}.`,
  saysOnFile: 'Wika: ang nasa aming talaan.',
  saysWay: ({ way }) => `Ang paraang pinakagusto ninyo: ${way}.`,
  saysNoWay: 'Ang paraang pinakagusto ninyo: walang paborito.',
  pickRule: 'Sabihin kung puwede sa mga oras na ito, o kung dapat iwasan.',
  pickHours: 'Pumili ng katapusang iba sa simula.',
  tooShort: ({ from, until }) => `Mag-iwan sa amin ng kahit isang oras mula ${from} hanggang ${until}.`,
  zonesDiffer: ({ phone }) =>
    `Dalawang time zone ang nasa talaan namin para sa inyo, kaya hindi pa namin masusunod ang mga oras. Tawagan kami: ${phone}.`,
  noAuthority: ({ phone }) => `Higit ito sa maaari ninyong piliin para sa taong ito. Tawagan kami: ${phone}.`,
};
