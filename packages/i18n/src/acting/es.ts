import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Spanish. */
export const es: ActingMessages = {
  link: '¿Elige por otra persona?',
  title: '¿Quién elige?',
  lede: 'Si elige por otra persona, díganoslo. Lo anotamos junto a cada elección.',
  self: 'Elijo por mí',
  as: {
    parent: 'Elijo por mi hijo o hija',
    guardian: 'Soy tutor o tutora legal',
    agent: 'Tengo un poder para atención médica',
  },
  until: ({ day }) => `hasta el ${day}`,
  sees: 'Verá aquello que usted puede decidir. No se muestra la atención que una persona joven puede decidir sola.',
  button: 'Continuar',
  told: {
    parent: 'Está eligiendo por su hijo o hija.',
    guardian: 'Está eligiendo como tutor o tutora legal.',
    agent: 'Está eligiendo con un poder para atención médica.',
  },
  ends: ({ day }) => `Su derecho a elegir termina el ${day}.`,
};
