import type { CommunicationType } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import { covers } from '@heed/domain/statement/coverage';
import type { Statement, Word } from '@heed/domain/statement/statement';

/** What a page was based on: the catalogue's version, when the last word arrived that it took into account, and how many arrived at that moment. */
interface PageVersion {
  readonly catalogue: number;
  readonly lastReceivedAt: number;
  readonly atThatMoment: number;
}

/** Words after which a switch is not what the page showed. A pause too: what is switched on later ends it for that kind. */
const CHANGES_SWITCH: ReadonlySet<Word['kind']> = new Set(['stop', 'allow', 'pause', 'withdraw']);

/** Returns a short name of what is known: it changes with every word said about the recipient or their addresses, and with the catalogue. */
export function pageVersion(facts: DecisionFacts): string {
  const { catalogue, lastReceivedAt, atThatMoment } = versionOf(facts);
  return [catalogue, lastReceivedAt, atThatMoment].map((part) => part.toString(36)).join('.');
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
  const seen = parsePageVersion(basedOn);
  if (seen.catalogue !== facts.catalogue.version) return true;
  return saidSince(facts, seen).some(
    ({ scope, word }) => CHANGES_SWITCH.has(word.kind) && covers(scope, type, channel),
  );
}

/** Returns whether a page with version `basedOn` may no longer show how things stand. A “still right” said meanwhile changes nothing. */
export function isOutdated(facts: DecisionFacts, basedOn: string): boolean {
  const seen = parsePageVersion(basedOn);
  return (
    seen.catalogue !== facts.catalogue.version || saidSince(facts, seen).some(({ word }) => word.kind !== 'confirm')
  );
}

function saidSince(facts: DecisionFacts, seen: PageVersion): readonly Statement[] {
  const said = saidOf(facts);
  // Of the words of one moment it is not known which were on the page: when there are more by now, in doubt none of them was.
  const moreAtThatMoment =
    said.filter(({ receivedAt }) => receivedAt === seen.lastReceivedAt).length > seen.atThatMoment;
  return said.filter(
    ({ receivedAt }) => receivedAt > seen.lastReceivedAt || (moreAtThatMoment && receivedAt === seen.lastReceivedAt),
  );
}

function versionOf(facts: DecisionFacts): PageVersion {
  const said = saidOf(facts);
  const lastReceivedAt = said.reduce((latest, { receivedAt }) => Math.max(latest, receivedAt), 0);
  return {
    catalogue: facts.catalogue.version,
    lastReceivedAt,
    atThatMoment: said.filter(({ receivedAt }) => receivedAt === lastReceivedAt).length,
  };
}

function parsePageVersion(text: string): PageVersion {
  const parts = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([0-9a-z]{1,11})$/.exec(text);
  if (parts === null) return { catalogue: -1, lastReceivedAt: -1, atThatMoment: -1 };
  const [catalogue = -1, lastReceivedAt = -1, atThatMoment = -1] = parts
    .slice(1)
    .map((part) => Number.parseInt(part, 36));
  return { catalogue, lastReceivedAt, atThatMoment };
}

function saidOf({ target, addresses }: DecisionFacts): readonly Statement[] {
  const own = target.kind === 'recipient' ? target.state.statements : [];
  return [...own, ...[...addresses.values()].flatMap(({ statements }) => statements)];
}
