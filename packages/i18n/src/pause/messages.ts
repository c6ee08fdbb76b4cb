import type { WhatAndWays } from '../preferences/messages.ts';

/** A day, already written in the language. Messages start again on it. */
interface Day {
  readonly day: string;
}

/** Kinds of message with the ways they come, and the days between which they are paused. */
type Until = WhatAndWays & Day;
type FromTo = Day & { readonly from: string };

/** The page of pauses: no messages until a day. It asks for no reason. */
export interface PauseMessages {
  /** On the page of choices. */
  readonly link: string;
  readonly title: string;
  readonly lede: string;
  readonly what: string;
  readonly everything: string;
  readonly how: string;
  readonly everyWay: string;
  readonly until: string;
  readonly week: (facts: Day) => string;
  readonly month: (facts: Day) => string;
  readonly threeMonths: (facts: Day) => string;
  readonly ownDay: string;
  readonly dayLabel: string;
  /** The last day that is taken, and why a pause may not last longer. */
  readonly dayHint: (facts: Day) => string;
  readonly startsHere: string;
  /** Where the person's time zone is not known: the city is that of `UNKNOWN_ZONE`. */
  readonly startsEastern: string;
  readonly button: string;
  /** Above the pauses that stand. */
  readonly now: string;
  readonly paused: (facts: Until) => string;
  readonly later: (facts: WhatAndWays & FromTo) => string;
  /** Above the list of choices. */
  readonly untilDay: (facts: Day) => string;
  readonly fromTo: (facts: FromTo) => string;
  readonly held: (facts: WhatAndWays) => string;
  readonly turnedOn: (facts: { readonly kinds: string }) => string;
  readonly end: string;
  /** In the place of the button, where only another may end it. */
  readonly notYours: string;
  readonly ended: string;
  readonly over: string;
  readonly manage: string;
  /** What a pause does not hold. */
  readonly still: string;
  readonly stillText: string;
  readonly stillNone: string;
  /** On the page of choices, among the reasons why something still comes. */
  readonly remains: string;
  readonly pickEnd: string;
  readonly twoEnds: string;
  readonly noDay: string;
  readonly badDay: (facts: { readonly example: string }) => string;
  readonly tooSoon: string;
  readonly tooLate: (facts: Day) => string;
  readonly nothing: string;
  readonly already: (facts: Day) => string;
  /** After a pause whose page had timed out. */
  readonly afterTitle: string;
  readonly afterText: string;
  /** In the history. */
  readonly endedEarly: (facts: WhatAndWays) => string;
  readonly said: (facts: Until) => string;
  readonly saidLater: (facts: WhatAndWays & FromTo) => string;
}
