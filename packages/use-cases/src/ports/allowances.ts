/** How many acts a key may do: `burst` at once, then one every `refillMs` milliseconds. */
export interface Allowance {
  readonly burst: number;
  readonly refillMs: number;
}

/** Counts acts per key, for all processes together. */
export interface Allowances {
  /** Returns whether the key may act now, and counts it when it may: of two at once, one takes what is left. A key is kept as it is given; it holds no address in the clear. */
  take(key: string, allowance: Allowance): Promise<boolean>;
}
