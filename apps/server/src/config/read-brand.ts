import { resolve } from 'node:path';
import type { Organisation } from '@heed/domain/catalogue/catalogue';
import { parsePhoneE164 } from '@heed/domain/contact/address';
import { findBrandFaults } from '@heed/web/server/brand/brand-style';
import type { BrandConfig } from '@heed/web/server/web-config';
import { ConfigError } from './config-error.ts';
import { readLogo } from './read-logo.ts';

/** What of the environment says how the organisation is called and looks. */
interface BrandValues {
  readonly HEED_BRAND_COLOUR?: string | undefined;
  readonly HEED_BRAND_COLOUR_DARK?: string | undefined;
  readonly HEED_BRAND_LOGO?: string | undefined;
  readonly HEED_ORGANISATION_NAME?: string | undefined;
  readonly HEED_ORGANISATION_PHONE?: string | undefined;
  readonly HEED_ORGANISATION_ADDRESS?: string | undefined;
}

const NAMES = { colour: 'HEED_BRAND_COLOUR', darkColour: 'HEED_BRAND_COLOUR_DARK' } as const;

/** Reads the organisation's colours and picture. Throws `ConfigError`: which pair of colours is too close and by how much, or what is wrong with the picture. */
export function readBrand(values: BrandValues, root: string): BrandConfig {
  const colours = {
    ...(values.HEED_BRAND_COLOUR === undefined ? {} : { colour: values.HEED_BRAND_COLOUR }),
    ...(values.HEED_BRAND_COLOUR_DARK === undefined ? {} : { darkColour: values.HEED_BRAND_COLOUR_DARK }),
  };
  const faults = findBrandFaults(colours);
  if (faults.length > 0) throw new ConfigError(faults.map(({ which, says }) => `${NAMES[which]} ${says}`).join('\n'));
  const file = values.HEED_BRAND_LOGO;
  return { ...colours, ...(file === undefined ? {} : { logo: readLogo(resolve(root, file)) }) };
}

/** What the environment says of the organisation in place of the catalogue. */
export type OrganisationFacts = Partial<Pick<Organisation, 'name' | 'phone' | 'postalAddress'>>;

/** Reads the organisation's name, telephone number and postal address. Throws `ConfigError` where the number is none. */
export function readOrganisationFacts(values: BrandValues): OrganisationFacts {
  const {
    HEED_ORGANISATION_NAME: name,
    HEED_ORGANISATION_PHONE: phone,
    HEED_ORGANISATION_ADDRESS: postalAddress,
  } = values;
  if (phone !== undefined && parsePhoneE164(phone) === undefined)
    throw new ConfigError('HEED_ORGANISATION_PHONE is written like +12025550100, with the code of the country.');
  return {
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    ...(postalAddress === undefined ? {} : { postalAddress }),
  };
}
