import type { Category } from '@heed/domain/catalogue/catalogue';
import type { Channel, DecidedChannel } from '@heed/domain/channel/channel';
import type { WayIn } from '@heed/domain/statement/statement';
import type { HistoryMessages, NarrowedMessages } from './more-messages.ts';

/** A kind of message and the ways it comes, both already in the language: `Visit reminders`, `by email and text`. */
export interface WhatAndWays {
  readonly what: string;
  readonly ways: string;
}

/** A masked address and the day something happened to it, both already in the language. */
export interface AddressAndDay {
  readonly address: string;
  readonly day: string;
}

/** How one kind stands on one channel, in a word or two: the second line of a tile. */
export interface CellWords {
  readonly always: string;
  readonly stopped: string;
  readonly waiting: string;
  readonly needsPermission: string;
  readonly needsYes: string;
  readonly notArriving: string;
  readonly notUsed: string;
  readonly noAddress: string;
}

/** Why a channel is not a switch, and the way back. */
export interface NoteWords {
  /** Who stopped an address, by the way it was said. An address may be shared, so nobody is named. */
  readonly stoppedBy: Readonly<Record<WayIn, (facts: AddressAndDay) => string>>;
  readonly carrierBlocked: (facts: AddressAndDay) => string;
  /** The way back after a stop by text. */
  readonly textStart: (facts: { readonly number: string }) => string;
  /** The way back otherwise. */
  readonly askUs: (facts: { readonly phone: string }) => string;
  readonly held: string;
  readonly notArriving: Readonly<Record<DecidedChannel, (facts: { readonly address: string }) => string>>;
  readonly fixAddress: (facts: { readonly phone: string }) => string;
  readonly restricted: (facts: { readonly ways: string }) => string;
  readonly needsConsent: (facts: { readonly mark: string; readonly phone: string }) => string;
  readonly needsPermission: (facts: { readonly mark: string; readonly phone: string }) => string;
  readonly noAddress: Readonly<Record<DecidedChannel, string>>;
}

/** Why a save was refused, per kind of problem. */
export interface ProblemWords {
  readonly heading: string;
  readonly nothingSaved: string;
  readonly lastChannel: (facts: { readonly what: string }) => string;
  readonly locked: (facts: { readonly what: string }) => string;
  readonly needsProof: (facts: WhatAndWays & { readonly phone: string }) => string;
  readonly needsConsent: (facts: WhatAndWays & { readonly phone: string }) => string;
  readonly needsAuthorization: (facts: { readonly what: string }) => string;
  readonly unknown: string;
}

/** What a receipt says. */
export interface ReceiptWords {
  readonly saved: string;
  readonly undone: string;
  readonly unchanged: string;
  readonly turnedOff: (facts: WhatAndWays) => string;
  readonly turnedOn: (facts: WhatAndWays) => string;
  readonly everything: string;
  readonly everyWay: string;
  readonly number: (facts: { readonly number: string }) => string;
  readonly inForceSince: (facts: { readonly time: string }) => string;
  readonly undo: string;
  /** Hidden words after the button's, for who hears only the button. */
  readonly undoWhat: (facts: { readonly number: string }) => string;
}

/** Why a kind still arrives, as a heading over a list. */
export interface RemainsWords {
  readonly heading: string;
  readonly law: string;
  readonly keepOne: string;
  readonly chosen: string;
  readonly leftOn: string;
  readonly nothing: string;
}

/** Shown when the choices changed elsewhere while the page was open. */
export interface NewerWords {
  readonly heading: string;
  readonly nothingSaved: string;
  /** What was turned off is off all the same. */
  readonly offSaved: string;
  readonly text: string;
  readonly nowOn: (facts: WhatAndWays) => string;
  readonly nowOff: (facts: WhatAndWays) => string;
  readonly keep: string;
  readonly saveMine: string;
}

/** The sentences of the preference center in one language. */
export interface PreferencesMessages {
  readonly title: string;
  readonly lede: string;
  readonly categories: Readonly<Record<Category, string>>;
  /** On a switch. */
  readonly channel: Readonly<Record<DecidedChannel, string>>;
  /** Inside a sentence, after `by`. */
  readonly way: Readonly<Record<Channel, string>>;
  /** `by email and text`, from `email and text`. */
  readonly by: (facts: { readonly ways: string }) => string;
  readonly quoted: (facts: { readonly what: string }) => string;
  /** Of a type that must arrive: what happens when every switch is off, or why there is none. */
  readonly rule: {
    readonly keepOne: string;
    readonly allOff: (facts: { readonly ways: string }) => string;
    readonly law: string;
    readonly mustReach: string;
  };
  readonly alwaysSent: (facts: { readonly ways: string }) => string;
  readonly hiddenLabel: (facts: { readonly number: number; readonly total: number }) => string;
  readonly hiddenDescription: string;
  readonly hiddenHelp: (facts: { readonly phone: string }) => string;
  readonly stopEverything: {
    readonly heading: string;
    readonly text: string;
    readonly button: string;
    readonly doneHeading: string;
    readonly doneText: string;
  };
  readonly save: {
    readonly button: string;
    readonly nothingYet: string;
    readonly unsaved: string;
  };
  readonly cell: CellWords;
  readonly note: NoteWords;
  readonly problem: ProblemWords;
  readonly receipt: ReceiptWords;
  readonly remains: RemainsWords;
  readonly newer: NewerWords;
  readonly history: HistoryMessages;
  readonly narrowed: NarrowedMessages;
  readonly close: string;
  readonly closeText: string;
}
