/** A printed sheet with a link, in the patient's language. It names nobody. */
export interface PaperMessages {
  readonly title: string;
  readonly lede: string;
  /** Under the code. */
  readonly scan: string;
  /** Above the address in letters. */
  readonly type: string;
  /** The public form, which needs no link. */
  readonly web: (facts: { readonly address: string }) => string;
  readonly call: (facts: { readonly phone: string }) => string;
  readonly keep: string;
}
