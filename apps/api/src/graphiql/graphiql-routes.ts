import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ApiConfig } from '../api-config.ts';
import { graphiqlPage, PAGE_STYLE, startScript } from './graphiql-page.ts';

/** Built files of the packages, by the name they are served under. */
const FILES: Readonly<Record<string, AssetFile>> = {
  'graphiql.min.js': [(require) => require.resolve('graphiql/package.json'), 'graphiql.min.js'],
  'graphiql.min.css': [(require) => require.resolve('graphiql/package.json'), 'graphiql.min.css'],
  'react.production.min.js': [(require) => require.resolve('react/package.json'), 'umd/react.production.min.js'],
  'react-dom.production.min.js': [
    (require) => require.resolve('react-dom/package.json'),
    'umd/react-dom.production.min.js',
  ],
};

/** Not every package exports its built files; its manifest tells where it lies. */
type AssetFile = readonly [manifest: (require: NodeJS.Require) => string, file: string];

/** The editor sets styles by script and shows fonts and pictures from data addresses; scripts come from here alone. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'";

/** `GET /graphql` and what the page loads. For the demo only: it shows the demo's key. */
export function addGraphiqlRoutes(app: FastifyInstance, config: ApiConfig): Promise<void> {
  const find = fileFinder(config);

  app.get('/graphql', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('Content-Security-Policy', POLICY).send(graphiqlPage()),
  );

  app.get<{ Params: { name: string } }>('/graphql/assets/:name', async (request, reply) => {
    const { name } = request.params;
    if (name === 'start.js') return reply.type('text/javascript; charset=utf-8').send(startScript(config.demoApiKey));
    if (name === 'page.css') return reply.type('text/css; charset=utf-8').send(PAGE_STYLE);
    const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
    if (file === undefined) {
      reply.callNotFound();
      return;
    }
    return reply
      .type(name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8')
      .header('Cache-Control', 'public, max-age=3600')
      .send(await readFile(find(file)));
  });
  return Promise.resolve();
}

/** Looks from where the program says, from here, and, where this code was bundled into a sibling's `dist`, from the API's own folder. */
function fileFinder(config: ApiConfig): (file: AssetFile) => string {
  const places = [config.packagesFrom, import.meta.url, new URL('../../api/package.json', import.meta.url).href];
  return ([manifest, file]) => {
    for (const place of places) {
      try {
        if (place !== undefined) return join(dirname(manifest(createRequire(place))), file);
      } catch {
        // Not from there.
      }
    }
    throw new Error(`The built file ${file} was not found. Install the packages again.`);
  };
}
