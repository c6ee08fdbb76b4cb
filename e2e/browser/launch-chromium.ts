import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/** Launches the Chromium that comes from npm, or the one of `HEED_CHROMIUM`. `debuggingPort`: where another program may steer it too. */
export async function launchChromium({ debuggingPort }: { readonly debuggingPort?: number } = {}): Promise<Browser> {
  const own = process.env['HEED_CHROMIUM'];
  const { executablePath, libraries, fonts } =
    own === undefined ? await unpackChromium() : { executablePath: own, libraries: undefined, fonts: undefined };
  return chromium.launch({
    executablePath,
    // Not the npm package's own switches: those hide faults of CSP and CORS and allow only one context.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${String(debuggingPort)}`]),
    ],
    env: {
      ...process.env,
      // For the browser alone: what else the tests start has libraries of its own.
      ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
      ...(fonts === undefined ? {} : { FONTCONFIG_PATH: fonts }),
    },
  });
}
