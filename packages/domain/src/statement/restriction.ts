import type { ContactPoint } from '../recipient/recipient.ts';
import type { DetailLevel, RestrictionRule, Statement } from './statement.ts';

/** What a recipient's confidential-communication requests leave (45 CFR 164.522(b)). */
export interface RestrictionState {
  readonly rules: readonly { readonly rule: RestrictionRule; readonly statement: Statement }[];
  readonly detail: DetailLevel;
}

/** Returns the restrictions in force: the last "use only" and the last "never use", until lifted. `statements` are those standing, oldest first. */
export function restrictionsOf(statements: readonly Statement[]): RestrictionState {
  let rules: RestrictionState['rules'] = [];
  let detail: DetailLevel = 'full';
  for (const statement of statements) {
    const { word } = statement;
    if (word.kind === 'lift-restriction') {
      rules = [];
      detail = 'full';
    } else if (word.kind === 'restrict') {
      rules = [...rules.filter(({ rule }) => rule.kind !== word.rule.kind), { rule: word.rule, statement }];
      detail = word.detail;
    }
  }
  return { rules, detail };
}

/** Returns the rule that keeps a contact point from being used, or `undefined`. */
export function restrictionAgainst(state: RestrictionState, point: Pick<ContactPoint, 'id'>): Statement | undefined {
  return state.rules.find(({ rule }) => (rule.kind === 'use-only') !== rule.contactPoints.includes(point.id))
    ?.statement;
}
