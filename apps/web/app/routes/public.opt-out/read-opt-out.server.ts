import { randomUUID } from 'node:crypto';
import { CATEGORIES, type Category } from '@heed/domain/catalogue/catalogue';
import type { Address } from '@heed/domain/contact/address';
import { z } from 'zod';
import { type ContactProblem, readContactForm } from '../../.server/read-contact-form.ts';

/** What was typed and ticked, to be shown again. */
export interface TypedOptOut {
  readonly email: string;
  readonly phone: string;
  readonly what: 'all' | 'some';
  readonly categories: readonly Category[];
  /** Whether whoever reads at the addresses does not know the person. Everything is closed there then, whatever kinds were ticked. */
  readonly isNotMe: boolean;
}

/** A form as it came. */
export interface AskedOptOut {
  readonly kind: 'right' | 'wrong';
  readonly typed: TypedOptOut;
  readonly addresses: readonly Address[];
  /** Empty: everything. */
  readonly categories: readonly Category[];
  readonly problems: Readonly<Partial<Record<'email' | 'phone' | 'kinds', ContactProblem | 'noKind'>>>;
  readonly formId: string;
}

/** Reads the form. "Only some kinds" without a kind is asked about; "everything" wins over ticks left from before. */
export function readOptOut(form: FormData, organisationPhone: string): AskedOptOut {
  const contact = readContactForm(form, organisationPhone);
  const ticked = new Set(form.getAll('kind'));
  const categories = CATEGORIES.filter((category) => ticked.has(category));
  const isNotMe = form.get('not-me') === 'yes';
  const what = form.get('what') === 'some' && !isNotMe ? 'some' : 'all';
  const problems = {
    ...contact.problems,
    ...(what === 'some' && categories.length === 0 ? { kinds: 'noKind' as const } : {}),
  };
  const formId = z.uuid().safeParse(form.get('formId'));
  return {
    kind: Object.keys(problems).length === 0 ? 'right' : 'wrong',
    typed: { email: contact.email, phone: contact.phone, what, categories, isNotMe },
    addresses: contact.addresses,
    categories: what === 'some' ? categories : [],
    problems,
    formId: formId.success ? formId.data : randomUUID(),
  };
}
