import type { BrandColours } from './brand/brand-style.ts';

/** What the pages are given. The composition root reads it from the environment. */
export interface WebConfig {
  /** The one origin, for example `https://choices.clinic.example`. */
  readonly publicUrl: string;
  /** Keys for cookies and form tokens, newest first; every one still opens what it signed. At least 32 characters each. */
  readonly sessionSecrets: readonly [string, ...string[]];
  /** How many proxies in front are trusted to name the client's address; 0: none. */
  readonly trustedProxies: number;
  readonly demo: boolean;
  readonly brand: BrandConfig;
}

/** What makes the pages look like the organisation's own. */
export interface BrandConfig extends BrandColours {
  readonly logo?: BrandLogo;
}

/** The organisation's picture, and the size it was drawn in: pages keep its place free before it is there. */
export interface BrandLogo {
  readonly bytes: Uint8Array;
  readonly contentType: 'image/svg+xml' | 'image/png';
  readonly width: number;
  readonly height: number;
}

/** What the pages write to a log: ids, kinds and durations only. A pino logger fits. */
export interface WebLog {
  info(facts: Readonly<Record<string, unknown>>, message: string): void;
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
  error(facts: Readonly<Record<string, unknown>>, message: string): void;
}
