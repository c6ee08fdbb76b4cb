const DECISION = `outcome reason explanation source useInstead contactPoint { id masked } detail notBefore validUntil asOf receipt`;
const REJECTED = `... on RejectedRow { index code field message }`;

/** The operations that the client sends, as they stand in `schema.graphql`. A member of a union tells its type as `kind`. */
export const OPERATIONS = {
  decideMany: `query ($requests: [DecisionRequest!]!) { decideMany(requests: $requests) { ${DECISION} } }`,
  timetables: `query ($requests: [TimetableRequest!]!, $through: DateTime!) { timetables(requests: $requests, through: $through) {
  recipient asOf from through segments { from until outcome reason notBefore contactPoint detail } } }`,
  notice: `query ($request: NoticeRequest!) { notice(request: $request) {
  language footerText footerHtml headers { name value } replyAddress smsSentence voicePrompt twiml preferenceLink unsubscribeLink } }`,
  changes: `query ($after: Cursor) { changes(after: $after, first: 1000) {
  edges { node { kind recipients } } pageInfo { hasNextPage endCursor } } }`,
  acknowledgeChanges: `mutation ($through: Cursor!) { acknowledgeChanges(through: $through) { acknowledgedThrough } }`,
  createLink: `mutation ($ref: RecipientRef!, $purpose: LinkPurpose!) { createLink(ref: $ref, purpose: $purpose) { url expiresAt fingerprint qrSvg } }`,
  registerRecipients: `mutation ($rows: [RecipientInput!]!) { registerRecipients(recipients: $rows) { results { kind: __typename
  ... on RegisteredRecipient { index id change contactPoints } ${REJECTED} } } }`,
  recordStatements: `mutation ($rows: [StatementInput!]!) { recordStatements(statements: $rows) { results { kind: __typename
  ... on RecordedStatement { index id receiptNumber } ... on RepeatedStatement { index id } ... on ConflictingStatement { index id reviewItem } ${REJECTED} } } }`,
  reportDeliveries: `mutation ($rows: [DeliveryEventInput!]!) { reportDeliveries(events: $rows) { results { kind: __typename
  ... on ReportedDelivery { index repeated } ${REJECTED} } } }`,
} as const;
