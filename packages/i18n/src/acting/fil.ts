import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Filipino. */
export const fil: ActingMessages = {
  link: 'Pumipili para sa iba?',
  title: 'Sino ang pumipili?',
  lede: 'Kung pumipili kayo para sa iba, sabihin sa amin. Itinatala namin ito sa bawat pagpili ninyo.',
  self: 'Pumipili ako para sa sarili ko',
  as: {
    parent: 'Pumipili ako para sa anak ko',
    guardian: 'Ako ang tagapag-alaga ayon sa batas',
    agent: 'May power of attorney ako para sa pangangalagang pangkalusugan',
  },
  until: ({ day }) => `hanggang ${day}`,
  sees: 'Makikita ninyo ang sakop ng karapatan ninyong pumili. Hindi ipinapakita ang pangangalagang maaaring pagpasyahan ng isang kabataan nang mag-isa.',
  button: 'Magpatuloy',
  told: {
    parent: 'Pumipili kayo para sa inyong anak.',
    guardian: 'Pumipili kayo bilang tagapag-alaga ayon sa batas.',
    agent: 'Pumipili kayo gamit ang power of attorney.',
  },
  ends: ({ day }) => `Magtatapos ang karapatan ninyong pumili sa ${day}.`,
};
