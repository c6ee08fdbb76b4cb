import type { AddVerb } from '../command-context.ts';
import { loadOrCreateKeys, saveKeys } from '../../keys/keys-file.ts';
import { revokeLinkKey, rotateLinkKey } from '../../keys/link-keys.ts';
import { resealAll } from '../../keys/reseal-all.ts';
import { retireVaultKeys, rotateVaultKey } from '../../keys/vault-keys.ts';
import { UsageError } from '../terminal.ts';

/** `heed keys list|rotate|revoke|reseal`: the keys of signed links and of the vault. A running server follows the link keys at once and reads those of the vault at its next start. */
export const addKeysVerb: AddVerb = (program, context) => {
  const keys = program.command('keys').description('keys of signed links and of the vault');
  const file = context.config.keysFile;
  keys.command('list').action(() =>
    context.withoutApp((terminal) => {
      for (const [id, key] of Object.entries(loadOrCreateKeys(file, new Date()).links.keys)) {
        terminal.answer(
          { id: Number(id), state: key.state, since: key.since },
          `${id}  ${key.state}  since ${key.since}`,
        );
      }
      return 0;
    }),
  );
  keys
    .command('rotate')
    .description('sign new links and seal new values with new keys; older links and values stay good')
    .action(() =>
      context.withoutApp((terminal) => {
        const rotated = rotateVaultKey(rotateLinkKey(loadOrCreateKeys(file, new Date()), new Date()));
        saveKeys(file, rotated);
        terminal.answer(
          { signing: rotated.links.signing, sealing: rotated.vault.current },
          `New links are signed with key ${String(rotated.links.signing)}; after the next start new values are sealed with key ${String(rotated.vault.current)}. Older values are sealed anew by night, or at once: heed keys reseal`,
        );
        return 0;
      }),
    );
  keys
    .command('reseal')
    .description('seal the values of older keys anew with the newest')
    .option(
      '--retire',
      'then drop the older keys of the vault; every process must have been started again since the rotation',
    )
    .action((options: { retire?: boolean }) =>
      context.withApp(async ({ persistence }, terminal) => {
        const resealed = await resealAll(persistence);
        terminal.answer({ resealed }, `Sealed anew: ${String(resealed)}.`);
        if (options.retire !== true) return 0;
        const { keys: left, retired } = retireVaultKeys(loadOrCreateKeys(file, new Date()));
        saveKeys(file, left);
        terminal.answer({ retired }, `Keys of the vault that are gone: ${retired.join(', ') || 'none'}.`);
        return 0;
      }),
    );
  keys
    .command('revoke')
    .argument('<id>')
    .description('links signed with this key are refused at once, by running servers too')
    .action((id: string) =>
      context.withoutApp((terminal) => {
        const revoked = revokeLinkKey(loadOrCreateKeys(file, new Date()), Number(id), new Date());
        if (revoked === undefined) throw new UsageError(`There is no key ${id}. See: heed keys list`);
        saveKeys(file, revoked);
        terminal.answer(
          { id: Number(id), state: 'revoked' },
          `Key ${id} is revoked: its links can do nothing any more. Whoever has one asks for a new link on the page /link.`,
        );
        return 0;
      }),
    );
};
