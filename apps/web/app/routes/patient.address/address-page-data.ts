import type { CodeToText } from '../../components/shown-code.tsx';

/** An address as it is read: whole to whoever showed that it is them. */
export interface AddressText {
  readonly kind: 'email' | 'phone';
  readonly value: string;
}

/** What the loader hands over. */
export interface AddressPageData {
  /** Whether one of the person's addresses was proved in this session. */
  readonly isProved: boolean;
  /** What is to be proved first; absent: it was, or there is nothing that could be. */
  readonly prove: (AddressText & { readonly href: string }) | undefined;
  readonly points: readonly (AddressText & { readonly id: string })[];
  /** What was offered and not proved yet. `shown`: a code that is texted from it. */
  readonly offer: (AddressText & { readonly id: string; readonly shown: CodeToText | undefined }) | undefined;
  /** Whether a number can prove itself by a text to us. */
  readonly takesTexts: boolean;
  /** What the person gave themselves. `back`: what comes back when it goes, joined. */
  readonly given: readonly { readonly act: string; readonly address: string; readonly back: string | undefined }[];
  readonly hasWish: boolean;
  readonly phone: string;
  readonly longestTyped: number;
  readonly form: string;
  readonly formIds: Readonly<Record<'offer' | 'again' | 'show' | 'undo', string>>;
  readonly done:
    | {
        readonly kind: 'saved';
        readonly address: string;
        readonly receipt: string | undefined;
        /** Where somebody stopped messages to it: whether they can be turned on, or still go to the person's other addresses. */
        readonly stopped: 'turn-on' | 'elsewhere' | undefined;
      }
    | { readonly kind: 'taken-back' | 'withdrawn' }
    | undefined;
}
