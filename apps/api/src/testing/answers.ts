/** One row of a mutation's answer: what a test asked for of it. */
export interface RowAnswer {
  readonly __typename: string;
  readonly index: number;
  readonly id: string;
  readonly code: string;
  readonly field: string;
  readonly change: string;
  readonly repeated: boolean;
  readonly receiptNumber: string;
  readonly reviewItem: string;
  readonly contactPoints: readonly string[];
}

/** A decision as it arrives. */
export interface DecisionAnswer {
  readonly outcome: string;
  readonly reason: string;
  readonly explanation: string;
  readonly source: string;
  readonly validUntil: string;
  readonly asOf: string;
  readonly receipt: string;
}

/** A connection as it arrives. */
export interface ConnectionAnswer<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** An entry of the ledger as it arrives, by the feed or by the audit trail. */
export interface EntryAnswer {
  readonly id: string;
  readonly kind: string;
  readonly recipients: readonly string[];
  readonly statement: { readonly word: string } | null;
}

/** What the fields of the schema answer with. A field that was not asked for is not there; a test knows what it asked. */
export interface Answers {
  readonly decide: DecisionAnswer;
  readonly decideMany: readonly DecisionAnswer[];
  readonly timetables: readonly {
    readonly from: string;
    readonly through: string;
    readonly segments: readonly { readonly from: string; readonly until: string }[];
  }[];
  readonly screen: unknown;
  readonly recipient: {
    readonly id: string;
    readonly contactPoints: readonly { readonly id: string; readonly rank: number }[];
    readonly preferences: readonly {
      readonly type: string;
      readonly channels: readonly { readonly channel: string; readonly state: string }[];
    }[];
    readonly authorizations: unknown;
    readonly restrictions: unknown;
  };
  readonly communicationTypes: readonly unknown[];
  readonly notice: {
    readonly headers: readonly { readonly name: string; readonly value: string }[];
    readonly footerText: string;
    readonly footerHtml: string;
    readonly smsSentence: string;
    readonly voicePrompt: string;
    readonly twiml: string;
    readonly preferenceLink: string;
    readonly unsubscribeLink: string;
    readonly replyAddress: string;
    readonly phone: string;
  };
  readonly changes: ConnectionAnswer<EntryAnswer>;
  readonly auditTrail: ConnectionAnswer<EntryAnswer>;
  readonly suppressions: ConnectionAnswer<{ readonly recipient: string }> & { readonly asOf: string };
  readonly promptResponse: unknown;
  readonly reviewQueue: ConnectionAnswer<{ readonly id: string }>;
  readonly registerRecipients: {
    readonly registered: number;
    readonly rejected: number;
    readonly results: readonly RowAnswer[];
  };
  readonly recordStatements: { readonly results: readonly RowAnswer[] };
  readonly reportDeliveries: { readonly results: readonly RowAnswer[] };
  readonly acknowledgeChanges: { readonly acknowledgedThrough: string };
  readonly createLink: { readonly url: string; readonly expiresAt: string; readonly fingerprint: string };
  readonly revokeLinks: { readonly fingerprint: string | null; readonly repeated: boolean };
  readonly resolveReviewItem: unknown;
}
