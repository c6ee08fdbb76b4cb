import { sealedInMessage } from '../ports/sealed-in-message.ts';
import { MergedAway } from '../ports/merged-away.ts';
import { recipientToldOf } from '@heed/domain/ledger/recipient-told-of';
import type { AddressKey } from '@heed/domain/contact/address';
import type { EntryId, LedgerEntry, LedgerEvent, LedgerPosition } from '@heed/domain/ledger/entry';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import type { RecipientId, SealedId } from '@heed/domain/recipient/recipient';
import type { ReviewSubject } from '@heed/domain/review/review-item';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Ledger, LedgerTransaction, WriteClaim } from '../ports/ledger.ts';
import type { OutgoingMessage } from '../ports/outgoing.ts';
import { catalogueIn } from './in-memory-catalogues.ts';
import { copyRows, differingRows, foldAll, foldInto, type InMemoryStore, type Rows } from './in-memory-store.ts';
import type { InMemoryVault, SealedValue } from './in-memory-vault.ts';
import { keyedLocks } from './keyed-locks.ts';
import { GENESIS, sealChain, verifyChain } from './sealed-chain.ts';

/** What the ledger of a test is made of. */
export interface InMemoryLedgerParts {
  readonly store: InMemoryStore;
  readonly vault: InMemoryVault;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly outbox: OutgoingMessage[];
}

/** Thrown when a write touches somebody that its claim did not name: in the real store that would be a race. */
class UnclaimedSubject extends Error {
  override readonly name = 'UnclaimedSubject';
}

/** Returns a ledger in memory: same locks, same atomicity, same folds as the real one; and strict about claims. */
export function inMemoryLedger(parts: InMemoryLedgerParts): Ledger {
  const { store } = parts;
  const locks = keyedLocks();
  return {
    write: (claim, work) =>
      locks.hold(lockNames(claim), async () => {
        const repeated = entriesWithKey(store, claim.idempotencyKey);
        if (repeated.length > 0) return { kind: 'repeated', entries: repeated };
        const draft = newDraft(store);
        const value = await work(transactionOf(parts, claim, draft));
        commit(parts, draft);
        return { kind: 'written', value, entries: draft.entries.map(({ id }) => id) };
      }),
    entriesAfter: (position, limit) => Promise.resolve(sealChain(store.entries).slice(position, position + limit)),
    entriesAbout(subject, { before, limit }) {
      const about = sealChain(store.entries).filter(
        ({ position, entry }) => isAbout(entry, subject) && (before === undefined || position < before),
      );
      return Promise.resolve(about.reverse().slice(0, limit));
    },
    entriesOfAct: (act) =>
      Promise.resolve(
        sealChain(store.entries).filter(
          ({ entry: { event } }) => event.kind === 'statement-recorded' && event.statement.act === act,
        ),
      ),
    knownKeys: (keys) => Promise.resolve(new Set(keys.filter((key) => entriesWithKey(store, key).length > 0))),
    entry: (id) => Promise.resolve(sealChain(store.entries).find(({ entry }) => entry.id === id)),
    head() {
      const last = sealChain(store.entries).at(-1);
      return Promise.resolve({ position: last?.position ?? (0 as LedgerPosition), hash: last?.hash ?? GENESIS });
    },
    verify: (since) => Promise.resolve(verifyChain(sealChain(store.entries), since)),
    compareProjections: () => Promise.resolve(differingRows(store.rows, foldAll(store.entries))),
  };
}

function isAbout(
  entry: LedgerEntry,
  subject: { readonly recipient: RecipientId } | { readonly address: AddressKey },
): boolean {
  const { recipients, addresses } = subjectsOf(entry);
  return 'recipient' in subject ? recipients.includes(subject.recipient) : addresses.includes(subject.address);
}

interface Draft {
  readonly rows: Rows;
  readonly entries: LedgerEntry[];
  readonly sealed: Map<SealedId, SealedValue>;
  readonly messages: OutgoingMessage[];
  readonly erased: SealedId[];
  readonly forgotten: Set<OutgoingMessage>;
}

function newDraft(store: InMemoryStore): Draft {
  return { rows: copyRows(store.rows), entries: [], sealed: new Map(), messages: [], erased: [], forgotten: new Set() };
}

function commit({ store, vault, outbox }: InMemoryLedgerParts, draft: Draft): void {
  for (const entry of draft.entries) {
    store.entries.push(entry);
    foldInto(store.rows, entry);
  }
  for (const [id, value] of draft.sealed) vault.keep(id, value);
  for (const id of draft.erased) vault.erase(id);
  for (const message of draft.forgotten) outbox.splice(outbox.indexOf(message), 1);
  for (const message of draft.messages) if (!outbox.some(({ key }) => key === message.key)) outbox.push(message);
}

