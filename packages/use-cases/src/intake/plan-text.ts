import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { Scope, Statement, Subject, Word } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { disownedForAll } from '../disown/disown-address.ts';
import { isAnyStopped, stopInForce } from '../opt-out/stop-in-force.ts';

/** Texts and automated calls share a number, and a stop by text ends both (47 CFR 64.1200(a)(10); our reading: docs/rules/stop-scope.md). */
export const STOPPED_BY_TEXT = ['SMS', 'VOICE'] as const;

/** What is known of a number when a text comes from it. */
export interface KnownOfNumber {
  readonly subject: Extract<Subject, { kind: 'address' }>;
  readonly statements: readonly Statement[];
  /** Everybody who has the number. */
  readonly people: readonly RecipientState[];
  readonly catalogue: Catalogue;
  readonly saidAt: Instant;
}

/** Returns the channels of a scope that belong to the number itself. */
export function channelsOfNumber({ channels }: Scope): readonly (typeof STOPPED_BY_TEXT)[number][] {
  return STOPPED_BY_TEXT.filter((channel) => channels === 'all' || channels.includes(channel));
}

/** Returns whether a stop reaches beyond the number it was texted from: to mail. */
export function reachesMail({ channels }: Scope): boolean {
  return channels === 'all' || channels.includes('EMAIL');
}

/** Returns whether a stop stops anything that would go out now: only then is there something to confirm. */
export function isStopNews(known: KnownOfNumber, scopes: readonly Scope[]): boolean {
  return scopes.some((scope) => {
    const channels = channelsOfNumber(scope);
    if (reachesMail(scope) && known.people.length === 1) return true;
    const { catalogue, saidAt } = known;
    return channels.length > 0 && stopInForce(known, { types: scope.types, channels }, catalogue, saidAt) === undefined;
  });
}

/** What START does at a number. */
export interface Opening {
  readonly words: readonly { readonly scope: Scope; readonly word: Word }[];
  /** Something else keeps messages stopped: a person looks at it. */
  readonly isOtherInForce: boolean;
  /** Afterwards texts are on again, all or some. */
  readonly isOn: boolean;
}

/**
 * Returns what START opens: what was stopped by text from that number before, and nothing else. A stop by form, by call or by staff stays, and so
 * does what a person said on their own page.
 */
export function planOpening({ subject, statements, people, catalogue, saidAt }: KnownOfNumber): Opening {
  const said = standingStatements(statements, saidAt);
  // START read late from the provider's list opens nothing that was stopped after it was said.
  const byText = said.filter((one) => one.word.kind === 'stop' && isByText(one) && one.saidAt <= saidAt);
  const others = { subject, people, statements: said.filter((one) => !byText.includes(one)) };
  const everything = (channels: Scope['channels']): Scope => ({ types: { kind: 'all' }, channels });
  // Whoever has the number may want messages and still be a stranger: START ends that for nobody.
  const isStrangers = disownedForAll(subject.address, statements, people, saidAt) !== undefined;
  const isOtherInForce = isStrangers || isAnyStopped(others, everything(STOPPED_BY_TEXT), catalogue, saidAt);
  // START lifts whatever it covers. Where something else is to stay, the texted stops are taken back one by one instead.
  const scopes = [...new Map(byText.map(({ scope }) => [canonicalJson(scope), scope])).values()];
  return {
    words: isOtherInForce
      ? byText.map(({ id, scope }) => ({ scope, word: { kind: 'withdraw', statement: id } }))
      : scopes.map((scope) => ({ scope, word: { kind: 'allow' } })),
    isOtherInForce,
    isOn: !isStrangers && stopInForce(others, everything(['SMS']), catalogue, saidAt) === undefined,
  };
}

function isByText({ wayIn }: Statement): boolean {
  return wayIn === 'SMS' || wayIn === 'CARRIER';
}
