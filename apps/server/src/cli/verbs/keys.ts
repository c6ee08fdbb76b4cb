import type { AddVerb } from '../command-context.ts';
import { loadOrCreateKeys, saveKeys } from '../../keys/keys-file.ts';
import { revokeLinkKey, rotateLinkKey } from '../../keys/link-keys.ts';
import { UsageError } from '../terminal.ts';

/** `heed keys list|rotate|revoke`: the keys of signed links. A running server reads them at its next start. */
export const addKeysVerb: AddVerb = (program, context) => {
  const keys = program.command('keys').description('keys of signed links');
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
    .description('sign new links with a new key; older links stay valid')
    .action(() =>
      context.withoutApp((terminal) => {
        const rotated = rotateLinkKey(loadOrCreateKeys(file, new Date()), new Date());
        saveKeys(file, rotated);
        terminal.answer(
          { signing: rotated.links.signing },
          `New links are signed with key ${String(rotated.links.signing)} after the next start.`,
        );
        return 0;
      }),
    );
  keys
    .command('revoke')
    .argument('<id>')
    .description('links signed with this key are refused from the next start on')
    .action((id: string) =>
      context.withoutApp((terminal) => {
        const revoked = revokeLinkKey(loadOrCreateKeys(file, new Date()), Number(id), new Date());
        if (revoked === undefined) throw new UsageError(`There is no key ${id}. See: heed keys list`);
        saveKeys(file, revoked);
        terminal.answer({ id: Number(id), state: 'revoked' }, `Key ${id} is revoked.`);
        return 0;
      }),
    );
};
