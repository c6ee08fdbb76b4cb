import { resolve } from 'node:path';
import { WRITTEN_LOCALES, type WrittenLocale } from '@heed/i18n/locales';
import type { RevocationPolicy } from '@heed/domain/request/revocation-rule';
import { parseInstant } from '@heed/domain/time/instant';
import type { BrandConfig } from '@heed/web/server/web-config';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';
import { type OrganisationFacts, readBrand, readOrganisationFacts } from './read-brand.ts';

/** The environment, read once. Every name is listed with its default in `.env.example`; a test compares the two. */
const port = z.coerce.number().int().min(1).max(65_535);
const onOff = z.enum(['on', 'off']);

/** Every variable Heed reads, with its default. */
export const environmentSchema = z.object({
  HEED_PORT: port.default(3000),
  HEED_HOST: z.string().min(1).default('127.0.0.1'),
  HEED_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  HEED_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  HEED_DEMO: onOff.default('on'),
  HEED_DATA_DIR: z.string().min(1).default('.heed'),
  HEED_KEYS_FILE: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HEED_CATALOGUE_FILE: z.string().min(1).optional(),
  HEED_ORGANISATION_NAME: z.string().min(1).max(300).optional(),
  HEED_ORGANISATION_PHONE: z.string().optional(),
  HEED_ORGANISATION_ADDRESS: z.string().min(1).max(300).optional(),
  HEED_BRAND_COLOUR: z.string().optional(),
  HEED_BRAND_COLOUR_DARK: z.string().optional(),
  HEED_BRAND_LOGO: z.string().optional(),
  HEED_SMTP_PORT: port.default(2525),
  HEED_SMTP_HOST: z.string().min(1).default('127.0.0.1'),
  HEED_LMTP: onOff.default('off'),
  HEED_REPLY_DOMAIN: z
    .string()
    .regex(/^[a-z0-9.-]+$/i)
    .default('reply.riverside.example'),
  HEED_MAIL_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  HEED_MAIL_FROM: z.string().min(3).default('Riverside Health <no-reply@riverside.example>'),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/)
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().min(32).optional(),
  TWILIO_AUTH_TOKEN_SECONDARY: z.string().min(32).optional(),
  HEED_TWILIO_BAA: z.string().min(1).optional(),
  HEED_TWILIO_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  HEED_SENDERS: z.string().default('[{"number":"+12025550100","kind":"long-code","advancedOptOut":false}]'),
  HEED_PHONE_LANGUAGES: z.string().default('en,es'),
  HEED_REVOCATION_REGIME: z.enum(['2024', '2026']).default('2024'),
  HEED_REVOCATION_FROM: z.iso.datetime({ offset: true }).optional(),
  HEED_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** How one of the organisation's own numbers is run at Twilio; decides who answers a STOP. */
const sendersSchema = z
  .array(
    z.object({
      number: z.string().regex(/^\+?[0-9]{5,15}$/),
      kind: z.enum(['long-code', 'toll-free', 'short-code']),
      messagingService: z
        .string()
        .regex(/^MG[0-9a-f]{32}$/)
        .optional(),
      advancedOptOut: z.boolean().default(false),
    }),
  )
  .min(1);

/** What the rest of the program is given. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  /** How many proxies in front may name the client's address; 0: none is believed. */
  readonly trustedProxies: number;
  readonly demo: boolean;
  readonly dataDir: string;
  readonly keysFile: string;
  readonly databaseUrl: string | undefined;
  readonly catalogueFile: string | undefined;
  /** What stands in the catalogue from the next start on, in place of what stood there. */
  readonly organisation: OrganisationFacts;
  readonly brand: BrandConfig;
  readonly smtp: { readonly port: number; readonly host: string; readonly lmtp: boolean };
  readonly replyDomain: string;
  readonly mail: { readonly url: string; readonly from: string };
  readonly twilio:
    | {
        readonly accountSid: string;
        readonly authTokens: readonly string[];
        /** Where Twilio's API is, in place of Twilio's own host; only in the demo. */
        readonly apiUrl: string | undefined;
      }
    | undefined;
  readonly senders: z.infer<typeof sendersSchema>;
  readonly phoneLanguages: readonly [WrittenLocale, ...WrittenLocale[]];
  readonly revocation: RevocationPolicy;
  readonly logLevel: z.infer<typeof environmentSchema>['HEED_LOG_LEVEL'];
}

/** What this process was started with. Read here and nowhere else. */
export const environment: NodeJS.ProcessEnv = process.env;

