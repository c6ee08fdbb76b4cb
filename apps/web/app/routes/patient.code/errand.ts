import { codeIn } from '@heed/i18n/code/in-language';
import type { WrittenLocale } from '@heed/i18n/locales';
import { notMeIn } from '@heed/i18n/not-me/in-language';
import { reachIn } from '@heed/i18n/reach/in-language';
import { recordIn } from '@heed/i18n/record/in-language';
import type { ProofPurpose } from '@heed/use-cases/proof/address-to-prove';

/** What a person wants to prove a mailbox for. */
export type ErrandName = 'stopped' | 'reach' | 'not-me' | 'record' | 'names' | 'permission' | 'address';

/** An errand: what the code proves, where the page is, and where the person goes on afterwards. */
export interface Errand {
  readonly name: ErrandName;
  readonly purpose: ProofPurpose;
  /** Ready for one more parameter. */
  readonly here: string;
  readonly back: string;
}

/** Returns the errand that an address names. */
export function errandOf(asked: string | null): Errand {
  switch (asked) {
    case 'reach':
      return {
        name: 'reach',
        purpose: 'more',
        here: '/preferences/code?for=reach&',
        back: '/preferences/reach',
      };
    case 'address':
      return {
        name: 'address',
        purpose: 'more',
        here: '/preferences/code?for=address&',
        back: '/preferences/address',
      };
    case 'record':
      return {
        name: 'record',
        purpose: 'more',
        here: '/preferences/code?for=record&',
        back: '/preferences/record',
      };
    case 'not-me':
      return {
        name: 'not-me',
        purpose: 'disowned-mailbox',
        here: '/preferences/code?for=not-me&',
        back: '/preferences/not-me',
      };
    case 'names':
      return { name: 'names', purpose: 'more', here: '/preferences/code?for=names&', back: '/preferences' };
    default: {
      const code = permissionOf(asked);
      if (code !== undefined)
        return {
          name: 'permission',
          purpose: 'more',
          here: `/preferences/code?for=permission-${code}&`,
          back: `/preferences/authorization/${code}`,
        };
      return { name: 'stopped', purpose: 'stopped-mailbox', here: '/preferences/code?', back: '/preferences' };
    }
  }
}

/** Returns which permission an errand is for, by the number of its type; `undefined` where it is for none. */
export function permissionOf(asked: string | null): string | undefined {
  return /^permission-(\d{1,5})$/.exec(asked ?? '')?.[1];
}

/** Returns what the page says above its forms. */
export function sayErrand(
  name: ErrandName,
  locale: WrittenLocale,
  address: string,
): { readonly title: string; readonly lede: string } {
  const reach = reachIn(locale);
  switch (name) {
    case 'reach':
    case 'names':
    case 'address':
    case 'permission':
      return { title: reach.codeTitle, lede: reach.codeLede({ address }) };
    case 'not-me':
      return { title: reach.codeTitle, lede: notMeIn(locale).codeLede({ address }) };
    case 'record':
      return { title: reach.codeTitle, lede: recordIn(locale).codeLede({ address }) };
    case 'stopped': {
      const code = codeIn(locale);
      return { title: code.title, lede: code.lede({ address }) };
    }
  }
}
