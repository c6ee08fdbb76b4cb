import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WRITTEN_LOCALES } from '@heed/i18n/locales';
import { serveClinic } from './served-clinic.ts';
import { PAGE_STATES } from './states/all-states.ts';
import { guestOf } from './states/page-state.ts';

/** Writes every page in every state and language to a folder, for checkers that read files: `pnpm --filter @heed/web pages FOLDER`. */
const folder = process.argv[2] ?? 'pages';
mkdirSync(folder, { recursive: true });
const clinic = await serveClinic();
for (const locale of WRITTEN_LOCALES)
  for (const { name, open } of PAGE_STATES) {
    const { html } = await open(guestOf(clinic.deps, clinic.origin, locale));
    clinic.deps.clock.advance(60_000);
    writeFileSync(join(folder, `${name}.${locale}.html`), html);
  }
await clinic.close();
process.stdout.write(`${String(WRITTEN_LOCALES.length * PAGE_STATES.length)} pages in ${folder}\n`);
