import type { AppLoadContext } from '@remix-run/node';
import { CATEGORIES, type Category } from '@heed/domain/catalogue/catalogue';
import { disownAddress } from '@heed/use-cases/disown/disown-address';
import { stopAddress } from '@heed/use-cases/opt-out/stop-address';
import { mailboxKey } from '../../.server/mailbox-key.ts';
import type { AskedOptOut } from './read-opt-out.server.ts';

/** Returns the headings under which something can be stopped. */
export async function offeredCategories({ deps }: AppLoadContext): Promise<readonly Category[]> {
  const types = (await deps.catalogues.latest())?.types ?? [];
  return CATEGORIES.filter((category) =>
    types.some((type) => type.category === category && type.stoppable !== 'locked' && !type.retired),
  );
}

/** Stops each address and returns the receipt numbers, in their order. The answer is the same whether anybody is known behind them. */
export async function stopContacts({ deps, limits }: AppLoadContext, asked: AskedOptOut): Promise<readonly string[]> {
  const types =
    asked.categories.length === 0
      ? ({ kind: 'all' } as const)
      : ({ kind: 'categories', categories: asked.categories } as const);
  const receipts: string[] = [];
  for (const address of asked.addresses) {
    const key = deps.vault.addressKey(address);
    const common = {
      wayIn: 'PUBLIC_FORM',
      evidence: JSON.stringify({ form: 'opt-out', ...asked.typed }),
      formId: `${asked.formId}:${address.kind}`,
    } as const;
    const isTold = await limits.noticesPerAddress.take(mailboxKey({ deps }, address));
    const { receipt } = asked.typed.isNotMe
      ? await disownAddress(deps, { ...common, address: key, notify: isTold ? address : undefined })
      : await stopAddress(deps, { ...common, address, scope: { types, channels: 'all' }, notify: isTold });
    receipts.push(receipt.number);
  }
  return receipts;
}
