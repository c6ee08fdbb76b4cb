import { addressIn } from '@heed/i18n/address/in-language';
import { codeIn } from '@heed/i18n/code/in-language';
import type { WrittenLocale } from '@heed/i18n/locales';
import { notMeIn } from '@heed/i18n/not-me/in-language';
import { reachIn } from '@heed/i18n/reach/in-language';
import type { ProofPurpose } from '@heed/use-cases/proof/address-to-prove';
import { permissionOf } from '../patient.code/errand.ts';

/** What a person wants to prove a number for. */
export type NumberErrandName = 'stopped' | 'address' | 'record' | 'reach' | 'names' | 'not-me' | 'permission';

/** An errand: what the code proves, where the page is, and where the person goes on afterwards. */
export interface NumberErrand {
  readonly name: NumberErrandName;
  readonly purpose: Extract<ProofPurpose, 'stopped-number' | 'disowned-number' | 'more-by-number'>;
  /** Ready for one more parameter. */
  readonly here: string;
  readonly back: string;
}

/** Returns the errand that an address names. */
export function numberErrandOf(asked: string | null): NumberErrand {
  switch (asked) {
    case 'address':
    case 'record':
    case 'reach':
      return {
        name: asked,
        purpose: 'more-by-number',
        here: `/preferences/number?for=${asked}&`,
        back: `/preferences/${asked}`,
      };
    case 'names':
      return {
        name: 'names',
        purpose: 'more-by-number',
        here: '/preferences/number?for=names&',
        back: '/preferences',
      };
    case 'not-me':
      return {
        name: 'not-me',
        purpose: 'disowned-number',
        here: '/preferences/number?for=not-me&',
        back: '/preferences/not-me',
      };
    default: {
      const code = permissionOf(asked);
      if (code !== undefined)
        return {
          name: 'permission',
          purpose: 'more-by-number',
          here: `/preferences/number?for=permission-${code}&`,
          back: `/preferences/authorization/${code}`,
        };
      return { name: 'stopped', purpose: 'stopped-number', here: '/preferences/number?', back: '/preferences' };
    }
  }
}

/** Returns what the page says above its forms. */
export function sayNumberErrand(
  name: NumberErrandName,
  locale: WrittenLocale,
  address: string,
): { readonly title: string; readonly lede: string } {
  switch (name) {
    case 'stopped': {
      const { number } = codeIn(locale);
      return { title: number.title, lede: number.lede({ address }) };
    }
    case 'address':
    case 'record':
    case 'reach':
    case 'names':
    case 'permission':
      return { title: reachIn(locale).codeTitle, lede: addressIn(locale).proveNumber({ address }) };
    case 'not-me':
      return { title: reachIn(locale).codeTitle, lede: notMeIn(locale).numberLede({ address }) };
  }
}
