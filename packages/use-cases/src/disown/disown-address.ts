import type { Address, AddressKey } from '@heed/domain/contact/address';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { standingDisown } from '@heed/domain/statement/disown';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { EvidenceId, Scope, Statement, WayIn } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { writeWithPeople } from '../ledger/write-with-people.ts';
import { addressReceiptOf, type AddressReceipt } from '../opt-out/address-receipt.ts';
import type { Ids } from '../ports/ids.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { noticeOfForm } from '../opt-out/notice-of-form.ts';
import { openReview } from '../review/open-review.ts';
import { recordStatement } from '../statement/record-statement.ts';

/** "I do not know this person", about the address at which it was read. */
export interface DisownAddress {
  readonly address: AddressKey;
  readonly wayIn: WayIn;
  /** The form as it came. */
  readonly evidence?: string;
  /** Told that a form closed it, with the way back: anybody can type an address into a form. Names nobody. */
  readonly notify?: Address | undefined;
  /** The same form twice is one act. Absent: what is in force decides whether a repeat says something new. */
  readonly formId?: string;
}

/** What became of it: the same whether the address is known or not. */
export interface DisownedAddress {
  readonly kind: 'recorded' | 'repeated';
  readonly receipt: AddressReceipt;
}

const EVERYTHING: Scope = { types: { kind: 'all' }, channels: 'all' };
/** Whoever reads at an address and does not know the person: nobody knows who it is. */
export const READER = { speaker: { kind: 'reader' }, actor: { kind: 'patient' } } as const;

/**
 * Closes an address for every message about anybody, required ones too: a stranger reads there (45 CFR 164.530(c)). Also stops what may be stopped, which holds
 * when staff say that it does reach the patient: whoever has the number said no (47 CFR 64.1200(a)(10)). Opens one review for staff. In force when it
 * returns. Rule: docs/rules/05-deliverable.md
 */
export async function disownAddress(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  input: DisownAddress,
): Promise<DisownedAddress> {
  const { address, formId } = input;
  if (formId !== undefined) {
    const claim = { recipients: [], addresses: [address], idempotencyKey: `form:${formId}` };
    const result = await deps.ledger.write(claim, (tx) => record(tx, deps.ids, input));
    if (result.kind === 'written') return { kind: 'recorded', receipt: addressReceiptOf(result.value) };
    const first = await firstStatement(deps.ledger, result.entries);
    if (first === undefined) throw new Error('A form id was used for something else before.');
    return { kind: 'repeated', receipt: addressReceiptOf(first) };
  }
  const result = await writeWithPeople(deps, { addresses: [address] }, async (tx, people): Promise<DisownedAddress> => {
    const before = disownedForAll(address, (await tx.address(address))?.statements ?? [], people, tx.now);
    return before === undefined
      ? { kind: 'recorded', receipt: addressReceiptOf(await record(tx, deps.ids, input)) }
      : { kind: 'repeated', receipt: addressReceiptOf(before) };
  });
  if (result.kind === 'repeated') throw new Error('A press without a key has none to repeat.');
  return result.value;
}

/** Returns the word that closes an address for everybody behind it, or `undefined` when it reaches somebody or nobody said so. */
export function disownedForAll(
  address: AddressKey,
  said: readonly Statement[],
  people: readonly RecipientState[],
  at: LedgerTransaction['now'],
): Statement | undefined {
  const there = standingStatements(said, at);
  const stands = standingDisown({ address, there, own: [] });
  const closedFor = ({ statements }: RecipientState) =>
    standingDisown({ address, there, own: standingStatements(statements, at) }) !== undefined;
  return people.every(closedFor) ? stands : undefined;
}

async function record(
  tx: LedgerTransaction,
  ids: Ids,
  { address, wayIn, evidence: raw, notify, formId }: DisownAddress,
): Promise<Statement> {
  const evidence = raw === undefined ? undefined : ((await tx.seal('evidence', raw)) as string as EvidenceId);
  const subject = { kind: 'address', address } as const;
  const said = { ...READER, subject, scope: EVERYTHING, wayIn, act: ids.uuid(), evidence };
  const disown = await recordStatement(tx, ids, { ...said, word: { kind: 'disown' } });
  await recordStatement(tx, ids, { ...said, word: { kind: 'stop' } });
  await reviewDisowned(tx, ids, disown);
  if (notify !== undefined) await noticeOfForm(tx, notify, address, formId ?? disown.act);
  return disown;
}

/** Opens the one review of an address whose reader does not know the person: about the address, because nobody knows which of those behind it is a mistake. */
export async function reviewDisowned(tx: LedgerTransaction, ids: Ids, disown: Statement): Promise<void> {
  if (disown.subject.kind !== 'address') return;
  const review = {
    subject: disown.subject,
    reason: 'REASSIGNED' as const,
    statements: [disown.id],
    details: { wayIn: disown.wayIn },
  };
  await openReview(tx, ids, review, { kind: 'system', part: 'intake' });
}
