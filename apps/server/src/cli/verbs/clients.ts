import { resolve } from 'node:path';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { CLIENT_SCOPES, type ClientScope } from '@heed/use-cases/ports/clients';
import type { AddVerb } from '../command-context.ts';
import { readClientKeys } from '../client-keys.ts';
import { UsageError } from '../terminal.ts';

/** `heed clients create|list|revoke`. */
export const addClientsVerb: AddVerb = (program, context) => {
  const clients = program.command('clients').description('sending systems and their keys');
  clients
    .command('create')
    .requiredOption('--name <name>', 'what the sending system is called')
    .option('--scopes <scopes>', 'comma-separated', 'decide,notice,deliveries,changes')
    .option('--types <types>', 'the communication types it may ask about, comma-separated; all when absent')
    .option('--jwks <file>', 'its public keys (a JWK set), for private_key_jwt at /oauth/token')
    .description('register a sending system; its API key is shown once')
    .action((options: { name: string; scopes: string; types?: string; jwks?: string }) =>
      context.withApp(async (app, terminal) => {
        const types =
          options.types === undefined ? undefined : typesOf(options.types, await app.deps.catalogues.current());
        const jwks = options.jwks === undefined ? undefined : readClientKeys(resolve(context.folder, options.jwks));
        const { client, apiKey } = await app.deps.clients.create({
          name: options.name,
          scopes: scopesOf(options.scopes),
          ...(types === undefined ? {} : { types }),
          ...(jwks === undefined ? {} : { jwks }),
        });
        const { id, name, scopes } = client;
        terminal.answer(
          {
            id,
            name,
            scopes,
            ...(types === undefined ? {} : { types }),
            ...(jwks === undefined ? {} : { keys: jwks.keys.map(({ kid }) => kid) }),
            apiKey,
          },
          `${name} (${id})\nAPI key, shown once: ${apiKey}`,
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

function typesOf(text: string, { types }: Pick<Catalogue, 'types'>): readonly string[] {
  return text.split(',').map((name) => {
    const type = types.find(({ key }) => key === name.trim());
    if (type === undefined)
      throw new UsageError(`The catalogue has no type ${name.trim()}. List them with: heed catalogue list`);
    return type.key;
  });
}

function scopesOf(text: string): readonly ClientScope[] {
  return text.split(',').map((name) => {
    const scope = CLIENT_SCOPES.find((known): known is ClientScope => known === name.trim());
    if (scope === undefined) throw new UsageError(`Unknown scope ${name}. Known: ${CLIENT_SCOPES.join(', ')}.`);
    return scope;
  });
}
