import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Category } from '../catalogue/catalogue.ts';
import { continueCatalogue } from '../catalogue/continue-catalogue.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { aCatalogue, aType } from '../testing/a-catalogue.ts';
import { contactPointId } from '../testing/a-recipient.ts';
import { recorded } from '../testing/an-entry.ts';
import { answers, endOf } from '../testing/answers.ts';
import { cases, THOUSANDS } from '../testing/cases.ts';
import { arbitraryHistory, arbitrarySayings, historyOf } from '../testing/arbitrary-history.ts';
import { type Draft, statementDraft } from '../testing/arbitrary-statement.ts';
import { aStatement, EVERYTHING } from '../testing/a-statement.ts';
import type { Statement, StatementId, Word } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { Decision, Outcome } from './decision.ts';

const RUNS = cases(2000);
const catalogue = aCatalogue();
const RANK: Readonly<Record<Outcome, number>> = { DENY: 0, DEFER: 1, ALLOW: 2 };

function withoutTrace(decisions: readonly Decision[]) {
  return decisions.map(({ trace, ...rest }) => ({ ...rest, applied: trace.at(-1)?.rule }));
}

function expectNotMoreAllowed(after: readonly Decision[], before: readonly Decision[]): void {
  after.forEach((now, index) => {
    const was = before[index];
    if (was === undefined) throw new Error('Both answer the same questions.');
    if (RANK[now.outcome] > RANK[was.outcome]) expect(now).toEqual(was);
  });
}

/** A claim carries no proof. */
function withoutProof({ proof, ...statement }: Statement): Statement {
  return proof === undefined ? statement : { ...statement };
}

/** Adds one statement of a word that is said at the end of a history, otherwise as the drafted one. */
function then(history: readonly LedgerEntry[], draft: Draft, word: Word) {
  const added = historyOf([{ ...draft, minutesLater: 0 }], history).at(-1);
  if (added?.event.kind !== 'statement-recorded') throw new Error('A statement was drafted.');
  return [...history, { ...added, event: { ...added.event, statement: { ...added.event.statement, word } } }];
}

describe('a word that asks for less', () => {
  test.each<Word>([
    { kind: 'stop' },
    { kind: 'revoke-authorization' },
    { kind: 'restrict', rule: { kind: 'never-use', contactPoints: [] }, detail: 'minimal' },
  ])('never makes anything more allowed: $kind', THOUSANDS, (word) => {
    fc.assert(
      fc.property(arbitraryHistory(30), statementDraft, (history, draft) => {
        const after = then(history, draft, word);
        expectNotMoreAllowed(answers(after), answers(history));
      }),
      RUNS,
    );
  });
});

test('the order in which things arrive does not matter', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitrarySayings(25), fc.array(fc.nat(), { minLength: 25, maxLength: 25 }), (history, keys) => {
      // Authority is judged when a word is recorded: registrations stay where they are, and come first.
      const [registration, ...said] = history;
      if (registration === undefined) return;
      const shuffled = said
        .map((entry, index) => ({ entry, key: keys[index] ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ entry }) => entry);
      const at = endOf(history);
      expect(withoutTrace(answers([registration, ...shuffled], at))).toEqual(withoutTrace(answers(history, at)));
    }),
    RUNS,
  );
});

test('the order in which things are said does', () => {
  const [stop, allow] = [aStatement('stop'), aStatement('allow')];
  const later = (statement: Statement): Statement => {
    const saidAt = (statement.saidAt + 1) as Instant;
    return { ...statement, saidAt, receivedAt: saidAt };
  };
  const reasonAfter = (said: readonly Statement[]) => {
    const [first] = fc.sample(arbitraryHistory(0), cases(1))[0] ?? [];
    if (first?.event.kind !== 'recipient-registered') throw new Error('A history begins with a registration.');
    const profile = { ...first.event.profile, status: { kind: 'active' as const } };
    const entry = { ...first, event: { ...first.event, profile } };
    return answers([entry, ...said.map(recorded)], later(allow).saidAt)[0]?.reason;
  };
  expect(reasonAfter([stop, later(allow)])).toBe('ALLOWED_BY_PATIENT');
  expect(reasonAfter([allow, later(stop)])).toBe('STOPPED');
});

test('a type that is added is not allowed where a broad stop stands', THOUSANDS, () => {
  const added = aType('brand_new');
  const larger = aCatalogue([added]);
  fc.assert(
    fc.property(arbitrarySayings(20), statementDraft, (history, draft) => {
      const stopped = then(history, draft, { kind: 'stop' }).map((entry, index, all): LedgerEntry =>
        index === all.length - 1 && entry.event.kind === 'statement-recorded'
          ? {
              ...entry,
              event: {
                ...entry.event,
                statement: {
                  ...entry.event.statement,
                  scope: EVERYTHING,
                  subject: aStatement('stop').subject,
                  saidAt: endOf(history),
                  receivedAt: endOf(history),
                },
              },
            }
          : entry,
      );
      const fresh = answers(stopped, endOf(stopped), larger).filter(({ type }) => type === added.key);
      expect(fresh.map(({ outcome }) => outcome)).toEqual(['DENY', 'DENY', 'DENY']);
    }),
    RUNS,
  );
});

