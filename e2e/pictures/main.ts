import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browser/launch-chromium.ts';
import { demoLinks } from '../harness/demo-links.ts';
import { startHeed } from '../harness/heed-process.ts';
import { PICTURES } from './pictures.ts';

/** `npm run pictures`: makes the pictures of the documentation again, from a demo clinic of its own. */
const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

const dataDir = mkdtempSync(join(tmpdir(), 'heed-pictures-'));
const heed = await startHeed(dataDir, { HEED_DEMO: 'on' });
const browser = await launchChromium();
try {
  for (const { name, patient, width, height, show } of PICTURES) {
    // Patients read these pages without script.
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: 2,
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await show({ page, home: heed.ready.home, links: await demoLinks(heed.ready, patient, 'experience_survey') });
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    process.stderr.write(`${name}.png\n`);
    await context.close();
  }
} finally {
  await browser.close();
  await heed.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
