import type { WrittenLocale } from '@heed/i18n/locales';
import type { JWK } from 'jose';

/** A private key (EC P-256, P-384 or Ed25519) under its key id. */
export interface SigningKey {
  readonly kid: string;
  readonly privateJwk: JWK;
}

/** What the API is told by whoever starts it. */
export interface ApiConfig {
  /** The origin patients and senders see, without a slash at the end. Signatures and links are made over it, never over a Host header. */
  readonly publicUrl: string;
  /** Demo mode: GraphiQL on GET /graphql, introspection for everybody, mail to other addresses is handed on. */
  readonly demo: boolean;
  /** The domain of `reply+TOKEN@` and `u+TOKEN@`, lower case. */
  readonly replyDomain: string;
  /** For receipts and access tokens: the first signs, all verify. */
  readonly signingKeys: readonly [SigningKey, ...SigningKey[]];
  /** Twilio's live auth tokens: two while one is being rotated. None: every Twilio webhook is refused. */
  readonly twilioAuthTokens: readonly string[];
  /** What the phone line speaks, at most nine: one key each. The first greets. */
  readonly phoneLanguages: readonly [WrittenLocale, ...WrittenLocale[]];
  /** How many proxies in front may name the client's address (X-Forwarded-For); absent or 0: none is believed. */
  readonly trustedProxies?: number;
  /** Shown to whoever opens GraphiQL in demo mode. */
  readonly demoApiKey?: string;
  /** A file or file URL from which npm packages are found, where the API was bundled away from its own folder. */
  readonly packagesFrom?: string;
}