test('a type that moves to another category is not more allowed than before', THOUSANDS, () => {
  const moved = (category: Category) => aCatalogue([aType('reminder', { category })]);
  fc.assert(
    fc.property(
      arbitraryHistory(30),
      fc.constantFrom<Category>('quality', 'admin', 'education'),
      (history, category) => {
        // An allow of the new category reaches it; that one was said on purpose.
        const said = history.filter(
          ({ event }) =>
            event.kind !== 'statement-recorded' ||
            event.statement.word.kind === 'stop' ||
            event.statement.scope.types.kind !== 'categories',
        );
        const next = continueCatalogue(catalogue, moved(category));
        const about = (under: typeof catalogue) =>
          answers(said, endOf(history), under).filter(({ type }) => type === aType('reminder').key);
        expectNotMoreAllowed(about(next), about(catalogue));
      },
    ),
    RUNS,
  );
});

test('an import or a sync never revives what a person stopped', THOUSANDS, () => {
  const claimed = fc.constantFrom<Word['kind']>('allow', 'consent');
  fc.assert(
    fc.property(arbitraryHistory(30), statementDraft, claimed, fc.boolean(), (history, draft, kind, isImport) => {
      const word = (kind === 'consent' ? { kind, wording: 'w' } : { kind }) as Word;
      const after = then(history, draft, word).map((entry, index, all): LedgerEntry => {
        if (index < all.length - 1 || entry.event.kind !== 'statement-recorded') return entry;
        const statement = withoutProof(entry.event.statement);
        return {
          ...entry,
          event: {
            ...entry.event,
            statement: isImport
              ? { ...statement, wayIn: 'IMPORT', speaker: { kind: 'patient' } }
              : { ...statement, wayIn: 'API', speaker: { kind: 'system', client: 'ehr' } },
          },
        };
      });
      const stopsOfPersons = new Map(
        history.flatMap(({ event }) =>
          event.kind === 'statement-recorded' && event.statement.speaker.kind !== 'system'
            ? [[event.statement.id, event.statement.subject] as const]
            : [],
        ),
      );
      const now = answers(after);
      answers(history).forEach(({ reason, statement }, index) => {
        if (reason !== 'STOPPED' && reason !== 'ADDRESS_STOPPED' && reason !== 'RESTRICTED') return;
        const subject = statement === undefined ? undefined : stopsOfPersons.get(statement);
        if (subject === undefined || now[index]?.outcome === 'DENY') return;
        // What a system alone had stopped at another address is the system's to open. Where the person said stop, nothing opens.
        if (subject.kind !== 'address') throw new Error('Nothing about the person themselves was revived.');
        expect(now[index]?.contactPoint).toBeDefined();
        expect(now[index]?.contactPoint).not.toBe(contactPointId(subject.address.replace('address-', '')));
      });
    }),
    RUNS,
  );
});

test('an undo restores exactly what was before', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitraryHistory(40), fc.array(statementDraft, { minLength: 1, maxLength: 3 }), (history, drafts) => {
      const act = 'the-act-to-undo';
      const acted = historyOf(
        drafts.map((draft) => ({ ...draft, minutesLater: 0 })),
        history,
      ).map((entry, index): LedgerEntry => {
        if (index < history.length || entry.event.kind !== 'statement-recorded') return entry;
        return {
          ...entry,
          event: {
            ...entry.event,
            statement: { ...entry.event.statement, act, speaker: { kind: 'patient' }, wayIn: 'SIGNED_LINK' },
          },
        };
      });
      const undone = acted.slice(history.length).reduce<readonly LedgerEntry[]>((all, { event }, index) => {
        if (event.kind !== 'statement-recorded') return all;
        const word = { kind: 'withdraw', statement: event.statement.id } as const;
        const undo = { ...event.statement, id: `undo-${String(index)}` as StatementId, word, act: 'undo' };
        return [...all, recorded(undo)];
      }, acted);
      const at = endOf(acted);
      const plain = (decisions: readonly Decision[]) =>
        withoutTrace(decisions).map(({ validUntil, ...rest }) => ({ ...rest, isDated: validUntil > at }));
      expect(plain(answers(undone, at))).toEqual(plain(answers(history, at)));
    }),
    RUNS,
  );
});