/** Reads the environment once, at start. `root` is the folder relative paths start from. Throws `ConfigError`. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>, root: string): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These environment variables are wrong (see .env.example):\n${lines.join('\n')}`);
  }
  const values = parsed.data;
  if (values.TWILIO_ACCOUNT_SID !== undefined && values.TWILIO_AUTH_TOKEN === undefined) {
    throw new ConfigError('TWILIO_ACCOUNT_SID is set but TWILIO_AUTH_TOKEN is not. Set both, or neither.');
  }
  if (values.TWILIO_ACCOUNT_SID !== undefined && values.HEED_TWILIO_BAA === undefined) {
    // 45 CFR 164.504(e): a vendor that touches PHI needs a business associate agreement.
    throw new ConfigError(
      'HEED_TWILIO_BAA must name your business associate agreement with Twilio before texts may go out (45 CFR 164.504(e)).',
    );
  }
  if (values.HEED_TWILIO_API_URL !== undefined && values.HEED_DEMO === 'off') {
    throw new ConfigError('HEED_TWILIO_API_URL is for the demo and for tests: with HEED_DEMO=off texts go to Twilio.');
  }
  const dataDir = resolve(root, values.HEED_DATA_DIR);
  return Object.freeze({
    port: values.HEED_PORT,
    host: values.HEED_HOST,
    publicUrl: (values.HEED_PUBLIC_URL ?? `http://localhost:${String(values.HEED_PORT)}`).replace(/\/+$/, ''),
    trustedProxies: values.HEED_TRUSTED_PROXIES,
    demo: values.HEED_DEMO === 'on',
    dataDir,
    keysFile: resolve(root, values.HEED_KEYS_FILE ?? `${dataDir}/keys.json`),
    databaseUrl: values.DATABASE_URL,
    catalogueFile: values.HEED_CATALOGUE_FILE === undefined ? undefined : resolve(root, values.HEED_CATALOGUE_FILE),
    organisation: readOrganisationFacts(values),
    brand: readBrand(values, root),
    smtp: { port: values.HEED_SMTP_PORT, host: values.HEED_SMTP_HOST, lmtp: values.HEED_LMTP === 'on' },
    replyDomain: values.HEED_REPLY_DOMAIN.toLowerCase(),
    mail: {
      url: values.HEED_MAIL_URL ?? `smtp://127.0.0.1:${String(values.HEED_SMTP_PORT)}`,
      from: values.HEED_MAIL_FROM,
    },
    twilio:
      values.TWILIO_ACCOUNT_SID === undefined || values.TWILIO_AUTH_TOKEN === undefined
        ? undefined
        : {
            accountSid: values.TWILIO_ACCOUNT_SID,
            authTokens: [values.TWILIO_AUTH_TOKEN, values.TWILIO_AUTH_TOKEN_SECONDARY].filter(
              (token) => token !== undefined,
            ),
            apiUrl: values.HEED_TWILIO_API_URL,
          },
    senders: parseSenders(values.HEED_SENDERS),
    phoneLanguages: parsePhoneLanguages(values.HEED_PHONE_LANGUAGES),
    revocation: readRevocation(values),
    logLevel: values.HEED_LOG_LEVEL,
  });
}

/** FCC 26-67 names no date of its own: whoever says that it is in force says since when. */
function readRevocation({
  HEED_REVOCATION_REGIME: regime,
  HEED_REVOCATION_FROM: from,
}: Pick<z.infer<typeof environmentSchema>, 'HEED_REVOCATION_REGIME' | 'HEED_REVOCATION_FROM'>): RevocationPolicy {
  const fcc2667From = from === undefined ? undefined : parseInstant(from);
  if ((regime === '2026') !== (fcc2667From !== undefined))
    throw new ConfigError(
      'HEED_REVOCATION_REGIME=2026 and HEED_REVOCATION_FROM belong together: the date from which FCC 26-67 is in force.',
    );
  return fcc2667From === undefined ? {} : { fcc2667From };
}

function parseSenders(text: string): Config['senders'] {
  try {
    return sendersSchema.parse(JSON.parse(text));
  } catch {
    throw new ConfigError(
      'HEED_SENDERS must be a JSON list like [{"number":"+12025550100","kind":"long-code","advancedOptOut":false}].',
    );
  }
}

/** A telephone has nine keys from 1 to 9. */
const MOST_PHONE_LANGUAGES = 9;

function parsePhoneLanguages(text: string): Config['phoneLanguages'] {
  const tags = text.split(',').map((tag) => tag.trim());
  const known = tags.flatMap((tag) => WRITTEN_LOCALES.filter((locale) => locale === tag));
  const [first, ...others] = known;
  if (first === undefined || known.length !== tags.length || new Set(known).size !== known.length)
    throw new ConfigError(
      `HEED_PHONE_LANGUAGES must list languages once each, with a comma between: ${WRITTEN_LOCALES.join(', ')}.`,
    );
  if (known.length > MOST_PHONE_LANGUAGES)
    throw new ConfigError('HEED_PHONE_LANGUAGES must list nine languages at most: each has a key of the telephone.');
  return [first, ...others];
}
