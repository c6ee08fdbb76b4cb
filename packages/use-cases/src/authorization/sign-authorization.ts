import { nameOfDocument } from '@heed/domain/catalogue/authorization-document';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import type { PreferenceRow } from '@heed/domain/decision/preference-matrix';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { EvidenceId, Proof, Scope, Word } from '@heed/domain/statement/statement';
import { addMonths } from '@heed/domain/time/add-months';
import type { UseCaseDeps } from '../deps.ts';
import { factsInside } from '../ledger/facts-inside.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { Act } from '../preferences/act.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { endAnsweredReviews } from '../review/end-gone-reviews.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { findRow } from './find-row.ts';
import { isName, type Signature } from './signature.ts';
import { isEnding, maySign, signedStateOf } from './signed-state.ts';

/** What became of a signature. `receipt`: the number a person reads. */
export type SignedAuthorization =
  | { readonly kind: 'signed' | 'repeated'; readonly receipt: string }
  | { readonly kind: 'needs-name' | 'needs-proof' }
  /** The document is another one by now: what was read is not what would be signed. */
  | { readonly kind: 'other-document' }
  /** There is nothing to sign: it is signed, or it cannot be signed here. */
  | { readonly kind: 'nothing-to-sign' };

/** A press of "Sign". `document`: the name of the one that was shown. */
export type SignAuthorization = Act & {
  readonly code: number;
  readonly document: string;
  readonly signature: Signature;
  readonly proof?: Proof | undefined;
};

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>;

/**
 * Records a signed permission (45 CFR 164.508) for one type on every channel, from now until its document says; in force when it returns. It asks for
 * more, so a mailbox has to be proved. In the same act the type is allowed where nothing else is needed: the signature is said after every stop before it.
 * Rule: docs/rules/10-authorization.md
 */
export async function signAuthorization(deps: Deps, input: SignAuthorization): Promise<SignedAuthorization> {
  const claim = {
    recipient: input.recipient,
    addresses: ({ profile }: RecipientState) => profile.contactPoints.map(({ address }) => address),
    idempotencyKey: `form:${input.formId}`,
  };
  const result = await writeAbout<SignedAuthorization>(deps, claim, (tx, person) => sign(deps, tx, person, input));
  if (result.kind === 'written') return result.value;
  const said = await firstStatement(deps.ledger, result.entries);
  return said?.word.kind === 'authorize'
    ? { kind: 'repeated', receipt: receiptNumber(said.act) }
    : { kind: 'nothing-to-sign' };
}

async function sign(
  { ids }: Pick<Deps, 'ids'>,
  tx: LedgerTransaction,
  person: RecipientState | undefined,
  input: SignAuthorization,
): Promise<SignedAuthorization> {
  // Who acts for another has to say by what authority (45 CFR 164.508(c)(1)(vi)): that is signed with us.
  if (person === undefined || input.by.kind !== 'patient') return { kind: 'nothing-to-sign' };
  const facts = await factsInside(tx, person);
  const row = findRow(facts, input.code, tx.now);
  const document = row?.type.document;
  if (row === undefined || document === undefined || !isMissing(facts, row, tx)) return { kind: 'nothing-to-sign' };
  if (nameOfDocument(document) !== input.document) return { kind: 'other-document' };
  const name = input.signature.name.trim();
  if (!isName(name)) return { kind: 'needs-name' };
  if (!isProofEnough(person, facts.catalogue, input.proof, tx.now)) return { kind: 'needs-proof' };
  const evidence = (await tx.seal('evidence', input.signature.text(tx.now))) as string as EvidenceId;
  const act = ids.uuid();
  const types: Scope['types'] = { kind: 'types', types: [row.type.key] };
  const say = (word: Word, channels: Scope['channels']) =>
    recordStatement(tx, ids, {
      subject: { kind: 'recipient', recipient: person.profile.id },
      scope: { types, channels },
      word,
      wayIn: input.wayIn,
      speaker: input.by,
      actor: input.actor,
      act,
      evidence,
      proof: input.proof,
    });
  await say(
    {
      kind: 'authorize',
      document: input.document,
      from: tx.now,
      until: addMonths(tx.now, document.lastsMonths),
      thirdPartyPays: row.type.thirdPartyPays === true,
    },
    'all',
  );
  const free = DECIDED_CHANNELS.filter((channel) => row.type.channels[channel]?.needsConsent === false);
  if (free.length > 0) await say({ kind: 'allow' }, free);
  await endAnsweredReviews(tx, person.profile.id, ['AUTHORIZATION_EXPIRING', 'STALE', 'CAME_OF_AGE']);
  return { kind: 'signed', receipt: receiptNumber(act) };
}

function isMissing(facts: DecisionFacts, row: PreferenceRow, { now }: LedgerTransaction): boolean {
  const state = signedStateOf(facts, row, now);
  return maySign(facts, row.type, now) && (state.kind !== 'live' || isEnding(state, now));
}
