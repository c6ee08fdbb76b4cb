import type { CommunicationType } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import { covers } from '@heed/domain/statement/coverage';
import type { Statement } from '@heed/domain/statement/statement';

/** What a page was based on: the catalogue's version, when the last word arrived that it took into account, and how many there were. */
interface PageVersion {
  readonly catalogue: number;
  readonly lastReceivedAt: number;
  readonly words: number;
}

/** Returns a short name of what is known: it changes with every word said about the recipient or their addresses, and with the catalogue. */
export function pageVersion(facts: DecisionFacts): string {
  const { catalogue, lastReceivedAt, words } = versionOf(facts);
  return [catalogue, lastReceivedAt, words].map((part) => part.toString(36)).join('.');
}

/**
 * Returns whether anything was said, or the catalogue changed, about a switch since the page with version `basedOn` was made.
 * A version that cannot be read is older than everything.
 */
export function hasChangedSince(
  facts: DecisionFacts,
  basedOn: string,
  type: CommunicationType,
  channel: DecidedChannel,
): boolean {
  const now = versionOf(facts);
  const seen = parsePageVersion(basedOn);
  if (seen.catalogue !== now.catalogue) return true;
  if (seen.words === now.words && seen.lastReceivedAt === now.lastReceivedAt) return false;
  // A word of the very moment may or may not have been on the page: in doubt it was not.
  return saidOf(facts).some(
    ({ scope, word, receivedAt }) =>
      receivedAt >= seen.lastReceivedAt &&
      (word.kind === 'stop' || word.kind === 'allow' || word.kind === 'withdraw') &&
      covers(scope, type, channel),
  );
}

function versionOf(facts: DecisionFacts): PageVersion {
  const said = saidOf(facts);
  return {
    catalogue: facts.catalogue.version,
    lastReceivedAt: said.reduce((latest, { receivedAt }) => Math.max(latest, receivedAt), 0),
    words: said.length,
  };
}

function parsePageVersion(text: string): PageVersion {
  const parts = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([0-9a-z]{1,11})$/.exec(text);
  if (parts === null) return { catalogue: -1, lastReceivedAt: -1, words: -1 };
  const [catalogue = -1, lastReceivedAt = -1, words = -1] = parts.slice(1).map((part) => Number.parseInt(part, 36));
  return { catalogue, lastReceivedAt, words };
}

function saidOf({ target, addresses }: DecisionFacts): readonly Statement[] {
  const own = target.kind === 'recipient' ? target.state.statements : [];
  return [...own, ...[...addresses.values()].flatMap(({ statements }) => statements)];
}
