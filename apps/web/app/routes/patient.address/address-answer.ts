import type { ContactProblem } from '../../.server/read-contact-form.ts';

/** What was not done, and why; with what was typed. */
export type AddressAnswer =
  | {
      readonly kind: 'offer';
      readonly email: string;
      readonly phone: string;
      readonly problems: Readonly<
        Partial<Record<'email' | 'phone', Exclude<ContactProblem, 'noContact'> | 'none' | 'one' | 'already'>>
      >;
    }
  | {
      readonly kind: 'code';
      readonly problem: { readonly kind: 'wrong'; readonly triesLeft: number } | { readonly kind: 'over' | 'no-code' };
      readonly instead: readonly string[];
    }
  | { readonly kind: 'not-yet'; readonly instead: readonly string[] }
  | { readonly kind: 'too-many' | 'nothing-left' };
