import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Haitian Creole. */
export const ht: StillRightMessages = {
  heading: 'Èske tout bagay bon toujou?',
  text: 'Si ou pa vle chanje anyen, peze yon sèl fwa. Tout bagay rete jan yo ye.',
  asked:
    'Nou mande sa detanzantan. Gade lis ki anba a. Si ou pa vle chanje anyen, peze yon sèl fwa. Tout bagay rete jan yo ye.',
  button: 'Yo bon toujou',
  done: 'Mèsi. Tout bagay rete jan yo ye.',
  newer:
    'Gen yon bagay ki chanje depi ou louvri paj sa a. Kounye a lis la montre jan bagay yo ye. Gade l ankò, epi peze yon lòt fwa.',
};
