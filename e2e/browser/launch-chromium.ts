import { chromium, type Browser } from 'playwright-core';

/** Makes the package unpack the libraries that a bare machine lacks. Read when it is loaded, so it is set before. */
const UNPACK_LIBRARIES = 'nodejs22.x';

/** Launches the Chromium that comes from npm, or the one of `HEED_CHROMIUM`. */
export async function launchChromium(): Promise<Browser> {
  const own = process.env['HEED_CHROMIUM'];
  const executablePath = own ?? (await npmChromium());
  // The package's own switches would hide faults of CSP and CORS and allow only one context.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

async function npmChromium(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= UNPACK_LIBRARIES;
  const { default: packaged } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = false;
  return packaged.executablePath();
}
