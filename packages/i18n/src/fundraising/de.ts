import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in German. */
export const de: FundraisingMessages = {
  text: 'Wir bitten Sie vielleicht um eine Spende. Sie können das jederzeit beenden, und es kostet Sie nichts. Ihre Behandlung und Ihre Rechnungen hängen nie davon ab.',
  stop: 'Alle Bitten um Spenden beenden',
  stopped: 'Sie haben alle Bitten um Spenden beendet. Nur Sie können sie wieder erlauben.',
  again: 'Sie dürfen mich wieder fragen',
};
