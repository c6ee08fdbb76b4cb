/** What a sending system may do. */
export const CLIENT_SCOPES = [
  'decide',
  'register',
  'records',
  'statements',
  'deliveries',
  'notice',
  'changes',
  'links',
  'review',
  'audit',
  'introspect',
] as const;
/** See `CLIENT_SCOPES`. */
export type ClientScope = (typeof CLIENT_SCOPES)[number];

/** A sending system. */
export interface ApiClient {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ClientScope[];
  /** Types it may ask about; absent: all. */
  readonly types?: readonly string[];
  /** Public keys for private_key_jwt (JWKS), where it has any. */
  readonly jwks?: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
  readonly revoked: boolean;
}

/** Finds sending systems. */
export interface Clients {
  /** Returns the client whose API key this is; the key is compared by hash. */
  byApiKey(key: string): Promise<ApiClient | undefined>;
  byId(id: string): Promise<ApiClient | undefined>;
  list(): Promise<readonly ApiClient[]>;
  /** Registers a client and returns its API key in the clear, once. `apiKey` gives the key instead of making one: the demo's stays the same. */
  create(client: {
    readonly name: string;
    readonly scopes: readonly ClientScope[];
    readonly types?: ApiClient['types'];
    readonly jwks?: ApiClient['jwks'];
    readonly apiKey?: string;
  }): Promise<{ readonly client: ApiClient; readonly apiKey: string }>;
  revoke(id: string): Promise<boolean>;
  /** Remembers a token id until `expiresAtSeconds` (epoch seconds); returns false when it was seen before (RFC 7523 §3). */
  rememberTokenId(client: string, jti: string, expiresAtSeconds: number): Promise<boolean>;
}