function transactionOf(parts: InMemoryLedgerParts, claim: WriteClaim, draft: Draft): LedgerTransaction {
  const { clock, ids, vault } = parts;
  const now = clock.now();
  return {
    now,
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown is a rejection
    catalogue: async () => catalogueIn(draft.rows),
    recipient: (id) => Promise.resolve(draft.rows.recipients.get(id)),
    address: (key) => Promise.resolve(draft.rows.addresses.get(key)),
    recipientsBehind: (key) => Promise.resolve(recipientsBehind(draft.rows, key)),
    recipientsByIdentifier: (valueKeys) =>
      Promise.resolve(
        new Map(
          valueKeys.flatMap((valueKey) => {
            const owner = recipientByIdentifier(draft.rows, valueKey);
            return owner === undefined ? [] : [[valueKey, owner] as const];
          }),
        ),
      ),
    reviewItem: (id) => Promise.resolve(draft.rows.reviews.get(id)),
    openReviewItem: (subject, reason) =>
      Promise.resolve(
        [...draft.rows.reviews.values()].find(
          (item) => item.reason === reason && item.state.kind !== 'resolved' && isSameSubject(item.subject, subject),
        ),
      ),
    append(event, actor) {
      const entry: LedgerEntry = {
        id: event.kind === 'statement-recorded' ? (event.statement.id as string as EntryId) : (ids.uuid() as EntryId),
        recordedAt: now,
        actor,
        event,
        ...(claim.idempotencyKey === undefined ? {} : { idempotencyKey: claim.idempotencyKey }),
      };
      checkClaim(claim, entry);
      checkStands(draft.rows, event);
      checkReview(draft.rows, event);
      draft.entries.push(entry);
      foldInto(draft.rows, entry);
      return Promise.resolve(entry.id);
    },
    seal(purpose, value) {
      const id = ids.uuid() as SealedId;
      draft.sealed.set(id, vault.encrypt(id, purpose, value));
      return Promise.resolve(id);
    },
    async open(wanted) {
      const known = new Map(await vault.open(wanted));
      for (const id of wanted) {
        const fresh = draft.sealed.get(id);
        if (fresh !== undefined) known.set(id, vault.decrypt(id, fresh));
      }
      return known;
    },
    erase(wanted) {
      const there = wanted.filter((id) => draft.sealed.delete(id) || vault.has(id));
      draft.erased.push(...there);
      return Promise.resolve(new Set(there).size);
    },
    entriesAbout: (subject) =>
      Promise.resolve([...parts.store.entries, ...draft.entries].filter((entry) => isAbout(entry, subject))),
    forgetMessages({ recipients, addresses }) {
      const isMeant = ({ recipient, address }: OutgoingMessage) =>
        (recipient !== undefined && recipients.includes(recipient)) || addresses.includes(address);
      const meant = parts.outbox.filter((message) => isMeant(message) && !draft.forgotten.has(message));
      for (const message of meant) draft.forgotten.add(message);
      return Promise.resolve(meant.flatMap(sealedInMessage));
    },
    enqueue(message) {
      draft.messages.push(message);
      return Promise.resolve();
    },
  };
}

function lockNames(claim: WriteClaim): readonly string[] {
  return [
    ...claim.recipients.map((id) => `r:${id}`),
    ...claim.addresses.map((key) => `a:${key}`),
    ...(claim.identifiers ?? []).map((key) => `i:${key}`),
    ...(claim.idempotencyKey === undefined ? [] : [`k:${claim.idempotencyKey}`]),
  ];
}

function entriesWithKey(store: InMemoryStore, key: string | undefined): readonly EntryId[] {
  return key === undefined
    ? []
    : store.entries.filter(({ idempotencyKey }) => idempotencyKey === key).map(({ id }) => id);
}

function checkClaim(claim: WriteClaim, entry: LedgerEntry): void {
  const { recipients, addresses } = subjectsOf(entry);
  const isClaimed =
    recipients.every((id) => claim.recipients.includes(id)) && addresses.every((key) => claim.addresses.includes(key));
  if (!isClaimed) throw new UnclaimedSubject(`A ${entry.event.kind} entry is about somebody who was not claimed.`);
}

function checkStands(rows: Rows, event: LedgerEvent): void {
  const told = recipientToldOf(event);
  if (told !== undefined && rows.recipients.get(told)?.profile.status.kind === 'merged') throw new MergedAway();
}

/** The real store has a unique index for this. */
function checkReview(rows: Rows, event: LedgerEvent): void {
  const opens =
    event.kind === 'review-opened'
      ? event.item
      : event.kind === 'review-moved' && event.state.kind !== 'resolved'
        ? rows.reviews.get(event.item)
        : undefined;
  if (opens === undefined) return;
  for (const item of rows.reviews.values()) {
    const isOther = item.id !== opens.id && item.state.kind !== 'resolved' && item.reason === opens.reason;
    if (isOther && isSameSubject(item.subject, opens.subject))
      throw new Error('A review item of that reason is open for the subject already.');
  }
}

/** Returns the recipients that have the address among their contact points, by id. */
function recipientsBehind(rows: Rows, key: AddressKey): readonly RecipientId[] {
  return [...rows.recipients.values()]
    .filter(
      ({ profile }) => profile.status.kind !== 'erased' && profile.contactPoints.some(({ address }) => address === key),
    )
    .map(({ profile }) => profile.id)
    .sort();
}

/** Returns the recipient that was first registered under an identifier. */
export function recipientByIdentifier(rows: Rows, valueKey: string): RecipientId | undefined {
  return [...rows.recipients.values()].find(({ profile }) =>
    profile.externals.some((external) => external.valueKey === valueKey),
  )?.profile.id;
}

function isSameSubject(one: ReviewSubject, other: ReviewSubject): boolean {
  if (one.kind === 'recipient') return other.kind === 'recipient' && one.recipient === other.recipient;
  return other.kind === 'address' && one.address === other.address;
}
