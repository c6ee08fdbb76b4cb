import { ADDRESS_STATES } from './address-states.ts';
import { AUTHORIZATION_STATES } from './authorization-states.ts';
import { HOW_STATES } from './how-states.ts';
import type { PageState } from './page-state.ts';
import { PAUSE_STATES } from './pause-states.ts';
import { PERSON_STATES } from './person-states.ts';
import { PREFERENCE_STATES } from './preference-states.ts';
import { PUBLIC_STATES } from './public-states.ts';
import { RECORD_STATES } from './record-states.ts';
import { REACH_STATES } from './reach-states.ts';

/** Every page that patients and passers-by meet, in every state. A new page adds its states here; a test says when one is missing. */
export const PAGE_STATES: readonly PageState[] = [
  ...PUBLIC_STATES,
  ...PREFERENCE_STATES,
  ...REACH_STATES,
  ...ADDRESS_STATES,
  ...PERSON_STATES,
  ...AUTHORIZATION_STATES,
  ...HOW_STATES,
  ...PAUSE_STATES,
  ...RECORD_STATES,
];
