/** A wish that was not taken, and what the person chose. */
export interface ReachAnswer {
  readonly kind: 'pick-one' | 'nothing-left' | 'needs-proof';
  readonly wish: { readonly which: string; readonly points: readonly string[]; readonly detail: string };
}
