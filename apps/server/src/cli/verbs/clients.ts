import { CLIENT_SCOPES, type ClientScope } from '@heed/use-cases/ports/clients';
import type { AddVerb } from '../command-context.ts';
import { UsageError } from '../terminal.ts';

/** `heed clients create|list|revoke`. */
export const addClientsVerb: AddVerb = (program, context) => {
  const clients = program.command('clients').description('sending systems and their keys');
  clients
    .command('create')
    .requiredOption('--name <name>', 'what the sending system is called')
    .option('--scopes <scopes>', 'comma-separated', 'decide,notice,deliveries,changes')
    .description('register a sending system; its API key is shown once')
    .action((options: { name: string; scopes: string }) =>
      context.withApp(async (app, terminal) => {
        const { client, apiKey } = await app.deps.clients.create({
          name: options.name,
          scopes: scopesOf(options.scopes),
        });
        terminal.answer(
          { id: client.id, name: client.name, scopes: client.scopes, apiKey },
          `${client.name} (${client.id})\nAPI key, shown once: ${apiKey}`,
        );
        return 0;
      }),
    );
  clients.command('list').action(() =>
    context.withApp(async (app, terminal) => {
      for (const client of await app.deps.clients.list()) {
        terminal.answer(
          { ...client },
          `${client.id}  ${client.revoked ? 'revoked ' : ''}${client.name}  ${client.scopes.join(',')}`,
        );
      }
      return 0;
    }),
  );
  clients
    .command('revoke')
    .argument('<id>')
    .action((id: string) =>
      context.withApp(async (app, terminal) => {
        const revoked = await app.deps.clients.revoke(id);
        terminal.answer({ id, revoked }, revoked ? `Revoked ${id}.` : `No client ${id}.`);
        return revoked ? 0 : 1;
      }),
    );
};

function scopesOf(text: string): readonly ClientScope[] {
  return text.split(',').map((name) => {
    const scope = CLIENT_SCOPES.find((known): known is ClientScope => known === name.trim());
    if (scope === undefined) throw new UsageError(`Unknown scope ${name}. Known: ${CLIENT_SCOPES.join(', ')}.`);
    return scope;
  });
}
