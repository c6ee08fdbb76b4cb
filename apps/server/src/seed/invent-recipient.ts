import { parseAddress } from '@heed/domain/contact/address';
import type { LanguageTag, TimeZone } from '@heed/domain/recipient/recipient';
import type { RecipientInput } from '@heed/use-cases/recipient/register-recipients';

const LANGUAGES = ['en', 'en', 'en', 'en', 'es', 'es', 'zh-Hans', 'vi', 'ar', 'ko'] as const;
const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] as const;

/** Returns the recipient number `index` (from 0) of an invented population. The same number is always the same recipient. */
export function inventRecipient(index: number): RecipientInput {
  const email = parseAddress('email', `seed.${String(index)}@example.net`);
  // NANP numbers with area codes that are never assigned (N11 is kept free), so that none is anybody's.
  const phone = parseAddress('phone', `+1911${String(2_000_000 + (index % 8_000_000)).padStart(7, '0')}`);
  return {
    externals: [{ system: 'seed', value: `SEED-${String(index)}` }],
    language: (LANGUAGES[index % LANGUAGES.length] ?? 'en') as LanguageTag,
    timeZone: (ZONES[index % ZONES.length] ?? 'America/New_York') as TimeZone,
    contactPoints: [email, phone].filter((address) => address !== undefined).map((address) => ({ address })),
  };
}
