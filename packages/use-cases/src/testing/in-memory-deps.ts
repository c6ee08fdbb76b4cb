import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { EntryId, LedgerEntry } from '@heed/domain/ledger/entry';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { IntakePolicy } from '../ports/intake-policy.ts';
import type { OutgoingMessage } from '../ports/outgoing.ts';
import { fixedClock, type MovableClock } from './fixed-clock.ts';
import { inMemoryAllowances } from './in-memory-allowances.ts';
import { inMemoryCatalogues } from './in-memory-catalogues.ts';
import { inMemoryClients } from './in-memory-clients.ts';
import { inMemoryCodes } from './in-memory-codes.ts';
import { inMemoryFacts } from './in-memory-facts.ts';
import { inMemoryFeed } from './in-memory-feed.ts';
import { inMemoryHeads, inMemoryHeadSigner } from './in-memory-heads.ts';
import { inMemoryLedger } from './in-memory-ledger.ts';
import { inMemoryLinks } from './in-memory-links.ts';
import { inMemoryLooks } from './in-memory-looks.ts';
import { inMemoryOutgoingTexts } from './in-memory-outgoing-texts.ts';
import { inMemoryRecipients } from './in-memory-recipients.ts';
import { inMemoryReviews } from './in-memory-reviews.ts';
import { inMemorySessions } from './in-memory-sessions.ts';
import { emptyRows, foldInto, type InMemoryStore } from './in-memory-store.ts';
import { inMemoryVault } from './in-memory-vault.ts';
import { inMemoryWatch } from './in-memory-watch.ts';
import { predictableIds } from './predictable-ids.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

/** Everything a use case needs, in memory, and a view behind the scenes for the test. */
export interface InMemoryDeps extends UseCaseDeps {
  readonly clock: MovableClock;
  /** Every entry that was committed, in order. */
  readonly entries: readonly LedgerEntry[];
  /** Every message that was handed over to be sent, in order; a key that was there before is not sent again. */
  readonly outbox: readonly OutgoingMessage[];
}

/** How the parts of a test may differ. */
export interface InMemoryOptions {
  readonly now?: Instant;
  /** The catalogue in force; `none` for a store in which none was ever applied. */
  readonly catalogue?: Catalogue | 'none';
  readonly policy?: IntakePolicy;
}

/** One long code without Advanced Opt-Out: Twilio answers the words of its own list, we answer the others. */
const TEST_POLICY: IntakePolicy = {
  revocation: {},
  senders: [
    { number: '+12025550100', kind: 'long-code', advancedOptOut: false },
    { number: '+18885550101', kind: 'toll-free', advancedOptOut: false },
    { number: '55501', kind: 'short-code', advancedOptOut: false },
    { number: '+12025550102', kind: 'long-code', advancedOptOut: true },
  ],
};

/** Returns a whole installation in memory: a store with a catalogue and nothing else. */
export function inMemoryDeps(options: InMemoryOptions = {}): InMemoryDeps {
  const clock = fixedClock(options.now);
  const ids = predictableIds();
  const vault = inMemoryVault();
  const store: InMemoryStore = { entries: [], rows: emptyRows() };
  const outbox: OutgoingMessage[] = [];
  const { catalogue = sampleCatalogue() } = options;
  if (catalogue !== 'none') applyFirst(store, catalogue, clock.now());
  const watch = inMemoryWatch(clock);
  const recipients = inMemoryRecipients(store, ids);
  return {
    clock,
    ids,
    vault,
    evidence: vault.evidence,
    ledger: inMemoryLedger({ store, vault, clock, ids, outbox }),
    heads: inMemoryHeads(),
    headSigner: inMemoryHeadSigner(),
    recipients,
    facts: inMemoryFacts(store, { clock, signals: watch.now }),
    watch,
    outgoingTexts: inMemoryOutgoingTexts(clock),
    catalogues: inMemoryCatalogues(store),
    reviews: inMemoryReviews(store),
    links: inMemoryLinks(clock, recipients),
    codes: inMemoryCodes(clock),
    allowances: inMemoryAllowances(clock),
    clients: inMemoryClients(ids),
    sessions: inMemorySessions(clock, ids),
    looks: inMemoryLooks(clock),
    feed: inMemoryFeed(),
    policy: options.policy ?? TEST_POLICY,
    entries: store.entries,
    outbox,
  };
}

function applyFirst(store: InMemoryStore, catalogue: Catalogue, recordedAt: Instant): void {
  const entry: LedgerEntry = {
    id: '01920000-0000-7000-8000-000000000001' as EntryId,
    recordedAt,
    actor: { kind: 'operator' },
    event: { kind: 'catalogue-applied', catalogue },
  };
  store.entries.push(entry);
  foldInto(store.rows, entry);
}
