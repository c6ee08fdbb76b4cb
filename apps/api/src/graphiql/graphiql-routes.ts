import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ApiConfig } from '../api-config.ts';
import { graphiqlPage, PAGE_STYLE, startScript } from './graphiql-page.ts';

/** Built files of the packages, by the name they are served under. */
const FILES: Readonly<Record<string, readonly [packageName: string, file: string]>> = {
  'graphiql.min.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.min.css': ['graphiql', 'graphiql.min.css'],
  'react.production.min.js': ['react', 'umd/react.production.min.js'],
  'react-dom.production.min.js': ['react-dom', 'umd/react-dom.production.min.js'],
};

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
    if (file === undefined) return reply.callNotFound();
    return reply
      .type(name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8')
      .header('Cache-Control', 'public, max-age=3600')
      .send(await readFile(find(file)));
  });
  return Promise.resolve();
}

/** Looks from where the program says, from here, and, where this code was bundled into a sibling's `dist`, from the API's own folder. */
function fileFinder(config: ApiConfig): (file: readonly [packageName: string, file: string]) => string {
  const places = [config.packagesFrom, import.meta.url, new URL('../../api/package.json', import.meta.url).href];
  return ([packageName, file]) => {
    for (const place of places) {
      try {
        // Not every package exports its built files; its manifest tells where it lies.
        if (place !== undefined)
          return join(dirname(createRequire(place).resolve(`${packageName}/package.json`)), file);
      } catch {
        // Not from there.
      }
    }
    throw new Error(`The built file ${file} of ${packageName} was not found. Install the packages again.`);
  };
}
