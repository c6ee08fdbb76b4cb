import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'must be 32 bytes in base64url');

/** All secrets of one installation. Losing this file means losing every sealed value: it belongs in the backup, apart from the database. */
const keysSchema = z.object({
  vault: z.object({
    current: z.number().int().positive(),
    encryption: z.record(z.string().regex(/^\d+$/), secret),
    /** For blind indexes: never rotated without rewriting every index. */
    index: secret,
  }),
  links: z.object({
    signing: z.number().int().min(1).max(255),
    keys: z.record(
      z.string().regex(/^\d+$/),
      z.object({ secret, state: z.enum(['signing', 'verifying', 'revoked']), since: z.string() }),
    ),
  }),
  /** Signs receipts and access tokens: a private JWK (EC P-384, for ES384). */
  receipt: z.object({ kid: z.string(), privateJwk: z.record(z.string(), z.unknown()) }),
  cookies: secret,
  /** Stands for Twilio's auth token where no account is configured: the demo phone signs with it. */
  demoTwilioAuthToken: z.string().min(32),
});

/** See `keysSchema`. */
export type Keys = z.infer<typeof keysSchema>;

/** Thrown when the keys file cannot be used. The message says what to do; it never holds a key. */
export class KeysFileError extends Error {
  override readonly name = 'KeysFileError';
}

/** Returns the installation's keys, made anew when the file does not exist yet. The file is readable by its owner only. */
export function loadOrCreateKeys(file: string, now: Date): Keys {
  if (!existsSync(file)) saveKeys(file, newKeys(now));
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new KeysFileError(
      `The keys file ${file} cannot be read. Give it to the user that runs Heed (chown), or set HEED_KEYS_FILE.`,
    );
  }
  try {
    return keysSchema.parse(JSON.parse(text));
  } catch {
    throw new KeysFileError(
      `The keys file ${file} is damaged. Restore it from your backup: without its keys, stored addresses cannot be read.`,
    );
  }
}

/** Writes the keys so that a crash leaves either the old file or the new one. */
export function saveKeys(file: string, keys: Keys): void {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    chmodSync(temporary, 0o600);
    renameSync(temporary, file);
  } catch {
    throw new KeysFileError(
      `The keys file ${file} cannot be written. Make its folder writable, or set HEED_KEYS_FILE to a place that is.`,
    );
  }
}

function newKeys(now: Date): Keys {
  const fresh = () => randomBytes(32).toString('base64url');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const privateJwk = privateKey.export({ format: 'jwk' }) as Record<string, unknown>;
  const kid = createHash('sha256')
    .update(JSON.stringify([privateJwk['x'], privateJwk['y']]))
    .digest('base64url')
    .slice(0, 12);
  return {
    vault: { current: 1, encryption: { '1': fresh() }, index: fresh() },
    links: { signing: 1, keys: { '1': { secret: fresh(), state: 'signing', since: now.toISOString() } } },
    receipt: { kid, privateJwk },
    cookies: fresh(),
    demoTwilioAuthToken: randomBytes(16).toString('hex'),
  };
}
