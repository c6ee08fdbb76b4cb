import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPointId } from '@heed/domain/recipient/recipient';
import type { EvidenceId, Proof, Scope } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { factsInside } from '../ledger/facts-inside.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { Act } from '../preferences/act.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { findRow } from './find-row.ts';
import { type ChannelByNumber, numberToAgreeFor } from './number-to-agree.ts';
import { isName, type Signature } from './signature.ts';
import { isOfAge } from './signed-state.ts';

/** What became of a consent. `receipt`: the number a person reads. */
export type GivenConsent =
  | { readonly kind: 'agreed' | 'repeated'; readonly receipt: string }
  | { readonly kind: 'needs-name' | 'needs-proof' }
  /** Consent is not what is missing, or the number is another one by now, or others have it as well. */
  | { readonly kind: 'nothing-to-agree' };

/** A press of "I agree". `wording`: what was agreed to, word for word, without the number itself. */
export type GiveConsent = Act & {
  readonly code: number;
  readonly channel: ChannelByNumber;
  readonly contactPoint: ContactPointId;
  readonly wording: string;
  readonly signature: Signature;
  readonly proof?: Proof | undefined;
};

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>;

/**
 * Records consent to automated texts or calls of one type to one number (47 CFR 64.1200(a)(1), signed as (f)(9) asks for advertising), and that the person
 * wants the type there; in force when it returns. It asks for more, so a mailbox has to be proved. A number that others have as well is
 * not agreed for here: consent belongs to the number, and theirs would be given with it. It lifts no stop of the number.
 * Rule: docs/rules/11-consent.md
 */
export async function giveConsent(deps: Deps, input: GiveConsent): Promise<GivenConsent> {
  const claim = {
    recipient: input.recipient,
    addresses: ({ profile }: RecipientState) => profile.contactPoints.map(({ address }) => address),
    idempotencyKey: `form:${input.formId}`,
  };
  const result = await writeAbout<GivenConsent>(deps, claim, (tx, person) => agree(deps, tx, person, input));
  if (result.kind === 'written') return result.value;
  const said = await firstStatement(deps.ledger, result.entries);
  return said?.word.kind === 'consent'
    ? { kind: 'repeated', receipt: receiptNumber(said.act) }
    : { kind: 'nothing-to-agree' };
}

async function agree(
  { ids }: Pick<Deps, 'ids'>,
  tx: LedgerTransaction,
  person: RecipientState | undefined,
  { code, channel, contactPoint, wording, signature, proof, by, actor, wayIn }: GiveConsent,
): Promise<GivenConsent> {
  if (person === undefined || by.kind !== 'patient') return { kind: 'nothing-to-agree' };
  const facts = await factsInside(tx, person);
  const row = isOfAge(facts.target, tx.now) ? findRow(facts, code, tx.now) : undefined;
  const number = row === undefined ? undefined : numberToAgreeFor(facts, row, channel, tx.now);
  if (row === undefined || number?.id !== contactPoint) return { kind: 'nothing-to-agree' };
  if ((await tx.recipientsBehind(number.address)).length > 1) return { kind: 'nothing-to-agree' };
  if (!isName(signature.name.trim())) return { kind: 'needs-name' };
  if (!isProofEnough(person, facts.catalogue, proof, tx.now)) return { kind: 'needs-proof' };
  const evidence = (await tx.seal('evidence', signature.text(tx.now))) as string as EvidenceId;
  const scope: Scope = { types: { kind: 'types', types: [row.type.key] }, channels: [channel] };
  const said = { scope, wayIn, speaker: by, actor, act: ids.uuid(), evidence, proof };
  await recordStatement(tx, ids, {
    ...said,
    subject: { kind: 'address', address: number.address },
    word: { kind: 'consent', wording },
  });
  await recordStatement(tx, ids, {
    ...said,
    subject: { kind: 'recipient', recipient: person.profile.id },
    word: { kind: 'allow' },
  });
  return { kind: 'agreed', receipt: receiptNumber(said.act) };
}
