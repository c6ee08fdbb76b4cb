/** One entry of the change feed, as far as a snapshot needs it. */
export interface Change {
  readonly kind: string;
  readonly recipients: readonly string[];
}

/** A page of the change feed. */
export interface ChangePage {
  readonly changes: readonly Change[];
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}
