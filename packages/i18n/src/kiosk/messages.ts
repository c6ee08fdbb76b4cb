/** The pages of choices on a device that staff handed over. */
export interface KioskMessages {
  /** Before the button that ends it. */
  readonly bar: string;
  readonly done: string;
  readonly limit: (facts: { readonly minutes: string }) => string;
  readonly stillTitle: string;
  readonly stillText: (facts: { readonly seconds: string }) => string;
  readonly goOn: string;
  readonly endTitle: string;
  readonly endText: string;
  /** Above what was changed. */
  readonly changed: string;
  readonly nothing: string;
  /** Where it ended by itself. */
  readonly idle: string;
}
