import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express } from 'express';
import { answerFailure } from './answer-failure.ts';
import { brandStyle } from './brand/brand-style.ts';
import { limitForms } from './limit/limit-forms.ts';
import { createWebLimits } from './limit/web-limits.ts';
import { readablePath } from './readable-path.ts';
import { refuseForeignForms } from './refuse-foreign-forms.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { WebConfig, WebLog } from './web-config.ts';

/** What the pages stand on. */
export interface WebParts {
  readonly deps: UseCaseDeps;
  readonly config: WebConfig;
  readonly log: WebLog;
  /** Where `remix vite:build` wrote to; absent: `build` beside this folder. */
  readonly buildDirectory?: string;
}

/** What a proxy may name a request; anything else is replaced, so that nothing foreign is written to a log. */
const REQUEST_ID = /^[\w-]{8,64}$/;

/** Returns the pages as one request handler. Throws when they are not built or the brand's colour cannot be read. */
export async function createWeb({ deps, config, log, buildDirectory }: WebParts): Promise<Express> {
  const folder = buildDirectory ?? fileURLToPath(new URL('../build', import.meta.url));
  const build = await loadBuild(folder);
  const brandCss = brandStyle(config.brand);
  const limits = createWebLimits(deps.allowances, config.sessionSecrets[0]);

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.use(readablePath, compression());
  app.use('/assets', express.static(join(folder, 'client/assets'), { immutable: true, maxAge: '1y', index: false }));
  app.use(express.static(join(folder, 'client'), { maxAge: '1d', index: false }));
  app.get('/brand/logo', (_request, response, next) => {
    if (config.brand.logo === undefined) next();
    else
      response
        .type(config.brand.logo.contentType)
        .set({
          // An SVG opened by itself may hold script; this one may not run it.
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'public, max-age=3600',
        })
        .send(Buffer.from(config.brand.logo.bytes));
  });
  app.use(setSecurityHeaders(config), refuseForeignForms(config), limitForms);
  const answer = createRequestHandler({
    build,
    mode: 'production',
    getLoadContext: (request, response): AppLoadContext => ({
      deps,
      config,
      log,
      limits,
      brandCss,
      nonce: String(response.locals['nonce']),
      requestId: REQUEST_ID.exec(request.get('X-Request-Id') ?? '')?.[0] ?? randomUUID(),
      clientAddress: request.ip ?? 'unknown',
    }),
  });
  app.all('*', (request, response, next) => {
    // The handler hands its own failures to `next`.
    void answer(request, response, next);
  });
  app.use(answerFailure(log));
  return app;
}

async function loadBuild(folder: string): Promise<ServerBuild> {
  const entry = join(folder, 'server/index.js');
  if (!existsSync(entry)) throw new Error('The pages are not built. Run: pnpm --filter @heed/web build');
  return (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as ServerBuild;
}
