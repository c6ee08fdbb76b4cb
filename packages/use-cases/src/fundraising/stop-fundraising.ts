import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { Scope } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { writeAbout } from '../ledger/write-about.ts';
import { receiptOfRepeat, type Act } from '../preferences/act.ts';
import { receiptOf, type Receipt } from '../preferences/receipt.ts';
import { recordStatement } from '../statement/record-statement.ts';

/** What became of "no more requests for gifts". */
export interface StoppedFundraising {
  readonly kind: 'saved' | 'repeated';
  readonly receipt: Receipt;
}

/**
 * Stops every request for gifts on every channel, also of kinds that come later, without an end (45 CFR 164.514(f)(2)(ii), (iv)). In force when it
 * returns. Coming back is a word that names them ((v)): "everything again" does not do it. Throws when nobody is registered under the id.
 * Rule: docs/rules/fundraising.md
 */
export async function stopFundraising(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'facts' | 'recipients'>,
  act: Act,
): Promise<StoppedFundraising> {
  const claim = { recipient: act.recipient, idempotencyKey: `form:${act.formId}` };
  const result = await writeAbout(deps, claim, async (tx, person) => {
    if (person === undefined) throw new Error('Nobody is registered under that id.');
    const id = deps.ids.uuid();
    const say = (types: Scope['types']) =>
      recordStatement(tx, deps.ids, {
        subject: { kind: 'recipient', recipient: person.profile.id },
        scope: { types, channels: 'all' },
        word: { kind: 'stop' },
        wayIn: act.wayIn,
        speaker: act.by,
        actor: act.actor,
        act: id,
      });
    const elsewhere = askedUnderOtherHeadings(await tx.catalogue());
    const statements = [await say({ kind: 'categories', categories: ['fundraising'] })];
    if (elsewhere.length > 0) statements.push(await say({ kind: 'types', types: elsewhere }));
    return statements;
  });
  if (result.kind === 'repeated')
    return { kind: 'repeated', receipt: await receiptOfRepeat(deps, act.recipient, result.entries) };
  const receipt = receiptOf(result.value[0]?.act ?? '', result.value, false);
  if (receipt === undefined) throw new Error('An act of one statement has a receipt.');
  return { kind: 'saved', receipt };
}

function askedUnderOtherHeadings({ types }: Catalogue) {
  return types
    .filter(({ basis, category }) => basis.kind === 'fundraising' && category !== 'fundraising')
    .map(({ key }) => key);
}
