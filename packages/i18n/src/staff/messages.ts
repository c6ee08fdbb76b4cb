import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { DeliveryEventKind } from '@heed/domain/contact/delivery-report';
import type { Intent } from '@heed/domain/request/request';
import type { ReviewOutcome, ReviewReason } from '@heed/domain/review/review-item';
import type { WayIn, Word } from '@heed/domain/statement/statement';

/** The roles that a demo offers. */
export type DemoRole = 'reviewer' | 'officer' | 'auditor';

/** The filters of the queue. */
export type QueueFilter = 'all' | 'mine' | 'unclear' | 'conflicts' | 'stale' | 'overdue' | 'done';

/** What the page says after a form was sent. */
export type ReviewTold =
  | 'claimed'
  | 'resolved'
  | 'asked'
  | 'reopened'
  | 'taken'
  | 'not-claimed'
  | 'nobody-to-ask'
  | 'another-is-open'
  | 'changed-meanwhile';

/** A reason in two words, and in a sentence. */
export interface ReasonWords {
  readonly title: string;
  readonly text: string;
}

/** Signing in and out. */
export interface SignInWords {
  readonly title: string;
  readonly demoText: string;
  readonly as: Readonly<Record<DemoRole, string>>;
  readonly may: Readonly<Record<DemoRole, string>>;
  readonly notSetUp: string;
  readonly notSetUpText: string;
  readonly ended: string;
  readonly out: string;
  readonly signOut: string;
  readonly signedInAs: (facts: { readonly name: string }) => string;
}

/** The queue. */
export interface QueueWords {
  readonly title: string;
  readonly filters: string;
  readonly filter: Readonly<Record<QueueFilter, string>>;
  /** Spoken after a filter's name. */
  readonly items: (facts: { readonly count: number }) => string;
  readonly nothing: string;
  readonly next: string;
  readonly first: string;
  /** From an amount in the language: `1 day`. */
  readonly late: (facts: { readonly amount: string }) => string;
  readonly due: (facts: { readonly when: string }) => string;
}

/** One item. */
export interface ItemWords {
  readonly back: string;
  readonly said: string;
  readonly saidGone: string;
  readonly saidNothing: string;
  /** A link to a message that was left on the phone line. */
  readonly recording: string;
  /** Where it opens and what that takes. */
  readonly recordingAt: string;
  readonly readAs: (facts: { readonly intent: string; readonly rule: string }) => string;
  readonly facts: string;
  readonly identifiers: string;
  readonly reached: string;
  readonly nobodyKnown: string;
  readonly shared: (facts: { readonly count: number }) => string;
  readonly language: string;
  readonly about: string;
  /** How a patient who asked for a person wants to be answered. */
  readonly answer: string;
  readonly answerBy: Readonly<Record<'VOICE' | 'EMAIL', string>>;
  readonly opened: string;
  readonly dueLabel: string;
  readonly owner: string;
  readonly state: string;
  readonly held: string;
  readonly timeline: string;
  readonly actions: string;
  readonly notFound: string;
  readonly you: string;
}

/** What can be done with an item. */
export interface ActWords {
  readonly claim: string;
  readonly claimFirst: string;
  readonly readOnly: string;
  readonly ask: string;
  readonly askText: string;
  readonly resolve: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<ReviewOutcome, ReasonWords>>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly change: string;
  readonly changeHint: string;
  readonly word: Readonly<Record<'stop' | 'allow', string>>;
  /** Where the item is about an address: staff open nothing there. */
  readonly allowElsewhere: string;
  readonly kinds: string;
  readonly allKinds: string;
  readonly channels: string;
  readonly reopen: string;
  readonly problem: Readonly<
    Record<'heading' | 'outcome' | 'note' | 'word' | 'kinds' | 'channels' | 'identity', string>
  >;
}

/** Ledger entries in words. */
export interface TimelineWords {
  readonly registered: string;
  readonly received: (facts: { readonly way: string; readonly intent: string }) => string;
  readonly settled: string;
  readonly word: Readonly<Record<Word['kind'], string>>;
  readonly statement: (facts: { readonly word: string; readonly what: string; readonly way: string }) => string;
  readonly everything: string;
  readonly everyChannel: string;
  readonly delivery: Readonly<Record<DeliveryEventKind, string>>;
  readonly reviewOpened: (facts: { readonly reason: string }) => string;
  readonly reviewMoved: Readonly<Record<'open' | 'claimed' | 'waiting', (facts: { readonly by: string }) => string>>;
  /** `note` is absent once the words were erased. */
  readonly reviewResolved: (facts: {
    readonly by: string;
    readonly outcome: string;
    readonly note: string | undefined;
  }) => string;
  /** What an item was about is over: nobody had to look. */
  readonly reviewEnded: string;
  readonly linksRevoked: string;
  readonly merged: string;
  readonly split: string;
  readonly erased: string;
  readonly other: string;
}

/** The sentences of the staff console in one language. */
export interface StaffMessages {
  readonly console: string;
  readonly skip: string;
  readonly navigation: string;
  readonly signIn: SignInWords;
  readonly queue: QueueWords;
  readonly item: ItemWords;
  readonly act: ActWords;
  readonly timeline: TimelineWords;
  readonly reason: Readonly<Record<ReviewReason, ReasonWords>>;
  /** What a carrier does that our record does not say. */
  readonly drift: Readonly<Record<'blocked' | 'open', (facts: { readonly number: string }) => string>>;
  readonly state: Readonly<
    Record<'open' | 'claimed' | 'waiting' | 'resolved', (facts: { readonly by: string }) => string>
  >;
  readonly told: Readonly<Record<ReviewTold, (facts: { readonly by: string }) => string>>;
  readonly channel: Readonly<Record<DecidedChannel, string>>;
  readonly way: Readonly<Record<WayIn, string>>;
  readonly intent: Readonly<Record<Intent, string>>;
  readonly forbidden: ReasonWords;
}
