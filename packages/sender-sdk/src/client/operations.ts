const DECISION = `outcome reason explanation source useInstead contactPoint { id masked } detail notBefore validUntil asOf receipt`;

/** The operations that the client sends, as they stand in `schema.graphql`. */
export const OPERATIONS = {
  decideMany: `query ($requests: [DecisionRequest!]!) { decideMany(requests: $requests) { ${DECISION} } }`,
  timetables: `query ($requests: [TimetableRequest!]!, $through: DateTime!) { timetables(requests: $requests, through: $through) {
  recipient asOf from through segments { from until outcome reason notBefore contactPoint detail } } }`,
  changes: `query ($after: Cursor) { changes(after: $after, first: 1000) {
  edges { node { kind recipients } } pageInfo { hasNextPage endCursor } } }`,
  acknowledgeChanges: `mutation ($through: Cursor!) { acknowledgeChanges(through: $through) { acknowledgedThrough } }`,
  createLink: `mutation ($ref: RecipientRef!, $purpose: LinkPurpose!) { createLink(ref: $ref, purpose: $purpose) { url expiresAt fingerprint } }`,
} as const;
