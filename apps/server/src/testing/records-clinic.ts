import { createTestApi, type TestApi } from '@heed/api/testing/test-api';
import type { LinkPurpose, Links } from '@heed/use-cases/ports/links';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { createTestDatabase, type TestDatabase } from '@heed/persistence/testing/test-database';
import { linkKeyringOf } from '@heed/signed-links/keys/link-keyring';
import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { createLinks } from '../serve/links.ts';

/** An API on a real database with real links, and what the tests of records do with it again and again. */
export interface RecordsClinic {
  readonly database: TestDatabase;
  readonly api: TestApi;
  readonly links: Links;
  /** Registers an invented patient by record number; returns the id. */
  register(mrn: string, more?: Readonly<Record<string, unknown>>): Promise<RecipientId>;
  merge(survivor: string, merged: string, key?: string): Promise<RecordAnswer>;
  split(id: string, key?: string): Promise<RecordAnswer>;
  erase(id: string, key?: string): Promise<RecordAnswer>;
  /** Says one word about a recipient. */
  say(id: string, word: string, more?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Returns the reason of a decision. */
  reason(recipient: Readonly<Record<string, unknown>>, type?: string, channel?: string): Promise<string>;
  linkOf(id: RecipientId, purpose: LinkPurpose): Promise<string>;
  close(): Promise<void>;
}

/** What a mutation about records answered. */
export type RecordAnswer = Readonly<Record<string, unknown>> & { readonly __typename: string };

const MERGED =
  '__typename ... on MergedRecipients { survivor repeated reviewItem } ... on RecordProblem { code field message }';
const SPLIT =
  '__typename ... on SplitRecipients { survivor restored reviewItems } ... on RecordProblem { code field message }';
const ERASED =
  '__typename ... on ErasedRecipient { id repeated destroyed kept } ... on RecordProblem { code field message }';

/** Opens a clinic on a database of its own. */
export async function openRecordsClinic(databaseUrl: string): Promise<RecordsClinic> {
  const database = await createTestDatabase(databaseUrl);
  const { clock, recipients, catalogues } = database;
  const keyring = linkKeyringOf([{ id: 1, secret: Buffer.alloc(32, 5), state: 'signing' }]);
  const links = createLinks({
    keyring: () => keyring,
    publicUrl: 'https://heed.example',
    replyDomain: 'reply.example',
    recipients,
    catalogues,
    clock,
  });
  const api = await createTestApi({ deps: { ...inMemoryDeps(), ...database, links } });
  let used = 0;
  const fresh = () => `key-${String((used += 1))}`;
  const change = async (mutation: string): Promise<RecordAnswer> => {
    clock.advance(60_000);
    const { data, errors } = await api.ask(`mutation { answer: ${mutation} }`);
    const { answer } = { ...data } as unknown as { readonly answer?: RecordAnswer };
    if (answer === undefined) throw new Error(JSON.stringify(errors));
    return answer;
  };
  return {
    database,
    api,
    links,
    async register(mrn, more = {}) {
      const row = {
        externals: [{ system: 'mrn', value: mrn }],
        contactPoints: [{ kind: 'EMAIL', value: `${mrn}@example.org` }],
        ...more,
      };
      const { data, errors } = await api.ask(
        `mutation ($r: [RecipientInput!]!) { registerRecipients(recipients: $r) { results { ... on RegisteredRecipient { id } ... on RejectedRow { code field } } } }`,
        { r: [row] },
      );
      const id = errors.length === 0 ? data.registerRecipients.results[0]?.id : undefined;
      if (id === undefined) throw new Error(JSON.stringify([data, errors]));
      return id as RecipientId;
    },
    merge: (survivor, merged, key = fresh()) =>
      change(
        `mergeRecipients(survivor: { id: "${survivor}" }, merged: { id: "${merged}" }, idempotencyKey: "${key}") { ${MERGED} }`,
      ),
    split: (id, key = fresh()) => change(`splitRecipient(id: "${id}", idempotencyKey: "${key}") { ${SPLIT} }`),
    erase: (id, key = fresh()) =>
      change(`eraseRecipient(ref: { id: "${id}" }, idempotencyKey: "${key}") { ${ERASED} }`),
    async say(id, word, more = { allTypes: true }) {
      clock.advance(60_000);
      const statement = { idempotencyKey: fresh(), recipient: { id }, word, ...more };
      const { data } = await api.ask(
        `mutation ($s: [StatementInput!]!) { recordStatements(statements: $s) { results { __typename ... on RejectedRow { code } } } }`,
        { s: [statement] },
      );
      if (data.recordStatements.results[0]?.__typename !== 'RecordedStatement') throw new Error(JSON.stringify(data));
    },
    async reason(recipient, type = 'appt_reminder', channel = 'EMAIL') {
      const { data } = await api.ask(`query ($r: DecisionRequest!) { decide(request: $r) { reason } }`, {
        r: { ...recipient, type, channel },
      });
      return data.decide.reason;
    },
    async linkOf(id, purpose) {
      const state = await recipients.state(id);
      const point = state?.profile.contactPoints[0];
      if (point === undefined) throw new Error('The test needs a contact point.');
      const made = await links.make({ purpose, subject: { kind: 'contact-point', key: point.key } });
      return made.oneClickUrl.split('/').at(-1) ?? '';
    },
    async close() {
      await api.app.close();
      await database.drop();
    },
  };
}
